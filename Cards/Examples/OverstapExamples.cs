using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards.Examples;

/// <summary>Lists of De Overstap: bringing one, and telling people about it.</summary>
internal static class OverstapExamples
{
    private static DateOnly Monday { get; } = new(2027, 6, 7);

    private static OverstapTotals Totals { get; } = new(1_412, 86, 37, 451, 9, 5);

    private static OverstapPreviewCardData Preview { get; } = new("list-1", Totals, 0, [new(2, "naam"), new(3, "geboortedatum"), new(6, "BSN"), new(9, null)], [], 1, false, null);

    private static IReadOnlyList<ImportProblem> Problems { get; } =
    [
        new(4, "Deze school ken ik niet. Kies uit: Ambelt, De Bolster, Etty Hillesum Lyceum, Rentray."),
        new(9, "De status klopt niet. Kies: niet aangemeld, aangemeld of ingeschreven."),
        new(9, "De leeftijdsgroep klopt niet. Kies: <16, 16-17, 18-22 of 23-26."),
        new(31, "Het kenmerk lijkt op een BSN. Gebruik het eigen nummer van de school."),
        new(112, "Dit kenmerk van deze school staat ook op regel 17. Houd er één."),
    ];

    private static OverstapProgressCardData Running { get; } = new("list-1", true, 850, 2_000, new OverstapTotals(), 0, [], []);

    private static OverstapListCardData List { get; } = new("list-1", Monday, 87, 64, 41, 23, 0, Monday.AddDays(2));

    private static OverstapCaseLine Line(int number, CaseStatus status, bool isOwn) =>
        new($"2027-{number:D4}", "Niet ingeschreven na het vo", number % 3 == 0 ? "Voortgezet speciaal onderwijs" : "Voortgezet onderwijs", status, isOwn);

    private static OverstapCasesCardData Cases { get; } = new(
        "list-1", [.. Enumerable.Range(41, 10).Select(number => Line(number, number < 48 ? CaseStatus.Nieuw : CaseStatus.Opgepakt, number % 4 != 0))], 2, 9, 87, ToClose: false);

    public static IEnumerable<(string Name, AdaptiveCard Card)> All =>
    [
        ("overstap-guide", OverstapGuideCard.Build()),
        ("overstap-preview", OverstapPreviewCard.Build(Preview)),
        ("overstap-preview-wrong-lines", OverstapPreviewCard.Build(Preview with { WrongLines = 24, Problems = Problems, HasMore = true })),
        ("overstap-preview-same", OverstapPreviewCard.Build(Preview with { ImportId = null, Totals = new OverstapTotals(Unchanged: 2_000), Dropped = [] })),
        ("overstap-preview-only-wrong", OverstapPreviewCard.Build(Preview with { ImportId = null, Totals = new OverstapTotals(), WrongLines = 1, Problems = [Problems[0]], Dropped = [] })),
        ("overstap-preview-unread", OverstapPreviewCard.Build(new OverstapPreviewCardData(
            null, new OverstapTotals(), 0, [new(1, "BSN"), new(2, "naam")], [], 1, false, "Ik mis: kenmerk, status. Zet die namen in de eerste regel. Typ \"import overstap\" voor een voorbeeld."))),
        ("overstap-running", OverstapProgressCard.Build(Running)),
        ("overstap-finished", OverstapProgressCard.Build(Running with
        {
            IsRunning = false, Done = 2_000, Totals = Totals, WrongLines = 24, Told = ["Aventus", "Etty Hillesum Lyceum", "Leerplicht", "RMC"], NotTold = ["Jongerenloket"],
        })),
        ("overstap-list", OverstapListCard.Build(List)),
        ("overstap-list-told", OverstapListCard.Build(List with { First = 0, Waiting = 0, Running = 12, Ended = 3 })),
        ("overstap-list-ended", OverstapListCard.Build(List with { Waiting = 0, Running = 0, Ended = 87 })),
        ("overstap-reminder", OverstapReminderCard.Build(new OverstapReminderCardData("list-1", Monday, 41, null))),
        ("overstap-reminder-coordinators", OverstapReminderCard.Build(new OverstapReminderCardData("list-1", Monday, 1, "Leerplicht"))),
        ("overstap-enrolled", OverstapEnrolledCard.Build(new OverstapEnrolledCardData("list-2", 12))),
        ("overstap-cases", OverstapCasesCard.Build(Cases)),
        ("overstap-cases-to-close", OverstapCasesCard.Build(Cases with { Count = null, ToClose = true, Page = 1, LastPage = 2 })),
        ("overstap-case", CaseCard.Build(SampleCase.Running with
        {
            PrivatePart = SampleCase.Running.PrivatePart! with
            {
                Initials = null, Observed = null, GoesWell = null, AlreadyDone = null, WhatYoungsterWants = null, Overstap = new CaseOverstap("EH-40712", "Vmbo kader (kb)", "Niet aangemeld, sinds 7 juni"),
            },
        })),
    ];
}
