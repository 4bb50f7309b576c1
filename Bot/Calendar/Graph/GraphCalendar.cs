using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Calendar.Graph;

/// <summary>
/// The calendar of Microsoft 365: free/busy of people, and events in the organiser's mailbox with a Teams meeting. A call takes
/// <see cref="Deadline"/> at most, however many requests it needs.
/// </summary>
internal sealed partial class GraphCalendar(GraphServiceClient graph, IOptions<GraphOptions> options, TimeProvider time, ILogger<GraphCalendar> logger) : ICalendar
{
    internal static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);

    /// <summary>Six weeks, of which one has an hour more when winter time begins.</summary>
    private static readonly TimeSpan LongestPeriod = TimeSpan.FromDays(42) + TimeSpan.FromHours(1);

    private readonly GraphSchedules _schedules = new(graph, options.Value.Organizer!);
    private readonly GraphEvents _events = new(graph, options.Value.Organizer!);

    public bool Invites => true;

    public Task<CalendarOutcome<IReadOnlyDictionary<PersonId, Schedule>>> ReadSchedulesAsync(
        IReadOnlyList<Attendee> people, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(until - from, LongestPeriod, nameof(until));
        return TryAsync(ct => _schedules.ReadAsync(people, from, until, ct), cancellationToken);
    }

    public Task<CalendarOutcome<BookedMeeting>> PutAsync(WantedMeeting wanted, string? bookedId, CancellationToken cancellationToken) => TryAsync(
        async ct =>
        {
            var there = await _events.FindAsync(bookedId, ct)
                ?? await _events.FindByKeyAsync(wanted.Key, ct)
                ?? await _events.AddAsync(wanted, bookedId, ct);
            return BookingOf(await _events.BringUpToDateAsync(there, wanted, ct));
        },
        cancellationToken);

    public Task<CalendarOutcome<bool>> CancelAsync(string key, string? bookedId, CancellationToken cancellationToken) => TryAsync(
        async ct => await _events.CancelAsync(bookedId, ct) || await _events.CancelAsync((await _events.FindByKeyAsync(key, ct))?.Id, ct),
        cancellationToken);

    public Task<CalendarOutcome<IReadOnlyDictionary<PersonId, Rsvp>>> ReadAnswersAsync(
        IReadOnlyList<Attendee> people, string bookedId, CancellationToken cancellationToken) => TryAsync<IReadOnlyDictionary<PersonId, Rsvp>>(
        async ct => AnswersOf(people, await _events.FindAsync(bookedId, ct)), cancellationToken);

    /// <summary>Their own calendars know that they are busy.</summary>
    public Task ForgetAsync(string key, CancellationToken cancellationToken) => Task.CompletedTask;

    private static BookedMeeting BookingOf(Event booked) =>
        new(booked.Id!, Uri.TryCreate(booked.OnlineMeeting?.JoinUrl, UriKind.Absolute, out var joinUrl) ? joinUrl : null);

    private static Dictionary<PersonId, Rsvp> AnswersOf(IReadOnlyList<Attendee> people, Event? booked)
    {
        var byMail = (booked?.Attendees ?? []).Where(one => one.EmailAddress?.Address is not null)
            .ToLookup(one => one.EmailAddress!.Address!, one => RsvpOf(one.Status?.Response), StringComparer.OrdinalIgnoreCase);
        return people.DistinctBy(one => one.Id)
            .Select(one => (one.Id, Answer: one.Mail is { } mail ? byMail[mail.Trim()].FirstOrDefault() : null))
            .Where(one => one.Answer is not null)
            .ToDictionary(one => one.Id, one => one.Answer!.Value);
    }

    private static Rsvp? RsvpOf(ResponseType? response) => response switch
    {
        ResponseType.Accepted or ResponseType.Organizer => Rsvp.Yes,
        ResponseType.TentativelyAccepted => Rsvp.Maybe,
        ResponseType.Declined => Rsvp.No,
        _ => null,
    };

    private async Task<CalendarOutcome<T>> TryAsync<T>(Func<CancellationToken, Task<T>> ask, CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(Deadline, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline.Token);
        try
        {
            return new CalendarOutcome<T>.Done(await ask(either.Token));
        }
        catch (Exception thrown) when (!cancellationToken.IsCancellationRequested && GraphFailures.Of(thrown, time) is { } failure)
        {
            Log.DidNot(logger, failure.Problem, failure.Status, failure.Code, failure.RequestId, failure.RetryAfter);
            return new CalendarOutcome<T>.Failed(failure.Problem, failure.RetryAfter);
        }
    }

    /// <summary>Graph's own sentences stay out of the log: they may name a mailbox.</summary>
    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Graph did not do what was asked: {Problem} (status {Status}, code {Code}, request {RequestId}, come back after {RetryAfter})")]
        public static partial void DidNot(ILogger logger, CalendarProblem problem, int? status, string? code, string? requestId, TimeSpan? retryAfter);
    }
}
