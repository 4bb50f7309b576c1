using TeamsSchakelpunt.Bot.Calendar;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Meetings.Work;

/// <summary>
/// Asks the calendars and puts the three best moments on the case. Where the calendars tell nothing, moments by working hours alone
/// stand there meanwhile, and it goes on asking until somebody chooses.
/// </summary>
public sealed partial class FindMoments(
    ICalendar calendar, CaseStore cases, MeetingAttendees attendees, MomentWishes wishes, TimeProvider time, ILogger<FindMoments> logger) : ICaseWork
{
    /// <summary>Nobody is called to a talk within the hour.</summary>
    private static readonly TimeSpan Notice = TimeSpan.FromHours(2);

    private static readonly Schedule NotSeen = new Schedule.Unseen();

    public bool Handles(LaneTopic topic) => topic.Kind == LaneTopic.MeetingSearch;

    public async Task<TimeSpan?> DoAsync(CaseFile file, LaneTopic topic, CancellationToken cancellationToken)
    {
        if (file.Case.Meeting is not { IsSearching: true, Wish: { } wish } meeting) return null;
        var people = attendees.Of(meeting);
        var answer = await calendar.ReadSchedulesAsync(people, WorkingDays.Moment(wish.From, TimeOnly.MinValue), WorkingDays.Moment(wish.Until.AddDays(1), TimeOnly.MinValue), cancellationToken);
        var failed = answer as CalendarOutcome<IReadOnlyDictionary<PersonId, Schedule>>.Failed;
        if (failed is not null) Log.NotRead(logger, file.Case.Number, failed.Problem);

        var schedules = (answer as CalendarOutcome<IReadOnlyDictionary<PersonId, Schedule>>.Done)?.Value ?? people.ToDictionary(person => person.Id, _ => NotSeen);
        var unseen = people.Where(person => schedules.GetValueOrDefault(person.Id, NotSeen) is Schedule.Unseen).Select(person => person.Id).ToList();
        var moments = Find(meeting, wish, schedules);
        await cases.ChangeAsync(
            file.Case.Number,
            now => BookingRules.Found(now.Case, wish, moments, failed is null ? unseen : [], failed is null ? null : CalendarWaits.TroubleOf(failed.Problem)),
            cancellationToken);
        return failed is null ? null : CalendarWaits.Before(failed.Problem, failed.RetryAfter);
    }

    private IReadOnlyList<MeetingMoment> Find(Meeting meeting, MeetingWish wish, IReadOnlyDictionary<PersonId, Schedule> schedules)
    {
        var (from, until) = wishes.HoursOf(wish);
        var people = meeting.Invitees.Select(invitee => schedules.GetValueOrDefault(invitee.Who.Id, NotSeen) is Schedule.Seen(var busy)
            ? new PersonTime(invitee.Who.Id, day => attendees.Works(invitee.Who.Id, day), Others(busy, meeting))
            : new PersonTime(invitee.Who.Id, day => attendees.Works(invitee.Who.Id, day), [], IsSeen: false));
        return
        [
            .. MomentFinder.Find(new MomentQuestion(wish.From, wish.Until, wish.Minutes, from, until, [.. people], time.GetUtcNow() + Notice)
                {
                    Stands = meeting.Time is { } stands ? new BusyTime(stands.Start, stands.End) : null,
                })
                .Select(moment => new MeetingMoment(moment.Start, moment.Cant)),
        ];
    }

    /// <summary>The moment that stands is in their calendars too, and is free once it is moved.</summary>
    private static IReadOnlyList<BusyTime> Others(IReadOnlyList<BusyTime> busy, Meeting meeting) => meeting.Time is { } stands
        ? [.. busy.Where(time => time.From != stands.Start || time.Until != stands.End)]
        : busy;

    private static partial class Log
    {
        [LoggerMessage(3401, LogLevel.Warning, "People's time could not be read for {Case}: {Problem}; it is tried again")]
        public static partial void NotRead(ILogger logger, CaseNumber @case, CalendarProblem problem);
    }
}
