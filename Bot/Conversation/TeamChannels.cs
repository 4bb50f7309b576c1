using TeamsSchakelpunt.Bot.Channels;
using TeamsSchakelpunt.Bot.Teams;

namespace TeamsSchakelpunt.Bot.Conversation;

/// <summary>The channels of the team that a turn comes from, as Teams has them now.</summary>
internal static class TeamChannels
{
    /// <summary>General comes without a name.</summary>
    private const string GeneralName = "Algemeen";

    public static async Task<IReadOnlyList<ChannelPlace>> AllAsync(TurnContext turn, CancellationToken cancellationToken)
    {
        if (turn.Activity.ChannelData?.Team?.Id is not { } teamId) return [];
        var channels = await turn.Connector.GetTeamChannelsAsync(turn.Conversation.ServiceUrl, teamId, cancellationToken);
        return
        [
            .. channels.Where(channel => channel.Id is not null).Select(channel => new ChannelPlace(
                teamId,
                channel.Id!,
                channel.Name ?? GeneralName,
                turn.Conversation.ServiceUrl,
                turn.TenantId ?? "",
                turn.Activity.Recipient?.Id ?? "")),
        ];
    }

    /// <summary>The channel that the turn is in; null outside a team.</summary>
    public static async Task<ChannelPlace?> HereAsync(TurnContext turn, CancellationToken cancellationToken)
    {
        if (turn.Activity.ChannelData?.Team?.Id is null) return null;
        var id = turn.Activity.ChannelData.Channel?.Id ?? turn.Conversation.ConversationId.Split(';')[0];
        return (await AllAsync(turn, cancellationToken)).FirstOrDefault(place => place.ChannelId == id);
    }
}
