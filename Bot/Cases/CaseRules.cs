using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>
/// The rules of a case (sections 5 and 6 of the domain): pure functions from a case and an actor to a <see cref="Decision"/>.
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
        if (@case.Owner is { } owner)
        {
            return owner.Id == actor.Id ? new Decision.Unchanged(@case) : new Decision.Refused(new Refusal.AlreadyPickedUp(owner));
        }

        if (@case.State != CaseState.Nieuw) return new Decision.Refused(new Refusal.NotOpen());
        if (!MayPickUp(@case, actor)) return new Decision.Refused(new Refusal.NotYourSignal());

        var pickedUp = @case with { State = CaseState.Opgepakt, Owner = actor.Who, PickedUpAt = now, AwaitsReporter = false, CoordinatorDecides = false };
        return Change(pickedUp, new TimelineEntry(now, TimelineKind.PickedUp, actor.Who, actor.Partner));
    }

    /// <summary>The reporter's answer to "Pak je dit zelf op?" is no: the own partner's channel is asked now.</summary>
    public static Decision LeaveToColleague(Case @case, Actor actor, DateTimeOffset now)
    {
        if (@case.Reporter.Id != actor.Id) return new Decision.Refused(new Refusal.NotYours());
        if (!@case.AwaitsReporter) return new Decision.Unchanged(@case);
        return Change(
            @case with { AwaitsReporter = false },
            new TimelineEntry(now, TimelineKind.LeftToColleague, actor.Who, @case.Route.First));
    }

    /// <summary>nieuw → nieuw: "Hoort bij een ander", by the first partner, at most twice; then the coordinator decides.</summary>
    public static Decision Forward(Case @case, PartnerKey to, string reason, Actor actor, DateTimeOffset now)
    {
        if (@case.Owner is { } owner) return new Decision.Refused(new Refusal.AlreadyPickedUp(owner));
        if (@case.State != CaseState.Nieuw) return new Decision.Refused(new Refusal.NotOpen());
        if (@case.CoordinatorDecides) return new Decision.Refused(new Refusal.CoordinatorDecidesNow());
        if (actor.Partner != @case.Route.First) return new Decision.Refused(new Refusal.OnlyFirstPartnerForwards());
        if (to == @case.Route.First) return new Decision.Refused(new Refusal.AlreadyWithThatPartner());

        if (@case.Forwards >= MostForwards)
        {
            return Change(
                @case with { CoordinatorDecides = true, AwaitsReporter = false },
                new TimelineEntry(now, TimelineKind.SentToCoordinator, actor.Who, to, reason));
        }

        return Change(
            @case with { Route = @case.Route.StartingWith(to), Forwards = @case.Forwards + 1, AwaitsReporter = false },
            new TimelineEntry(now, TimelineKind.Forwarded, actor.Who, to, reason));
    }

    /// <summary>The coordinator says which partner starts.</summary>
    public static Decision Assign(Case @case, PartnerKey to, Actor actor, DateTimeOffset now)
    {
        if (!actor.IsCoordinator) return new Decision.Refused(new Refusal.OnlyCoordinator());
        if (@case.Owner is { } owner) return new Decision.Refused(new Refusal.AlreadyPickedUp(owner));
        if (@case.State != CaseState.Nieuw) return new Decision.Refused(new Refusal.NotOpen());
        if (to == @case.Route.First && !@case.CoordinatorDecides) return new Decision.Refused(new Refusal.AlreadyWithThatPartner());
        return Change(
            @case with { Route = @case.Route.StartingWith(to), CoordinatorDecides = false, AwaitsReporter = false },
            new TimelineEntry(now, TimelineKind.Assigned, actor.Who, to));
    }

    /// <summary>Fills in what may follow after the raise; a new route where the place of residence asks for it.</summary>
    public static Decision Supplement(Case @case, Supplement supplement, Route route, Actor actor, DateTimeOffset now)
    {
        if (@case.Reporter.Id != actor.Id && @case.Owner?.Id != actor.Id) return new Decision.Refused(new Refusal.NotYours());
        if (@case.State is CaseState.Gesloten or CaseState.Ingetrokken) return new Decision.Refused(new Refusal.NotOpen());

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

        var reroutes = @case.State == CaseState.Nieuw && @case.Forwards == 0 && !@case.CoordinatorDecides && route.First != @case.Route.First;
        return reroutes
            ? Change(
                supplemented with { Route = route, AwaitsReporter = route.First == @case.Reporter.Partner },
                new TimelineEntry(now, TimelineKind.Rerouted, actor.Who, route.First),
                [.. @case.Route.Partners.Select(Lane.Channel)])
            : Change(
                supplemented with { Route = @case.Route with { OtherMunicipality = route.OtherMunicipality } },
                new TimelineEntry(now, TimelineKind.Supplemented, actor.Who));
    }

    /// <summary>A member of the first partner or of one that was told; a coordinator may always.</summary>
    public static bool MayPickUp(Case @case, Actor actor) => @case.Route.Includes(actor.Partner) || actor.IsCoordinator;

    private static Decision.Changed Change(Case @case, TimelineEntry entry, params Lane[] alsoTouches)
    {
        var lanes = @case.Route.Partners.Select(Lane.Channel)
            .Concat(alsoTouches)
            .Append(Lane.Coordinators)
            .Append(Lane.Person(@case.Reporter.Id))
            .Distinct()
            .Select(lane => new LaneTouch(lane, WaitsForReporter(@case, lane)));
        return new Decision.Changed(@case with { Version = @case.Version + 1 }, entry, [.. lanes]);
    }

    private static DateTimeOffset? WaitsForReporter(Case @case, Lane lane) =>
        @case.AwaitsReporter && lane == Lane.Channel(@case.Route.First) ? @case.RaisedAt + ReporterAnswersWithin : null;
}
