using Microsoft.Extensions.Options;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Partners.Upkeep;
using TeamsSchakelpunt.Bot.Teams;

namespace TeamsSchakelpunt.Bot.Conversation;

/// <summary>Knows who a turn comes from, and remembers where they can be reached.</summary>
public sealed class People(PartnerDirectory directory, DirectoryStore store, PersonalChats chats, IOptions<BotIdentityOptions> bot)
{
    /// <summary>The person with their roles of this moment; null where the sender has no Entra object id.</summary>
    public async Task<Turn?> RecogniseAsync(TurnContext context, CancellationToken cancellationToken)
    {
        if (context.UserAadObjectId is not { Length: > 0 } objectId) return null;
        await store.RefreshAsync(cancellationToken);
        var person = PersonId.Of(objectId, ForeignTenantOf(context.Activity));
        var activity = context.Activity;
        if (activity is { From.Id: { } userId, Recipient.Id: { } botId } && context.TenantId is { } tenant)
        {
            var chat = new PersonalChat(
                userId, context.IsPersonal ? context.Conversation.ConversationId : null, context.Conversation.ServiceUrl, tenant, botId);
            await chats.RememberAsync(person, chat, cancellationToken);
        }

        return new Turn(context, directory.ActorOf(person, activity.From?.Name) with { From = Origins.Of(context) });
    }

    /// <summary>
    /// The sender's tenant where it is not the bot's own: people in shared channels come with theirs, guests have an
    /// object id in the host's. Null without a tenant of our own, as in development.
    /// </summary>
    private string? ForeignTenantOf(Activity activity)
    {
        var home = bot.Value.MicrosoftAppTenantId;
        var tenant = activity.From?.TenantId ?? activity.ChannelData?.Tenant?.Id ?? activity.Conversation?.TenantId;
        return string.IsNullOrEmpty(home) || tenant is null || string.Equals(tenant, home, StringComparison.OrdinalIgnoreCase) ? null : tenant;
    }
}
