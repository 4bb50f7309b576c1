using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>A channel of a team. The General channel comes without a name.</summary>
public sealed record ChannelInfo
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    /// <summary><c>standard</c>, <c>private</c> or <c>shared</c>, where Teams says it.</summary>
    public string? Type { get; init; }

    /// <summary>What came in beyond the typed members.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
