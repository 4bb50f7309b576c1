using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>
/// The rules of a signal until somebody has it (sections 5 and 6 of the domain): pure functions from a case and an actor
/// to a <see cref="Decision"/>. Each asks <see cref="CaseTable"/> first.
/// </summary>
public static class CaseRules
{
    /// <summary>How often partners may send a signal on before the coordinator decides (section 5, rule 5).</summary>
    public const int MostForwards = 2;

    /// <summary>How long the reporter's own partner waits to be told while the reporter is asked to pick it up.</summary>
    public static readonly TimeSpan ReporterAnswersWithin = TimeSpan.FromMinutes(15);

    /// <summary>– → nieuw. Help never waits for an approval: every partner is told at once.</summary>
    public static Decision Raise(CaseNumber number, NewSignal signal, Actor reporter, DateTimeOffset now)
    {
        var awaitsReporter = signal.Route.First == reporter.Partner;
        var raised = new Case
        {
            Number = number,
            State = CaseState.Nieuw,
            Type = signal.Type,
            Phase = signal.Phase,
            Age = signal.Age,
            Urgency = signal.Urgency,
            YouthKnows = signal.YouthKnows,
            Route = signal.Route,
            Form = signal.Form,
            Reporter = reporter.Who,
            RaisedAt = now,
            PickUpBefore = WorkingDays.Add(WorkingDays.Day(now), signal.Urgency.WorkingDays()),
            AwaitsReporter = awaitsReporter,
            Private = signal.Private,
            Version = 1,
        };

        var told = signal.Route.Partners
            .Select(p => new LaneTouch(Lane.Channel(p), p == reporter.Partner ? now + ReporterAnswersWithin : null));
        return new Decision.Changed(
            raised,
            new TimelineEntry(now, TimelineKind.Raised, reporter.Who, signal.Route.First),
            [.. told, new LaneTouch(Lane.Person(reporter.Id))]);
    }

    /// <summary>nieuw → opgepakt. The first one wins; the second reads who did.</summary>
    public static Decision PickUp(Case @case, Actor actor, DateTimeOffset now)
    {
        if (@case.Owner?.Id == actor.Id && @case.State == CaseState.Opgepakt) return new Decision.Unchanged(@case);
        if (CaseTable.Refuse(@case, actor, CaseAction.PickUp) is { } refused) return refused;

        var pickedUp = @case with
        {
            State = CaseTable.After(@case, CaseAction.PickUp), Owner = actor.Who, PickedUpAt = now, AwaitsReporter = false, CoordinatorDecides = false,
        };
        return Step.Shown(pickedUp, new TimelineEntry(now, TimelineKind.PickedUp, actor.Who, actor.Partner));
    }

    /// <summary>The reporter's answer to "Pak je dit zelf op?" is no: the own partner's channel is asked now.</summary>
    public static Decision LeaveToColleague(Case @case, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.RefuseRole(@case, actor, CaseAction.LeaveToColleague) is { } notTheirs) return notTheirs;
        if (!@case.AwaitsReporter) return new Decision.Unchanged(@case);
        if (CaseTable.Refuse(@case, actor, CaseAction.LeaveToColleague) is { } refused) return refused;
        return Step.Shown(
            @case with { AwaitsReporter = false },
            new TimelineEntry(now, TimelineKind.LeftToColleague, actor.Who, @case.Route.First));
    }

    /// <summary>nieuw → nieuw: "Hoort bij een ander", by the first partner, at most twice; then the coordinator decides.</summary>
    public static Decision Forward(Case @case, PartnerKey to, string reason, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.Refuse(@case, actor, CaseAction.Forward) is { } refused) return refused;
        if (@case.CoordinatorDecides) return new Decision.Refused(new Refusal.CoordinatorDecidesNow());
        if (to == @case.Route.First) return new Decision.Refused(new Refusal.AlreadyWithThatPartner());

        return @case.Forwards >= MostForwards
            ? Step.Shown(
                @case with { CoordinatorDecides = true, AwaitsReporter = false },
                new TimelineEntry(now, TimelineKind.SentToCoordinator, actor.Who, to, reason))
            : Step.Shown(
                @case with { Route = @case.Route.StartingWith(to), Forwards = @case.Forwards + 1, AwaitsReporter = false },
                new TimelineEntry(now, TimelineKind.Forwarded, actor.Who, to, reason));
    }

    /// <summary>The coordinator says which partner starts.</summary>
    public static Decision Assign(Case @case, PartnerKey to, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.Refuse(@case, actor, CaseAction.Assign) is { } refused) return refused;
        if (to == @case.Route.First && !@case.CoordinatorDecides) return new Decision.Refused(new Refusal.AlreadyWithThatPartner());
        return Step.Shown(
            @case with { Route = @case.Route.StartingWith(to), CoordinatorDecides = false, AwaitsReporter = false },
            new TimelineEntry(now, TimelineKind.Assigned, actor.Who, to));
    }

    /// <summary>Fills in what may follow after the raise; a new route where the place of residence asks for it.</summary>
    public static Decision Supplement(Case @case, Supplement supplement, Route route, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.Refuse(@case, actor, CaseAction.Supplement) is { } refused) return refused;
        if (ConsentRules.Missing(supplement.Ground, @case.Age, @case.YouthKnows, supplement.Parents) is { } missing)
            return new Decision.Refused(new Refusal.ConsentFirst(missing));

        var supplemented = @case with
        {
            Parents = supplement.Parents,
            Ground = supplement.Ground,
            Residence = supplement.Residence,
            Private = @case.Private with
            {
                Initials = supplement.Initials,
                Done = supplement.Done,
                TalkPlanned = supplement.TalkPlanned,
                WhyNotTold = supplement.WhyNotTold,
            },
        };
        if (supplemented == @case) return new Decision.Unchanged(@case);

        var looks = supplement.Initials is not null && supplement.Initials != @case.Private.Initials ? new[] { Lane.FindDoubles } : [];
        var reroutes = @case.State == CaseState.Nieuw && @case.Forwards == 0 && !@case.CoordinatorDecides && route.First != @case.Route.First;
        return reroutes
            ? Step.Shown(
                supplemented with { Route = route, AwaitsReporter = route.First == @case.Reporter.Partner },
                new TimelineEntry(now, TimelineKind.Rerouted, actor.Who, route.First),
                [.. @case.Route.Partners.Select(Lane.Channel), .. looks])
            : Step.Shown(
                supplemented with { Route = @case.Route with { OtherMunicipality = route.OtherMunicipality } },
                new TimelineEntry(now, TimelineKind.Supplemented, actor.Who),
                looks);
    }

    /// <summary>nieuw → ingetrokken: a mistake, a double, or the youngster does not want it.</summary>
    /// <param name="case">The case.</param>
    /// <param name="reason">Why.</param>
    /// <param name="other">The case that goes on where this one is a double; null where it is none or not known.</param>
    /// <param name="actor">Who.</param>
    /// <param name="now">When.</param>
    public static Decision Withdraw(Case @case, WithdrawReason reason, CaseNumber? other, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.RefuseRole(@case, actor, CaseAction.Withdraw) is { } notTheirs) return notTheirs;
        if (@case is { State: CaseState.Ingetrokken, Ending.By: var by } && by.Id == actor.Id) return new Decision.Unchanged(@case);
        if (CaseTable.Refuse(@case, actor, CaseAction.Withdraw) is { } refused) return refused;
        return Step.Shown(
            LifecycleRules.Settled(@case, now) with
            {
                State = CaseTable.After(@case, CaseAction.Withdraw),
                Ending = new Ending(now, actor.Who, Withdrawn: reason, DoubleOf: reason == WithdrawReason.Dubbel ? other : null),
            },
            new TimelineEntry(now, TimelineKind.Withdrawn, actor.Who, Reason: reason.Key()),
            LifecycleRules.AsksOf(@case));
    }
}
