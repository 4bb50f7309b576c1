using System.Globalization;
using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>
/// The casusbespreking beside the state (sections 2.8 and 6.1 of the domain): geen → gevraagd → gepland → gehouden, or vervallen.
/// A case has one at a time: who comes second hears of the first.
/// </summary>
public static class MeetingRules
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    private static readonly Refusal.NoAgreement WithoutAgreement = new("Jouw organisatie");

    /// <summary>Somebody who opens the record a little early is not refused.</summary>
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(15);

    /// <summary>Why none can be asked for now, whatever is filled in; null where one may.</summary>
    public static Refusal? RefuseAsking(Case @case, Actor actor) => !actor.HasAgreement ? WithoutAgreement : @case.Meeting.IsRunning ? Runs(@case.Meeting) : null;

    /// <summary>Why no other moment can be looked for now; null where it may.</summary>
    public static Refusal? RefuseSeeking(Case @case, int round, Actor actor) =>
        !actor.HasAgreement ? WithoutAgreement : @case.Meeting.IsRunning && @case.Meeting.Round == round ? null : new Refusal.NothingToAnswer();

    /// <summary>Why it can't be called off, or said not to be held, now; null where it may.</summary>
    public static Refusal? RefuseDropping(Case @case, int round) =>
        @case.Meeting is { IsRunning: true } meeting && (meeting.Round == round || meeting.Time?.Round == round) ? null : new Refusal.NothingToAnswer();

    /// <summary>Why it can't be recorded as held now; null where it may.</summary>
    public static Refusal? RefuseHolding(Case @case, int round, DateTimeOffset now) =>
        @case.Meeting is not { State: MeetingState.Gepland, Time: { } time } || time.Round != round ? new Refusal.NothingToAnswer()
        : now < time.Start - Early ? new Refusal.MeetingNotYet(Say(time.Start))
        : null;

    /// <summary>Asked for; with anything about the youngster only when sharing may be, without always.</summary>
    public static Decision Ask(Case @case, MeetingPlan plan, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.Refuse(@case, actor, CaseAction.AskMeeting) is { } refused) return refused;
        if (RefuseAsking(@case, actor) is { } notNow) return new Decision.Refused(notNow);
        var last = @case.Meeting;
        if (plan.Guests.All(guest => guest.Who.Id == actor.Id)) return new Decision.Refused(new Refusal.NobodyInvited());
        if (InviteeRules.Refuse(@case, plan.IsAnonymous, plan.Guests) is { } notYet) return new Decision.Refused(notYet);

        var asked = new Meeting(MeetingState.Gevraagd, plan.IsAnonymous)
        {
            Serial = last.Serial + 1,
            Round = last.Round + 1,
            Planner = actor.Who,
            Invitees = InviteeRules.WithPlanner(actor.Who, [.. plan.Guests.Select(guest => new Invitee(guest.Who, guest.Ground))]),
            WithYoungster = plan.WithYoungster,
            WithParents = plan.WithParents,
            Wish = plan.Wish,
            IsSearching = true,
            ToCancel = last.ToCancel,
            HeldCount = last.HeldCount,
            HeldWithYoungster = last.HeldWithYoungster,
        };
        return Step.Within(
            @case with { Meeting = asked, Private = @case.Private with { Meeting = InviteeRules.Say(plan.Text, plan.Guests) } },
            new TimelineEntry(now, TimelineKind.MeetingAsked, actor.Who, Reason: plan.IsAnonymous ? "anoniem" : null),
            [.. MeetingLanes.CardsOf(asked), MeetingLanes.Search, .. Tells(@case, plan.IsAnonymous)]);
    }

    /// <summary>Other moments, or another moment than the one that stands. Until one is chosen, that one stands.</summary>
    public static Decision Seek(Case @case, int round, MeetingWish wish, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.Refuse(@case, actor, CaseAction.PlanMeeting) is { } refused) return refused;
        if (RefuseSeeking(@case, round, actor) is { } notNow) return new Decision.Refused(notNow);
        var meeting = @case.Meeting;
        if (meeting.IsSearching && meeting.Wish == wish && meeting.Planner?.Id == actor.Id && meeting.Moments.Count == 0) return new Decision.Unchanged(@case);
        var sought = meeting with
        {
            Round = meeting.IsSearching ? meeting.Round : meeting.Round + 1,
            Planner = actor.Who,
            Invitees = InviteeRules.WithPlanner(actor.Who, meeting.Invitees),
            Wish = wish,
            IsSearching = true,
            IsSearched = false,
            Moments = [],
            Unseen = [],
            SearchTrouble = null,
        };
        var changed = Step.Within(
            @case with { Meeting = sought }, null, [.. MeetingLanes.CardsOf(meeting), .. MeetingLanes.CardsOf(sought), .. HandsOver(meeting, actor), MeetingLanes.Search]);
        return meeting.Planner?.Id == actor.Id ? changed : changed.Also([.. Due(meeting).Select(due => new LaneTouch(due)), .. MeetingLanes.Due(sought)]);
    }

    /// <summary>One of the moments is chosen: that books it. The first one wins.</summary>
    /// <param name="case">The case.</param>
    /// <param name="round">The search it came from.</param>
    /// <param name="start">The moment.</param>
    /// <param name="transactionId">For each attempt to book it; one that was booked keeps its own.</param>
    /// <param name="actor">Who chooses.</param>
    /// <param name="now">When.</param>
    public static Decision Choose(Case @case, int round, DateTimeOffset start, Guid transactionId, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.Refuse(@case, actor, CaseAction.PlanMeeting) is { } refused) return refused;
        var meeting = @case.Meeting;
        if (meeting is { State: MeetingState.Gepland, Time: { } stands } && stands.Round == round && stands.Start == start) return new Decision.Unchanged(@case);
        if (!meeting.IsSearching || meeting.Round != round)
            return new Decision.Refused(meeting.State == MeetingState.Gepland ? Runs(meeting) : new Refusal.NothingToAnswer());
        if (meeting.Moments.All(moment => moment.Start != start) || start <= now) return new Decision.Refused(new Refusal.MomentGone());
        if (InviteeRules.RefuseSharing(@case, meeting.IsAnonymous) is { } notYet) return new Decision.Refused(notYet);

        var planned = meeting with
        {
            State = MeetingState.Gepland,
            IsSearching = false,
            Moments = [],
            Unseen = [],
            SearchTrouble = null,
            Trouble = null,
            Time = new MeetingTime(start, meeting.Wish!.Minutes, round),
            TransactionId = meeting.Edition == 0 ? transactionId : meeting.TransactionId,
            Edition = meeting.Edition + 1,
            Invitees = [.. meeting.Invitees.Select(invitee => invitee with
            {
                Reply = invitee.Who.Id == meeting.Planner!.Id ? MeetingReply.Yes : MeetingReply.None, Mailed = MeetingReply.None,
            })],
        };
        var changed = Step.Within(
            @case with { Meeting = planned },
            new TimelineEntry(now, meeting.Time is null ? TimelineKind.MeetingPlanned : TimelineKind.MeetingMoved, actor.Who),
            [.. MeetingLanes.CardsOf(meeting), .. MeetingLanes.CardsOf(planned), .. Due(meeting), MeetingLanes.Calendar, .. Tells(@case, meeting.IsAnonymous)]);
        return changed.Also(MeetingLanes.Ahead(changed.Case.Meeting));
    }

    /// <summary>It is not held: called off before, or said after. With a wish a new one is looked for at once, with the same people.</summary>
    public static Decision Drop(Case @case, int round, string why, MeetingWish? again, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.Refuse(@case, actor, CaseAction.DropMeeting) is { } refused) return refused;
        if (RefuseDropping(@case, round) is { } notNow) return new Decision.Refused(notNow);
        if (again is not null && !actor.HasAgreement) return new Decision.Refused(WithoutAgreement);
        var meeting = @case.Meeting;
        var ended = Ended(meeting) with { Why = why };
        var after = again is null ? ended : new Meeting(MeetingState.Gevraagd, meeting.IsAnonymous)
        {
            Serial = meeting.Serial + 1,
            Round = meeting.Round + 1,
            Planner = actor.Who,
            Invitees = InviteeRules.WithPlanner(actor.Who, [.. meeting.Invitees.Select(invitee => new Invitee(invitee.Who, invitee.Ground))]),
            WithYoungster = meeting.WithYoungster,
            WithParents = meeting.WithParents,
            Wish = again,
            IsSearching = true,
            ToCancel = ended.ToCancel,
            HeldCount = meeting.HeldCount,
            HeldWithYoungster = meeting.HeldWithYoungster,
        };
        return Step.Within(
            @case with { Meeting = after },
            new TimelineEntry(now, TimelineKind.MeetingDropped, actor.Who, Reason: why),
            [
                .. MeetingLanes.CardsOf(meeting), .. MeetingLanes.CardsOf(after), .. Due(meeting), MeetingLanes.Calendar,
                .. again is null ? [] : new[] { MeetingLanes.Search },
            ]);
    }

    /// <summary>Held: who was there, and when to look back. What was agreed are agreements of the case.</summary>
    public static Decision Hold(
        Case @case, int round, IReadOnlyList<PersonId> present, bool withYoungster, bool withParents, DateOnly lookBack, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.Refuse(@case, actor, CaseAction.HoldMeeting) is { } refused) return refused;
        var meeting = @case.Meeting;
        if (meeting is { State: MeetingState.Gehouden, Time: { } over } && over.Round == round) return new Decision.Unchanged(@case);
        if (RefuseHolding(@case, round, now) is { } notNow) return new Decision.Refused(notNow);
        var held = meeting with
        {
            State = MeetingState.Gehouden,
            IsSearching = false,
            Moments = [],
            Held = new MeetingHeld(
                now, [.. meeting.Invitees.Select(invitee => invitee.Who.Id).Where(present.Contains)], withYoungster, withParents, lookBack),
            HeldCount = meeting.HeldCount + 1,
            HeldWithYoungster = meeting.HeldWithYoungster + (withYoungster ? 1 : 0),
        };
        var changed = Step.Within(
            @case with { Meeting = held },
            new TimelineEntry(now, TimelineKind.MeetingHeld, actor.Who),
            [.. MeetingLanes.CardsOf(meeting), MeetingLanes.Calendar]);
        return changed.Also(MeetingLanes.After(changed.Case.Meeting));
    }

    /// <summary>It goes on no more: what stands in calendars is to be taken out.</summary>
    internal static Meeting Ended(Meeting meeting) => !meeting.IsRunning ? meeting : meeting with
    {
        State = MeetingState.Vervallen,
        IsSearching = false,
        Moments = [],
        Booking = null,
        ToCancel = meeting.Time is null ? meeting.ToCancel : [.. meeting.ToCancel, new CancelledMeeting(meeting.Serial, meeting.Booking?.Id)],
    };

    /// <summary>The cards and the calendar of one that goes on no more.</summary>
    internal static IEnumerable<Lane> LanesOf(Meeting meeting) => meeting.IsRunning ? [.. MeetingLanes.CardsOf(meeting), .. Due(meeting), MeetingLanes.Calendar] : [];

    private static Lane[] Due(Meeting meeting) => MeetingLanes.DueOf(meeting) is { } due ? [due] : [];

    private static IEnumerable<Lane> Tells(Case @case, bool anonymously) => SharingRules.Tells(@case, InviteeRules.GroundOf(@case, anonymously));

    /// <summary>The moments stand in the chat of one planner: another who asks for others takes them over.</summary>
    private static Lane[] HandsOver(Meeting meeting, Actor actor) =>
        meeting is { IsSearching: true, Planner: { } planner } && planner.Id != actor.Id ? [MeetingLanes.CardOf(planner.Id, meeting.Round)] : [];

    private static Refusal.MeetingRuns Runs(Meeting meeting) =>
        new(meeting.Planner?.Name ?? "Een collega", meeting.Time is { } time ? Say(time.Start) : null);

    internal static string Say(DateTimeOffset moment) => WorkingDays.Local(moment).ToString("dddd d MMMM 'om' HH:mm", Dutch);
}
