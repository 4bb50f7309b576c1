using TeamsSchakelpunt.Bot.Teams;
using TeamsSchakelpunt.Bot.Upkeep;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Conversation;

/// <summary>The way of one turn: who is it, what was meant, which use case, and the answer in the shape that Teams wants.</summary>
public sealed class TurnRouter(
    People people, MessageRouter messages, PressRouter presses, Suggestions suggestions, Files files, Replies replies, Installation installation, Workplace workplace)
    : ITurnHandler
{
    private const string NoIdentity = "Ik weet niet wie je bent. Log in bij Teams met je werkaccount.";

    public async Task<InvokeResponse?> OnTurnAsync(TurnContext context, CancellationToken cancellationToken)
    {
        switch (context.Activity.Type)
        {
            case ActivityTypes.ConversationUpdate:
                await installation.OnConversationUpdateAsync(context, cancellationToken);
                return null;
            case ActivityTypes.Message:
                await OnMessageAsync(context, cancellationToken);
                return null;
            case ActivityTypes.Invoke:
                return await OnInvokeAsync(context, cancellationToken);
            default:
                return null;
        }
    }

    private async Task OnMessageAsync(TurnContext context, CancellationToken cancellationToken)
    {
        if (await people.RecogniseAsync(context, cancellationToken) is not { } turn)
        {
            await context.ReplyAsync(Activity.Message(NoIdentity), cancellationToken);
            return;
        }

        await replies.SendAsync(turn, await AnswerAsync(turn, cancellationToken), cancellationToken);
        await workplace.AskOnceAsync(turn.Actor, turn.IsGuest, cancellationToken);
    }

    /// <summary>A message may also be a button that was pressed in a client that knows no <c>Action.Execute</c>.</summary>
    private Task<Answer> AnswerAsync(Turn turn, CancellationToken cancellationToken) =>
        turn.Context is { IsPersonal: true, Files: [var file, ..] } ? files.ReceiveAsync(turn, file, cancellationToken)
        : turn.Context.Activity.Value is { } value && InvokeData.Flatten(value) is var data && data.TryGetValue(DataKeys.Verb, out var verb)
            ? presses.RouteAsync(turn, new Press(verb, data, InDialog: false), cancellationToken)
            : messages.RouteAsync(turn, turn.Context.Text, cancellationToken);

    private async Task<InvokeResponse> OnInvokeAsync(TurnContext context, CancellationToken cancellationToken)
    {
        switch (context.Activity.Name)
        {
            case InvokeNames.AdaptiveCardAction:
                if (AdaptiveCardInvokeValue.Parse(context.Activity.Value) is not { } action)
                {
                    return AdaptiveCardInvoke.Error("BadRequest", "Deze knop werkt niet meer.");
                }

                if (await people.RecogniseAsync(context, cancellationToken) is not { } presser) return AdaptiveCardInvoke.Message(NoIdentity);
                var answer = await OnPressAsync(presser, action, cancellationToken);
                await workplace.AskOnceAsync(presser.Actor, presser.IsGuest, cancellationToken);
                return answer;
            case InvokeNames.TaskFetch or InvokeNames.TaskSubmit:
                if (TaskModuleRequest.Parse(context.Activity.Value) is not { } request || !request.Data.TryGetValue(DataKeys.Verb, out var verb))
                {
                    return TaskModule.Message("Deze knop werkt niet meer.");
                }

                if (await people.RecogniseAsync(context, cancellationToken) is not { } opener) return TaskModule.Message(NoIdentity);
                var opened = await presses.RouteAsync(opener, new Press(verb, request.Data, InDialog: true), cancellationToken);
                var dialog = await replies.AnswerDialogAsync(opener, opened, cancellationToken);
                await workplace.AskOnceAsync(opener.Actor, opener.IsGuest, cancellationToken);
                return dialog;
            case InvokeNames.FileConsent:
                if (FileConsentRequest.Parse(context.Activity.Value) is not { } consent) return InvokeResponse.BadRequest("BadRequest", "The consent has another shape.");
                if (await people.RecogniseAsync(context, cancellationToken) is { } owner) await files.ConsentAsync(owner, consent, cancellationToken);
                return InvokeResponse.Ok;
            case InvokeNames.Search:
                if (SearchRequest.Parse(context.Activity.Value) is not { } search) return InvokeResponse.BadRequest("BadRequest", "The search has another shape.");
                return await people.RecogniseAsync(context, cancellationToken) is { } typist ? suggestions.Of(search, typist.Actor) : Search.Results([]);
            default:
                return InvokeResponse.NotImplemented;
        }
    }

    private async Task<InvokeResponse> OnPressAsync(Turn turn, AdaptiveCardInvokeValue action, CancellationToken cancellationToken)
    {
        if (action.Action.Verb == Verbs.Command && action.Action.Data.TryGetValue(DataKeys.Command, out var command))
        {
            await replies.SendAsync(turn, await messages.RouteAsync(turn, command, cancellationToken), cancellationToken);
            return AdaptiveCardInvoke.Message("Zie het nieuwe bericht.");
        }

        var press = new Press(action.Action.Verb ?? "", action.Action.Data, InDialog: false);
        return await replies.AnswerPressAsync(turn, await presses.RouteAsync(turn, press, cancellationToken), cancellationToken);
    }
}
