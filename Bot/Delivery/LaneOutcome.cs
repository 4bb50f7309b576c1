using TeamsSchakelpunt.Bot.Cases;

namespace TeamsSchakelpunt.Bot.Delivery;

/// <summary>How an attempt to bring a lane up to date ended.</summary>
internal abstract record LaneOutcome
{
    /// <summary>Done, for good or for bad; these lanes must show it.</summary>
    public sealed record Done(IReadOnlyList<LaneTouch> AlsoTouch) : LaneOutcome
    {
        public static readonly Done Quietly = new([]);
    }

    /// <summary>Not now: again later, in this time or by the worker's schedule.</summary>
    public sealed record Again(TimeSpan? After, string Problem) : LaneOutcome;

    /// <summary>The lane must not be touched before this moment.</summary>
    public sealed record NotBefore(DateTimeOffset Moment) : LaneOutcome;
}
