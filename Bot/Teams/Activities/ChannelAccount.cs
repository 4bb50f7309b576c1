using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>A person or a bot, as the channel knows it.</summary>
public sealed record ChannelAccount
{
    /// <summary>The channel's id: <c>29:…</c> for a person, <c>28:…</c> for a bot. Differs from bot to bot.</summary>
    public string? Id { get; init; }

    public string? Name { get; init; }

    /// <summary>The Entra object id of a person, in the tenant that hosts the conversation.</summary>
    public string? AadObjectId { get; init; }

    public string? TenantId { get; init; }

    /// <summary><c>user</c>, <c>guest</c>, <c>anonymous</c>…</summary>
    public string? UserRole { get; init; }

    public string? Email { get; init; }

    public string? UserPrincipalName { get; init; }

    /// <summary>What came in beyond the typed members.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
