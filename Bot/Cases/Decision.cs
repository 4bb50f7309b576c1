namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>The outcome of a rule.</summary>
public abstract record Decision
{
    /// <summary>
    /// The rule allows it: the new state, what to add to the timeline (null for what only coordinators may know), and the
    /// lanes that must show it.
    /// </summary>
    public sealed record Changed(Case Case, TimelineEntry? Entry, IReadOnlyList<LaneTouch> Touches) : Decision;

    /// <summary>It was done before; nothing changes and the answer is the same.</summary>
    public sealed record Unchanged(Case Case) : Decision;

    /// <summary>The rule refuses.</summary>
    public sealed record Refused(Refusal Why) : Decision;
}

/// <summary>A lane that must be brought up to date, now or from a later moment on.</summary>
public sealed record LaneTouch(Lane Lane, DateTimeOffset? NotBefore = null);
