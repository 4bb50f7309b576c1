using TeamsSchakelpunt.Cards.Schema;
using static TeamsSchakelpunt.Cards.Examples.SampleContacts;

namespace TeamsSchakelpunt.Cards.Examples;

/// <summary>How the directory is kept: own details, contacts, imports, gaps and changes.</summary>
internal static class KeepingExamples
{
    private static DateTimeOffset Noon { get; } = new(2026, 11, 23, 12, 5, 0, TimeSpan.FromHours(1));

    private static IReadOnlyList<Choice> Schools { get; } =
        [new("Etty Hillesum Lyceum", "etty_hillesum"), new("Ambelt", "ambelt"), new("Rentray", "rentray"), new("De Bolster", "bolster")];

    private static IReadOnlyList<Choice> Roles { get; } = [new("Beheerder van de organisatie", "beheerder"), new("Coördinator", "coordinator")];

    private static ContactFormValues Filled { get; } = new(
        Coach.Name, Coach.Function, "aventus", Coach.Phone, Coach.Mail, "ma,di,do", "2026-12-21", "2027-01-03", "etty-docent",
        "ambelt,bolster", "stage, thuiszitters", "beheerder");

    private static ContactFormCardData Own { get; } = new(
        "form-10", "aventus-traject", "v1", IsOwn: true, Filled with { StandIn = null, AwayFrom = null, AwayUntil = null }, [], Suggestions, null, [], [], [], InDialog: true);

    private static ContactFormCardData Managed { get; } = new(
        "form-11", "aventus-traject", "v1", IsOwn: false, Filled, [new Choice("Aventus", "aventus"), .. SampleLists.Partners], Suggestions, null, Schools, Roles, [], InDialog: true);

    private static ConfirmDetailsCardData Confirm { get; } = new(
        Coach, Mentor.Name, new DateOnly(2026, 5, 18), ["Beheerder van de organisatie"], IsQuestion: true);

    private static ImportPreviewCardData Import { get; } = new(
        "contacten-november.csv", "import-1",
        [new ImportLine(4, "Mentor Ambelt", null), new ImportLine(9, "Jobcoach DWT", null)],
        [new ImportLine(2, Coach.Name, "telefoon, werkdagen"), new ImportLine(3, Consultant.Name, "vervanger")],
        [new ImportLine(null, "Stagebegeleider De Bolster", null)],
        41, []);

    private static WorkplaceFormCardData Workplace { get; } = new("form-12", SampleLists.Partners, null, null, null, [], InDialog: true);

    private static WorkplaceClaimCardData Claim { get; } = new(
        "00000000-0000-0000-0000-000000000001", "Jongerenwerker Raster", "Jongerenwerker", "Raster", IsGuest: false);

    private static GapsCardData Gaps { get; } = new(
        Monday,
        [new RowGap("Nazorg (4.2)", ["Etty Hillesum Lyceum", "Aventus"], IsBare: true), new RowGap("VSV-ers (4.3b)", ["Deventer Werktalent"], IsBare: false)],
        ["Raster", "Pactum"], ["De Bolster"], ["Werkgevers"], [$"{Mentor.Name} (Etty Hillesum Lyceum)"], 5);

    public static IEnumerable<(string Name, AdaptiveCard Card)> All =>
    [
        ("my-details-form", ContactFormCard.Build(Own)),
        ("my-details-form-chat-refused", ContactFormCard.Build(Own with
        {
            InDialog = false,
            Schools = Schools,
            Values = Own.Values with { AwayFrom = "2026-12-21", AwayUntil = "2026-12-01", Phone = "bel maar" },
            Issues =
            [
                new FieldIssue(Inputs.Phone, "Dit is geen telefoonnummer. Vul alleen cijfers in, met spaties als je wilt."),
                new FieldIssue(Inputs.AwayUntil, "De laatste dag ligt voor de eerste. Kies een latere dag."),
                new FieldIssue(Inputs.StandIn, "Er is nog geen vervanger. Kies er een, dan blijft er iemand bereikbaar.", IsWarning: true),
            ],
        })),
        ("contact-form", ContactFormCard.Build(Managed)),
        ("contact-form-new", ContactFormCard.Build(Managed with { ContactId = null, SeenVersion = null, Values = new ContactFormValues() })),
        ("contact-form-refused", ContactFormCard.Build(Managed with
        {
            Roles = [],
            Schools = [],
            Issues =
            [
                new FieldIssue(Inputs.Name, "Iemand anders wijzigde dit contact net. Kijk het na en bewaar opnieuw."),
                new FieldIssue(Inputs.WorkingDays, "Kies minstens één werkdag."),
                new FieldIssue(Inputs.ObjectId, "Dit is geen object-id. Laat het veld leeg als je het niet weet."),
            ],
        })),
        ("manage-contacts", ManageContactsCard.Build(new ManageContactsCardData("Aventus", 12, Suggestions, [new ContactLink("00000000-0000-4000-8000-000000000071", "Docent Aventus"), new ContactLink("00000000-0000-4000-8000-000000000072", "Bbl-begeleider Aventus")]))),
        ("manage-contacts-one", ManageContactsCard.Build(new ManageContactsCardData("alle partners", 1, Suggestions, []))),
        ("confirm-details", ConfirmDetailsCard.Build(Confirm)),
        ("my-details", ConfirmDetailsCard.Build(Confirm with { IsQuestion = false, StandIn = null, Roles = [], Person = Coach with { Phone = null, BackOn = new DateOnly(2026, 11, 30) } })),
        ("confirm-details-long-names", ConfirmDetailsCard.Build(Confirm with { Person = Long, StandIn = Long.Name })),
        ("import-preview", ImportPreviewCard.Build(Import)),
        ("import-preview-many", ImportPreviewCard.Build(Import with
        {
            Added = [.. Enumerable.Range(2, 14).Select(line => new ImportLine(line, $"{Long.Name} {line}", null))],
            Changed = [.. Enumerable.Range(16, 11).Select(line => new ImportLine(line, $"Docent {line}", "naam, functie, telefoon, e-mail, werkdagen, vervanger"))],
            Removed = [.. Enumerable.Range(1, 12).Select(number => new ImportLine(null, $"Medewerker {number}", null))],
        })),
        ("import-problems", ImportPreviewCard.Build(Import with
        {
            Problems = [.. Enumerable.Range(5, 12).Select(line => new ImportProblem(line, "De partner ‘avontus’ bestaat niet. Bedoel je ‘aventus’?"))],
        })),
        ("import-one-problem", ImportPreviewCard.Build(Import with { Problems = [new ImportProblem(1, "De kolom ‘naam’ ontbreekt. Zet de namen van de kolommen in de eerste regel.")] })),
        ("import-same", ImportPreviewCard.Build(Import with { Added = [], Changed = [], Removed = [], Unchanged = 43 })),
        ("workplace-form", WorkplaceFormCard.Build(Workplace)),
        ("workplace-form-waiting", WorkplaceFormCard.Build(Workplace with { Partner = "raster", Function = "Jongerenwerker", Waiting = "Raster", InDialog = false })),
        ("workplace-form-refused", WorkplaceFormCard.Build(Workplace with { Function = "x", Issues = [new FieldIssue(Inputs.Partner, "Kies een organisatie uit de lijst.")] })),
        ("workplace-claim", WorkplaceClaimCard.Build(Claim)),
        ("workplace-claim-guest", WorkplaceClaimCard.Build(Claim with { IsGuest = true, Name = Long.Name, Function = Long.Function! })),
        ("workplace-claim-decided", WorkplaceClaimCard.Build(Claim with { Decision = "Bevestigd door Coördinator Schakelpunt, maandag 23 november, 14.05 uur." })),
        ("gaps", GapsCard.Build(Gaps)),
        ("gaps-many", GapsCard.Build(Gaps with
        {
            Rows = [.. Enumerable.Range(0, 24).Select(number => new RowGap($"Verbeteren kwaliteit praktijkgerichte deel opleidingen {number} (4.2)", [.. Everybody.Select(partner => partner.Name)], number < 3))],
            WithoutStandIn = [.. Everybody.Select(partner => partner.Name)],
            Unconfirmed = [.. Everybody.Select(partner => $"{Long.Name} ({partner.Name})")],
            Due = 1,
        })),
        ("gaps-none", GapsCard.Build(new GapsCardData(Monday, [], [], [], [], [], 0))),
        ("changes", ChangesCard.Build(
        [
            new ChangeLine(Noon, "Beheerder Ambelt", "Mentor Ambelt: telefoon en werkdagen gewijzigd."),
            new ChangeLine(Noon.AddHours(-3), "Coördinator Schakelpunt", "Stagebegeleider De Bolster: verwijderd."),
            new ChangeLine(Noon.AddDays(-1), Long.Name, $"{Long.Name}: vervanger en onderwerpen gewijzigd."),
        ])),
        ("changes-none", ChangesCard.Build([])),
    ];
}
