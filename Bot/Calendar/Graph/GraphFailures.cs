using System.Globalization;
using System.Net;
using Azure.Identity;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Identity.Client;
using Microsoft.Kiota.Abstractions;

namespace TeamsSchakelpunt.Bot.Calendar.Graph;

/// <summary>What an exception of the SDK means.</summary>
/// <param name="Problem">Why.</param>
/// <param name="RetryAfter">When Graph said to come back.</param>
/// <param name="Status">The HTTP status; null where there was no answer.</param>
/// <param name="Code">Graph's own code; without an answer, the kind of failure.</param>
/// <param name="RequestId">By which Microsoft finds the request.</param>
internal sealed record GraphFailure(
    CalendarProblem Problem, TimeSpan? RetryAfter = null, int? Status = null, string? Code = null, string? RequestId = null);

/// <summary>Reads failures: Graph's codes first, then the HTTP status.</summary>
internal static class GraphFailures
{
    private const string DuplicateTransaction = "ErrorDuplicateTransactionId";
    private const string ExistingEvent = "@event.existingEventId";

    private static readonly HashSet<string> NoMailbox = new(StringComparer.OrdinalIgnoreCase)
    {
        "MailboxNotEnabledForRESTAPI", "MailboxNotSupportedForRESTAPI", "ResourceNotFound", "Request_ResourceNotFound",
        "ErrorInvalidUser", "ErrorNonExistentMailbox", "ErrorMailboxNotFound",
    };

    private static readonly HashSet<string> TooMuch = new(StringComparer.OrdinalIgnoreCase)
    {
        "ApplicationThrottled", "TooManyRequests", "ErrorTooManyRequests", "ErrorServerBusy", "ErrorExceededConnectionCount",
    };

    private static readonly HashSet<string> NoEvent = new(StringComparer.OrdinalIgnoreCase)
    {
        // The second: an id that another calendar gave.
        "ErrorItemNotFound", "ErrorInvalidIdMalformed",
    };

    /// <summary>What went wrong outside; null for an exception that is a bug here.</summary>
    public static GraphFailure? Of(Exception failure, TimeProvider time) => failure switch
    {
        ApiException answer => new GraphFailure(ProblemOf(answer), RetryAfter(answer, time), answer.ResponseStatusCode, CodeOf(answer), RequestIdOf(answer)),
        AuthenticationFailedException login => new GraphFailure(ProblemOf(login), Code: login.GetType().Name),
        HttpRequestException lost => new GraphFailure(CalendarProblem.Unreachable, Status: (int?)lost.StatusCode, Code: lost.HttpRequestError.ToString()),
        IOException or OperationCanceledException => new GraphFailure(CalendarProblem.Unreachable, Code: failure.GetType().Name),
        _ => null,
    };

    /// <summary>The event that was asked for is not there.</summary>
    public static bool IsNoEvent(ApiException answer) =>
        CodeOf(answer) is { } code && (NoEvent.Contains(code) || NoMailbox.Contains(code))
            ? NoEvent.Contains(code)
            : answer.ResponseStatusCode is (int)HttpStatusCode.NotFound or (int)HttpStatusCode.Gone;

    public static bool IsRefused(ApiException answer) => ProblemOf(answer) == CalendarProblem.Refused;

    /// <summary>An earlier attempt booked with the same transaction.</summary>
    public static bool IsDuplicate(ApiException answer) => CodeOf(answer) == DuplicateTransaction;

    /// <summary>The event that the earlier attempt made, where Graph names it.</summary>
    public static string? ExistingEventOf(ApiException answer) =>
        answer is ODataError { Error.AdditionalData: { } more } && more.TryGetValue(ExistingEvent, out var id) ? id as string : null;

    private static CalendarProblem ProblemOf(ApiException answer) => (CodeOf(answer), answer.ResponseStatusCode) switch
    {
        (_, (int)HttpStatusCode.TooManyRequests) => CalendarProblem.Throttled,
        ({ } code, _) when TooMuch.Contains(code) => CalendarProblem.Throttled,
        (_, (int)HttpStatusCode.Unauthorized or (int)HttpStatusCode.Forbidden) => CalendarProblem.Forbidden,
        ({ } code, _) when NoMailbox.Contains(code) => CalendarProblem.NoOrganizer,
        // It went between two requests, or somebody changed it at the same time: the next attempt looks again.
        _ when IsNoEvent(answer) => CalendarProblem.Unreachable,
        (_, (int)HttpStatusCode.RequestTimeout or (int)HttpStatusCode.Conflict or (int)HttpStatusCode.PreconditionFailed) => CalendarProblem.Unreachable,
        ({ } code, _) when code == DuplicateTransaction => CalendarProblem.Unreachable,
        (_, >= 400 and < 500) => CalendarProblem.Refused,
        _ => CalendarProblem.Unreachable,
    };

    /// <summary>No token: the way to the login service, or else an identity that is not right.</summary>
    private static CalendarProblem ProblemOf(AuthenticationFailedException login)
    {
        for (Exception? cause = login; cause is not null; cause = cause.InnerException)
        {
            if (cause is HttpRequestException or IOException or OperationCanceledException or MsalException { IsRetryable: true }) return CalendarProblem.Unreachable;
        }

        return CalendarProblem.Forbidden;
    }

    private static TimeSpan? RetryAfter(ApiException answer, TimeProvider time)
    {
        var said = HeaderOf(answer, "Retry-After");
        if (int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)) return TimeSpan.FromSeconds(seconds);
        return DateTimeOffset.TryParseExact(said, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? date - time.GetUtcNow() is { Ticks: > 0 } wait ? wait : TimeSpan.Zero
            : null;
    }

    private static string? CodeOf(ApiException answer) => (answer as ODataError)?.Error?.Code;

    private static string? RequestIdOf(ApiException answer) => HeaderOf(answer, "request-id") ?? (answer as ODataError)?.Error?.InnerError?.RequestId;

    private static string? HeaderOf(ApiException answer, string name) => answer.ResponseHeaders?
        .FirstOrDefault(header => string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault();
}
