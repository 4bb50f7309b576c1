using System.Net;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Teams;

namespace TeamsSchakelpunt.Bot.Delivery;

/// <summary>Puts a card where a lane is: updates the one that stands there, or posts it anew where it can't be updated any more.</summary>
public sealed class LaneSender(IConnectorClient connector, LaneAddresses addresses)
{
    /// <summary>The conversation and message where the card stands now.</summary>
    internal async Task<(string ConversationId, string ActivityId)> PutAsync(
        LaneAddress address, PostedCard? posted, LaneCard card, CancellationToken cancellationToken)
    {
        var activity = Activity.Card(card.Card, card.Summary);
        if (posted is { ConversationId: { } conversation, ActivityId: { } activityId })
        {
            try
            {
                await connector.UpdateAsync(ReferenceTo(address, conversation), activityId, activity, cancellationToken);
                return (conversation, activityId);
            }
            catch (ConnectorException gone) when (gone.StatusCode == HttpStatusCode.NotFound)
            {
                // An update fails now and then although the message is there (or it was deleted): post it anew.
            }
        }

        return address switch
        {
            LaneAddress.Channel(var link) => await StartThreadAsync(link, activity, cancellationToken),
            LaneAddress.Person person => await SendAsync(person, activity, cancellationToken),
            _ => throw new ArgumentException("There is no such place.", nameof(address)),
        };
    }

    /// <summary>Puts another card in the place of one that was posted; false where the bot has no way to it. Nothing is posted anew.</summary>
    internal async Task<bool> ReplaceAsync(Lane lane, PostedCard posted, LaneCard card, CancellationToken cancellationToken)
    {
        var address = await addresses.FindForUpdateAsync(lane, cancellationToken);
        if (address is LaneAddress.None || posted is not { ConversationId: { } conversation, ActivityId: { } activityId }) return false;
        await connector.UpdateAsync(ReferenceTo(address, conversation), activityId, Activity.Card(card.Card, card.Summary), cancellationToken);
        return true;
    }

    private async Task<(string, string)> StartThreadAsync(ChannelLink link, Activity activity, CancellationToken cancellationToken)
    {
        var thread = await connector.CreateChannelThreadAsync(link.ServiceUrl, link.ChannelId, link.TenantId, activity, cancellationToken);
        return (thread.Id, thread.ActivityId ?? "");
    }

    private async Task<(string, string)> SendAsync(LaneAddress.Person person, Activity activity, CancellationToken cancellationToken)
    {
        var chat = person.Chat;
        if (chat.ConversationId is null)
        {
            var made = await connector.CreatePersonalConversationAsync(
                chat.ServiceUrl, chat.TenantId, new ChannelAccount { Id = chat.BotId }, chat.UserId, cancellationToken);
            chat = chat with { ConversationId = made.Id };
            await addresses.RememberAsync(person.Id, chat, cancellationToken);
        }

        var sent = await connector.SendAsync(ReferenceTo(new LaneAddress.Person(person.Id, chat), chat.ConversationId!), activity, cancellationToken);
        return (chat.ConversationId!, sent.Id ?? "");
    }

    private static ConversationReference ReferenceTo(LaneAddress address, string conversationId)
    {
        var (serviceUrl, tenantId, botId) = address switch
        {
            LaneAddress.Channel(var link) => (link.ServiceUrl, link.TenantId, link.BotId),
            LaneAddress.Person(_, var chat) => (chat.ServiceUrl, chat.TenantId, chat.BotId),
            _ => throw new ArgumentException("There is no such place.", nameof(address)),
        };
        return new ConversationReference
        {
            ServiceUrl = serviceUrl,
            ConversationId = conversationId,
            ChannelId = "msteams",
            TenantId = tenantId,
            Bot = new ChannelAccount { Id = botId },
        };
    }
}
