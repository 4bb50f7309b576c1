using Azure.Core;
using Azure.Core.Pipeline;

namespace TeamsSchakelpunt.Bot.Storage;

/// <summary>Counts how often requests were sent, so that a store knows whether the client library sent one again.</summary>
internal sealed class AttemptCount : HttpPipelineSynchronousPolicy
{
    private const string Property = "schakelpunt.attempts";

    /// <summary>Until disposed, requests of this flow of control are counted.</summary>
    public static IDisposable Start(Tally tally) =>
        HttpPipeline.CreateHttpMessagePropertiesScope(new Dictionary<string, object?> { [Property] = tally });

    public override void OnSendingRequest(HttpMessage message)
    {
        if (message.TryGetProperty(Property, out var value) && value is Tally tally)
            tally.Sent++;
    }

    /// <summary>The requests sent so far.</summary>
    public sealed class Tally
    {
        public int Sent { get; set; }
    }
}
