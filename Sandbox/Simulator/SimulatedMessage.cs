using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>A message as it stands in a conversation.</summary>
/// <param name="Id">Activity id: milliseconds since 1970, as in Teams.</param>
/// <param name="ConversationId">A chat, or a thread: the channel's id with <c>;messageid=</c> and the id of the first message.</param>
/// <param name="FromId">User id of the sender.</param>
/// <param name="Text">What it says beside the card.</param>
/// <param name="Card">The Adaptive Card, as everybody gets it.</param>
/// <param name="At">When it was posted.</param>
public sealed record SimulatedMessage(
    string Id, string ConversationId, string FromId, string Text, JsonNode? Card, DateTimeOffset At)
{
    /// <summary>The file with it; null for none.</summary>
    public SimulatedFile? File { get; init; }

    /// <summary>Whether it was changed after posting.</summary>
    public bool Edited { get; init; }

    /// <summary>Whether it was taken away.</summary>
    public bool Deleted { get; init; }

    /// <summary>Cards that replaced this one for one persona, by its short name; an edit ends them.</summary>
    public ImmutableDictionary<string, JsonNode> Views { get; init; } = ImmutableDictionary<string, JsonNode>.Empty;

    /// <summary>The chat, or the channel without the thread.</summary>
    [JsonIgnore]
    public string BaseConversationId => ThreadId.Parse(ConversationId).Base;

    /// <summary>The first message of the thread this one answers; null for a first message and in a chat.</summary>
    [JsonIgnore]
    public string? RootId => ThreadId.Parse(ConversationId).Root is { } root && root != Id ? root : null;

    /// <summary>Whether the bot posted it.</summary>
    [JsonIgnore]
    public bool IsFromBot => FromId == SimulatedTeam.BotId;

    /// <summary>The card this persona has in view; null when there is none, or no more.</summary>
    public JsonNode? CardFor(string persona) => Deleted ? null : Views.GetValueOrDefault(persona) ?? Card;
}
