namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>What the connector is asked to make: a 1:1 chat with one member, or a thread in a channel.</summary>
public sealed record ConversationParameters
{
    public bool IsGroup { get; init; }

    public ChannelAccount? Bot { get; init; }

    public IReadOnlyList<ChannelAccount>? Members { get; init; }

    public string? TenantId { get; init; }

    public Activity? Activity { get; init; }

    public TeamsChannelData? ChannelData { get; init; }
}
