using System.Net;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>A call to the connector that did not come about, after what could be retried was retried.</summary>
public sealed class ConnectorException : Exception
{
    public ConnectorException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>What the connector answered; null where no answer came.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>The connector's word for it (<see cref="ConnectorErrorCodes"/>), where it gave one.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>How long the connector asks to stay away, where it said so.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>
    /// The connector may have done what was asked although no success was seen (the answer was lost or too late).
    /// Posting again may then post twice.
    /// </summary>
    public bool MayHaveSucceeded { get; init; }

    /// <summary>Trying again will not help: refused, blocked, uninstalled, gone, or too big. Otherwise it may pass by itself.</summary>
    public bool IsPermanent => StatusCode is { } status
        && (int)status is >= 400 and < 500
        && status is not (HttpStatusCode.Unauthorized or HttpStatusCode.RequestTimeout or HttpStatusCode.Conflict
            or HttpStatusCode.PreconditionFailed or HttpStatusCode.TooManyRequests);
}
