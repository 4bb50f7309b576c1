namespace TeamsSchakelpunt.Bot.Calendar;

/// <summary>Why a calendar did not do what was asked.</summary>
public enum CalendarProblem
{
    /// <summary>It is asked too much; it says when to come back.</summary>
    Throttled,

    /// <summary>The bot may not: an administrator must act.</summary>
    Forbidden,

    /// <summary>The organiser's mailbox does not exist: an administrator must act.</summary>
    NoOrganizer,

    /// <summary>It does not answer, or answers that it is broken.</summary>
    Unreachable,

    /// <summary>It says that the request is wrong: a bug, or an address that it does not take.</summary>
    Refused,
}

/// <summary>What came of asking a calendar.</summary>
public abstract record CalendarOutcome<T>
{
    public sealed record Done(T Value) : CalendarOutcome<T>;

    /// <param name="Problem">Why.</param>
    /// <param name="RetryAfter">When it said to come back; null where it did not.</param>
    public sealed record Failed(CalendarProblem Problem, TimeSpan? RetryAfter = null) : CalendarOutcome<T>;
}
