using TeamsSchakelpunt.Bot.Calendar;
using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Meetings;

/// <summary>Finds the best moments for a casusbespreking (section 2.8 of the domain). Pure: no clock, no calendar.</summary>
public static class MomentFinder
{
    /// <summary>The most moments that are proposed.</summary>
    public const int Most = 3;

    private const int Quarter = 15;
    private const int LunchStart = 12 * 60;
    private const int LunchEnd = 13 * 60;

    /// <summary>
    /// At most <see cref="Most"/> moments on quarters of an hour, best first: the fewest who can't, then the fewest of whom it is
    /// not known, then not during lunch, then the soonest. They never overlap, and lie on different days where those are as good.
    /// A moment at which more than half of the people can't is none. What stands already is taken, as if it had been chosen.
    /// </summary>
    public static IReadOnlyList<Moment> Find(MomentQuestion question)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(question.Minutes);
        var candidates = Candidates(question).ToList();
        foreach (var person in question.People) Mark(candidates, person);
        var possible = candidates.Where(candidate => candidate.Cant.Count * 2 <= question.People.Count).ToList();

        var chosen = new List<Candidate>();
        var taken = question.Stands is { } stands ? [stands] : new List<BusyTime>();
        while (chosen.Count < Most && Best(possible, taken) is { } best)
        {
            chosen.Add(best);
            taken.Add(new BusyTime(best.Start, best.End));
        }

        return [.. chosen.OrderBy(one => one.Quality).ThenBy(one => one.Start).Select(one => new Moment(one.Start, one.Cant))];
    }

    /// <summary>The best that does not overlap with what is taken; of equally good ones the soonest on another day.</summary>
    private static Candidate? Best(IEnumerable<Candidate> possible, IReadOnlyList<BusyTime> taken) => possible
        .Where(candidate => !taken.Any(other => candidate.Start < other.Until && other.From < candidate.End))
        .MinBy(candidate => (candidate.Quality, taken.Any(other => WorkingDays.Day(other.From) == candidate.Day), candidate.Start));

    /// <summary>Every moment at which the meeting fits in the working day, in order of time.</summary>
    private static IEnumerable<Candidate> Candidates(MomentQuestion question)
    {
        var first = ((MinuteOf(question.DayStart) + Quarter - 1) / Quarter) * Quarter;
        var last = MinuteOf(question.DayEnd) - question.Minutes;
        for (var day = question.From; day <= question.Until; day = day.AddDays(1))
        {
            if (!WorkingDays.IsWorkingDay(day)) continue;
            for (var minute = first; minute <= last; minute += Quarter)
            {
                var start = WorkingDays.Moment(day, new TimeOnly(minute / 60, minute % 60));
                if (start < question.NotBefore) continue;
                yield return new Candidate(day, start, start.AddMinutes(question.Minutes), minute < LunchEnd && minute + question.Minutes > LunchStart);
            }
        }
    }

    /// <summary>Notes at each candidate that the person can't, or that it is not known. One walk along both, as both are in order of time.</summary>
    private static void Mark(IReadOnlyList<Candidate> candidates, PersonTime person)
    {
        var busy = Merged(person.Busy);
        var (next, day, works) = (0, default(DateOnly?), false);
        foreach (var candidate in candidates)
        {
            if (day != candidate.Day) (day, works) = (candidate.Day, person.Works(candidate.Day));
            while (next < busy.Count && busy[next].Until <= candidate.Start) next++;
            if (!works || (next < busy.Count && busy[next].From < candidate.End)) candidate.Cant.Add(person.Id);
            else if (!person.IsSeen) candidate.Unknown++;
        }
    }

    private static List<BusyTime> Merged(IReadOnlyList<BusyTime> times)
    {
        var merged = new List<BusyTime>();
        foreach (var time in times.Where(time => time.From < time.Until).OrderBy(time => time.From))
        {
            if (merged is not [.., var last] || time.From > last.Until) merged.Add(time);
            else if (time.Until > last.Until) merged[^1] = last with { Until = time.Until };
        }

        return merged;
    }

    private static int MinuteOf(TimeOnly time) => (time.Hour * 60) + time.Minute;

    private sealed class Candidate(DateOnly day, DateTimeOffset start, DateTimeOffset end, bool isLunch)
    {
        public DateOnly Day => day;

        public DateTimeOffset Start => start;

        public DateTimeOffset End => end;

        public List<PersonId> Cant { get; } = [];

        /// <summary>How many count as able though their calendar can't be seen.</summary>
        public int Unknown { get; set; }

        /// <summary>The lower, the better.</summary>
        public (int Cant, int Unknown, bool IsLunch) Quality => (Cant.Count, Unknown, isLunch);
    }
}
