using System.Net;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>
/// Retries what Teams asks to retry (412, 429, 502, 504), and what surely did nothing or may be done twice;
/// <c>Retry-After</c> first, else with exponential back-off and jitter; all within a deadline.
/// </summary>
internal static class ConnectorResilience
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan OneAttempt = TimeSpan.FromSeconds(15);
    private static readonly HttpRequestOptionsKey<long> Started = new("connector.started");

    public static void Add(IHttpClientBuilder client) => client.AddResilienceHandler("connector", (pipeline, context) =>
    {
        var time = context.ServiceProvider.GetRequiredService<TimeProvider>();
        pipeline.TimeProvider = time;
        pipeline
            .AddTimeout(Deadline)
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = 4,
                Delay = TimeSpan.FromMilliseconds(500),
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                DelayGenerator = args => ValueTask.FromResult(args.Outcome.Result is { } response ? RetryAfter(response, time) : null),
                ShouldHandle = args => ValueTask.FromResult(MayRetry(args.Context.GetRequestMessage(), args.Outcome, time)),
            })
            .AddTimeout(OneAttempt);
    });

    /// <summary>Notes when the call began, so that no wait is begun that its deadline would cut off.</summary>
    public static void Start(HttpRequestMessage request, TimeProvider time) => request.Options.Set(Started, time.GetTimestamp());

    /// <summary>How long the connector asks to stay away, said in seconds or as a date.</summary>
    public static TimeSpan? RetryAfter(HttpResponseMessage response, TimeProvider time) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - time.GetUtcNow() is { Ticks: > 0 } wait ? wait : TimeSpan.Zero,
        _ => null,
    };

    /// <summary>The connection was never made, so nothing can have been done.</summary>
    public static bool WasNeverSent(HttpRequestException failure) => failure.HttpRequestError
        is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
        or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;

    private static bool MayRetry(HttpRequestMessage? request, Outcome<HttpResponseMessage> outcome, TimeProvider time)
    {
        // A second post is a second message in somebody's chat: without an answer it is not repeated here, the outbox decides.
        var isRepeatable = request is not null && request.Method != HttpMethod.Post;
        return outcome switch
        {
            { Result: { } response } => MayRetry(response.StatusCode, isRepeatable) && FitsIn(request, RetryAfter(response, time), time),
            { Exception: HttpRequestException failure } => isRepeatable || WasNeverSent(failure),
            { Exception: TimeoutRejectedException } => isRepeatable,
            _ => false,
        };
    }

    private static bool MayRetry(HttpStatusCode status, bool isRepeatable) => status switch
    {
        HttpStatusCode.PreconditionFailed or HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout => true,
        HttpStatusCode.InternalServerError or HttpStatusCode.ServiceUnavailable => isRepeatable,
        _ => false,
    };

    private static bool FitsIn(HttpRequestMessage? request, TimeSpan? wait, TimeProvider time) =>
        wait is not { } asked || request is null || !request.Options.TryGetValue(Started, out var started)
        || time.GetElapsedTime(started) + asked < Deadline;
}
