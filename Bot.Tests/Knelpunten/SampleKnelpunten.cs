using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Knelpunten;

namespace TeamsSchakelpunt.Tests.Knelpunten;

/// <summary>Knelpunten and people for rules and stores to be tried on.</summary>
internal static class SampleKnelpunten
{
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public static readonly Actor Teacher = Member("teacher", "etty_hillesum");
    public static readonly Actor Coach = Member("coach", "aventus");
    public static readonly Actor Overleg = Member("overleg", "gemeente") with { IsOverlegMember = true };
    public static readonly Actor Coordinator = Member("coordinator", "gemeente") with { IsCoordinator = true };
    public static readonly Actor Administrator = Member("administrator", "gemeente") with { IsAdministrator = true };
    public static readonly Actor Stranger = new(new Professional(new PersonId("stranger"), "Stagiair", null, null));

    public static KnelpuntContent Content { get; } =
        new("Reiskosten bbl", KnelpuntTheme.Vervoer, "De bus is te duur.", "Vergoeding pas vanaf 18 jaar", KnelpuntFrequency.ElkeMaand);

    public static Actor Member(string id, string partner) => new(new Professional(new PersonId(id), id, null, new PartnerKey(partner)));

    public static Knelpunt Submitted(string id = "k1", DateTimeOffset? at = null) => After(KnelpuntRules.Submit(new KnelpuntId(id), Content, Teacher, at ?? Now));

    public static Knelpunt Moved(this Knelpunt knelpunt, KnelpuntState to, string? answer = null, Actor? by = null, DateTimeOffset? at = null) =>
        After(KnelpuntRules.Move(knelpunt, to, answer, knelpunt.Steps.Count, by ?? Overleg, at ?? Now));

    public static Knelpunt After(KnelpuntDecision decision) => decision is KnelpuntDecision.Changed(var knelpunt)
        ? knelpunt
        : throw new InvalidOperationException($"Not changed: {decision}");
}
