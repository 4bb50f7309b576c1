using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>The tenant that an activity comes from.</summary>
public sealed record TenantInfo
{
    public string? Id { get; init; }

    /// <summary>What came in beyond the typed members.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
