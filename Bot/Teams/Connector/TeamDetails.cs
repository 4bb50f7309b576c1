using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>A team, as the connector describes it.</summary>
public sealed record TeamDetails
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? AadGroupId { get; init; }

    public string? TenantId { get; init; }

    public int? ChannelCount { get; init; }

    public int? MemberCount { get; init; }

    /// <summary>What came in beyond the typed members.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
