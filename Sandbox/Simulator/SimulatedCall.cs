using System.Text.Json.Nodes;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>A call of the bot to the connector service.</summary>
/// <param name="Operation">What it asks.</param>
/// <param name="ConversationId">Chat, channel, thread or team, decoded; empty where the call names none.</param>
/// <param name="TargetId">Activity or member; null where the call names none.</param>
/// <param name="Body">What was sent; null for none, or for something that is not JSON.</param>
/// <param name="Authorization">The header as it came; null for none.</param>
/// <param name="At">When it came in.</param>
public sealed record SimulatedCall(
    ConnectorOperation Operation, string ConversationId, string? TargetId, JsonNode? Body, string? Authorization, DateTimeOffset At)
{
    /// <summary>The status it was answered with; 0 while it is under way, or when the connection was dropped.</summary>
    public int Status { get; internal set; }

    /// <summary>The text of the message that was sent, or empty.</summary>
    public string Text => (Body as JsonObject)?["text"]?.ToString() ?? string.Empty;
}

/// <summary>What a bot can ask the connector service, and of the drives.</summary>
public enum ConnectorOperation
{
    /// <summary>Post in a conversation.</summary>
    Send,

    /// <summary>Post as an answer to an activity.</summary>
    Reply,

    /// <summary>Change an activity.</summary>
    Update,

    /// <summary>Take an activity away.</summary>
    Delete,

    /// <summary>Open a 1:1 chat, or a thread in a channel.</summary>
    Create,

    /// <summary>Ask for one member.</summary>
    Member,

    /// <summary>Ask for a page of members.</summary>
    Members,

    /// <summary>Ask for the team.</summary>
    Team,

    /// <summary>Ask for the team's channels.</summary>
    Channels,

    /// <summary>Fetch a file from somebody's drive; the call's target is the item.</summary>
    FileDownload,

    /// <summary>Put a file in somebody's drive; the call's target is the item.</summary>
    FileUpload,
}
