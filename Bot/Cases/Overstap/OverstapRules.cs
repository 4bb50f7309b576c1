using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>What happens to a case that comes from a list of De Overstap (sections 2.4 and 8.7 of the domain).</summary>
public static class OverstapRules
{
    /// <summary>The reason in the timeline of a signal that a list raised.</summary>
    public const string Reason = "overstap";

    /// <summary>So long the reference of a youngster who is enrolled is kept (section 8.7 of the domain).</summary>
    public const int EnrolledDays = 30;

    /// <summary>
    /// – → nieuw, by a list. Nobody gets a card of their own about it: the list has one card in each channel. Leerplicht and RMC do
    /// this by law, and nobody talked with the youngster or the parents yet.
    /// </summary>
    public static Decision.Changed Raise(CaseNumber number, NewSignal signal, OverstapStatus status, string import, Professional reporter, DateTimeOffset now)
    {
        var today = WorkingDays.Day(now);
        var raised = new Case
        {
            Number = number,
            State = CaseState.Nieuw,
            Type = signal.Type,
            Phase = signal.Phase,
            Age = signal.Age,
            Urgency = signal.Urgency,
            YouthKnows = signal.YouthKnows,
            Parents = signal.Age.IsAdult() ? Parents.NietVanToepassing : Parents.Nee,
            Ground = LegalGround.WettelijkeTaak,
            Route = signal.Route,
            Form = signal.Form,
            Reporter = reporter,
            RaisedAt = now,
            PickUpBefore = WorkingDays.Add(today, signal.Urgency.WorkingDays()),
            Overstap = new OverstapOrigin(import, status, today, signal.Route.First, [.. signal.Route.Partners]),
            Private = signal.Private,
            Version = 1,
        };
        return new Decision.Changed(raised, new TimelineEntry(now, TimelineKind.Raised, reporter, signal.Route.First, Reason), []);
    }

    /// <summary>A later list says something else. It is noted, and moves nothing: people decide.</summary>
    public static Decision Note(Case @case, OverstapStatus status, Professional by, DateTimeOffset now)
    {
        if (CaseTable.Refuse(@case, Actor.Schakelpunt, CaseAction.NoteOverstap) is { } refused) return refused;
        if (@case.Overstap is not { } known) return new Decision.Refused(new Refusal.NotFromOverstap());
        return known.Status == status
            ? new Decision.Unchanged(@case)
            : new Decision.Changed(
                @case with { Overstap = known with { Status = status, StatusOn = WorkingDays.Day(now) }, Version = @case.Version + 1 },
                new TimelineEntry(now, TimelineKind.OverstapNoted, by, Reason: status.Key()),
                []);
    }

    /// <summary>→ gesloten with <see cref="Outcome.MboGestart"/>, from any open state: De Overstap says that the youngster is enrolled.</summary>
    public static Decision CloseEnrolled(Case @case, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.RefuseRole(@case, actor, CaseAction.CloseEnrolled) is { } notTheirs) return notTheirs;
        if (@case is { State: CaseState.Gesloten, Ending: { Outcome: Outcome.MboGestart } ended } && ended.By.Id == actor.Id) return new Decision.Unchanged(@case);
        if (CaseTable.Refuse(@case, actor, CaseAction.CloseEnrolled) is { } refused) return refused;
        if (@case.Overstap is not { Status: OverstapStatus.Ingeschreven }) return new Decision.Refused(new Refusal.NotFromOverstap());
        if (@case.Transfer.IsRunning) return new Decision.Refused(new Refusal.TransferRuns());
        if (@case.Private.Agreements.Count(agreement => agreement.IsOpen) is > 0 and var open) return new Decision.Refused(new Refusal.OpenAgreements(open));
        return Step.Shown(
            LifecycleRules.Settled(@case, now) with
            {
                State = CaseTable.After(@case, CaseAction.CloseEnrolled), Ending = new Ending(now, actor.Who, Outcome.MboGestart),
            },
            new TimelineEntry(now, TimelineKind.Closed, actor.Who, Reason: Outcome.MboGestart.Key()),
            [.. LifecycleRules.AsksOf(@case), .. RegieRules.LanesOfCurrent(@case)]);
    }

    /// <summary>The reference goes: the youngster is enrolled for so long that no list needs to be compared any more.</summary>
    public static Decision Forget(Case @case, DateOnly today)
    {
        if (@case is not { Overstap: { Status: OverstapStatus.Ingeschreven, StatusOn: var since }, Private.Overstap.Reference: not null } || since.AddDays(EnrolledDays) > today)
            return new Decision.Unchanged(@case);
        return new Decision.Changed(
            @case with { Private = @case.Private with { Overstap = @case.Private.Overstap with { Reference = null } }, Version = @case.Version + 1 }, null, []);
    }
}
