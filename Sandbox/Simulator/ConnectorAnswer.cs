using System.Text.Json.Nodes;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>What the connector service answers.</summary>
internal sealed record ConnectorAnswer(int Status, JsonNode? Body = null, TimeSpan? RetryAfter = null)
{
    public static readonly ConnectorAnswer Done = new(200);

    public static ConnectorAnswer Id(string id, int status = 201) => new(status, new JsonObject { ["id"] = id });

    public static ConnectorAnswer ConversationNotFound() => Error(404, "ConversationNotFound", "Conversation not found.");

    public static ConnectorAnswer ActivityNotFound() => Error(404, "ActivityNotFoundInConversation", "The activity is not in the conversation.");

    public static ConnectorAnswer MemberNotFound() => Error(404, "MemberNotFoundInConversation", "The member is not in the conversation.");

    public static ConnectorAnswer NotInRoster() => Error(403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");

    public static ConnectorAnswer Blocked() => Error(403, "ConversationBlockedByUser", "User blocked the conversation with the bot.");

    public static ConnectorAnswer TooBig() => Error(413, "MessageSizeTooBig", "Message size too large.");

    public static ConnectorAnswer BadSyntax(string message) => Error(400, "BadSyntax", message);

    public static ConnectorAnswer TooFast(TimeSpan retryAfter) =>
        Error(429, "TooManyRequests", "Too many requests.") with { RetryAfter = retryAfter };

    public static ConnectorAnswer Error(int status, string code, string message) =>
        new(status, new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } });
}
