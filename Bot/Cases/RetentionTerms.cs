using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>How long the personal part of a case that ended is kept (section 8.7 of the domain).</summary>
/// <param name="ClosedMonths">After closing; at most 24.</param>
/// <param name="WithdrawnDays">After withdrawing.</param>
public sealed record RetentionTerms(int ClosedMonths = 6, int WithdrawnDays = 30)
{
    /// <summary>The day on which it is erased; null while the case runs, or is erased.</summary>
    public DateOnly? ErasedOn(Case @case) => @case.Ending is { } ending ? ErasedOn(@case.State, WorkingDays.Day(ending.At)) : null;

    /// <summary>The day on which a case that ended so, and on that day, is erased.</summary>
    public DateOnly? ErasedOn(CaseState endedAs, DateOnly on) => endedAs switch
    {
        CaseState.Gesloten => on.AddMonths(ClosedMonths),
        CaseState.Ingetrokken => on.AddDays(WithdrawnDays),
        _ => null,
    };
}
