using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Teams;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Conversation;

/// <summary>Turns an answer into what Teams shows. What only one person may see never lands in a channel.</summary>
public sealed class Replies(PersonalChats chats, CaseStore cases, TimeProvider time)
{
    public const string PrivateMessageComes = "Ik stuur je een privébericht.";
    private const string FileIsInChat = "Het bestand staat voor je klaar in onze chat. Kies daar of je het wilt.";

    /// <summary>Says something in the conversation itself, for all who are in it.</summary>
    public static Task SendHereAsync(TurnContext context, Answer answer, CancellationToken cancellationToken) => answer switch
    {
        Answer.Show(var card, var summary) => context.ReplyAsync(CardOf(card, summary), cancellationToken),
        Answer.Say(var text) => context.ReplyAsync(Activity.Message(text), cancellationToken),
        Answer.OfferFile offer when context.IsPersonal => context.ReplyAsync(ConsentOf(offer), cancellationToken),
        _ => throw new ArgumentException("This answer is not for all.", nameof(answer)),
    };

    /// <summary>Answers a message.</summary>
    public async Task SendAsync(Turn turn, Answer answer, CancellationToken cancellationToken)
    {
        switch (answer)
        {
            case Answer.OfferFile offer when !turn.Context.IsPersonal:
                await OfferAsync(turn, offer, cancellationToken);
                await turn.Context.ReplyAsync(Activity.Message(PrivateMessageComes), cancellationToken);
                break;
            case Answer.Show or Answer.Say or Answer.OfferFile:
                await SendHereAsync(turn.Context, answer, cancellationToken);
                break;
            case Answer.ShowPrivately(var card, var summary) shown when turn.Context.IsPersonal:
                var sent = await turn.Context.ReplyAsync(CardOf(card, summary), cancellationToken);
                await RememberAsync(turn, shown, turn.Context.Conversation.ConversationId, sent.Id, cancellationToken);
                break;
            case Answer.ShowPrivately shown:
                await SendPrivatelyAsync(turn, shown, cancellationToken);
                await turn.Context.ReplyAsync(Activity.Message(PrivateMessageComes), cancellationToken);
                break;
            case Answer.Dialog(var title, var card) dialog:
                await SendAsync(turn, new Answer.ShowPrivately(card, title) { About = dialog.About }, cancellationToken);
                break;
        }
    }

    /// <summary>Answers a press on a card: a card takes the place of the one that was pressed, for the presser only.</summary>
    public async Task<InvokeResponse> AnswerPressAsync(Turn turn, Answer answer, CancellationToken cancellationToken)
    {
        switch (answer)
        {
            case Answer.Show(var card, _):
                return AdaptiveCardInvoke.Card(CardJson.Serialize(card));
            case Answer.ShowPrivately(var card, _) when turn.Context.IsPersonal:
                return AdaptiveCardInvoke.Card(CardJson.Serialize(card));
            case Answer.ShowPrivately shown:
                await SendPrivatelyAsync(turn, shown, cancellationToken);
                return AdaptiveCardInvoke.Message(PrivateMessageComes);
            case Answer.OfferFile offer:
                await OfferAsync(turn, offer, cancellationToken);
                return AdaptiveCardInvoke.Message(FileIsInChat);
            case Answer.Dialog(_, var card):
                return AdaptiveCardInvoke.Card(CardJson.Serialize(card));
            case Answer.Say(var text):
                return AdaptiveCardInvoke.Message(text);
            default:
                return AdaptiveCardInvoke.Message("Gelukt.");
        }
    }

    /// <summary>Answers a dialog that is opened or submitted.</summary>
    public async Task<InvokeResponse> AnswerDialogAsync(Turn turn, Answer answer, CancellationToken cancellationToken)
    {
        switch (answer)
        {
            case Answer.Dialog(var title, var card):
                return Continue(title, card);
            case Answer.Show(var card, var summary):
                return Continue(summary, card);
            case Answer.ShowPrivately(var card, var summary):
                return Continue(summary, card);
            case Answer.OfferFile offer:
                await OfferAsync(turn, offer, cancellationToken);
                return TaskModule.Message(FileIsInChat);
            case Answer.Say(var text):
                return TaskModule.Message(text);
            default:
                return TaskModule.Close();
        }
    }

    private static InvokeResponse Continue(string title, AdaptiveCard card) =>
        TaskModule.Continue(title, TaskModuleSize.Large, TaskModuleSize.Medium, CardJson.Serialize(card));

    private static Activity ConsentOf(Answer.OfferFile offer) => Activity.FileConsent(offer.Name, offer.Description, offer.Size, offer.Context);

    private static Activity CardOf(AdaptiveCard card, string summary) => Activity.Card(CardJson.Serialize(card), summary);

    /// <summary>A case that stands in a chat is found again when it is erased, or its reader takes part no more.</summary>
    private Task RememberAsync(Turn turn, Answer.ShowPrivately shown, string conversationId, string? activityId, CancellationToken cancellationToken) =>
        CaseNumber.Parse(shown.About) is { } number && activityId is not null
            ? cases.RememberShownAsync(
                number,
                Lane.Person(turn.Actor.Id).About(new LaneTopic(LaneTopic.Shown, activityId)),
                new PostedCard(PostedStatus.Delivered, conversationId, activityId, time.GetUtcNow()),
                cancellationToken)
            : Task.CompletedTask;

    /// <summary>A file can be offered in the user's own chat only, wherever it was asked for.</summary>
    private async Task OfferAsync(Turn turn, Answer.OfferFile offer, CancellationToken cancellationToken) =>
        await SendToChatAsync(turn, ConsentOf(offer), cancellationToken);

    private async Task SendPrivatelyAsync(Turn turn, Answer.ShowPrivately shown, CancellationToken cancellationToken)
    {
        var (conversationId, activityId) = await SendToChatAsync(turn, CardOf(shown.Card, shown.Summary), cancellationToken);
        await RememberAsync(turn, shown, conversationId, activityId, cancellationToken);
    }

    private async Task<(string ConversationId, string? ActivityId)> SendToChatAsync(Turn turn, Activity activity, CancellationToken cancellationToken)
    {
        var person = turn.Actor.Id;
        var chat = await chats.FindAsync(person, cancellationToken)
            ?? throw new InvalidOperationException("Who just spoke to the bot can be reached.");
        var bot = new ChannelAccount { Id = chat.BotId };
        if (chat.ConversationId is null)
        {
            var made = await turn.Context.Connector.CreatePersonalConversationAsync(
                chat.ServiceUrl, chat.TenantId, bot, chat.UserId, cancellationToken);
            chat = chat with { ConversationId = made.Id };
            await chats.RememberAsync(person, chat, cancellationToken);
        }

        var reference = new ConversationReference
        {
            ServiceUrl = chat.ServiceUrl,
            ConversationId = chat.ConversationId!,
            ChannelId = turn.Context.Conversation.ChannelId,
            TenantId = chat.TenantId,
            Bot = bot,
        };
        var sent = await turn.Context.Connector.SendAsync(reference, activity, cancellationToken);
        return (chat.ConversationId!, sent.Id);
    }
}
