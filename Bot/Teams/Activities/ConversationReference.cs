namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>What has to be kept of a conversation to speak in it later. Small, and safe to store as JSON.</summary>
public sealed record ConversationReference
{
    /// <summary>Where the connector is; the connector client refuses it unless a token has vouched for it.</summary>
    public required string ServiceUrl { get; init; }

    public required string ConversationId { get; init; }

    /// <summary><c>msteams</c> for Teams.</summary>
    public string? ChannelId { get; init; }

    /// <summary>One of <see cref="ConversationTypes"/>.</summary>
    public string? ConversationType { get; init; }

    public string? TenantId { get; init; }

    /// <summary>The bot, as this channel knows it.</summary>
    public ChannelAccount? Bot { get; init; }

    /// <summary>The activity that a reply answers.</summary>
    public string? ActivityId { get; init; }

    public ChannelAccount? User { get; init; }

    /// <summary>The reference to answer an incoming activity with.</summary>
    /// <exception cref="ArgumentException">The activity has no service URL or no conversation.</exception>
    public static ConversationReference From(Activity activity) => new()
    {
        ServiceUrl = activity.ServiceUrl ?? throw new ArgumentException("The activity has no service URL.", nameof(activity)),
        ConversationId = activity.Conversation?.Id ?? throw new ArgumentException("The activity has no conversation.", nameof(activity)),
        ChannelId = activity.ChannelId,
        ConversationType = activity.Conversation.ConversationType,
        TenantId = activity.Conversation.TenantId ?? activity.ChannelData?.Tenant?.Id,
        Bot = activity.Recipient,
        ActivityId = activity.Id,
        User = activity.From,
    };
}
