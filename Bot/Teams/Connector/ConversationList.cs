namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>The connector's answer to the question for a team's channels.</summary>
public sealed record ConversationList
{
    public IReadOnlyList<ChannelInfo> Conversations { get; init; } = [];
}
