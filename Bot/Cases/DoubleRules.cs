using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>
/// Possible doubles (section 8.5 of the domain). Coordinators learn that there is another case, by its number; they bring
/// the two professionals together; when both say that it is the same youngster, the newer case goes on in the older one.
/// </summary>
public static class DoubleRules
{
    /// <summary>Another case has the same initials, school and age group. Nobody but the coordinators is told: no line in the timeline.</summary>
    public static Decision Found(Case @case, CaseNumber other)
    {
        if (CaseTable.Refuse(@case, Actor.Schakelpunt, CaseAction.FindDouble) is { } refused) return refused;
        return Find(@case, other) is not null
            ? new Decision.Unchanged(@case)
            : Step.Within(@case with { Doubles = [.. @case.Doubles, new PossibleDouble(other)] }, null, CoordinatorsOn(other));
    }

    /// <summary>"Breng bij elkaar": the two who work on the cases hear of each other.</summary>
    /// <param name="case">The newer case.</param>
    /// <param name="other">The older one.</param>
    /// <param name="there">Who speaks for the older one.</param>
    /// <param name="actor">A coordinator.</param>
    /// <param name="now">When.</param>
    public static Decision BringTogether(Case @case, CaseNumber other, Professional there, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.Refuse(@case, actor, CaseAction.BringTogether) is { } refused) return refused;
        if (Find(@case, other) is not { } found) return new Decision.Refused(new Refusal.NothingToAnswer());
        if (found.State != DoubleState.Found) return AlreadyDecided(@case, found, actor);
        var together = found with { State = DoubleState.BroughtTogether, Here = @case.Speaks, There = there, DecidedBy = actor.Who, DecidedAt = now };
        return Step.Within(With(@case, together), new TimelineEntry(now, TimelineKind.BroughtTogether, actor.Who), LanesOf(together));
    }

    /// <summary>"Niet dezelfde", by a coordinator or by either of the two.</summary>
    public static Decision Dismiss(Case @case, CaseNumber other, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.Refuse(@case, actor, CaseAction.DismissDouble) is { } refused) return refused;
        if (Find(@case, other) is not { State: DoubleState.Found or DoubleState.BroughtTogether } found) return new Decision.Refused(new Refusal.NothingToAnswer());
        if (!actor.IsCoordinator && !found.Introduces(actor.Id)) return new Decision.Refused(new Refusal.NotYours());
        var dismissed = found with { State = DoubleState.NotTheSame, DecidedBy = actor.Who, DecidedAt = now };
        return Step.Within(
            With(@case, dismissed),
            found.State == DoubleState.Found ? null : new TimelineEntry(now, TimelineKind.SaidNotTheSame, actor.Who),
            LanesOf(dismissed));
    }

    /// <summary>One of the two says that it is the same youngster; once both have, the newer case goes on in the older.</summary>
    public static Decision AgreeToJoin(Case @case, CaseNumber other, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.Refuse(@case, actor, CaseAction.AgreeToJoin) is { } refused) return refused;
        if (Find(@case, other) is not { State: DoubleState.BroughtTogether } found || !found.Introduces(actor.Id)) return new Decision.Refused(new Refusal.NothingToAnswer());
        if (@case.AccessOf(actor) >= CaseAccess.Reporter && RefuseSharing(@case) is { } notYet) return new Decision.Refused(notYet);
        var agreed = found with
        {
            HereAgrees = found.HereAgrees || found.Here!.Id == actor.Id, ThereAgrees = found.ThereAgrees || found.There!.Id == actor.Id,
        };
        if (agreed == found) return new Decision.Unchanged(@case);
        var joins = agreed is { HereAgrees: true, ThereAgrees: true };
        if (joins) agreed = agreed with { State = DoubleState.Joining };
        return Step.Within(
            With(@case, agreed),
            new TimelineEntry(now, TimelineKind.SaidTheSame, actor.Who),
            [.. LanesOf(agreed), .. joins ? new[] { JoinWork(other) } : []]);
    }

    /// <summary>
    /// The older case takes the newer one in: its people take part on their own case's ground, and what they wrote stands
    /// there as notes. It is sharing both ways, so both cases must allow it. Doing it twice changes nothing.
    /// </summary>
    public static Decision TakeIn(Case @case, Case newer, DateTimeOffset now)
    {
        if (@case.TookIn.Contains(newer.Number)) return new Decision.Unchanged(@case);
        if ((RefuseSharing(newer) ?? RefuseTakingIn(@case)) is { } notYet) return new Decision.Refused(notYet);
        var joining = new[] { newer.Reporter, newer.Owner, newer.Regie.Current?.Who, newer.Aftercare?.Who }.OfType<Professional>()
            .Select(who => new Participant(who, newer.Ground, now))
            .Concat(newer.Participants)
            .DistinctBy(participant => participant.Who.Id)
            .Where(participant => !SharingRules.TakesPart(@case, participant.Who))
            .ToList();
        var agreements = newer.Private.Agreements.Where(agreement => agreement.IsOpen)
            .Select((agreement, index) => agreement with { Id = @case.Private.Agreements.Count + index + 1, Meeting = null });
        var taken = @case with
        {
            TookIn = [.. @case.TookIn, newer.Number],
            Participants = [.. @case.Participants.Where(participant => joining.TrueForAll(other => other.Who.Id != participant.Who.Id)), .. joining],
            Private = @case.Private with
            {
                OwnWords = @case.Private.OwnWords ?? newer.Private.OwnWords,
                Notes = [.. @case.Private.Notes, .. NotesOf(newer, @case.Private)],
                Agreements = [.. @case.Private.Agreements, .. agreements],
            },
        };
        return Step.Shown(taken, new TimelineEntry(now, TimelineKind.TookIn, Actor.Schakelpunt.Who, newer.Reporter.Partner, newer.Number.ToString()));
    }

    /// <summary>Why the older case can't take another one in now; null where it can.</summary>
    public static Refusal? RefuseTakingIn(Case older) =>
        CaseTable.Allows(older, Actor.Schakelpunt, CaseAction.TakeIn) ? RefuseSharing(older) : new Refusal.OtherHasEnded();

    /// <summary>The newer case ends: it goes on in the older one.</summary>
    public static Decision JoinInto(Case @case, CaseNumber other, DateTimeOffset now)
    {
        if (Find(@case, other) is { State: DoubleState.Joined }) return new Decision.Unchanged(@case);
        if (CaseTable.Refuse(@case, Actor.Schakelpunt, CaseAction.JoinInto) is { } refused) return refused;
        if (Find(@case, other) is not { State: DoubleState.Joining } found) return new Decision.Refused(new Refusal.NothingToAnswer());
        var joined = found with { State = DoubleState.Joined };
        var ended = With(LifecycleRules.Settled(@case, now), joined) with
        {
            State = CaseTable.After(@case, CaseAction.JoinInto),
            Ending = new Ending(now, Actor.Schakelpunt.Who, Withdrawn: WithdrawReason.Dubbel, DoubleOf: other),
        };
        return Step.Shown(
            ended,
            new TimelineEntry(now, TimelineKind.JoinedInto, Actor.Schakelpunt.Who, Reason: other.ToString()),
            [.. LanesOf(joined), .. LifecycleRules.AsksOf(@case)]);
    }

    /// <summary>The older case ended in the meantime: the two are told, and nothing is lost.</summary>
    public static Decision CanNotJoin(Case @case, CaseNumber other) => Find(@case, other) is { State: DoubleState.Joining } found
        ? Step.Within(With(@case, found with { State = DoubleState.BroughtTogether, HereAgrees = false, ThereAgrees = false }), null, LanesOf(found))
        : new Decision.Unchanged(@case);

    /// <summary>The case ended or lost its owner: the two are asked nothing any more, and coordinators may begin again.</summary>
    internal static PossibleDouble Unasked(PossibleDouble found) => found.State is DoubleState.BroughtTogether or DoubleState.Joining
        ? found with { State = DoubleState.Found, HereAgrees = false, ThereAgrees = false, DecidedBy = null, DecidedAt = null }
        : found;

    public static PossibleDouble? Find(Case @case, CaseNumber other) => @case.Doubles.FirstOrDefault(found => found.Other == other);

    /// <summary>Joining two cases is work after the commit: a crash in between loses nothing.</summary>
    public static Lane JoinWork(CaseNumber other) => Lane.Work(TopicOf(other));

    private static Lane CoordinatorsOn(CaseNumber other) => Lane.Coordinators.About(TopicOf(other));

    internal static IEnumerable<Lane> LanesOf(PossibleDouble found) =>
        new[] { found.Here, found.There }.OfType<Professional>().Select(who => Lane.Person(who.Id).About(TopicOf(found.Other))).Append(CoordinatorsOn(found.Other));

    internal static LaneTopic TopicOf(CaseNumber other) => new(LaneTopic.Doubles, other.ToString());

    private static Case With(Case @case, PossibleDouble changed) =>
        @case with { Doubles = [.. @case.Doubles.Select(found => found.Other == changed.Other ? changed : found)] };

    /// <summary>What was written in the newer case, numbered on after the notes of the older one.</summary>
    private static IEnumerable<CaseNote> NotesOf(Case newer, PrivatePart older)
    {
        var written = newer.Private;
        var ownWords = older.OwnWords is null || older.OwnWords == written.OwnWords ? null : written.OwnWords;
        var texts = new[] { written.Explanation, written.GoesWell, written.Done, ownWords, written.Result }.OfType<string>().ToList();
        var first = older.Notes.Count + texts.Count;
        return texts.Select((text, index) => new CaseNote(older.Notes.Count + index + 1, newer.RaisedAt, newer.Reporter, text))
            .Concat(written.Notes.Select(note => note with { Id = first + note.Id, Corrects = first + note.Corrects }));
    }

    private static Refusal? RefuseSharing(Case @case) => SharingRules.Refuse(@case, @case.Ground ?? LegalGround.WettelijkeTaak);

    private static Decision AlreadyDecided(Case @case, PossibleDouble found, Actor actor) => found.DecidedBy?.Id == actor.Id
        ? new Decision.Unchanged(@case)
        : new Decision.Refused(new Refusal.AlreadyDecided(found.DecidedBy!.Name, RegieRules.Say(found.DecidedAt!.Value)));
}
