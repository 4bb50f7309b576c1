using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Transfers;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Conversation;

/// <summary>Brings the presses about a warme overdracht to their use cases.</summary>
public sealed class TransferPresses(NextTransferStep next, OfferTransfer offer, PlanTransferTalk plan, HoldTransferTalk hold, AnswerTransfer answer, LetGo letGo)
{
    /// <summary>The answer; null where the verb is of something else.</summary>
    public async Task<Answer?> RouteAsync(CaseNumber number, Actor actor, Press press, CancellationToken cancellationToken)
    {
        var (round, inDialog) = (press.Number(DataKeys.Round), press.InDialog);
        return press.Verb switch
        {
            Verbs.OpenTransfer => await next.OpenAsync(number, actor, inDialog, cancellationToken),
            Verbs.SubmitTransferOffer => await offer.SubmitAsync(press.SubmitOf(number), OfferOf(press), actor, cancellationToken),
            Verbs.OpenTransferTalk => await plan.OpenAsync(number, actor, inDialog, cancellationToken),
            Verbs.SubmitTransferTalk => await plan.SubmitAsync(press.SubmitOf(number), press.Day(Inputs.TalkDate), actor, cancellationToken),
            Verbs.OpenTransferHeld => await hold.OpenAsync(number, actor, inDialog, cancellationToken),
            Verbs.SubmitTransferHeld => await hold.SubmitAsync(press.SubmitOf(number), HeldOf(press), actor, cancellationToken),
            Verbs.AcceptTransfer => await answer.AcceptAsync(number, round, actor, press.SeenAs, cancellationToken),
            Verbs.OpenTransferReturn => await answer.OpenReturnAsync(number, round, actor, inDialog, cancellationToken),
            Verbs.SubmitTransferReturn => await answer.ReturnAsync(
                press.SubmitOf(number), round, new ReturnValues(press.Text(Inputs.Reason), press.Text(Inputs.Counter)), actor, cancellationToken),
            Verbs.WithdrawTransfer => await answer.WithdrawAsync(number, actor, press.SeenAs, cancellationToken),
            Verbs.OpenLetGo => await letGo.OpenAsync(number, actor, inDialog, cancellationToken),
            Verbs.SubmitLetGo => await letGo.SubmitAsync(press.SubmitOf(number), press.Day(Inputs.LetGoDay), actor, cancellationToken),
            _ => null,
        };
    }

    private static TransferOfferFormValues OfferOf(Press press) =>
        new(press.Text(Inputs.Partner), press.Text(Inputs.Ground), press.Day(Inputs.StartsOn), press.Text(Inputs.Support));

    private static TransferHeldFormValues HeldOf(Press press) => new(
        press.Day(Inputs.TalkDate),
        press.Text(Inputs.Present)?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        press.Text(Inputs.SupportStops),
        press.Text(Inputs.Support),
        press.Text(Inputs.WhoContinues),
        press.Text(Inputs.Contact),
        press.Text(Inputs.Buddy),
        press.Text(Inputs.StaysInvolved),
        press.Text(Inputs.FileSent));
}
