using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Calendar;

/// <summary>
/// Where people's time is known and casusbesprekingen are booked. Each call may be repeated: twice has the effect of once.
/// What can go wrong outside is an outcome, not an exception.
/// </summary>
public interface ICalendar
{
    /// <summary>Whether booking invites people by mail; where it does not, the bot offers the invitation in the chat.</summary>
    bool Invites { get; }

    /// <summary>
    /// When these people are busy, by <see cref="Attendee.Id"/>; everybody asked for is in the answer. It fails as a whole: who could not
    /// be asked now is not <see cref="Schedule.Unseen"/>.
    /// </summary>
    /// <param name="people">Who.</param>
    /// <param name="from">From when.</param>
    /// <param name="until">Until when; at most 42 days later on a Dutch clock.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<CalendarOutcome<IReadOnlyDictionary<PersonId, Schedule>>> ReadSchedulesAsync(
        IReadOnlyList<Attendee> people, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>
    /// Makes the calendar show the meeting as it is wanted: time and attendees. It is made where it is not there yet; one that was
    /// booked before, by an attempt whose answer was lost, is found by <see cref="WantedMeeting.Key"/>.
    /// </summary>
    /// <param name="wanted">The meeting.</param>
    /// <param name="bookedId">What <see cref="BookedMeeting.Id"/> was before; null where that is not known.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<CalendarOutcome<BookedMeeting>> PutAsync(WantedMeeting wanted, string? bookedId, CancellationToken cancellationToken);

    /// <summary>Takes the meeting out of the calendars and tells the attendees; the value says whether it was there, and not is fine.</summary>
    /// <param name="key">As in <see cref="WantedMeeting.Key"/>.</param>
    /// <param name="bookedId">What <see cref="BookedMeeting.Id"/> was; null where that is not known.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<CalendarOutcome<bool>> CancelAsync(string key, string? bookedId, CancellationToken cancellationToken);

    /// <summary>What the attendees answered, by <see cref="Attendee.Id"/>; who has not answered is left out, and so is everybody when the meeting is gone.</summary>
    /// <param name="people">Whose answers.</param>
    /// <param name="bookedId">The meeting.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<CalendarOutcome<IReadOnlyDictionary<PersonId, Rsvp>>> ReadAnswersAsync(
        IReadOnlyList<Attendee> people, string bookedId, CancellationToken cancellationToken);

    /// <summary>The meeting is over: what was kept to know that these people are busy goes.</summary>
    Task ForgetAsync(string key, CancellationToken cancellationToken);
}
