using TeamsSchakelpunt.Bot.Calendar;
using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Meetings;

/// <summary>For what moments are sought.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day, included.</param>
/// <param name="Minutes">How long the meeting is.</param>
/// <param name="DayStart">Not earlier, as a Dutch clock shows it.</param>
/// <param name="DayEnd">The meeting is over by then, as a Dutch clock shows it.</param>
/// <param name="People">Who are invited.</param>
/// <param name="NotBefore">No moment before this one.</param>
public sealed record MomentQuestion(
    DateOnly From, DateOnly Until, int Minutes, TimeOnly DayStart, TimeOnly DayEnd, IReadOnlyList<PersonTime> People, DateTimeOffset NotBefore)
{
    /// <summary>When it stands now, which is no other moment; null where it is not planned yet.</summary>
    public BusyTime? Stands { get; init; }
}

/// <summary>When somebody can.</summary>
/// <param name="Id">Who.</param>
/// <param name="Works">Whether they work on that day: their working days, absences and school holidays.</param>
/// <param name="Busy">When they are busy, as far as is known; in any order, and they may overlap.</param>
/// <param name="IsSeen">Whether their calendar could be seen; where not, they may be busy all the same.</param>
public sealed record PersonTime(PersonId Id, Func<DateOnly, bool> Works, IReadOnlyList<BusyTime> Busy, bool IsSeen = true);

/// <summary>A moment at which a meeting can be.</summary>
/// <param name="Start">When it begins, in UTC.</param>
/// <param name="Cant">Who can't, in the order in which people were given.</param>
public sealed record Moment(DateTimeOffset Start, IReadOnlyList<PersonId> Cant);
