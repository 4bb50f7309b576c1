using TeamsSchakelpunt.Bot.Calendar;
using TeamsSchakelpunt.Bot.Cases;

namespace TeamsSchakelpunt.Bot.Meetings.Work;

/// <summary>What it means for people that a calendar did not do what was asked, and when it is asked again.</summary>
public static class CalendarWaits
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1), Longest = TimeSpan.FromHours(1);

    public static MeetingTrouble TroubleOf(CalendarProblem problem) =>
        problem is CalendarProblem.Throttled or CalendarProblem.Unreachable ? MeetingTrouble.Later : MeetingTrouble.Administrator;

    /// <summary>As it said itself; else in a minute, and where an administrator must act in a quarter of an hour.</summary>
    public static TimeSpan Before(CalendarProblem problem, TimeSpan? retryAfter) => retryAfter is { } asked
        ? TimeSpan.FromTicks(Math.Clamp(asked.Ticks, Shortest.Ticks, Longest.Ticks))
        : TroubleOf(problem) == MeetingTrouble.Later ? TimeSpan.FromMinutes(1) : TimeSpan.FromMinutes(15);
}
