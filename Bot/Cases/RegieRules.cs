using System.Globalization;
using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>
/// The regisseur: somebody proposes, the candidate says yes, a coordinator approves (section 2.9 of the domain). Nobody
/// decides on a proposal they made or that names themselves. A handover needs both, or the coordinator's word in the
/// place of the present regisseur's.
/// </summary>
public static class RegieRules
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>geen → voorgesteld; who proposes themselves has said yes by that.</summary>
    /// <param name="case">The case.</param>
    /// <param name="candidate">Who is proposed.</param>
    /// <param name="candidatePartner">The candidate's partner; without the privacy agreement it can't have a regisseur.</param>
    /// <param name="reason">Key of the reason.</param>
    /// <param name="actor">Who proposes.</param>
    /// <param name="now">When.</param>
    public static Decision Propose(Case @case, Professional candidate, PartnerFacts candidatePartner, string reason, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.Refuse(@case, actor, CaseAction.ProposeRegisseur) is { } refused) return refused;
        if (@case.Regie.Current is { } current && current.Who.Id == candidate.Id) return new Decision.Refused(new Refusal.IsRegisseurAlready(current.Who));
        if (@case.Regie.Proposal is { IsOpen: true } open)
        {
            return open.Candidate.Id == candidate.Id && open.By.Id == actor.Id ? new Decision.Unchanged(@case) : new Decision.Refused(new Refusal.ProposalIsOpen(open.Candidate));
        }

        if (!candidatePartner.HasAgreement) return new Decision.Refused(new Refusal.NoAgreement(candidatePartner.Name));
        if (SharingRules.RefuseNewcomer(@case, candidate) is { } notYet) return new Decision.Refused(notYet);
        var proposal = new RegisseurProposal(
            (@case.Regie.Proposal?.Round ?? 0) + 1,
            candidate,
            actor.Who,
            reason,
            now,
            candidate.Id == actor.Id ? ProposalState.Accepted : ProposalState.Proposed,
            @case.Regie.Current?.Who,
            @case.Regie.Current?.Who.Id == actor.Id ? true : null);
        return Show(@case, proposal, new TimelineEntry(now, TimelineKind.RegisseurProposed, actor.Who, Reason: reason, About: candidate));
    }

    /// <summary>voorgesteld → aanvaard, or geweigerd with a reason.</summary>
    public static Decision Answer(Case @case, int round, bool accepts, string? why, Actor actor, DateTimeOffset now)
    {
        var asked = @case.Regie.Proposal;
        if (asked?.Candidate.Id == actor.Id && asked.Round == round && accepts && asked.State is ProposalState.Accepted or ProposalState.Approved) return new Decision.Unchanged(@case);
        if (asked?.State == ProposalState.Declined && asked.DecidedBy?.Id == actor.Id && asked.Round == round && !accepts) return new Decision.Unchanged(@case);
        if (CaseTable.Refuse(@case, actor, CaseAction.AnswerProposal) is { } refused) return refused;
        if (asked!.Round != round) return new Decision.Refused(new Refusal.NothingToAnswer());
        return accepts
            ? CompleteWhenAgreed(@case, asked with { State = ProposalState.Accepted }, new TimelineEntry(now, TimelineKind.RegisseurAccepted, actor.Who, About: actor.Who), actor, now)
            : Show(
                @case,
                asked with { State = ProposalState.Declined, DecidedBy = actor.Who, DecidedAt = now, Why = why },
                new TimelineEntry(now, TimelineKind.RegisseurDeclined, actor.Who, Reason: why, About: actor.Who));
    }

    /// <summary>The present regisseur agrees to hand over, or does not; then it is for a coordinator.</summary>
    public static Decision AgreeToHandover(Case @case, int round, bool agrees, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.Refuse(@case, actor, CaseAction.AgreeToHandover) is { } refused) return refused;
        if (@case.Regie.Proposal is not { IsOpen: true, From: not null } proposal || proposal.Round != round) return new Decision.Refused(new Refusal.NothingToAnswer());
        if (proposal.FromAgrees == agrees) return new Decision.Unchanged(@case);
        return CompleteWhenAgreed(
            @case,
            proposal with { FromAgrees = agrees },
            new TimelineEntry(now, agrees ? TimelineKind.HandoverAgreed : TimelineKind.HandoverRefused, actor.Who, About: proposal.Candidate),
            actor,
            now);
    }

    /// <summary>aanvaard → goedgekeurd, by a coordinator who neither proposed it nor is proposed. One decision; whoever comes later reads who took it.</summary>
    public static Decision Approve(Case @case, int round, Actor actor, DateTimeOffset now) => Decide(@case, round, ProposalState.Approved, null, actor, now);

    /// <summary>→ afgewezen, with a reason.</summary>
    public static Decision Reject(Case @case, int round, string why, Actor actor, DateTimeOffset now) => Decide(@case, round, ProposalState.Rejected, why, actor, now);

    /// <summary>goedgekeurd → beëindigd.</summary>
    public static Decision End(Case @case, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.Refuse(@case, actor, CaseAction.EndRegie) is { } refused) return refused;
        if (@case.Regie.Current is not { } current) return new Decision.Unchanged(@case);
        return Step.Shown(
            @case with { Regie = @case.Regie with { Current = null, StandInAskedUntil = null } },
            new TimelineEntry(now, TimelineKind.RegieEnded, actor.Who, About: current.Who),
            LanesOfCurrent(@case));
    }

    /// <summary>The regisseur is away longer than the norm: coordinators are asked for a stand-in, once an absence.</summary>
    public static Decision AskStandIn(Case @case, DateOnly awayUntil, DateTimeOffset now)
    {
        if (CaseTable.Refuse(@case, Actor.Schakelpunt, CaseAction.AskStandIn) is { } refused) return refused;
        if (@case.Regie.Current is not { } current || @case.Regie.StandInAskedUntil == awayUntil) return new Decision.Unchanged(@case);
        return Step.Within(
            @case with { Regie = @case.Regie with { StandInAskedUntil = awayUntil } },
            new TimelineEntry(now, TimelineKind.StandInAsked, Actor.Schakelpunt.Who, About: current.Who),
            Lane.Coordinators);
    }

    /// <summary>The cards of a proposal: the candidate's, the proposer's, the present regisseur's, and the coordinators'.</summary>
    public static IEnumerable<Lane> LanesOf(RegisseurProposal proposal) =>
        new[] { proposal.Candidate.Id, proposal.By.Id, proposal.From?.Id }.OfType<PersonId>().Distinct()
            .Select(person => Lane.Person(person).About(TopicOf(proposal))).Append(Lane.Coordinators.About(TopicOf(proposal)));

    /// <summary>The card on which the present regisseur reads that they are; nothing where a later proposal has taken its place.</summary>
    internal static IEnumerable<Lane> LanesOfCurrent(Case @case) =>
        @case.Regie is { Current: { } current, Proposal: { State: ProposalState.Approved } proposal } && proposal.Candidate.Id == current.Who.Id
            ? [Lane.Person(current.Who.Id).About(TopicOf(proposal))]
            : [];

    private static LaneTopic TopicOf(RegisseurProposal proposal) => new(LaneTopic.Regisseur, proposal.Round);

    /// <summary>Whoever takes part hears who the regisseur is.</summary>
    private static IEnumerable<PersonId> ToldOf(Case @case) => new[] { @case.Owner?.Id }.OfType<PersonId>().Concat(@case.Participants.Select(participant => participant.Who.Id));

    private static Decision Decide(Case @case, int round, ProposalState decision, string? why, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.RefuseRole(@case, actor, CaseAction.DecideProposal) is { } notTheirs) return notTheirs;
        if (@case.Regie.Proposal is not { } proposal || proposal.Round != round) return new Decision.Refused(new Refusal.NothingToAnswer());
        if (proposal.DecidedBy?.Id == actor.Id && proposal.State == decision) return new Decision.Unchanged(@case);
        if (proposal is { DecidedBy: { } by, DecidedAt: { } at }) return new Decision.Refused(new Refusal.AlreadyDecided(by.Name, Say(at)));
        if (!proposal.IsOpen) return new Decision.Refused(new Refusal.NothingToAnswer());
        if (CaseTable.Refuse(@case, actor, CaseAction.DecideProposal) is { } refused) return refused;
        if (proposal.By.Id == actor.Id || proposal.Candidate.Id == actor.Id) return new Decision.Refused(new Refusal.NotYourOwnProposal());
        if (decision == ProposalState.Rejected)
        {
            return Show(
                @case,
                proposal with { State = ProposalState.Rejected, DecidedBy = actor.Who, DecidedAt = now, Why = why },
                new TimelineEntry(now, TimelineKind.RegisseurRejected, actor.Who, Reason: why, About: proposal.Candidate));
        }

        if (proposal.State != ProposalState.Accepted) return new Decision.Refused(new Refusal.CandidateFirst(proposal.Candidate));
        return SharingRules.RefuseNewcomer(@case, proposal.Candidate) is { } notYet ? new Decision.Refused(notYet) : Approved(@case, proposal, actor, now);
    }

    /// <summary>A handover on which both agree needs no coordinator, as long as who hands over still has it.</summary>
    private static Decision.Changed CompleteWhenAgreed(Case @case, RegisseurProposal proposal, TimelineEntry entry, Actor actor, DateTimeOffset now) =>
        proposal is { State: ProposalState.Accepted, From: { } from, FromAgrees: true } && @case.Regie.Current?.Who.Id == from.Id
            && SharingRules.RefuseNewcomer(@case, proposal.Candidate) is null
            ? Approved(@case, proposal, actor, now)
            : Show(@case, proposal, entry);

    private static Decision.Changed Approved(Case @case, RegisseurProposal proposal, Actor actor, DateTimeOffset now)
    {
        var regie = new Regie
        {
            Current = new ActiveRegisseur(proposal.Candidate, now, actor.Who),
            Proposal = proposal with { State = ProposalState.Approved, DecidedBy = actor.Who, DecidedAt = now },
        };
        return Step.Shown(
            @case with { Regie = regie },
            new TimelineEntry(now, TimelineKind.RegisseurApproved, actor.Who, About: proposal.Candidate),
            [.. LanesOf(proposal), .. ToldOf(@case).Select(person => Lane.Person(person).About(TopicOf(proposal)))]);
    }

    private static Decision.Changed Show(Case @case, RegisseurProposal proposal, TimelineEntry entry) =>
        Step.Within(@case with { Regie = @case.Regie with { Proposal = proposal } }, entry, LanesOf(proposal));

    internal static string Say(DateTimeOffset moment) => WorkingDays.Local(moment).ToString("d MMMM 'om' H.mm 'uur'", Dutch);
}
