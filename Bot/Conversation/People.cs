using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Teams;

namespace TeamsSchakelpunt.Bot.Conversation;

/// <summary>Knows who a turn comes from, and remembers where they can be reached.</summary>
public sealed class People(PartnerDirectory directory, PersonalChats chats)
{
    /// <summary>The person with their roles of this moment; null where the sender has no Entra object id.</summary>
    public async Task<Turn?> RecogniseAsync(TurnContext context, CancellationToken cancellationToken)
    {
        if (context.UserAadObjectId is not { Length: > 0 } objectId) return null;
        var person = PersonId.Of(objectId);
        var activity = context.Activity;
        if (activity is { From.Id: { } userId, Recipient.Id: { } botId } && context.TenantId is { } tenant)
        {
            var chat = new PersonalChat(
                userId, context.IsPersonal ? context.Conversation.ConversationId : null, context.Conversation.ServiceUrl, tenant, botId);
            await chats.RememberAsync(person, chat, cancellationToken);
        }

        return new Turn(context, directory.ActorOf(person, activity.From?.Name));
    }
}
