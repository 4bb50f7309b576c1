using TeamsSchakelpunt.Cards.Schema;
using static TeamsSchakelpunt.Cards.Examples.SampleCase;
using static TeamsSchakelpunt.Cards.Examples.SampleLists;

namespace TeamsSchakelpunt.Cards.Examples;

/// <summary>What coordinators decide, in their channel.</summary>
internal static class CoordinatorExamples
{
    private static readonly RegisseurDecisionCardData Proposal = new(
        Number, "1", "Consulent Jongerenloket", "Consulent werk en school", "Jongerenloket", "Trajectbegeleider Aventus", "Kent de jongere het best",
        2, IsPresent: true, RegisseurDecisionState.ToDecide);

    private static readonly DoublesCardData Doubles = new(
        new DoubleLine(Number, "Trajectbegeleider Aventus", "Aventus"), new DoubleLine("2026-0044", "Docent Etty Hillesum", "Etty Hillesum Lyceum"), DoublesState.Open);

    private static readonly YouthRequestCardData Request = new(
        Number, "r1", YouthRequestKind.Erasure, Today, Today.AddMonths(1), "Trajectbegeleider Aventus", YouthRequestState.Open);

    public static IEnumerable<(string Name, AdaptiveCard Card)> All =>
    [
        ("regisseur-decision", RegisseurDecisionCard.Build(Proposal)),
        ("regisseur-decision-handover", RegisseurDecisionCard.Build(Proposal with { Current = "Docent Etty Hillesum", CurrentAgrees = false, IsPresent = false, BackOn = new DateOnly(2026, 12, 14), RunningCases = 1 })),
        ("regisseur-decision-own-proposal", RegisseurDecisionCard.Build(Proposal with { MayDecide = false })),
        ("regisseur-decision-waits", RegisseurDecisionCard.Build(Proposal with { State = RegisseurDecisionState.WaitsForCandidate, RunningCases = 0 })),
        ("regisseur-decision-approved", RegisseurDecisionCard.Build(Proposal with { State = RegisseurDecisionState.Approved, Decided = ByCoordinator })),
        ("regisseur-decision-rejected", RegisseurDecisionCard.Build(Proposal with { State = RegisseurDecisionState.Rejected, Decided = ByCoordinator with { Reason = "Heeft al veel casussen" } })),
        ("regisseur-decision-withdrawn", RegisseurDecisionCard.Build(Proposal with { State = RegisseurDecisionState.Withdrawn })),
        ("regisseur-decision-declined", RegisseurDecisionCard.Build(Proposal with { State = RegisseurDecisionState.Declined })),
        ("doubles", DoublesCard.Build(Doubles)),
        ("doubles-brought-together", DoublesCard.Build(Doubles with { State = DoublesState.BroughtTogether, Decided = ByCoordinator })),
        ("doubles-joined", DoublesCard.Build(Doubles with { State = DoublesState.Joined, GoesOnAs = Number })),
        ("doubles-not-the-same", DoublesCard.Build(Doubles with { State = DoublesState.NotTheSame, Decided = ByCoordinator })),
        ("youth-request-erasure", YouthRequestCard.Build(Request)),
        ("youth-request-objection", YouthRequestCard.Build(Request with { Kind = YouthRequestKind.Objection })),
        ("youth-request-correction", YouthRequestCard.Build(Request with { Kind = YouthRequestKind.Correction })),
        ("youth-request-granted", YouthRequestCard.Build(Request with { State = YouthRequestState.Granted, Decided = ByCoordinator })),
        ("youth-request-rejected", YouthRequestCard.Build(Request with { State = YouthRequestState.Rejected, Decided = ByCoordinator with { Reason = "De wet zegt dat het moet blijven" } })),
        ("retention", RetentionCard.Build(new RetentionCardData(
            Today.AddDays(1),
            [new("2026-0011", "Gesloten, 6 maanden geleden", Today.AddDays(1)), new("2026-0019", "Ingetrokken, 30 dagen geleden", Today.AddDays(1))],
            [.. Enumerable.Range(1, 14).Select(day => new RetentionLine($"2026-00{day:00}", "Gesloten, 6 maanden geleden", Today.AddDays(-day)))]))),
        ("retention-nothing", RetentionCard.Build(new RetentionCardData(Today.AddDays(1), [], []))),
    ];
}
