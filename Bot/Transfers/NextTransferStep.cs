using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Transfers;

/// <summary><c>overdracht 2026-0042</c>: opens the step that is next for who asks. Once the talk was held, that is the case itself: there the receiver says yes.</summary>
public sealed class NextTransferStep(CaseStore cases, CaseViews views, OfferTransfer offer, PlanTransferTalk plan, HoldTransferTalk hold, LetGo letGo)
{
    public async Task<Answer> OpenAsync(CaseNumber number, Actor actor, bool inDialog, CancellationToken cancellationToken)
    {
        var @case = (await cases.LoadAsync(number, cancellationToken))?.Case;
        return @case?.Transfer.State switch
        {
            TransferState.Aangeboden => await plan.OpenAsync(number, actor, inDialog, cancellationToken),
            TransferState.GesprekGepland => await hold.OpenAsync(number, actor, inDialog, cancellationToken),
            TransferState.GesprekGehouden => await views.AgainAsync(number, actor, inDialog ? CaseCardKind.CaseDialog : CaseCardKind.Case, cancellationToken),
            TransferState.Aanvaard when TransferRules.IsLettingGo(@case, actor.Id) => await letGo.OpenAsync(number, actor, inDialog, cancellationToken),
            _ => await offer.OpenAsync(number, actor, inDialog, cancellationToken),
        };
    }
}
