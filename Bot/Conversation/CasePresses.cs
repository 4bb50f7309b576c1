using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier;
using TeamsSchakelpunt.Bot.Dossier.Inzage;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.FollowUp;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Signals;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Conversation;

/// <summary>Brings the presses on a case to their use cases.</summary>
public sealed class CasePresses(
    CaseViews views,
    TalkWithYoungster talk,
    ChangeOwner owner,
    GiveAftercare aftercare,
    CloseCase close,
    WithdrawSignal withdraw,
    InvitePartner invite,
    WriteNote notes,
    MakeAgreement agreements,
    BreakGlass breakGlass,
    PutOff putOff,
    YouthRequests requests,
    GiveInzage inzage)
{
    /// <summary>The answer; null where the verb is of something else.</summary>
    public async Task<Answer?> RouteAsync(CaseNumber number, Actor actor, Press press, CancellationToken cancellationToken)
    {
        var inDialog = press.InDialog;
        var seenAs = press.SeenAs;
        return press.Verb switch
        {
            Verbs.OpenCase => await views.OpenAsync(number, actor, cancellationToken),
            Verbs.RefreshReceipt => await views.AgainAsync(number, actor, CaseCardKind.Receipt, cancellationToken),
            Verbs.RefreshNotice => await views.AgainAsync(number, actor, CaseCardKind.ChannelNotice, cancellationToken),
            Verbs.RefreshCase => await views.AgainAsync(number, actor, CaseCardKind.Case, cancellationToken),

            Verbs.OpenTalk => await talk.OpenAsync(number, actor, inDialog, cancellationToken),
            Verbs.SubmitTalk => await talk.SubmitAsync(press.SubmitOf(number), TalkOf(press), actor, cancellationToken),
            Verbs.OpenOwner => await owner.OpenAsync(number, actor, inDialog, cancellationToken),
            Verbs.SubmitOwner => await owner.SubmitAsync(press.SubmitOf(number), press.Text(Inputs.Owner), actor, cancellationToken),
            Verbs.AcceptOwner => await owner.AnswerAsync(number, press.Number(DataKeys.Round), true, actor, cancellationToken),
            Verbs.DeclineOwner => await owner.AnswerAsync(number, press.Number(DataKeys.Round), false, actor, cancellationToken),
            Verbs.OpenAftercare => await aftercare.OpenAsync(number, actor, inDialog, cancellationToken),
            Verbs.SubmitAftercare => await aftercare.SubmitAsync(
                press.SubmitOf(number), new AftercareFormValues(press.Text(Inputs.Result), press.Day(Inputs.ContactDate), press.Text(Inputs.Contact)), actor, cancellationToken),
            Verbs.NotGoingWell => await aftercare.NotGoingWellAsync(number, actor, seenAs, cancellationToken),
            Verbs.OpenClose => await close.OpenAsync(number, actor, inDialog, cancellationToken),
            Verbs.SubmitClose => await close.SubmitAsync(
                press.SubmitOf(number),
                new CloseFormValues(press.Text(Inputs.Outcome), press.Text(Inputs.WhatWorked), press.Text(Inputs.OpenAgreements), press.Text(Inputs.ReasonText)),
                actor,
                cancellationToken),
            Verbs.OpenReopen => await close.OpenReopenAsync(number, actor, inDialog, cancellationToken),
            Verbs.SubmitReopen => await close.SubmitReopenAsync(press.SubmitOf(number), press.Text(Inputs.Reason), actor, cancellationToken),
            Verbs.OpenWithdraw => await withdraw.OpenAsync(number, actor, inDialog, cancellationToken),
            Verbs.SubmitWithdraw => await withdraw.SubmitAsync(
                press.SubmitOf(number), new WithdrawValues(press.Text(Inputs.Reason), press.TypedNumber(Inputs.OtherCase)), actor, cancellationToken),

            Verbs.OpenInvite => await invite.OpenAsync(number, actor, inDialog, cancellationToken),
            Verbs.SubmitInvite => await invite.SubmitAsync(
                press.SubmitOf(number),
                new InviteFormValues(press.Text(Inputs.Partner), press.Text(Inputs.Participation), press.Text(Inputs.Ground), press.Text(Inputs.Reason)),
                actor,
                cancellationToken),
            Verbs.JoinCase => await invite.JoinAsync(number, actor, seenAs, cancellationToken),
            Verbs.DeclineInvitation => await invite.DeclineAsync(number, actor, cancellationToken),
            Verbs.EndParticipation => await invite.EndAsync(number, new PersonId(press.Text(DataKeys.Person) ?? ""), actor, seenAs, cancellationToken),
            Verbs.LeaveCase => await invite.LeaveAsync(number, actor, cancellationToken),
            Verbs.OpenNote => await notes.OpenAsync(number, press.Id(DataKeys.Note), actor, inDialog, cancellationToken),
            Verbs.SubmitNote => await notes.SubmitAsync(press.SubmitOf(number), press.Id(DataKeys.Note), press.Text(Inputs.NoteText), actor, cancellationToken),
            Verbs.OpenAgreement => await agreements.OpenAsync(number, actor, inDialog, cancellationToken),
            Verbs.SubmitAgreement => await agreements.SubmitAsync(
                press.SubmitOf(number), new AgreementFormValues(press.Text(Inputs.What), press.Text(Inputs.Who), press.Day(Inputs.When)), actor, cancellationToken),
            Verbs.OpenAgreementChange => await agreements.OpenChangeAsync(number, press.Number(DataKeys.Agreement), actor, inDialog, cancellationToken),
            Verbs.ChangeAgreement => await agreements.SubmitChangeAsync(
                press.SubmitOf(number),
                press.Number(DataKeys.Agreement),
                new AgreementChangeFormValues(press.Text(Inputs.Change), press.Day(Inputs.When), press.Text(Inputs.Reason)),
                actor,
                cancellationToken),
            Verbs.AgreementDone when press.Id(DataKeys.Round) is null => await agreements.DoneAsync(number, press.Number(DataKeys.Agreement), actor, seenAs, cancellationToken),

            Verbs.OpenPutOff => await putOff.OpenAsync(number, press.Text(DataKeys.Deadline) ?? "", actor, inDialog, cancellationToken),
            Verbs.SubmitPutOff => await putOff.SubmitAsync(
                press.SubmitOf(number), press.Text(DataKeys.Deadline) ?? "", new PutOffValues(press.Day(Inputs.Until), press.Text(Inputs.Reason)), actor, cancellationToken),

            Verbs.OpenBreakGlass => await breakGlass.OpenAsync(number, actor, inDialog, cancellationToken),
            Verbs.BreakGlass => await breakGlass.SubmitAsync(press.SubmitOf(number), press.Text(Inputs.Reason), actor, cancellationToken),
            Verbs.OpenInzage => await inzage.OfferAsync(number, actor, cancellationToken),
            Verbs.OpenYouthRequest => await requests.OpenAsync(number, actor, inDialog, cancellationToken),
            Verbs.SubmitYouthRequest => await requests.SubmitAsync(
                press.SubmitOf(number),
                new YouthRequestFormValues(press.Text(Inputs.RequestKind), press.Day(Inputs.AskedOn), press.Text(Inputs.RequestText)),
                actor,
                cancellationToken),
            Verbs.OpenRejectYouthRequest => await requests.OpenRefuseAsync(number, press.Number(DataKeys.Request), actor, inDialog, cancellationToken),
            Verbs.DecideYouthRequest when press.Text(DataKeys.Decision) == InputValues.DecisionGranted =>
                await requests.GrantAsync(number, press.Number(DataKeys.Request), actor, cancellationToken),
            Verbs.DecideYouthRequest => await requests.RefuseAsync(
                press.SubmitOf(number), press.Number(DataKeys.Request), press.Text(Inputs.Reason), actor, cancellationToken),
            _ => null,
        };
    }

    private static TalkFormValues TalkOf(Press press) => new(
        press.Day(Inputs.TalkDate), press.Text(Inputs.YoungsterKnows), press.Text(Inputs.NotToldReason), press.Text(Inputs.YoungsterWants), press.Text(Inputs.Parents));
}
