using System.Text.Json.Nodes;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>What the bot answered to an activity.</summary>
/// <param name="Status">HTTP status; 0 when no answer came.</param>
/// <param name="Body">The body; null for none, or for something that is not JSON.</param>
public sealed record BotAnswer(int Status, JsonNode? Body)
{
    /// <summary>Whether the bot took the activity.</summary>
    public bool Accepted => Status is >= 200 and < 300;
}
