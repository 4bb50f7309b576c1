using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>A team, as an activity names it.</summary>
public sealed record TeamInfo
{
    /// <summary>The team's thread id, which is also the id of its General channel.</summary>
    public string? Id { get; init; }

    public string? Name { get; init; }

    /// <summary>The Entra group of the team.</summary>
    public string? AadGroupId { get; init; }

    /// <summary>What came in beyond the typed members.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
