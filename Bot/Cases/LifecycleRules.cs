using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>A talk with the youngster, as it was filled in.</summary>
/// <param name="On">The day.</param>
/// <param name="Knows">Whether they know of the signal now.</param>
/// <param name="WhyNotTold">Why they can't be told; null where they know.</param>
/// <param name="OwnWords">What they want, in their own words; null leaves what stands there.</param>
/// <param name="Parents">What the parents know; null leaves what stands there.</param>
public sealed record Talk(DateOnly On, YouthKnows Knows, string? WhyNotTold, string? OwnWords, Parents? Parents);

/// <summary>The life of a case once somebody has it (section 6.2 of the domain).</summary>
public static class LifecycleRules
{
    /// <summary>"Met de jongere, niet over de jongere": the talk is recorded. By the owner or regisseur, with a youngster who knows, it is the first contact: opgepakt → lopend.</summary>
    public static Decision RecordTalk(Case @case, Talk talk, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.Refuse(@case, actor, CaseAction.RecordTalk) is { } refused) return refused;
        var told = @case with
        {
            YouthKnows = talk.Knows,
            Parents = talk.Parents ?? @case.Parents,
            Private = @case.Private with
            {
                OwnWords = talk.OwnWords ?? @case.Private.OwnWords,
                WhyNotTold = talk.Knows == YouthKnows.Nee ? talk.WhyNotTold : null,
                TalkPlanned = talk.Knows == YouthKnows.NogNiet ? @case.Private.TalkPlanned : null,
            },
        };
        if (talk.Knows is YouthKnows.Ja or YouthKnows.JaEens && CaseTable.Allows(@case, actor, CaseAction.MakeContact))
        {
            return Step.Shown(
                told with { State = CaseTable.After(@case, CaseAction.MakeContact), ContactOn = talk.On },
                new TimelineEntry(now, TimelineKind.ContactMade, actor.Who));
        }

        return told == @case
            ? new Decision.Unchanged(@case)
            : Step.Within(
                told,
                new TimelineEntry(now, TimelineKind.TalkRecorded, actor.Who),
                [Lane.Person(@case.Reporter.Id), .. talk.Knows == YouthKnows.Nee ? new[] { Lane.Coordinators } : []]);
    }

    /// <summary>"Andere eigenaar": somebody is asked; until they say yes the owner stays.</summary>
    public static Decision OfferOwner(Case @case, Professional to, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.Refuse(@case, actor, CaseAction.OfferOwner) is { } refused) return refused;
        if (@case.Owner?.Id == to.Id) return new Decision.Refused(new Refusal.IsOwnerAlready());
        if (!actor.IsCoordinator && to.Partner != actor.Partner) return new Decision.Refused(new Refusal.OwnPartnerOnly());
        if (@case.OwnerOffer?.To.Id == to.Id) return new Decision.Unchanged(@case);
        if (SharingRules.RefuseNextOwner(@case, to) is { } notYet) return new Decision.Refused(notYet);
        var offer = new OwnerOffer(to, actor.Who, now, @case.Version + 1);
        return Step.Within(
            @case with { OwnerOffer = offer },
            new TimelineEntry(now, TimelineKind.OwnerOffered, actor.Who, About: to),
            [LaneOf(offer), .. @case.OwnerOffer is { } earlier ? new[] { LaneOf(earlier) } : []]);
    }

    /// <summary>The answer of who is asked to become the owner.</summary>
    public static Decision AnswerOwnerOffer(Case @case, int round, bool accepts, Actor actor, DateTimeOffset now)
    {
        if (@case.Owner?.Id == actor.Id && accepts) return new Decision.Unchanged(@case);
        if (CaseTable.RefuseRole(@case, actor, CaseAction.AnswerOwnerOffer) is { } notTheirs) return notTheirs;
        if (@case.OwnerOffer is not { } offer || offer.Round != round) return new Decision.Refused(new Refusal.NothingToAnswer());
        if (CaseTable.Refuse(@case, actor, CaseAction.AnswerOwnerOffer) is { } refused) return refused;
        if (accepts && SharingRules.RefuseNextOwner(@case, actor.Who) is not null) return new Decision.Refused(new Refusal.SharingNotYet());
        var answered = @case with { OwnerOffer = null };
        return accepts
            ? Step.Shown(answered with { Owner = actor.Who }, new TimelineEntry(now, TimelineKind.OwnerChanged, actor.Who, actor.Partner, About: actor.Who), LaneOf(offer))
            : Step.Within(answered, new TimelineEntry(now, TimelineKind.OwnerDeclined, actor.Who), LaneOf(offer), Lane.Coordinators);
    }

    /// <summary>opgepakt or lopend → nieuw: the owner has left, or is away too long and nobody stands in. The coordinators find another.</summary>
    public static Decision ReturnToNew(Case @case, DateTimeOffset now)
    {
        if (CaseTable.Refuse(@case, Actor.Schakelpunt, CaseAction.ReturnToNew) is { } refused) return refused;
        var returned = Settled(@case, now) with
        {
            State = CaseTable.After(@case, CaseAction.ReturnToNew),
            Owner = null,
            PickedUpAt = null,
            PickUpBefore = WorkingDays.Add(WorkingDays.Day(now), @case.Urgency.WorkingDays()),
        };
        return Step.Shown(returned, new TimelineEntry(now, TimelineKind.ReturnedToNew, Actor.Schakelpunt.Who, About: @case.Owner), AsksOf(@case));
    }

    /// <summary>lopend → nazorg: the goal is reached or the youngster has a place.</summary>
    public static Decision SendToAftercare(Case @case, string result, Aftercare aftercare, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.Refuse(@case, actor, CaseAction.SendToAftercare) is { } refused) return refused;
        if (@case.Transfer.IsRunning) return new Decision.Refused(new Refusal.TransferRuns());
        if (SharingRules.RefuseNewcomer(@case, aftercare.Who) is { } notYet) return new Decision.Refused(notYet);
        return Step.Shown(
            @case with
            {
                State = CaseTable.After(@case, CaseAction.SendToAftercare), Aftercare = aftercare, OwnerOffer = null, Private = @case.Private with { Result = result },
            },
            new TimelineEntry(now, TimelineKind.SentToAftercare, actor.Who, About: aftercare.Who),
            [LaneOf(aftercare), .. @case.OwnerOffer is { } offer ? new[] { LaneOf(offer) } : []]);
    }

    /// <summary>nazorg → lopend, without a new form.</summary>
    public static Decision NotGoingWell(Case @case, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.Refuse(@case, actor, CaseAction.NotGoingWell) is { } refused) return refused;
        return Step.Shown(
            @case with { State = CaseTable.After(@case, CaseAction.NotGoingWell), Aftercare = null },
            new TimelineEntry(now, TimelineKind.WentWrong, actor.Who),
            @case.Aftercare is { } ended ? [LaneOf(ended)] : []);
    }

    /// <summary>→ gesloten, with an outcome and what worked.</summary>
    public static Decision Close(Case @case, Outcome outcome, string? whatWorked, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.RefuseRole(@case, actor, CaseAction.Close) is { } notTheirs) return notTheirs;
        if (@case is { State: CaseState.Gesloten, Ending: { } ended } && ended.By.Id == actor.Id && ended.Outcome == outcome) return new Decision.Unchanged(@case);
        if (CaseTable.Refuse(@case, actor, CaseAction.Close) is { } refused) return refused;
        if (@case.State == CaseState.Opgepakt && !Outcomes.WithoutContact.Contains(outcome)) return new Decision.Refused(new Refusal.ContactFirst());
        if (@case.Transfer.IsRunning) return new Decision.Refused(new Refusal.TransferRuns());
        if (@case.Private.Agreements.Count(agreement => agreement.IsOpen) is > 0 and var open) return new Decision.Refused(new Refusal.OpenAgreements(open));

        var closed = Settled(@case, now) with
        {
            State = CaseTable.After(@case, CaseAction.Close),
            Ending = new Ending(now, actor.Who, outcome),
            Private = @case.Private with { WhatWorked = whatWorked },
        };
        return Step.Shown(closed, new TimelineEntry(now, TimelineKind.Closed, actor.Who, Reason: outcome.Key()), [.. AsksOf(@case), .. RegieRules.LanesOfCurrent(@case)]);
    }

    /// <summary>gesloten → lopend, until it is erased.</summary>
    public static Decision Reopen(Case @case, string reason, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.Refuse(@case, actor, CaseAction.Reopen) is { } refused) return refused;
        return Step.Shown(
            @case with { State = CaseTable.After(@case, CaseAction.Reopen), Ending = null, Aftercare = null },
            new TimelineEntry(now, TimelineKind.Reopened, actor.Who, Reason: reason),
            RegieRules.LanesOfCurrent(@case));
    }

    /// <summary>What was asked of people has no answer any more.</summary>
    internal static Case Settled(Case @case, DateTimeOffset now) => @case with
    {
        OwnerOffer = null,
        AwaitsReporter = false,
        CoordinatorDecides = false,
        Invitations = [],
        Meeting = MeetingRules.Ended(@case.Meeting),
        Transfer = @case.Transfer.IsRunning ? @case.Transfer with { State = TransferState.Ingetrokken } : @case.Transfer,
        Regie = @case.Regie with
        {
            Proposal = @case.Regie.Proposal is { IsOpen: true } open ? open with { State = ProposalState.Withdrawn, DecidedAt = now } : @case.Regie.Proposal,
        },
        Doubles = [.. @case.Doubles.Select(DoubleRules.Unasked)],
    };

    /// <summary>The cards that ask people something, so that they show that it is over.</summary>
    internal static IEnumerable<Lane> AsksOf(Case @case) =>
    [
        .. @case.OwnerOffer is { } offer ? new[] { LaneOf(offer) } : [],
        .. @case is { State: CaseState.Nazorg, Aftercare: { } aftercare } ? new[] { LaneOf(aftercare) } : [],
        .. @case.Regie.Proposal is { IsOpen: true } proposal ? RegieRules.LanesOf(proposal) : [],
        .. @case.Invitations.Select(invitation => Lane.Channel(invitation.Partner)),
        .. @case.Transfer.IsRunning ? TransferLanes.Of(@case) : [],
        .. MeetingRules.LanesOf(@case.Meeting),
        .. @case.Doubles.Where(found => DoubleRules.Unasked(found) != found).SelectMany(DoubleRules.LanesOf),
    ];

    internal static Lane LaneOf(Aftercare aftercare) => Lane.Person(aftercare.Who.Id).About(new LaneTopic(LaneTopic.Aftercare));

    internal static Lane LaneOf(OwnerOffer offer) =>
        Lane.Person(offer.To.Id).About(new LaneTopic(LaneTopic.Owner, offer.Round));
}
