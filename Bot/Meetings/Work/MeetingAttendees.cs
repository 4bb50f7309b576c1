using TeamsSchakelpunt.Bot.Calendar;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;

namespace TeamsSchakelpunt.Bot.Meetings.Work;

/// <summary>The people of a casusbespreking as calendars need them, and when they work.</summary>
public sealed class MeetingAttendees(PartnerDirectory directory, SchoolHolidays holidays)
{
    public IReadOnlyList<Attendee> Of(Meeting meeting) =>
        [.. meeting.Invitees.Select(invitee => new Attendee(invitee.Who.Id, invitee.Who.Name, directory.State.Find(invitee.Who.Id)?.Mail))];

    /// <summary>Working days and absences of the directory; who works at a school is not asked for in a school holiday.</summary>
    public bool Works(PersonId person, DateOnly day) =>
        directory.State.Find(person) is { } contact && contact.IsPresent(day)
        && !(directory.Find(contact.Partner) is { SchoolPhase: not null } && holidays.Contains(day));
}
