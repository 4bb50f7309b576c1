using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Dossier.Views;

/// <summary>Which buttons somebody gets on a case: those that <see cref="CaseTable"/> lets them press now.</summary>
internal static class CaseButtonsOf
{
    private static readonly (CaseButtons Button, CaseAction Action)[] All =
    [
        (CaseButtons.PickUp, CaseAction.PickUp),
        (CaseButtons.Forward, CaseAction.Forward),
        (CaseButtons.Supplement, CaseAction.Supplement),
        (CaseButtons.Withdraw, CaseAction.Withdraw),
        (CaseButtons.Talk, CaseAction.RecordTalk),
        (CaseButtons.ToAftercare, CaseAction.SendToAftercare),
        (CaseButtons.NotGoingWell, CaseAction.NotGoingWell),
        (CaseButtons.Close, CaseAction.Close),
        (CaseButtons.Reopen, CaseAction.Reopen),
        (CaseButtons.OfferOwner, CaseAction.OfferOwner),
        (CaseButtons.ProposeRegisseur, CaseAction.ProposeRegisseur),
        (CaseButtons.EndRegie, CaseAction.EndRegie),
        (CaseButtons.Invite, CaseAction.Invite),
        (CaseButtons.Join, CaseAction.AnswerInvitation),
        (CaseButtons.Leave, CaseAction.Leave),
        (CaseButtons.AddNote, CaseAction.AddNote),
        (CaseButtons.AddAgreement, CaseAction.AddAgreement),
        (CaseButtons.PlanMeeting, CaseAction.AskMeeting),
        (CaseButtons.Meeting, CaseAction.PlanMeeting),
        (CaseButtons.OfferTransfer, CaseAction.OfferTransfer),
        (CaseButtons.PlanTransferTalk, CaseAction.PlanTransferTalk),
        (CaseButtons.HoldTransferTalk, CaseAction.HoldTransferTalk),
        (CaseButtons.AcceptTransfer, CaseAction.AcceptTransfer),
        (CaseButtons.ReturnTransfer, CaseAction.ReturnTransfer),
        (CaseButtons.WithdrawTransfer, CaseAction.WithdrawTransfer),
        (CaseButtons.LetGo, CaseAction.LetGo),
        (CaseButtons.BreakGlass, CaseAction.BreakGlass),
        (CaseButtons.Inzage, CaseAction.GiveInzage),
        (CaseButtons.YouthRequest, CaseAction.RecordRequest),
    ];

    public static CaseButtons Viewer(Case @case, Actor actor) => All
        .Where(pair => CaseTable.Allows(@case, actor, pair.Action) && MakesSense(pair.Button, @case, actor))
        .Aggregate(CaseButtons.None, (buttons, pair) => buttons | pair.Button);

    /// <summary>What the table allows may still have nothing to do.</summary>
    private static bool MakesSense(CaseButtons button, Case @case, Actor actor) => button switch
    {
        CaseButtons.Forward => !@case.CoordinatorDecides,
        CaseButtons.EndRegie => @case.Regie.Current is not null,
        CaseButtons.ProposeRegisseur => @case.Regie.Proposal is not { IsOpen: true },
        CaseButtons.Join => @case.Invitations.Any(asked => asked.Partner == actor.Partner),
        CaseButtons.PlanMeeting => !@case.Meeting.IsRunning,
        CaseButtons.Meeting => @case.Meeting.IsRunning,
        CaseButtons.OfferTransfer => !@case.Transfer.IsRunning && !TransferRules.IsLettingGo(@case, actor.Id),
        CaseButtons.PlanTransferTalk => @case.Transfer.State == TransferState.Aangeboden,
        CaseButtons.HoldTransferTalk => @case.Transfer.State == TransferState.GesprekGepland,
        CaseButtons.AcceptTransfer => @case.Transfer.State == TransferState.GesprekGehouden,
        CaseButtons.WithdrawTransfer => @case.Transfer.IsRunning,
        CaseButtons.LetGo => TransferRules.IsLettingGo(@case, actor.Id),
        CaseButtons.BreakGlass => @case.AccessOf(actor) == CaseAccess.Header,
        _ => true,
    };
}
