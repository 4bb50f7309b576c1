using System.Text.Json.Nodes;

namespace TeamsSchakelpunt.Tests.Sandbox;

/// <summary>What the connector service answered to the bot.</summary>
internal sealed record ConnectorReply(int Status, JsonNode? Body, TimeSpan? RetryAfter)
{
    public string Id => Body!["id"]!.ToString();

    /// <summary>The code of the error; null when there is none.</summary>
    public string? Code => Body?["error"]?["code"]?.ToString();
}
