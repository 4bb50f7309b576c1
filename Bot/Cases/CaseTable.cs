using TeamsSchakelpunt.Bot.Glossary;
using static TeamsSchakelpunt.Bot.Cases.CaseRoles;
using static TeamsSchakelpunt.Bot.Cases.CaseState;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>One line of the table: in these states these roles may do this, and this is where it leads.</summary>
/// <param name="Action">What is done.</param>
/// <param name="From">In which states.</param>
/// <param name="To">The state after it; null is the same.</param>
/// <param name="Who">Any of these roles.</param>
public sealed record CaseTransition(CaseAction Action, IReadOnlyList<CaseState> From, CaseState? To, CaseRoles Who);

/// <summary>
/// Who may do what in which state, and where it leads: section 6 of the domain as one table. What is not in it is
/// refused. Rules add what a table can't say, such as that the first one wins.
/// </summary>
public static class CaseTable
{
    private const CaseRoles Leads = Owner | CaseRoles.Regisseur;
    private const CaseRoles TakesPart = Leads | CaseRoles.Participant | CaseRoles.Aftercare;

    private static readonly CaseState[] Running = [Opgepakt, Lopend, Nazorg];
    private static readonly CaseState[] Open = [Nieuw, .. Running];
    private static readonly CaseState[] Ended = [Gesloten, Ingetrokken];
    private static readonly CaseState[] Known = [.. Open, .. Ended];

    public static IReadOnlyList<CaseTransition> All { get; } =
    [
        new(CaseAction.PickUp, [Nieuw], Opgepakt, FirstPartner | ToldPartner | Coordinator),
        new(CaseAction.LeaveToColleague, [Nieuw], null, Reporter),
        new(CaseAction.Forward, [Nieuw], null, FirstPartner),
        new(CaseAction.Assign, [Nieuw], null, Coordinator),
        new(CaseAction.Redeliver, Known, null, Coordinator),
        new(CaseAction.Supplement, Open, null, Reporter | Leads),
        new(CaseAction.Withdraw, [Nieuw], Ingetrokken, Reporter | Coordinator),
        new(CaseAction.RecordTalk, Open, null, Reporter | Leads),
        new(CaseAction.MakeContact, [Opgepakt], Lopend, Leads),
        new(CaseAction.OfferOwner, [Opgepakt, Lopend], null, Owner | Coordinator),
        new(CaseAction.AnswerOwnerOffer, [Opgepakt, Lopend], null, NextOwner),
        new(CaseAction.ReturnToNew, [Opgepakt, Lopend], Nieuw, Schakelpunt),
        new(CaseAction.SendToAftercare, [Lopend], Nazorg, Leads),
        new(CaseAction.NotGoingWell, [Nazorg], Lopend, Leads | CaseRoles.Aftercare),
        new(CaseAction.Close, [Opgepakt], Gesloten, Owner | Coordinator),
        new(CaseAction.Close, [Lopend], Gesloten, Leads | Coordinator),
        new(CaseAction.Close, [Nazorg], Gesloten, Leads | CaseRoles.Aftercare),
        new(CaseAction.Reopen, [Gesloten], Lopend, Leads | Coordinator),
        new(CaseAction.Erase, Ended, Gewist, Schakelpunt | Coordinator),

        new(CaseAction.ProposeRegisseur, Running, null, Reporter | TakesPart | Coordinator),
        new(CaseAction.AnswerProposal, Running, null, Candidate),
        new(CaseAction.AgreeToHandover, Running, null, CaseRoles.Regisseur),
        new(CaseAction.DecideProposal, Running, null, Coordinator),
        new(CaseAction.EndRegie, Running, null, CaseRoles.Regisseur | Coordinator),
        new(CaseAction.AskStandIn, Running, null, Schakelpunt),

        new(CaseAction.Invite, Running, null, Leads),
        new(CaseAction.AnswerInvitation, Running, null, CaseRoles.InvitedPartner),
        new(CaseAction.Leave, Known, null, CaseRoles.Participant | Adviser),
        new(CaseAction.EndParticipation, Known, null, Leads),
        new(CaseAction.AddNote, Running, null, TakesPart),
        new(CaseAction.CorrectNote, [.. Running, Gesloten], null, TakesPart),
        new(CaseAction.AddAgreement, Running, null, TakesPart),
        new(CaseAction.ChangeAgreement, Running, null, TakesPart),
        new(CaseAction.BreakGlass, Known, null, Coordinator),

        new(CaseAction.GiveInzage, Known, null, Leads),
        new(CaseAction.RecordRequest, Known, null, Reporter | Leads),
        new(CaseAction.DecideRequest, Known, null, Coordinator),

        new(CaseAction.FindDouble, Open, null, Schakelpunt),
        new(CaseAction.BringTogether, Open, null, Coordinator),
        new(CaseAction.DismissDouble, Open, null, Coordinator | Introduced),
        new(CaseAction.AgreeToJoin, Open, null, Introduced),
        new(CaseAction.TakeIn, Open, null, Schakelpunt),
        new(CaseAction.JoinInto, Open, Ingetrokken, Schakelpunt),

        new(CaseAction.AskMeeting, Running, null, TakesPart),
        new(CaseAction.PlanMeeting, Running, null, TakesPart),
        new(CaseAction.AnswerMeeting, Running, null, CaseRoles.MeetingInvitee),
        new(CaseAction.HoldMeeting, Running, null, TakesPart),
        new(CaseAction.DropMeeting, Running, null, TakesPart),
        new(CaseAction.KeepMeeting, Known, null, Schakelpunt),
        new(CaseAction.OfferTransfer, [Opgepakt, Lopend], null, Leads),
        new(CaseAction.PlanTransferTalk, [Opgepakt, Lopend], null, Leads | Receiver),
        new(CaseAction.HoldTransferTalk, [Opgepakt, Lopend], null, Leads | Receiver),
        new(CaseAction.AcceptTransfer, [Opgepakt, Lopend], null, Receiver),
        new(CaseAction.ReturnTransfer, [Opgepakt, Lopend], null, Receiver),
        new(CaseAction.WithdrawTransfer, [Opgepakt, Lopend], null, Leads),
        new(CaseAction.LetGo, Running, null, CaseRoles.Participant | CaseRoles.Regisseur),

        new(CaseAction.NoteOverstap, Open, null, Schakelpunt),
        new(CaseAction.CloseEnrolled, [Nieuw], Gesloten, Reporter | FirstPartner | Coordinator),
        new(CaseAction.CloseEnrolled, [Opgepakt, Lopend], Gesloten, Leads | Coordinator),
        new(CaseAction.CloseEnrolled, [Nazorg], Gesloten, Leads | CaseRoles.Aftercare),

        new(CaseAction.Remind, Known, null, Schakelpunt),
        new(CaseAction.PutOff, Open, null, Reporter | TakesPart | Candidate | NextOwner),
    ];

    private static readonly ILookup<CaseAction, CaseTransition> ByAction = All.ToLookup(line => line.Action);

    /// <summary>Whether the table lets the actor do it now.</summary>
    public static bool Allows(Case @case, Actor actor, CaseAction action) => Refuse(@case, actor, action) is null;

    /// <summary>Why the table does not allow it; null where it does.</summary>
    public static Decision.Refused? Refuse(Case @case, Actor actor, CaseAction action) =>
        RefuseRole(@case, actor, action) ?? RefuseState(@case, actor, action);

    /// <summary>Why this person may never do it; null where they may in some state. Who sees nothing of the case hears that it does not exist.</summary>
    public static Decision.Refused? RefuseRole(Case @case, Actor actor, CaseAction action)
    {
        var roles = @case.RolesOf(actor);
        var who = ByAction[action].Aggregate(None, (all, line) => all | line.Who);
        if ((roles & who) != 0) return null;
        return @case.AccessOf(actor) == CaseAccess.None
            ? new Decision.Refused(new Refusal.NotYours())
            : new Decision.Refused(new Refusal.OnlyRoles(who));
    }

    /// <summary>Where it leads; the same state where the table names none.</summary>
    public static CaseState After(Case @case, CaseAction action) =>
        ByAction[action].FirstOrDefault(line => line.From.Contains(@case.State))?.To ?? @case.State;

    private static Decision.Refused? RefuseState(Case @case, Actor actor, CaseAction action)
    {
        var now = ByAction[action].Where(line => line.From.Contains(@case.State)).ToList();
        if (now.Count == 0)
        {
            return new Decision.Refused(@case is { Owner: { } owner, Ending: null } && ByAction[action].All(line => line.From is [Nieuw])
                ? new Refusal.AlreadyPickedUp(owner)
                : new Refusal.NotInThisState(@case.State));
        }

        var roles = @case.RolesOf(actor);
        return now.Exists(line => (roles & line.Who) != 0)
            ? null
            : new Decision.Refused(new Refusal.OnlyRoles(now.Aggregate(None, (all, line) => all | line.Who)));
    }
}
