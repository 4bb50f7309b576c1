using TeamsSchakelpunt.Bot.Calendar;
using TeamsSchakelpunt.Bot.Cases;

namespace TeamsSchakelpunt.Bot.Meetings;

/// <summary>Says a casusbespreking to the calendar: nothing but its number, time and people.</summary>
public static class WantedMeetings
{
    /// <param name="case">A case whose casusbespreking has a moment.</param>
    /// <param name="attendees">Who is invited.</param>
    public static WantedMeeting Of(Case @case, IReadOnlyList<Attendee> attendees) => new(
        Meeting.KeyOf(@case.Number, @case.Meeting.Serial),
        @case.Meeting.TransactionId,
        @case.Number.ToString(),
        @case.Meeting.Time!.Start,
        @case.Meeting.Time.End,
        attendees);
}
