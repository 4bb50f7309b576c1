using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace TeamsSchakelpunt.Bot.Calendar;

/// <summary>
/// The invitation as a file (.ics, RFC 5545), for who has no calendar that the bot can write in. It says what section 7 of the
/// domain allows, and has no attendees: who is invited to talk about a youngster is nobody else's to read.
/// </summary>
/// <remarks>
/// Times are in UTC: a single meeting needs no rules for summer time, and Outlook, Apple and Google all show it on the reader's own
/// clock. Time zones by name are where they differ.
/// </remarks>
public static class Invitation
{
    private const string Product = "-//TeamsSchakelpunt//Casusbespreking//NL";

    /// <summary>Nobody reads mail there, and by RFC 2606 nobody ever will: an organizer is required, an answer is not.</summary>
    private static readonly Uri Organizer = new("mailto:schakelpunt@schakelpunt.invalid");

    /// <summary>The file's name, the same for each version of a meeting: <c>casusbespreking-2026-0042-1.ics</c>.</summary>
    public static string FileName(string key) => $"casusbespreking-{Plain(key)}.ics";

    /// <param name="meeting">The meeting.</param>
    /// <param name="sequence">Higher with each change, so that a calendar knows which file is the latest.</param>
    /// <param name="now">When the file is made.</param>
    /// <param name="isCancelled">Whether the file takes the meeting out of a calendar.</param>
    public static byte[] Write(WantedMeeting meeting, int sequence, DateTimeOffset now, bool isCancelled)
    {
        var calendar = new Ical.Net.Calendar { ProductId = Product, Method = isCancelled ? CalendarMethods.Cancel : CalendarMethods.Publish };
        calendar.Events.Add(new CalendarEvent
        {
            Uid = $"{Plain(meeting.Key)}@schakelpunt.invalid",
            Sequence = sequence,
            DtStamp = Utc(now),
            Start = Utc(meeting.Start),
            End = Utc(meeting.End),
            Summary = meeting.Subject,
            Description = Description(meeting.Number, isCancelled),
            Organizer = new Organizer { CommonName = "Schakelpunt", Value = Organizer },
            Status = isCancelled ? EventStatus.Cancelled : EventStatus.Confirmed,
        });
        return Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar)!);
    }

    private static string Description(string number, bool isCancelled) => isCancelled
        ? "Deze casusbespreking gaat niet door."
        : $"""
            Casusbespreking over casus {number}.
            Meer weten? Vraag in Teams aan Schakelpunt: casus {number}.
            Zet in deze afspraak niets over de jongere.
            """.ReplaceLineEndings("\n");

    private static CalDateTime Utc(DateTimeOffset moment) => new(moment.UtcDateTime, CalDateTime.UtcTzId);

    private static string Plain(string key) => key.Replace('/', '-');
}
