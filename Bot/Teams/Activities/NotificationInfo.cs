using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>How a message asks for attention.</summary>
public sealed record NotificationInfo
{
    /// <summary>Whether the message also shows in the activity feed.</summary>
    public bool? Alert { get; init; }

    /// <summary>What came in beyond the typed members.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
