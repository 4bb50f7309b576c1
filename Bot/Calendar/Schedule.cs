namespace TeamsSchakelpunt.Bot.Calendar;

/// <summary>A time that somebody can't be asked for.</summary>
public readonly record struct BusyTime(DateTimeOffset From, DateTimeOffset Until);

/// <summary>What a calendar tells of one person.</summary>
public abstract record Schedule
{
    /// <summary>When they are busy, in order of time.</summary>
    public sealed record Seen(IReadOnlyList<BusyTime> Busy) : Schedule;

    /// <summary>Their calendar can't be seen: no mailbox, or one of another organisation.</summary>
    public sealed record Unseen : Schedule;
}
