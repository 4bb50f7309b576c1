using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Partners.Matrix;
using TeamsSchakelpunt.Bot.Partners.Upkeep;

namespace TeamsSchakelpunt.Tests.Partners;

/// <summary>People for rules to be tried on.</summary>
internal static class SampleDirectory
{
    public static readonly DateOnly Monday = new(2026, 11, 23);
    public static readonly PartnerKey Aventus = new("aventus");
    public static readonly PartnerKey Raster = new("raster");
    public static readonly PartnerKey Gemeente = new("gemeente");

    public static readonly Actor Coordinator = new(new Professional(Id("coordinator"), "Coördinator", "coördinator", Gemeente), IsCoordinator: true);
    public static readonly Actor Administrator = new(new Professional(Id("administrator"), "Beheerder", "beheerder", Gemeente), IsAdministrator: true);
    public static readonly Actor AventusAdministrator =
        new(new Professional(Id("keeper"), "Beheerder Aventus", "teamleider", Aventus), IsPartnerAdministrator: true);
    public static readonly Actor Mentor = new(new Professional(Id("mentor"), "Mentor Aventus", "mentor", Aventus));
    public static readonly Actor Stranger = new(new Professional(Id("stranger"), "Nieuwe collega", null, null));

    public static readonly DirectoryFacts Facts = new(Monday, HasFirstCoordinators: false, key => key.Value);

    public static DirectoryState State { get; } = new(
    [
        Person("mentor", Aventus) with { StandIn = "keeper" },
        Person("keeper", Aventus) with { Roles = ContactRoles.PartnerAdministrator },
        Person("worker", Raster),
        Person("coordinator", Gemeente) with { Roles = ContactRoles.Coordinator },
        Person("administrator", Gemeente) with { Roles = ContactRoles.Administrator },
    ],
    []);

    public static PersonId Id(string name) => new(name);

    public static Contact Person(string id, PartnerKey partner) => new()
    {
        Id = id, Name = $"De {id}", Function = "medewerker", Partner = partner, Person = Id(id), Phone = "0570 00 00 00", ConfirmedOn = Monday.AddDays(-30),
    };

    /// <summary>The directory that ships with the bot, on a clock of the test's.</summary>
    public static PartnerDirectory Deventer(TimeProvider time)
    {
        using var file = ProductData.Open("directory.json");
        return DirectoryLoader.Load(file, Recognition.Deventer.Matrix, [], time);
    }

    public static SearchWords SearchWords { get; } = SearchWords.Load(ProductData.Open("search.json"));
}
