using System.Net;
using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>
/// Retries what Teams asks to retry (412, 429, 502, 504, and 500 and 503 for calls that may be repeated), <c>Retry-After</c>
/// first, else with exponential back-off and jitter; all within a deadline.
/// </summary>
internal static class ConnectorResilience
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan OneAttempt = TimeSpan.FromSeconds(15);

    public static void Add(IHttpClientBuilder client) => client.AddResilienceHandler("connector", (pipeline, context) =>
    {
        pipeline.TimeProvider = context.ServiceProvider.GetRequiredService<TimeProvider>();
        pipeline
            .AddTimeout(Deadline)
            .AddRetry(new HttpRetryStrategyOptions
            {
                MaxRetryAttempts = 4,
                Delay = TimeSpan.FromMilliseconds(500),
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                ShouldRetryAfterHeader = true,
                ShouldHandle = args => ValueTask.FromResult(MayRetry(args.Outcome.Result)),
            })
            .AddTimeout(OneAttempt);
    });

    /// <summary>
    /// An answer that says the call was not carried out. A call without an answer may have been: it is not repeated here,
    /// the outbox decides.
    /// </summary>
    private static bool MayRetry(HttpResponseMessage? response) => response is not null && (response.StatusCode
        is HttpStatusCode.PreconditionFailed or HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout
        || (response.StatusCode is HttpStatusCode.InternalServerError or HttpStatusCode.ServiceUnavailable
            && response.RequestMessage?.Method != HttpMethod.Post));
}
