using TeamsSchakelpunt.Bot.Calendar;
using TeamsSchakelpunt.Bot.Cases;

namespace TeamsSchakelpunt.Bot.Meetings.Work;

/// <summary>Makes the calendar show what was decided: booked, moved, with other people, or taken out. Twice has the effect of once.</summary>
public sealed partial class KeepCalendar(ICalendar calendar, CaseStore cases, MeetingAttendees attendees, TimeProvider time, ILogger<KeepCalendar> logger) : ICaseWork
{
    public bool Handles(LaneTopic topic) => topic.Kind == LaneTopic.MeetingCalendar;

    public bool OutlivesErasure => true;

    public async Task<TimeSpan?> DoAsync(CaseFile file, LaneTopic topic, CancellationToken cancellationToken)
    {
        var (number, meeting) = (file.Case.Number, file.Case.Meeting);
        TimeSpan? wait = null;
        foreach (var cancelled in meeting.ToCancel) wait = Sooner(wait, await TakeOutAsync(number, cancelled, cancellationToken));
        // Nobody is invited to what is over.
        if (meeting.IsToBook && meeting.Time!.End > time.GetUtcNow()) wait = Sooner(wait, await PutAsync(file.Case, cancellationToken));
        if (meeting.State == MeetingState.Gehouden) await calendar.ForgetAsync(Meeting.KeyOf(number, meeting.Serial), cancellationToken);
        return wait;
    }

    private async Task<TimeSpan?> PutAsync(Case @case, CancellationToken cancellationToken)
    {
        var meeting = @case.Meeting;
        switch (await calendar.PutAsync(WantedMeetings.Of(@case, attendees.Of(meeting)), meeting.Booking?.Id, cancellationToken))
        {
            case CalendarOutcome<BookedMeeting>.Done(var booked):
                await cases.ChangeAsync(
                    @case.Number, file => BookingRules.Booked(file.Case, meeting.Serial, meeting.Edition, booked.Id, booked.JoinUrl), cancellationToken);
                return null;
            case CalendarOutcome<BookedMeeting>.Failed failed:
                Log.NotBooked(logger, @case.Number, failed.Problem);
                await cases.ChangeAsync(@case.Number, file => BookingRules.Failed(file.Case, CalendarWaits.TroubleOf(failed.Problem)), cancellationToken);
                return CalendarWaits.Before(failed.Problem, failed.RetryAfter);
            default:
                return null;
        }
    }

    private async Task<TimeSpan?> TakeOutAsync(CaseNumber number, CancelledMeeting cancelled, CancellationToken cancellationToken)
    {
        if (await calendar.CancelAsync(Meeting.KeyOf(number, cancelled.Serial), cancelled.BookingId, cancellationToken) is CalendarOutcome<bool>.Failed failed)
        {
            Log.NotTakenOut(logger, number, failed.Problem);
            return CalendarWaits.Before(failed.Problem, failed.RetryAfter);
        }

        await cases.ChangeAsync(number, file => BookingRules.TakenOut(file.Case, cancelled.Serial), cancellationToken);
        return null;
    }

    private static TimeSpan? Sooner(TimeSpan? one, TimeSpan? other) => one is null ? other : other is null || one < other ? one : other;

    private static partial class Log
    {
        [LoggerMessage(3411, LogLevel.Warning, "The casusbespreking of {Case} could not be booked: {Problem}; it is tried again")]
        public static partial void NotBooked(ILogger logger, CaseNumber @case, CalendarProblem problem);

        [LoggerMessage(3412, LogLevel.Warning, "The casusbespreking of {Case} could not be taken out of the calendars: {Problem}; it is tried again")]
        public static partial void NotTakenOut(ILogger logger, CaseNumber @case, CalendarProblem problem);
    }
}
