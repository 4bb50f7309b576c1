namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>One turn: what came in, from whom and where, and the way to answer.</summary>
public sealed class TurnContext
{
    private string? _text;

    public TurnContext(Activity activity, IConnectorClient connector)
    {
        Activity = activity;
        Connector = connector;
        Conversation = ConversationReference.From(activity);
    }

    public Activity Activity { get; }

    public IConnectorClient Connector { get; }

    /// <summary>Refers to this conversation, and to this activity within it.</summary>
    public ConversationReference Conversation { get; }

    /// <summary>What was said: without the bot's mention and markup, on one line, single-spaced. Empty where nothing was.</summary>
    public string Text => _text ??= SpokenText.Of(Activity);

    /// <summary>The files that came with the message.</summary>
    public IReadOnlyList<FileDownloadInfo> Files => FileDownloadInfo.AllIn(Activity);

    public bool IsPersonal => Conversation.ConversationType is ConversationTypes.Personal;

    public bool IsChannel => Conversation.ConversationType is ConversationTypes.Channel;

    public bool IsGroupChat => Conversation.ConversationType is ConversationTypes.GroupChat;

    /// <summary>The tenant that hosts the conversation.</summary>
    public string? TenantId => Conversation.TenantId;

    /// <summary>Who speaks or presses, as Entra knows the person; null for a bot or the system.</summary>
    public string? UserAadObjectId => Activity.From?.AadObjectId;

    /// <summary>Answers in this conversation; in a channel in the same thread.</summary>
    public Task<ResourceResponse> ReplyAsync(Activity reply, CancellationToken cancellationToken) =>
        Activity.Type is ActivityTypes.Message
            ? Connector.ReplyAsync(Conversation, reply, cancellationToken)
            : Connector.SendAsync(Conversation, reply, cancellationToken);
}
