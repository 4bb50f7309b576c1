using TeamsSchakelpunt.Cards.Schema;
using static TeamsSchakelpunt.Cards.Examples.SampleContacts;

namespace TeamsSchakelpunt.Cards.Examples;

/// <summary>Whom to reach, and who starts.</summary>
internal static class DirectoryExamples
{
    private const string InShort =
        "Verzuimt of stopt een student, dan reageren mbo en Jongerenloket snel.";

    private static ContactCardData Contact { get; } = new(
        "Aventus", null, null, Coach, Mentor with { Name = "Mentor Aventus", Function = "Mentor", Organisation = "Aventus" },
        [new ContactLink("aventus-mentor", "Mentor Aventus · mentor"), new ContactLink("aventus-bbl", "Bbl-begeleider Aventus · bbl")]);

    private static AbsentPerson Absent { get; } = new("Docent Etty Hillesum", "Zorgcoördinator", new DateOnly(2026, 11, 30), IsAway: true);

    private static ResponsibilityAnswer Stopped { get; } = new(
        "4.3b-vsv", "VSV-ers", "Student in het mbo", "4.3b", "Aventus/ Jongerenloket / DWT", InShort,
        "Jongerenloket", "Is de jongere al gestopt? Dan begint het Jongerenloket.",
        [
            new ResponsiblePartner("jongerenloket", "Jongerenloket", null, Consultant, null, []),
            Partner("aventus", "Aventus", "Trajectbegeleider"),
            Partner("dwt", "Deventer Werktalent", "Jobcoach") with { StandsInFor = "Accountmanager DWT" },
        ]);

    private static ResponsibilityAnswer Start { get; } = new(
        "4.3a-goede-start", "Goede start", "Leerling in het vo", "4.3a", "VO",
        "Iedere leerling heeft een goede start.", "De school van de jongere", "De school kent de leerling het best.",
        [
            new ResponsiblePartner(null, "De school van de jongere", null, null, null,
            [
                new ResponsiblePartner("etty_hillesum", "Etty Hillesum Lyceum", null, Mentor, null, []),
                Partner("ambelt", "Ambelt", "Mentor") with { StandsInFor = "Zorgcoördinator Ambelt" },
                Partner("rentray", "Rentray", "Intern begeleider"),
                Partner("bolster", "De Bolster", "Stagebegeleider") with { Person = null },
            ]),
            Partner("raster", "Raster", "Jongerenwerker"),
        ]);

    private static ResponsibilityAnswer Career { get; } = new(
        "4.2-loopbaan", "Loopbaanbegeleiding", null, "4.2", "Aventus, VO, Technicampus, DWT", null, "Aventus", null,
        [Partner("aventus", "Aventus", "Trajectbegeleider"), Start.Partners[0] with { Note = "Voor leerlingen in het vo." }, Partner("dwt", "Deventer Werktalent", "Jobcoach")]);

    private static ResponsibilityAnswer StartAtMbo { get; } = new(
        "4.3b-goede-start", "Goede start", "Student in het mbo", "4.3b", "Aventus",
        "Iedere student krijgt een startgesprek.", "Aventus", null, [new ResponsiblePartner("aventus", "Aventus", null, Coach, null, [])]);

    private static IReadOnlyList<ResponsibilityLink> Others { get; } =
        [new("4.2-praktijkdeel", "Verbeteren kwaliteit praktijkgerichte deel opleidingen"), new("4.2-nazorg", "Nazorg")];

    private static ResponsibilityAnswer All14 { get; } = new(
        "4.2-ouders", "Betrokkenheid ouders en sociaal netwerk", null, "4.2", "Allen",
        "Ouders en het sociale netwerk doen vanaf het begin mee.", "Etty Hillesum Lyceum", "De school spreekt de ouders het eerst.", Everybody);

    private static ResponsibilityAnswer Nobody { get; } = Stopped with
    {
        Partners = [Stopped.Partners[0] with { Person = Consultant with { BackOn = new DateOnly(2026, 11, 24), Phone = null }, StandsInFor = "Teamleider Jongerenloket", Note = "Ook op vrijdagavond." }],
        InShort = null,
    };

    private static ResponsibilityAnswer LongNames { get; } = Stopped with
    {
        BeginWith = Long.Organisation,
        Partners = [new ResponsiblePartner("lang", Long.Organisation, null, Long, Long.Name, []), new ResponsiblePartner("lang2", Long.Organisation, Long.Function, Long, Long.Name, [])],
    };

    public static IEnumerable<(string Name, AdaptiveCard Card)> All =>
    [
        ("contact", ContactCard.Build(Contact)),
        ("contact-away", ContactCard.Build(Contact with { Title = "Zorgcoördinator · Etty Hillesum Lyceum", Absent = Absent, Why = "Coach vervangt alle collega's van de onderbouw." })),
        ("contact-other-day", ContactCard.Build(Contact with { Absent = Absent with { IsAway = false, BackOn = new DateOnly(2026, 11, 24) }, Next = null, Others = [] })),
        ("contact-weekend", ContactCard.Build(Contact with { Person = Coach with { BackOn = new DateOnly(2026, 11, 30) }, Next = Contact.Next! with { BackOn = new DateOnly(2026, 12, 1) } })),
        ("contact-weekend-away", ContactCard.Build(Contact with { Absent = Absent, Person = Coach with { BackOn = new DateOnly(2026, 11, 30) }, Next = null })),
        ("contact-outdated", ContactCard.Build(Contact with { Title = Coach.Name, Person = Coach with { OutdatedSince = new DateOnly(2025, 3, 2), Mail = null }, Next = null })),
        ("contact-mail-only", ContactCard.Build(Contact with { Person = Coach with { Phone = null, Function = null }, Next = null, Others = [] })),
        ("contact-unreachable", ContactCard.Build(Contact with { Person = Coach with { Phone = null, Mail = null }, Others = [] })),
        ("contact-long-names", ContactCard.Build(new ContactCardData(Long.Organisation, null, Absent with { Name = Long.Name }, Long with { Name = "Plaatsvervangend " + Long.Name[..43] }, Long,
            [.. Enumerable.Range(1, 4).Select(number => new ContactLink($"{number}", $"{Long.Name} · {Long.Function}"))]))),
        ("contact-search", ContactSearchCard.Build(new ContactSearchCardData(null, null, Suggestions))),
        ("contact-search-nobody", ContactSearchCard.Build(new ContactSearchCardData("juf *Ank*", Coordinator, Suggestions))),
        ("responsibility", ResponsibilityCard.Build(new ResponsibilityCardData([Stopped], Others))),
        ("responsibility-school", ResponsibilityCard.Build(new ResponsibilityCardData([Start], Others))),
        ("responsibility-school-among-others", ResponsibilityCard.Build(new ResponsibilityCardData([Career], []))),
        ("responsibility-two", ResponsibilityCard.Build(new ResponsibilityCardData([StartAtMbo, Start], Others))),
        ("responsibility-two-topics", ResponsibilityCard.Build(new ResponsibilityCardData([Stopped with { For = null }, StartAtMbo with { For = null }], []))),
        ("responsibility-all", ResponsibilityCard.Build(new ResponsibilityCardData([All14], Others))),
        ("responsibility-all-and-schools", ResponsibilityCard.Build(new ResponsibilityCardData([All14, Start], Others))),
        ("responsibility-nobody", ResponsibilityCard.Build(new ResponsibilityCardData([Nobody], []))),
        ("responsibility-long-names", ResponsibilityCard.Build(new ResponsibilityCardData([LongNames], Others))),
        ("nearest-topics", NearestTopicsCard.Build(new NearestTopicsCardData(
            [new("4.2-nazorg", "Nazorg"), new("4.3b-vsv", "VSV-ers"), new("4.2-bbl", "Meer BBL"), new("4.3a-signalen", "Signalen en extra aandacht")],
            [new ContactLink("consulent", "Consulent Jongerenloket · consulent, Jongerenloket"), new ContactLink("jongerenwerker", "Jongerenwerker Raster · jongerenwerker, Raster")],
            Coordinator))),
        ("nearest-topics-none", NearestTopicsCard.Build(new NearestTopicsCardData([], [], Coordinator with { BackOn = new DateOnly(2026, 11, 30) }))),
    ];
}
