using System.Globalization;
using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>The cards and the work of a casusbespreking. A later moment has cards of its own, so that people hear of it.</summary>
public static class MeetingLanes
{
    /// <summary>Whoever prepares gets two working days for it.</summary>
    private const int PreparesWorkingDays = 2;

    /// <summary>Agreements are recorded within two working days (section 6.4 of the domain).</summary>
    private const int AgreesWorkingDays = 2;

    /// <summary>The next one is planned so many working days before the day to look back (section 6.4 of the domain: within 10).</summary>
    private const int PlansNextWorkingDays = 10;

    private static readonly TimeOnly Morning = new(8, 30);
    private static readonly TimeSpan AsksAfter = TimeSpan.FromMinutes(30);

    /// <summary>Looks for moments that suit everybody.</summary>
    public static readonly Lane Search = Lane.Work(new LaneTopic(LaneTopic.MeetingSearch));

    /// <summary>Makes the calendar show what was decided.</summary>
    public static readonly Lane Calendar = Lane.Work(new LaneTopic(LaneTopic.MeetingCalendar));

    /// <summary>Reads back who answered by mail.</summary>
    public static readonly Lane Answers = Lane.Work(new LaneTopic(LaneTopic.MeetingAnswers));

    /// <summary>The card of a moment, in somebody's chat.</summary>
    public static Lane CardOf(PersonId person, int round) => Of(person, LaneTopic.Meeting, round);

    /// <summary>The cards that show the meeting: of the search to its planner, of the moment that stands to all.</summary>
    public static IEnumerable<Lane> CardsOf(Meeting meeting) =>
    [
        .. meeting is { IsSearching: true, Planner: { } planner } ? new[] { CardOf(planner.Id, meeting.Round) } : [],
        .. meeting.Time is { } time ? meeting.Invitees.Select(invitee => CardOf(invitee.Who.Id, time.Round)) : [],
    ];

    /// <summary>What is to come once a moment was chosen: the preparation, and the question whether it was held.</summary>
    public static IEnumerable<LaneTouch> Ahead(Meeting meeting) =>
    [
        .. meeting.Invitees.Select(invitee => PreparationOf(meeting, invitee.Who.Id)),
        .. Due(meeting),
    ];

    /// <summary>Once it is over its planner is asked whether it was held; nobody is where no moment was chosen.</summary>
    public static IEnumerable<LaneTouch> Due(Meeting meeting) => DueOf(meeting) is { } due ? [new LaneTouch(due, meeting.Time!.End + AsksAfter)] : [];

    /// <summary>Two working days before, in the morning.</summary>
    public static LaneTouch PreparationOf(Meeting meeting, PersonId person) => new(
        Of(person, LaneTopic.MeetingPreparation, meeting.Time!.Round),
        WorkingDays.Moment(WorkingDays.Subtract(WorkingDays.Day(meeting.Time.Start), PreparesWorkingDays), Morning));

    /// <summary>What follows once it was held: the report, once a reminder where nothing was agreed, and the next one.</summary>
    public static IEnumerable<LaneTouch> After(Meeting meeting) =>
    [
        .. meeting.Invitees.Select(invitee => new LaneTouch(Of(invitee.Who.Id, LaneTopic.MeetingReport, meeting.Time!.Round))),
        new LaneTouch(DueOf(meeting)!.Value),
        .. Reminders(meeting),
    ];

    /// <summary>Once held, of what its planner is reminded: agreements where there are none, and the next one.</summary>
    public static IEnumerable<LaneTouch> Reminders(Meeting meeting) =>
    [
        new LaneTouch(
            Of(meeting.Planner!.Id, LaneTopic.MeetingWithoutAgreements, meeting.Time!.Round),
            WorkingDays.Moment(WorkingDays.Add(WorkingDays.Day(meeting.Held!.At), AgreesWorkingDays), Morning)),
        new LaneTouch(
            Of(meeting.Planner.Id, LaneTopic.MeetingNext, meeting.Time.Round),
            WorkingDays.Moment(WorkingDays.Subtract(meeting.Held.LookBack, PlansNextWorkingDays), Morning)),
    ];

    /// <summary>The question whether it was held; null where no moment was chosen.</summary>
    public static Lane? DueOf(Meeting meeting) => meeting is { Time: { } time, Planner: { } planner } ? Of(planner.Id, LaneTopic.MeetingDue, time.Round) : null;

    private static Lane Of(PersonId person, string kind, int round) => Lane.Person(person).About(new LaneTopic(kind, round.ToString(CultureInfo.InvariantCulture)));
}
