using System.Text.Json;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using Xunit;

namespace TeamsSchakelpunt.Tests.Cases;

/// <summary>
/// A case on which random people do random things. After every step it is checked against what the domain says must
/// always hold, with an own view of it: a fold of the timeline, an own list of transitions, and who said yes to what.
/// </summary>
internal sealed class CaseWalk
{
    public const int Likely = 8;

    /// <summary>Below this it may be something that ends the case or takes its owner away.</summary>
    public const int Ending = 1;

    /// <summary>Stands in every free text, so that it shows where text must not be.</summary>
    private const string Marked = "GEHEIM";

    private static readonly CaseAction[] Actions = Enum.GetValues<CaseAction>();

    private static readonly CaseAction[] Ends = [CaseAction.Withdraw, CaseAction.Close, CaseAction.ReturnToNew, CaseAction.Erase];

    private static readonly Actor[] Cast =
    [
        People.Mentor, People.Colleague, People.Officer, People.SecondOfficer, People.YouthWorker, People.Helper, People.Receiver, People.Unsigned,
        People.Coordinator, People.SecondCoordinator, People.Administrator, People.NobodyKnowsTheirPartner,
        People.Of("leerplichtambtenaar-en-coordinator", People.Leerplicht) with { IsCoordinator = true },
        Actor.Schakelpunt,
    ];

    private static readonly PartnerKey[] Partners = [People.School, People.Leerplicht, People.Raster, People.Pactum, People.Aventus, People.Rentray];

    private static readonly DateTimeOffset[] Moments = [Given.Moment.AddYears(1), Given.Moment.AddYears(1).AddDays(1), Given.Moment, Given.Moment.AddYears(2)];

    private static readonly CaseNumber[] Others = [new(2026, 7), new(2026, 8)];

    /// <summary>Section 6.2 of the domain, and a case that goes on in another.</summary>
    private static readonly HashSet<(CaseState From, CaseState To, CaseAction By)> Transitions =
    [
        (CaseState.Nieuw, CaseState.Opgepakt, CaseAction.PickUp),
        (CaseState.Nieuw, CaseState.Ingetrokken, CaseAction.Withdraw),
        (CaseState.Opgepakt, CaseState.Lopend, CaseAction.RecordTalk),
        (CaseState.Opgepakt, CaseState.Nieuw, CaseAction.ReturnToNew),
        (CaseState.Lopend, CaseState.Nieuw, CaseAction.ReturnToNew),
        (CaseState.Lopend, CaseState.Nazorg, CaseAction.SendToAftercare),
        (CaseState.Nazorg, CaseState.Lopend, CaseAction.NotGoingWell),
        (CaseState.Opgepakt, CaseState.Gesloten, CaseAction.Close),
        (CaseState.Lopend, CaseState.Gesloten, CaseAction.Close),
        (CaseState.Nazorg, CaseState.Gesloten, CaseAction.Close),
        (CaseState.Gesloten, CaseState.Lopend, CaseAction.Reopen),
        (CaseState.Nieuw, CaseState.Ingetrokken, CaseAction.JoinInto),
        (CaseState.Opgepakt, CaseState.Ingetrokken, CaseAction.JoinInto),
        (CaseState.Lopend, CaseState.Ingetrokken, CaseAction.JoinInto),
        (CaseState.Nazorg, CaseState.Ingetrokken, CaseAction.JoinInto),
        (CaseState.Gesloten, CaseState.Gewist, CaseAction.Erase),
        (CaseState.Ingetrokken, CaseState.Gewist, CaseAction.Erase),
    ];

    private readonly List<string> _steps = [];
    private readonly List<TimelineEntry> _timeline = [];
    private readonly HashSet<int> _candidateSaidYes = [];
    private readonly Dictionary<int, bool> _regisseurSaidYes = [];
    private Case _case;
    private DateTimeOffset _now = Given.Now;

    /// <param name="start">How far it is when the walk begins: 0 is just raised.</param>
    public CaseWalk(int start)
    {
        var signal = Given.Signal(YouthKnows.NogNiet) with { Private = new PrivatePart(People.School, Explanation: $"{Marked} 0") };
        var raised = CaseRules.Raise(Given.Number, signal, People.Mentor, _now).Changes();
        _case = raised.Case;
        _timeline.Add(raised.Entry!);
        if (start > 0) Begin(start);
    }

    public CaseState State => _case.State;

    public IReadOnlyList<TimelineEntry> Timeline => _timeline;

    /// <summary>What had an effect, for who reads a failure.</summary>
    public static string Tell(int start, IEnumerable<Move> moves)
    {
        var walk = new CaseWalk(start);
        try
        {
            foreach (var move in moves) walk.Step(move);
        }
        catch (Xunit.Sdk.XunitException)
        {
            // It is told how far it came.
        }

        return string.Join(", ", walk._steps);
    }

    public void Step(Move move)
    {
        _now = _now.AddMinutes(move.Minutes);
        var (action, actor) = Choose(move);
        var seen = _case;
        Take(action, actor, (@case, now) => Decide(seen, @case, action, actor, move.Details, now));
    }

    /// <summary>Walks seldom come as far as what needs several people to agree, so some begin there.</summary>
    private void Begin(int start)
    {
        Take(CaseAction.Supplement, People.Mentor, (@case, now) => CaseRules.Supplement(@case, Given.Filled, @case.Route, People.Mentor, now));
        Take(CaseAction.PickUp, People.Officer, (@case, now) => CaseRules.PickUp(@case, People.Officer, now));
        Take(CaseAction.RecordTalk, People.Officer, (@case, now) => LifecycleRules.RecordTalk(@case, new Talk(Given.Today, YouthKnows.Ja, null, null, null), People.Officer, now));
        if (start == 1)
        {
            Take(CaseAction.ProposeRegisseur, People.Officer, (@case, now) => RegieRules.Propose(@case, People.YouthWorker.Who, People.Facts(People.Raster), "fase", People.Officer, now));
            Take(CaseAction.AnswerProposal, People.YouthWorker, (@case, now) => RegieRules.Answer(@case, 1, true, null, People.YouthWorker, now));
            Take(CaseAction.DecideProposal, People.Coordinator, (@case, now) => RegieRules.Approve(@case, 1, People.Coordinator, now));
            Take(CaseAction.ProposeRegisseur, People.Mentor, (@case, now) => RegieRules.Propose(@case, People.Helper.Who, People.Facts(People.Pactum), "fase", People.Mentor, now));
        }
        else if (start == 2)
        {
            Take(CaseAction.OfferTransfer, People.Officer, (@case, now) => Handing.Offer(@case, People.Facts(People.Aventus), People.Officer, now));
            Take(CaseAction.PlanTransferTalk, People.Receiver, (@case, now) => Handing.PlanTalk(@case, People.Receiver, now));
        }
        else if (start == 3)
        {
            Take(CaseAction.FindDouble, Actor.Schakelpunt, (@case, _) => DoubleRules.Found(@case, Others[0]));
            Take(CaseAction.BringTogether, People.Coordinator, (@case, now) => DoubleRules.BringTogether(@case, Others[0], People.Helper.Who, People.Coordinator, now));
            Take(CaseAction.AgreeToJoin, People.Helper, (@case, now) => DoubleRules.AgreeToJoin(@case, Others[0], People.Helper, now));
        }
        else if (start == 6)
        {
            Take(CaseAction.Close, People.Officer, (@case, now) => LifecycleRules.Close(@case, Outcomes.All[0], null, People.Officer, now));
        }
        else
        {
            Take(CaseAction.Invite, People.Officer, (@case, now) => ParticipationRules.Invite(@case, People.Facts(People.Raster), LegalGround.WettelijkeTaak, Marked, People.Officer, now));
            Take(CaseAction.AnswerInvitation, People.YouthWorker, (@case, now) => ParticipationRules.Answer(@case, true, People.YouthWorker, now));
            Take(CaseAction.AskMeeting, People.YouthWorker, (@case, now) => MeetingRules.Ask(@case, Given.Plan(anonymously: false, People.Helper, People.Officer), People.YouthWorker, now));
            Take(CaseAction.KeepMeeting, Actor.Schakelpunt, (@case, _) => BookingRules.Found(@case, Given.Wish, [new MeetingMoment(Moments[0], [])], [], null));
            if (start < 5) return;
            var later = Given.Wish with { Minutes = 60 };
            Take(CaseAction.PlanMeeting, People.YouthWorker, (@case, now) => MeetingRules.Choose(@case, 1, Moments[0], Guid.Empty, People.YouthWorker, now));
            Take(CaseAction.PlanMeeting, People.YouthWorker, (@case, now) => MeetingRules.Seek(@case, 1, later, People.YouthWorker, now));
            Take(CaseAction.KeepMeeting, Actor.Schakelpunt, (@case, _) => BookingRules.Found(@case, later, [.. Moments.Select(moment => new MeetingMoment(moment, []))], [], null));
        }
    }

    private void Take(CaseAction action, Actor actor, Func<Case, DateTimeOffset, Decision?> does)
    {
        var before = _case;
        if (does(before, _now) is not { } decision) return;
        CheckRefusal(before, action, actor, decision);
        if (decision is not Decision.Changed changed)
        {
            if (decision is Decision.Unchanged unchanged) Assert.Same(before, unchanged.Case);
            return;
        }

        _steps.Add($"{action} by {actor.Id}");
        Listen(before, action, actor, changed.Case);
        _case = changed.Case;
        if (changed.Entry is { } entry) _timeline.Add(entry);

        Assert.Equal(before.Version + 1, _case.Version);
        CheckTransition(before, action);
        CheckOwner();
        CheckRegisseur(before, action, actor);
        CheckTimeline();
        CheckNobodyIsAskedAfterTheEnd();
        CheckSharing(before, action, actor);
        CheckMeeting(before.Meeting);
        CheckTouches(changed);
        CheckStored(changed);
        // Notes and agreements come with a form, and a form that took effect has none a second time.
        if (action is not (CaseAction.AddNote or CaseAction.AddAgreement))
            Assert.False(does(_case, _now.AddMinutes(1)) is Decision.Changed, $"{action} by {actor.Id} had an effect twice");
    }

    private (CaseAction Action, Actor Actor) Choose(Move move)
    {
        if (move.Chance < Likely)
        {
            var lines = CaseTable.All.Where(line => line.From.Contains(_case.State)).ToList();
            var allowed = Cast
                .SelectMany(actor => _case.RolesOf(actor) is var roles ? lines.Where(line => (line.Who & roles) != 0).Select(line => (line.Action, Actor: actor)) : [])
                .Where(pair => move.Chance < Ending || !Ends.Contains(pair.Action))
                .ToLookup(pair => pair.Action, pair => pair.Actor);
            if (allowed.Count > 0)
            {
                var chosen = allowed.ElementAt((int)(move.Choice % (uint)allowed.Count));
                return (chosen.Key, chosen.ElementAt((int)(move.Choice / (uint)allowed.Count % (uint)chosen.Count())));
            }
        }

        return (Actions[move.Choice % (uint)Actions.Length], Cast[move.Choice / (uint)Actions.Length % (uint)Cast.Length]);
    }

    /// <summary>Null for what nobody can ask for.</summary>
    /// <param name="seen">The case as they saw it when they filled in the details.</param>
    /// <param name="case">The case as it stands.</param>
    /// <param name="action">What they do.</param>
    /// <param name="actor">Who.</param>
    /// <param name="details">What they fill in.</param>
    /// <param name="now">When.</param>
    private static Decision? Decide(Case seen, Case @case, CaseAction action, Actor actor, uint details, DateTimeOffset now)
    {
        var some = new Details(details);
        var today = WorkingDays.Day(now);
        var text = $"{Marked} {some.Below(3)}";
        var round = seen.Regie.Proposal?.Round ?? 0;
        return action switch
        {
            CaseAction.PickUp => CaseRules.PickUp(@case, actor, now),
            CaseAction.LeaveToColleague => CaseRules.LeaveToColleague(@case, actor, now),
            CaseAction.Forward => CaseRules.Forward(@case, some.Of(Partners), "anders", actor, now),
            CaseAction.Assign => CaseRules.Assign(@case, some.Of(Partners), actor, now),
            CaseAction.Supplement => CaseRules.Supplement(
                @case,
                new Supplement(
                    some.Of<Parents?>(null, Parents.Ja, Parents.Nee),
                    some.Of<LegalGround?>(null, LegalGround.WettelijkeTaak, LegalGround.Overstap, LegalGround.Toestemming),
                    some.Of(Residence.Region, Residence.Elsewhere),
                    some.Of(null, Marked, "JB"),
                    text,
                    null,
                    some.Of(null, text)),
                some.Mostly() ? seen.Route : new Route("2", People.School, [People.Raster], OtherMunicipality: true),
                actor,
                now),
            CaseAction.Withdraw => CaseRules.Withdraw(@case, some.Of(WithdrawReasons.All), some.Of<CaseNumber?>(null, Others[0]), actor, now),
            CaseAction.RecordTalk or CaseAction.MakeContact => LifecycleRules.RecordTalk(
                @case,
                new Talk(today, some.Of(YouthKnows.JaEens, YouthKnows.Ja, YouthKnows.Ja, YouthKnows.NogNiet, YouthKnows.Nee), some.Of(text, null), some.Of(null, text), some.Of<Parents?>(null, Parents.Ja)),
                actor,
                now),
            CaseAction.OfferOwner => LifecycleRules.OfferOwner(@case, some.Of(Cast.SkipLast(1).ToArray()).Who, actor, now),
            CaseAction.AnswerOwnerOffer => LifecycleRules.AnswerOwnerOffer(@case, (seen.OwnerOffer?.Round ?? 0) + some.Of(0, 0, 0, 1), some.Mostly(), actor, now),
            CaseAction.SendToAftercare => LifecycleRules.SendToAftercare(@case, text, new Aftercare(some.Of(Cast.SkipLast(1).ToArray()).Who, today.AddMonths(3)), actor, now),
            CaseAction.NotGoingWell => LifecycleRules.NotGoingWell(@case, actor, now),
            CaseAction.Close => LifecycleRules.Close(
                some.Mostly() ? DossierRules.SettleAgreements(@case, AgreementState.Vervallen, text) : @case, some.Of(Outcomes.All), text, actor, now),
            CaseAction.Reopen => LifecycleRules.Reopen(@case, "weer_nodig", actor, now),
            CaseAction.Erase => ErasureRules.Erase(@case, actor, new RetentionTerms(), some.Mostly() ? now.AddMonths(7) : now),
            CaseAction.ProposeRegisseur => some.Of(Cast.SkipLast(1).ToArray()) is var candidate
                ? RegieRules.Propose(@case, candidate.Who, People.Facts(candidate.Partner ?? People.Rentray), "fase", actor, now)
                : null,
            CaseAction.AnswerProposal => RegieRules.Answer(@case, round + some.Of(0, 0, 0, 1, -1), some.Mostly(), "druk", actor, now),
            CaseAction.AgreeToHandover => RegieRules.AgreeToHandover(@case, round + some.Of(0, 0, 0, -1), some.Mostly(), actor, now),
            CaseAction.DecideProposal => some.Mostly() ? RegieRules.Approve(@case, round + some.Of(0, 0, 0, -1), actor, now) : RegieRules.Reject(@case, round, "anders", actor, now),
            CaseAction.EndRegie => RegieRules.End(@case, actor, now),
            CaseAction.AskStandIn => actor.IsSchakelpunt ? RegieRules.AskStandIn(@case, new DateOnly(2027, 6, 1), now) : null,
            CaseAction.Invite => ParticipationRules.Invite(@case, People.Facts(some.Of(Partners)), some.Of<LegalGround?>(null, LegalGround.WettelijkeTaak, LegalGround.Toestemming), text, actor, now),
            CaseAction.AnswerInvitation => ParticipationRules.Answer(@case, some.Mostly(), actor, now),
            CaseAction.Leave => ParticipationRules.End(@case, actor.Id, actor, now),
            CaseAction.EndParticipation => ParticipationRules.End(@case, seen.Participants.Count > 0 ? some.Of(seen.Participants).Who.Id : People.Helper.Id, actor, now),
            CaseAction.AddNote => DossierRules.AddNote(@case, text, actor, now),
            CaseAction.CorrectNote => DossierRules.CorrectNote(@case, 1 + some.Below(seen.Private.Notes.Count + 1), text, actor, now),
            CaseAction.AddAgreement => DossierRules.AddAgreement(@case, text, some.Mostly() ? actor.Who : some.Of(Cast).Who, today.AddDays(7), actor, now),
            CaseAction.ChangeAgreement => DossierRules.ChangeAgreement(
                @case, 1 + some.Below(seen.Private.Agreements.Count + 1), some.Of(Enum.GetValues<AgreementState>()), some.Of<DateOnly?>(null, today.AddDays(9)), text, actor, now),
            CaseAction.RecordRequest => YouthRules.Record(@case, some.Of(YouthRequestKinds.All), today, text, actor, now),
            CaseAction.DecideRequest => YouthRules.Decide(@case, Math.Max(1, seen.Requests.Count - some.Below(2)), some.Below(2) == 0, actor, now),
            CaseAction.FindDouble => actor.IsSchakelpunt ? DoubleRules.Found(@case, some.Of(Others)) : null,
            CaseAction.BringTogether => DoubleRules.BringTogether(@case, some.Of(Others), some.Of(People.Helper, People.Unsigned, People.Officer).Who, actor, now),
            CaseAction.DismissDouble => DoubleRules.Dismiss(@case, some.Of(Others), actor, now),
            CaseAction.AgreeToJoin => DoubleRules.AgreeToJoin(@case, some.Of(Others), actor, now),
            CaseAction.TakeIn => !actor.IsSchakelpunt ? null
                : some.Mostly() ? DoubleRules.TakeIn(@case, Newer(some.Of(YouthKnows.Ja, YouthKnows.NogNiet), some.Below(2) == 0), now)
                : DoubleRules.CanNotJoin(@case, some.Of(Others)),
            CaseAction.JoinInto => actor.IsSchakelpunt ? DoubleRules.JoinInto(@case, some.Of(Others), now) : null,
            CaseAction.AskMeeting => MeetingRules.Ask(@case, AsksMeeting(ref some, text), actor, now),
            CaseAction.PlanMeeting => PlansMeeting(seen.Meeting, @case, ref some, text, actor, now),
            CaseAction.AnswerMeeting => InviteeRules.Answer(@case, (seen.Meeting.Time?.Round ?? 0) + some.Of(0, 0, 0, 1), some.Mostly(), actor, now),
            CaseAction.HoldMeeting => MeetingRules.Hold(
                @case, seen.Meeting.Time?.Round ?? 0, [actor.Id, People.Officer.Id], some.Mostly(), some.Mostly(), today.AddDays(42), actor, some.Mostly() ? Moments[3] : now),
            CaseAction.DropMeeting => MeetingRules.Drop(@case, seen.Meeting.Round, "ziek", some.Mostly() ? null : Given.Wish, actor, now),
            CaseAction.KeepMeeting => actor.IsSchakelpunt ? Keeps(seen.Meeting, @case, ref some) : null,
            CaseAction.OfferTransfer => TransferRules.Offer(@case, new TransferOffer(People.Facts(some.Of(Partners)), some.Of(LegalGround.Overstap, LegalGround.Toestemming), some.Of<DateOnly?>(null, today.AddDays(20)), text), actor, now),
            CaseAction.PlanTransferTalk => TransferRules.PlanTalk(@case, Given.Today.AddDays(some.Below(9)), actor, now),
            CaseAction.HoldTransferTalk => TransferRules.HoldTalk(@case, Handing.Talk with { Support = text, WhoContinues = text, StaysInvolved = text }, actor, now),
            CaseAction.AcceptTransfer => TransferRules.Accept(@case, seen.Transfer.Round, actor, now),
            CaseAction.ReturnTransfer => TransferRules.Return(@case, seen.Transfer.Round, "anders", text, actor, now),
            CaseAction.WithdrawTransfer => TransferRules.Withdraw(@case, actor, now),
            CaseAction.LetGo => TransferRules.LetGo(@case, Given.Today.AddDays(1 + some.Below(90)), actor, now),
            CaseAction.Remind => actor.IsSchakelpunt ? DeadlineRules.Remind(@case, now.AddDays(some.Of(0, 3, 30)), some.Below(4) == 0) : null,
            CaseAction.PutOff => CaseDeadlines.Of(seen).ToList() is { Count: > 0 } waits ? DeadlineRules.PutOff(@case, some.Of(waits).Key, Given.Today.AddDays(400 + some.Below(9)), "uitstel_wacht", actor, now) : null,
            CaseAction.ReturnToNew => actor.IsSchakelpunt ? LifecycleRules.ReturnToNew(@case, now) : null,
            _ => null,
        };
    }

    private static MeetingPlan AsksMeeting(ref Details some, string text)
    {
        Actor[] guests = [some.Of(Cast.SkipLast(1).ToArray()), some.Of(Cast.SkipLast(1).ToArray())];
        return Given.Plan(some.Below(2) == 0, [.. guests.Distinct()]) with { Text = new MeetingText(text, text, text, text, text) };
    }

    private static Decision PlansMeeting(Meeting seen, Case @case, ref Details some, string text, Actor actor, DateTimeOffset now) => some.Below(4) switch
    {
        0 => MeetingRules.Seek(@case, seen.Round, Given.Wish with { Minutes = some.Of(30, 60) }, actor, now),
        1 => InviteeRules.Change(
            @case, seen.Round, [.. AsksMeeting(ref some, text).Guests.Select(guest => guest with { Ground = LegalGround.WettelijkeTaak, Why = text })], actor, now),
        _ => MeetingRules.Choose(@case, seen.Round, some.Of(Moments), Guid.Empty, actor, now),
    };

    private static Decision Keeps(Meeting seen, Case @case, ref Details some) => some.Below(5) switch
    {
        0 => BookingRules.Booked(@case, Math.Max(1, seen.Serial - some.Below(2)), seen.Edition, some.Of("een", "twee"), null),
        1 => BookingRules.Failed(@case, some.Of(MeetingTrouble.Later, MeetingTrouble.Administrator)),
        2 => BookingRules.TakenOut(@case, seen.Serial - some.Below(2)),
        3 => InviteeRules.ReadBack(@case, seen.Time?.Round ?? 0, new Dictionary<PersonId, MeetingReply> { [People.Helper.Id] = some.Of(MeetingReply.Yes, MeetingReply.Maybe, MeetingReply.No) }),
        _ => BookingRules.Found(@case, seen.Wish ?? Given.Wish, [new MeetingMoment(some.Of(Moments), [People.Helper.Id])], [People.Officer.Id], some.Of<MeetingTrouble?>(null, MeetingTrouble.Later)),
    };

    /// <summary>A case about the same youngster, that this one may take in.</summary>
    private static Case Newer(YouthKnows knows, bool objected)
    {
        var newer = Given.Aangevuld(knows) with { Number = new CaseNumber(2026, 99), Reporter = People.YouthWorker.Who, Owner = People.Helper.Who };
        newer = newer with { Private = newer.Private with { Explanation = $"{Marked} 9", OwnWords = $"{Marked} 8" } };
        return objected ? newer.WithObjection() : newer;
    }

    private static void CheckRefusal(Case before, CaseAction action, Actor actor, Decision decision)
    {
        var access = before.AccessOf(actor);
        var refusal = (decision as Decision.Refused)?.Why;
        Assert.DoesNotContain(Marked, refusal?.Sentence ?? "", StringComparison.Ordinal);
        if (access == CaseAccess.None && !before.RolesOf(actor).HasFlag(CaseRoles.Introduced))
        {
            // Who said no and says it again, and a coordinator who goes on erasing, change nothing and hear nothing new.
            var knewIt = decision is Decision.Unchanged && (before.Regie.Proposal?.DecidedBy?.Id == actor.Id || before.State == CaseState.Gewist);
            Assert.True(refusal is Refusal.NotYours || knewIt, $"{action} by {actor.Id}, who sees nothing: {decision.GetType().Name} {refusal}");
        }

        if (access is CaseAccess.None or CaseAccess.Header && !actor.IsCoordinator && !actor.IsSchakelpunt)
        {
            Assert.False(
                refusal is Refusal.Frozen or Refusal.ObjectionHolds or Refusal.TalkFirst or Refusal.SayWhyNotTold or Refusal.GroundFirst
                    or Refusal.ConsentFirst or Refusal.OpenAgreements,
                $"{action} by {actor.Id}, who sees the header: {refusal}");
        }
    }

    private void Listen(Case before, CaseAction action, Actor actor, Case after)
    {
        if (after.Regie.Proposal is not { } proposal) return;
        if (action == CaseAction.ProposeRegisseur && proposal.Candidate.Id == actor.Id) _candidateSaidYes.Add(proposal.Round);
        if (action == CaseAction.ProposeRegisseur && before.Regie.Current?.Who.Id == actor.Id) _regisseurSaidYes[proposal.Round] = true;
        if (action == CaseAction.AnswerProposal && proposal.State != ProposalState.Declined) _candidateSaidYes.Add(proposal.Round);
        if (action == CaseAction.AgreeToHandover)
            _regisseurSaidYes[proposal.Round] = before.Regie.Current?.Who.Id == actor.Id && (proposal.State == ProposalState.Approved || proposal.FromAgrees == true);
    }

    private void CheckTransition(Case before, CaseAction action)
    {
        if (before.State == _case.State) return;
        var by = action == CaseAction.MakeContact ? CaseAction.RecordTalk : action;
        Assert.Contains((before.State, _case.State, by), Transitions);
        var named = by == CaseAction.RecordTalk ? CaseAction.MakeContact : by;
        Assert.Contains(CaseTable.All, line => line.Action == named && line.From.Contains(before.State) && line.To == _case.State);
    }

    private void CheckOwner()
    {
        if (_case.State == CaseState.Nieuw) Assert.Null(_case.Owner);
        if (_case.State is CaseState.Opgepakt or CaseState.Lopend or CaseState.Nazorg or CaseState.Gesloten) Assert.NotNull(_case.Owner);
        if (_case.State == CaseState.Nazorg) Assert.NotNull(_case.Aftercare);
        Assert.Equal(_case.State is CaseState.Gesloten or CaseState.Ingetrokken or CaseState.Gewist, _case.Ending is not null);
    }

    private void CheckRegisseur(Case before, CaseAction action, Actor actor)
    {
        if (_case.Regie.Current is not { } current || current == before.Regie.Current) return;
        var proposal = before.Regie.Proposal;
        Assert.NotNull(proposal);
        Assert.Equal((proposal.Candidate, true), (current.Who, proposal.IsOpen));
        Assert.Contains(proposal.Round, _candidateSaidYes);
        if (action == CaseAction.DecideProposal)
        {
            Assert.True(actor.IsCoordinator);
            Assert.DoesNotContain(actor.Id, new[] { proposal.By.Id, proposal.Candidate.Id });
            return;
        }

        Assert.True(before.Regie.Current is not null && before.Regie.Current.Who.Id == proposal.From?.Id, $"{action} made somebody regisseur");
        Assert.True(_regisseurSaidYes.GetValueOrDefault(proposal.Round), "The regisseur did not agree.");
    }

    /// <summary>What the timeline tells is what the case is.</summary>
    private void CheckTimeline()
    {
        if (_case.State == CaseState.Gewist) return;
        var told = CaseStory.Of(_timeline);
        Assert.Equal((_case.State, _case.Owner?.Id, _case.Regie.Current?.Who.Id), (told.State, told.Owner, told.Regisseur));
    }

    private void CheckNobodyIsAskedAfterTheEnd()
    {
        if (_case.Ending is null) return;
        Assert.Null(_case.OwnerOffer);
        Assert.Empty(_case.Invitations);
        Assert.NotEqual(true, _case.Regie.Proposal?.IsOpen);
        Assert.False(_case.Transfer.IsRunning);
        Assert.False(_case.Meeting.State is MeetingState.Gevraagd or MeetingState.Gepland);
        Assert.False(_case.AwaitsReporter || _case.CoordinatorDecides);
        Assert.DoesNotContain(_case.Doubles, found => found.State is DoubleState.BroughtTogether or DoubleState.Joining);
        Assert.DoesNotContain(Cast, actor => (_case.RolesOf(actor) & (CaseRoles.Candidate | CaseRoles.NextOwner | CaseRoles.Receiver | CaseRoles.Introduced | CaseRoles.MeetingInvitee)) != 0);
    }

    /// <summary>Nobody comes to see the whole case before the gates of section 8 are open.</summary>
    private void CheckSharing(Case before, CaseAction action, Actor actor)
    {
        var newcomers = Cast.Where(person => _case.AccessOf(person) == CaseAccess.Participant && before.AccessOf(person) != CaseAccess.Participant).ToList();
        if (newcomers.Count == 0 || action == CaseAction.PickUp) return;
        Assert.DoesNotContain(before.Requests, request => request is { Kind: YouthRequestKind.Bezwaar, Granted: not false });
        if (action == CaseAction.AnswerOwnerOffer) return;
        Assert.NotEqual(YouthKnows.NogNiet, before.YouthKnows);
        Assert.False(before is { YouthKnows: YouthKnows.Nee, Private.WhyNotTold: null });
        Assert.True(before.Ground is not null && before.Parents is not null, $"{action} by {actor.Id} shared without a ground");
        Assert.False(before is { Ground: LegalGround.Toestemming, YouthKnows: not YouthKnows.JaEens });
    }

    /// <summary>A case has one casusbespreking at a time, and none stays in a calendar.</summary>
    private void CheckMeeting(Meeting before)
    {
        var now = _case.Meeting;
        if (_case.State == CaseState.Gewist) return;
        Assert.Equal(now.State is MeetingState.Gepland or MeetingState.Gehouden, now.Time is not null && now.State != MeetingState.Vervallen);
        if (now.IsRunning)
        {
            Assert.Contains(now.Invitees, invitee => invitee.Who.Id == now.Planner!.Id);
            Assert.True(SharingRules.TakesPart(_case, now.Planner!), $"{now.Planner!.Id} plans and takes no part");
        }

        Assert.Distinct(now.Invitees.Select(invitee => invitee.Who.Id));
        if (now.Find(People.Unsigned.Id) is { } unsigned && now.IsRunning) Assert.True(SharingRules.TakesPart(_case, unsigned.Who), "Somebody without an agreement was invited");
        if (before is { State: MeetingState.Gepland } && (now.Serial != before.Serial || now.State == MeetingState.Vervallen))
            Assert.Contains(now.ToCancel, cancelled => cancelled.Serial == before.Serial);
    }

    /// <summary>They go into one batch: each row once, and not more than a batch holds.</summary>
    private static void CheckTouches(Decision.Changed changed)
    {
        Assert.Distinct(changed.Touches.Select(touch => touch.Lane));
        Assert.InRange(changed.Touches.Count, 0, 90);
    }

    private static void CheckStored(Decision.Changed changed)
    {
        var stored = JsonSerializer.Serialize(new StoredCase(changed.Case, []), CaseJson.Default.StoredCase);
        Assert.DoesNotContain(Marked, stored, StringComparison.Ordinal);
        var read = JsonSerializer.Deserialize(stored, CaseJson.Default.StoredCase)!;
        Assert.Equal(stored, JsonSerializer.Serialize(read, CaseJson.Default.StoredCase));

        var secret = JsonSerializer.Serialize(changed.Case.Private, CaseJson.Default.PrivatePart);
        Assert.Equal(secret, JsonSerializer.Serialize(JsonSerializer.Deserialize(secret, CaseJson.Default.PrivatePart)!, CaseJson.Default.PrivatePart));

        if (changed.Entry is null) return;
        var entry = JsonSerializer.Serialize(changed.Entry, CaseJson.Default.TimelineEntry);
        Assert.DoesNotContain(Marked, entry, StringComparison.Ordinal);
        Assert.Equal(changed.Entry, JsonSerializer.Deserialize(entry, CaseJson.Default.TimelineEntry));
    }

    /// <summary>The whole state comes back as it was, field by field.</summary>
    public void CheckReadBack()
    {
        var read = JsonSerializer.Deserialize(JsonSerializer.Serialize(new StoredCase(_case, []), CaseJson.Default.StoredCase), CaseJson.Default.StoredCase)!.Header;
        var secret = JsonSerializer.Deserialize(JsonSerializer.Serialize(_case.Private, CaseJson.Default.PrivatePart), CaseJson.Default.PrivatePart)!;
        Assert.Equivalent(_case, read with { Private = secret }, strict: true);
    }
}
