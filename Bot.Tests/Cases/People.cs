using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Tests.Cases;

/// <summary>The people around the cases of these tests.</summary>
internal static class People
{
    public static readonly PartnerKey School = new("etty_hillesum");
    public static readonly PartnerKey Leerplicht = new("leerplicht");
    public static readonly PartnerKey Raster = new("raster");
    public static readonly PartnerKey Pactum = new("pactum");
    public static readonly PartnerKey Aventus = new("aventus");
    public static readonly PartnerKey Rentray = new("rentray");
    public static readonly PartnerKey Gemeente = new("gemeente");

    /// <summary>Raises the signals.</summary>
    public static readonly Actor Mentor = Of("mentor", School);

    /// <summary>Works at the reporter's school, which is told.</summary>
    public static readonly Actor Colleague = Of("collega", School);

    /// <summary>Works at the partner that starts, and picks signals up.</summary>
    public static readonly Actor Officer = Of("leerplichtambtenaar", Leerplicht);

    public static readonly Actor SecondOfficer = Of("tweede-leerplichtambtenaar", Leerplicht);

    /// <summary>Works at a partner that is invited in some tests.</summary>
    public static readonly Actor YouthWorker = Of("jongerenwerker", Raster);

    public static readonly Actor Helper = Of("jeugdhulpverlener", Pactum);

    /// <summary>Works at the school that takes over in some tests.</summary>
    public static readonly Actor Receiver = Of("trajectbegeleider", Aventus);

    /// <summary>Works at a partner that did not join the privacy agreement.</summary>
    public static readonly Actor Unsigned = Of("begeleider", Rentray) with { HasAgreement = false };

    public static readonly Actor Coordinator = Of("coordinator", Gemeente) with { IsCoordinator = true };

    public static readonly Actor SecondCoordinator = Of("tweede-coordinator", Gemeente) with { IsCoordinator = true };

    public static readonly Actor Administrator = Of("beheerder", Gemeente) with { IsAdministrator = true };

    public static readonly Actor NobodyKnowsTheirPartner = Of("nieuwkomer", null) with { HasAgreement = false };

    public static Actor Of(string name, PartnerKey? partner) => new(new Professional(new PersonId(name), name, null, partner), HasAgreement: true);

    public static PartnerFacts Facts(PartnerKey partner) => new(partner, partner.Value, partner != Rentray);
}
