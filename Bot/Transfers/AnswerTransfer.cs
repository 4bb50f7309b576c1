using System.Globalization;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Privacy.TextChecks;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Transfers;

/// <summary>What was filled in: the key of the reason, and the counter-proposal as typed.</summary>
public sealed record ReturnValues(string? Reason = null, string? Counter = null);

/// <summary>The answer to a warme overdracht: the receiver takes over or gives it back, or who offered it withdraws it.</summary>
public sealed class AnswerTransfer(CaseForms forms, CaseCommands commands, CaseViews views, LaneViews lanes, FreeText text)
{
    /// <summary>"Wij nemen deze op ons", by somebody of the receiving partner. The first one is the owner from then on.</summary>
    public async Task<Answer> AcceptAsync(CaseNumber number, int round, Actor actor, CaseCardKind seenAs, CancellationToken cancellationToken) =>
        await commands.RunAsync(number, actor, CaseAction.AcceptTransfer, (@case, now) => TransferRules.Accept(@case, round, actor, now), cancellationToken) switch
        {
            Decision.Refused(var why) => Refusals.Answer(why),
            Decision.Changed(var taken, _, _) => await AfterAsync(taken, Lane.Channel(taken.Transfer.To!.Value), actor, seenAs, cancellationToken),
            Decision.Unchanged(var taken) => await AfterAsync(taken, Lane.Channel(taken.Transfer.To!.Value), actor, seenAs, cancellationToken),
            _ => throw new InvalidOperationException("There is no other decision."),
        };

    /// <summary>"Trek in", by who leads the case.</summary>
    public async Task<Answer> WithdrawAsync(CaseNumber number, Actor actor, CaseCardKind seenAs, CancellationToken cancellationToken) =>
        await commands.RunAsync(number, actor, CaseAction.WithdrawTransfer, (@case, now) => TransferRules.Withdraw(@case, actor, now), cancellationToken) switch
        {
            Decision.Refused(var why) => Refusals.Answer(why),
            Decision.Changed(var withdrawn, _, _) => await AfterAsync(withdrawn, Lane.Person(actor.Id), actor, seenAs, cancellationToken),
            _ => throw new InvalidOperationException("There is no other decision."),
        };

    public Task<Answer> OpenReturnAsync(CaseNumber number, int round, Actor actor, bool inDialog, CancellationToken cancellationToken) =>
        forms.OpenAsync(Form(round), number, new ReturnValues(), actor, inDialog, cancellationToken);

    /// <summary>"Geef terug", with a reason and a counter-proposal.</summary>
    public Task<Answer> ReturnAsync(FormSubmit submit, int round, ReturnValues values, Actor actor, CancellationToken cancellationToken) =>
        forms.SubmitAsync(Form(round), submit, values, actor, cancellationToken);

    private CaseFormOf<ReturnValues> Form(int round) => new(
        CaseAction.ReturnTransfer,
        "Geef de overdracht terug",
        Inputs.Reason,
        (form, _, _, values) => ValueTask.FromResult(TransferReturnFormCard.Build(new TransferReturnFormCardData(
            form, round.ToString(CultureInfo.InvariantCulture), ReasonLists.ForReturningTransfer, values.Reason, values.Counter))),
        (values, _) => Check(values),
        (@case, values, actor, now) => TransferRules.Return(@case, round, values.Reason!, FreeText.Trimmed(values.Counter)!, actor, now));

    private IEnumerable<FieldIssue> Check(ReturnValues values)
    {
        if (!ReasonLists.ForReturningTransfer.Holds(values.Reason)) yield return new FieldIssue(Inputs.Reason, "Kies een reden.");
        foreach (var issue in text.Require(Inputs.Counter, values.Counter, "Schrijf wat je voorstelt.")) yield return issue;
    }

    /// <summary>The card that was pressed: the case, or the one about the overdracht.</summary>
    private Task<Answer> AfterAsync(Case @case, Lane place, Actor actor, CaseCardKind seenAs, CancellationToken cancellationToken) => seenAs == CaseCardKind.ChannelNotice
        ? lanes.AfterAsync(@case.Number, TransferLanes.CardIn(place, @case.Transfer.Round), actor, cancellationToken)
        : views.AfterAsync(@case.Number, actor, seenAs, cancellationToken);
}
