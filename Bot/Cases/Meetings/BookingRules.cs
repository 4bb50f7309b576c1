using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>What the calendar tells of a casusbespreking, as the Schakelpunt writes it down. What comes too late changes nothing.</summary>
public static class BookingRules
{
    /// <summary>Moments to choose from were found.</summary>
    /// <param name="case">The case.</param>
    /// <param name="wish">What they were looked for by; another wish in between makes them old.</param>
    /// <param name="moments">The best first.</param>
    /// <param name="unseen">Whose calendar could not be seen.</param>
    /// <param name="trouble">Why nobody's could; null where that is not so.</param>
    public static Decision Found(
        Case @case, MeetingWish wish, IReadOnlyList<MeetingMoment> moments, IReadOnlyList<PersonId> unseen, MeetingTrouble? trouble)
    {
        if (CaseTable.Refuse(@case, Actor.Schakelpunt, CaseAction.KeepMeeting) is { } refused) return refused;
        var meeting = @case.Meeting;
        if (!meeting.IsSearching || meeting.Wish != wish) return new Decision.Unchanged(@case);
        if (meeting.IsSearched && meeting.SearchTrouble == trouble && meeting.Moments.SequenceEqual(moments) && meeting.Unseen.SequenceEqual(unseen)) return new Decision.Unchanged(@case);
        return Step.Within(
            @case with { Meeting = meeting with { IsSearched = true, Moments = moments, Unseen = unseen, SearchTrouble = trouble } }, null, MeetingLanes.CardOf(meeting.Planner!.Id, meeting.Round));
    }

    /// <summary>
    /// It stands in the calendar. Where it was called off in the meantime, it is taken out by what it is known by now; where it was
    /// changed, or another put it as it was before, it is put once more.
    /// </summary>
    public static Decision Booked(Case @case, int serial, int edition, string id, Uri? joinUrl)
    {
        if (CaseTable.Refuse(@case, Actor.Schakelpunt, CaseAction.KeepMeeting) is { } refused) return refused;
        var meeting = @case.Meeting;
        if (serial < meeting.Serial || (serial == meeting.Serial && meeting.State == MeetingState.Vervallen)) return CalledOff(@case, new CancelledMeeting(serial, id));

        var booking = new MeetingBooking(id, joinUrl, edition);
        if (meeting.State != MeetingState.Gepland || meeting.Serial != serial || (meeting.Booking == booking && meeting.Trouble is null)) return new Decision.Unchanged(@case);
        return Step.Within(
            @case with { Meeting = meeting with { Booking = booking, Trouble = null } },
            null,
            [.. MeetingLanes.CardsOf(meeting), edition == meeting.Edition ? MeetingLanes.Answers : MeetingLanes.Calendar]);
    }

    /// <summary>The calendar does not do what was asked, for now.</summary>
    public static Decision Failed(Case @case, MeetingTrouble trouble)
    {
        if (CaseTable.Refuse(@case, Actor.Schakelpunt, CaseAction.KeepMeeting) is { } refused) return refused;
        return !@case.Meeting.IsToBook || @case.Meeting.Trouble == trouble
            ? new Decision.Unchanged(@case)
            : Step.Within(@case with { Meeting = @case.Meeting with { Trouble = trouble } }, null, MeetingLanes.CardsOf(@case.Meeting));
    }

    /// <summary>It is out of the calendars; also where the case was erased before it was.</summary>
    public static Decision TakenOut(Case @case, int serial)
    {
        if (@case.State != CaseState.Gewist && CaseTable.Refuse(@case, Actor.Schakelpunt, CaseAction.KeepMeeting) is { } refused) return refused;
        return @case.Meeting.ToCancel.Any(cancelled => cancelled.Serial == serial)
            ? Step.Within(@case with { Meeting = @case.Meeting with { ToCancel = [.. @case.Meeting.ToCancel.Where(cancelled => cancelled.Serial != serial)] } }, null)
            : new Decision.Unchanged(@case);
    }

    private static Decision CalledOff(Case @case, CancelledMeeting late)
    {
        var toCancel = @case.Meeting.ToCancel;
        return toCancel.Contains(late) ? new Decision.Unchanged(@case) : Step.Within(
            @case with { Meeting = @case.Meeting with { ToCancel = [.. toCancel.Where(cancelled => cancelled.Serial != late.Serial), late] } }, null, MeetingLanes.Calendar);
    }
}
