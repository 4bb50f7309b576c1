using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>The conversation that an activity belongs to.</summary>
public sealed record ConversationAccount
{
    /// <summary>The conversation's id; of a thread in a channel it is the channel's id with <c>;messageid=</c> and the first message.</summary>
    public string? Id { get; init; }

    public string? TenantId { get; init; }

    /// <summary>One of <see cref="ConversationTypes"/>.</summary>
    public string? ConversationType { get; init; }

    public bool? IsGroup { get; init; }

    public string? Name { get; init; }

    /// <summary>What came in beyond the typed members.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
