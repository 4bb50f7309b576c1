using TeamsSchakelpunt.Bot.Calendar;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Meetings.Work;

/// <summary>Reads every quarter of an hour what people answered by mail, until the casusbespreking begins.</summary>
public sealed class ReadAnswers(ICalendar calendar, CaseStore cases, MeetingAttendees attendees, TimeProvider time) : ICaseWork
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(15);

    public bool Handles(LaneTopic topic) => topic.Kind == LaneTopic.MeetingAnswers;

    public async Task<TimeSpan?> DoAsync(CaseFile file, LaneTopic topic, CancellationToken cancellationToken)
    {
        if (!calendar.Invites || file.Case.Meeting is not { State: MeetingState.Gepland, Time: { } planned, Booking: { } booking } meeting) return null;
        if (meeting.IsToBook || planned.Start <= time.GetUtcNow()) return null; // Of another moment than they were invited for nobody said anything.
        switch (await calendar.ReadAnswersAsync(attendees.Of(meeting), booking.Id, cancellationToken))
        {
            case CalendarOutcome<IReadOnlyDictionary<PersonId, Rsvp>>.Done(var answers):
                var replies = answers.ToDictionary(answer => answer.Key, answer => ReplyOf(answer.Value));
                await cases.ChangeAsync(file.Case.Number, now => InviteeRules.ReadBack(now.Case, planned.Round, replies), cancellationToken);
                return Every;
            case CalendarOutcome<IReadOnlyDictionary<PersonId, Rsvp>>.Failed failed:
                return CalendarWaits.Before(failed.Problem, failed.RetryAfter);
            default:
                return null;
        }
    }

    private static MeetingReply ReplyOf(Rsvp answer) => answer switch
    {
        Rsvp.Yes => MeetingReply.Yes,
        Rsvp.Maybe => MeetingReply.Maybe,
        _ => MeetingReply.No,
    };
}
