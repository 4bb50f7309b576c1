using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using static TeamsSchakelpunt.Tests.Cases.Given;

namespace TeamsSchakelpunt.Tests.Cases;

/// <summary>Each action as somebody would do it by a command, a press or a form.</summary>
internal static class Acts
{
    /// <summary>Does it; null for what is no rule of its own, or what nobody but the Schakelpunt can ask for.</summary>
    public static Decision? Do(CaseAction action, Case @case, Actor actor) => action switch
    {
        CaseAction.PickUp => CaseRules.PickUp(@case, actor, Now),
        CaseAction.LeaveToColleague => CaseRules.LeaveToColleague(@case, actor, Now),
        CaseAction.Forward => CaseRules.Forward(@case, People.Raster, "anders", actor, Now),
        CaseAction.Assign => CaseRules.Assign(@case, People.Raster, actor, Now),
        CaseAction.Supplement => CaseRules.Supplement(@case, Filled with { Done = "Gebeld." }, @case.Route, actor, Now),
        CaseAction.Withdraw => CaseRules.Withdraw(@case, WithdrawReason.Vergissing, null, actor, Now),
        CaseAction.RecordTalk => LifecycleRules.RecordTalk(@case, new Talk(Today, YouthKnows.JaEens, null, "Ik wil werken.", null), actor, Now),
        CaseAction.OfferOwner => LifecycleRules.OfferOwner(@case, People.Of("opvolger", actor.Partner).Who, actor, Now),
        CaseAction.AnswerOwnerOffer => LifecycleRules.AnswerOwnerOffer(@case, @case.OwnerOffer?.Round ?? 1, true, actor, Now),
        CaseAction.SendToAftercare => LifecycleRules.SendToAftercare(@case, "Zit op school.", new Aftercare(People.Mentor.Who, Today), actor, Now),
        CaseAction.NotGoingWell => LifecycleRules.NotGoingWell(@case, actor, Now),
        CaseAction.Close => LifecycleRules.Close(@case, Outcome.NietNodig, "Samen praten.", actor, Now),
        CaseAction.Reopen => LifecycleRules.Reopen(@case, "weer_nodig", actor, Now),
        CaseAction.Erase => @case.Erase(actor),
        CaseAction.ProposeRegisseur => RegieRules.Propose(@case, People.Helper.Who, People.Facts(People.Pactum), "fase", actor, Now),
        CaseAction.AnswerProposal => RegieRules.Answer(@case, @case.Regie.Proposal?.Round ?? 1, true, null, actor, Now),
        CaseAction.AgreeToHandover => RegieRules.AgreeToHandover(@case, @case.Regie.Proposal?.Round ?? 1, true, actor, Now),
        CaseAction.DecideProposal => RegieRules.Approve(@case, @case.Regie.Proposal?.Round ?? 1, actor, Now),
        CaseAction.EndRegie => RegieRules.End(@case, actor, Now),
        CaseAction.Invite => ParticipationRules.Invite(@case, People.Facts(People.Raster), LegalGround.WettelijkeTaak, "Kent de jongere.", actor, Now),
        CaseAction.AnswerInvitation => ParticipationRules.Answer(@case, true, actor, Now),
        CaseAction.Leave => ParticipationRules.End(@case, actor.Id, actor, Now),
        CaseAction.EndParticipation => ParticipationRules.End(@case, People.Helper.Id, actor, Now),
        CaseAction.AddNote => DossierRules.AddNote(@case, "Gebeld.", actor, Now),
        CaseAction.CorrectNote => DossierRules.CorrectNote(@case, 1, "Gemaild.", actor, Now),
        CaseAction.AddAgreement => DossierRules.AddAgreement(@case, "Bellen", People.Officer.Who, Today, actor, Now),
        CaseAction.ChangeAgreement => DossierRules.ChangeAgreement(@case, 1, AgreementState.Klaar, null, null, actor, Now),
        CaseAction.RecordRequest => YouthRules.Record(@case, YouthRequestKind.Correctie, Today, "Mijn fase klopt niet.", actor, Now),
        CaseAction.DecideRequest => YouthRules.Decide(@case, 1, true, actor, Now),
        CaseAction.BringTogether => DoubleRules.BringTogether(@case, DoubleRulesTests.Older, People.Helper.Who, actor, Now),
        CaseAction.DismissDouble => DoubleRules.Dismiss(@case, DoubleRulesTests.Older, actor, Now),
        CaseAction.AgreeToJoin => DoubleRules.AgreeToJoin(@case, DoubleRulesTests.Older, actor, Now),
        CaseAction.AskMeeting => MeetingRules.Ask(@case, Plan(anonymously: true), actor, Now),
        CaseAction.PlanMeeting => MeetingRules.Choose(@case, Math.Max(1, @case.Meeting.Round), Moment, Guid.Empty, actor, Now),
        CaseAction.AnswerMeeting => InviteeRules.Answer(@case, @case.Meeting.Time?.Round ?? 1, true, actor, Now),
        CaseAction.HoldMeeting => MeetingRules.Hold(@case, @case.Meeting.Time?.Round ?? 1, [actor.Id], true, false, Today.AddDays(42), actor, Moment),
        CaseAction.DropMeeting => MeetingRules.Drop(@case, Math.Max(1, @case.Meeting.Round), "ziek", null, actor, Now),
        CaseAction.OfferTransfer => Handing.Offer(@case, People.Facts(People.Aventus), actor, Now),
        CaseAction.PlanTransferTalk => Handing.PlanTalk(@case, actor, Now),
        CaseAction.HoldTransferTalk => Handing.HoldTalk(@case, actor, Now),
        CaseAction.AcceptTransfer => Handing.Accept(@case, actor, Now),
        CaseAction.ReturnTransfer => Handing.Return(@case, actor, Now),
        CaseAction.WithdrawTransfer => TransferRules.Withdraw(@case, actor, Now),
        CaseAction.LetGo => TransferRules.LetGo(@case, Today.AddDays(30), actor, Now),
        CaseAction.PutOff => DeadlineRules.PutOff(@case, "contact:niemand", Today.AddDays(2), "uitstel_wacht", actor, Now),
        CaseAction.CloseEnrolled => OverstapRules.CloseEnrolled(@case, actor, Now),
        CaseAction.MakeContact or CaseAction.BreakGlass or CaseAction.GiveInzage or CaseAction.Redeliver => null,
        CaseAction.ReturnToNew or CaseAction.AskStandIn or CaseAction.FindDouble or CaseAction.TakeIn or CaseAction.JoinInto or CaseAction.KeepMeeting or CaseAction.Remind or CaseAction.NoteOverstap => null,
        _ => throw new InvalidOperationException($"{action} is not tried yet."),
    };
}
