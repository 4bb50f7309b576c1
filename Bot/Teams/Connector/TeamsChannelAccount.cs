using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>A member of a conversation, with what Teams knows of the person.</summary>
public sealed record TeamsChannelAccount
{
    /// <summary>The channel's id: <c>29:…</c>.</summary>
    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? GivenName { get; init; }

    public string? Surname { get; init; }

    public string? Email { get; init; }

    public string? UserPrincipalName { get; init; }

    /// <summary>The Entra object id; <see cref="ObjectId"/> where the connector uses its older name.</summary>
    public string? AadObjectId { get; init; }

    public string? ObjectId { get; init; }

    public string? TenantId { get; init; }

    /// <summary><c>user</c>, <c>guest</c>, <c>anonymous</c>…</summary>
    public string? UserRole { get; init; }

    /// <summary>What came in beyond the typed members.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
