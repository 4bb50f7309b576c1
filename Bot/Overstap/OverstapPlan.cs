using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Overstap.Csv;

namespace TeamsSchakelpunt.Bot.Overstap;

/// <summary>What a line of a list does.</summary>
public enum OverstapStep
{
    /// <summary>A new signal.</summary>
    New,

    /// <summary>Enrolled, and never in sight: nothing is stored of it.</summary>
    FoundAPlace,

    /// <summary>Another status than before: noted.</summary>
    Changed,

    /// <summary>Enrolled now: closing is offered.</summary>
    Enrolled,

    /// <summary>As before.</summary>
    Unchanged,

    /// <summary>The case has ended: nothing changes.</summary>
    Ended,
}

/// <summary>How many lines do what.</summary>
public sealed record OverstapCounts(int New = 0, int FoundAPlace = 0, int Changed = 0, int Enrolled = 0, int Unchanged = 0, int Ended = 0)
{
    public OverstapCounts And(OverstapCounts more) => new(
        New + more.New, FoundAPlace + more.FoundAPlace, Changed + more.Changed, Enrolled + more.Enrolled, Unchanged + more.Unchanged, Ended + more.Ended);

    public OverstapCounts With(OverstapStep step) => step switch
    {
        OverstapStep.New => this with { New = New + 1 },
        OverstapStep.FoundAPlace => this with { FoundAPlace = FoundAPlace + 1 },
        OverstapStep.Changed => this with { Changed = Changed + 1 },
        OverstapStep.Enrolled => this with { Enrolled = Enrolled + 1 },
        OverstapStep.Unchanged => this with { Unchanged = Unchanged + 1 },
        _ => this with { Ended = Ended + 1 },
    };
}

/// <summary>Says what a line does, from what lists said before. Pure.</summary>
public static class OverstapPlan
{
    /// <param name="row">The line.</param>
    /// <param name="known">What lists said before; null where they never named this youngster.</param>
    public static OverstapStep StepOf(OverstapRow row, OverstapLine? known) => (known?.Status, row.Status) switch
    {
        (null, OverstapStatus.Ingeschreven) => OverstapStep.FoundAPlace,
        (null, _) => OverstapStep.New,
        var (before, now) when before == now => OverstapStep.Unchanged,
        (_, OverstapStatus.Ingeschreven) => OverstapStep.Enrolled,
        _ => OverstapStep.Changed,
    };

    /// <param name="rows">The lines.</param>
    /// <param name="knownOf">What lists said before.</param>
    public static OverstapCounts Count(IEnumerable<OverstapRow> rows, Func<OverstapRow, OverstapLine?> knownOf) =>
        rows.Aggregate(new OverstapCounts(), (counts, row) => counts.With(StepOf(row, knownOf(row))));
}
