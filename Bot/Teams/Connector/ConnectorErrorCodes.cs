namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>The connector's words for what went wrong that the product acts upon.</summary>
public static class ConnectorErrorCodes
{
    /// <summary>The message to update is not found; Teams says so now and then of messages that are there: post anew.</summary>
    public const string ActivityNotFoundInConversation = "ActivityNotFoundInConversation";

    public const string ConversationBlockedByUser = "ConversationBlockedByUser";
    public const string BotNotInConversationRoster = "BotNotInConversationRoster";
    public const string MessageSizeTooBig = "MessageSizeTooBig";

    /// <summary>Ours: no answer within the deadline.</summary>
    public const string Timeout = "Timeout";

    /// <summary>Ours: the connection could not be made, or broke.</summary>
    public const string ConnectionFault = "ConnectionFault";

    /// <summary>Ours: Entra gave no token to call the connector with.</summary>
    public const string TokenUnavailable = "TokenUnavailable";

    /// <summary>Ours: the connector answered success with something that is not its answer.</summary>
    public const string BadAnswer = "BadAnswer";
}
