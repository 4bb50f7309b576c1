using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>The casusbespreking beside the state (sections 2.8 and 6.1 of the domain): geen → gevraagd → gepland → gehouden, or vervallen.</summary>
public static class MeetingRules
{
    /// <summary>Asked for; with initials only when sharing may be, without always.</summary>
    public static Decision Ask(Case @case, bool anonymously, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.Refuse(@case, actor, CaseAction.AskMeeting) is { } refused) return refused;
        if (RefuseSharing(@case, anonymously) is { } notYet) return new Decision.Refused(notYet);
        if (@case.Meeting.State is MeetingState.Gevraagd or MeetingState.Gepland) return new Decision.Unchanged(@case);
        return Move(@case, new Meeting(MeetingState.Gevraagd, anonymously), TimelineKind.MeetingAsked, actor, now);
    }

    public static Decision Plan(Case @case, Actor actor, DateTimeOffset now)
    {
        var planned = Next(@case, CaseAction.PlanMeeting, MeetingState.Gevraagd, MeetingState.Gepland, TimelineKind.MeetingPlanned, actor, now);
        return planned is Decision.Changed && RefuseSharing(@case, @case.Meeting.IsAnonymous) is { } notYet ? new Decision.Refused(notYet) : planned;
    }

    public static Decision Hold(Case @case, Actor actor, DateTimeOffset now) =>
        Next(@case, CaseAction.HoldMeeting, MeetingState.Gepland, MeetingState.Gehouden, TimelineKind.MeetingHeld, actor, now);

    public static Decision Drop(Case @case, Actor actor, DateTimeOffset now) => CaseTable.Refuse(@case, actor, CaseAction.DropMeeting) is { } refused ? refused
        : @case.Meeting.State is MeetingState.Gevraagd or MeetingState.Gepland
            ? Move(@case, @case.Meeting with { State = MeetingState.Vervallen }, TimelineKind.MeetingDropped, actor, now)
            : new Decision.Refused(new Refusal.NothingToAnswer());

    private static Decision Next(
        Case @case, CaseAction action, MeetingState from, MeetingState to, TimelineKind kind, Actor actor, DateTimeOffset now) =>
        CaseTable.Refuse(@case, actor, action) is { } refused ? refused
        : @case.Meeting.State == to ? new Decision.Unchanged(@case)
        : @case.Meeting.State == from ? Move(@case, @case.Meeting with { State = to }, kind, actor, now)
        : new Decision.Refused(new Refusal.NothingToAnswer());

    private static Decision.Changed Move(Case @case, Meeting meeting, TimelineKind kind, Actor actor, DateTimeOffset now) =>
        Step.Within(@case with { Meeting = meeting }, new TimelineEntry(now, kind, actor.Who), SharingRules.Tells(@case, GroundFor(@case, meeting.IsAnonymous)));

    private static Refusal? RefuseSharing(Case @case, bool anonymously) => SharingRules.Refuse(@case, GroundFor(@case, anonymously));

    private static LegalGround? GroundFor(Case @case, bool anonymously) => anonymously ? null : @case.Ground ?? LegalGround.WettelijkeTaak;
}
