using TeamsSchakelpunt.Bot.Channels;
using TeamsSchakelpunt.Bot.Guide;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Teams;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Conversation;

/// <summary>The bot was added somewhere, or a team's channels changed.</summary>
public sealed class Installation(People people, LinkChannel linkChannel, PartnerDirectory directory)
{
    public async Task OnConversationUpdateAsync(TurnContext context, CancellationToken cancellationToken)
    {
        var activity = context.Activity;
        switch (activity.ChannelData?.EventType)
        {
            case "channelRenamed" when activity.ChannelData.Channel is { Id: { } id, Name: { } name }:
                await linkChannel.RenameAsync(id, name, cancellationToken);
                return;
            case "channelDeleted" when activity.ChannelData.Channel?.Id is { } id:
                await SayChannelIsGoneAsync(context, id, cancellationToken);
                return;
        }

        if (activity.MembersAdded?.Any(member => member.Id == activity.Recipient?.Id) != true) return;
        await people.RecogniseAsync(context, cancellationToken);
        await Replies.SendHereAsync(context, Welcome.Introduce(inTeam: !context.IsPersonal), cancellationToken);
        if (linkChannel.Propose(await TeamChannels.AllAsync(context, cancellationToken)) is { } proposal)
        {
            await Replies.SendHereAsync(context, proposal, cancellationToken);
        }
    }

    private async Task SayChannelIsGoneAsync(TurnContext context, string channelId, CancellationToken cancellationToken)
    {
        if (await linkChannel.ForgetAsync(channelId, cancellationToken) is not { } partner) return;
        await Replies.SendHereAsync(context, 
            new Answer.Say($"Het kanaal van {directory.NameOf(partner)} is weg. Koppel een ander kanaal, dan komen signalen weer aan."), cancellationToken);
    }
}
