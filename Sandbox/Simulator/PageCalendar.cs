using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Ical.Net;
using Ical.Net.CalendarComponents;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>The calendar on the page: what stands in the invitations (.ics) that the bot put in a persona's drive.</summary>
internal static class PageCalendar
{
    public static JsonObject Build(IEnumerable<DriveFile> drive, DateTimeOffset now) => new()
    {
        ["meetings"] = new JsonArray([.. Meetings(drive).Select(meeting => (JsonNode)new JsonObject
        {
            ["id"] = meeting.Uid,
            ["title"] = meeting.Summary,
            ["start"] = Text(meeting.DtStart!.AsUtc),
            ["end"] = Text(EndOf(meeting)),
            ["isPast"] = EndOf(meeting) <= now.UtcDateTime,
        })]),
    };

    /// <summary>Of each meeting the latest version, as a calendar keeps it; one that was cancelled is out.</summary>
    private static IEnumerable<CalendarEvent> Meetings(IEnumerable<DriveFile> drive) => drive
        .Where(file => file is { FromBot: true, Bytes: not null } && file.Type.Equals("ics", StringComparison.OrdinalIgnoreCase))
        .SelectMany(file => Read(file.Bytes!))
        .GroupBy(version => version.Event.Uid)
        .Select(versions => versions.OrderBy(version => version.Event.Sequence).ThenBy(version => version.Event.DtStamp?.AsUtc).Last())
        .Where(version => !version.IsCancelled)
        .Select(version => version.Event)
        .OrderBy(meeting => meeting.DtStart!.AsUtc);

    private static IEnumerable<(CalendarEvent Event, bool IsCancelled)> Read(byte[] file)
    {
        try
        {
            return [.. CalendarCollection.Load(Encoding.UTF8.GetString(file)).SelectMany(calendar => calendar.Events
                .Where(entry => entry is { Uid.Length: > 0, DtStart: not null })
                .Select(entry => (entry, calendar.Method == CalendarMethods.Cancel || entry.Status == EventStatus.Cancelled)))];
        }
        catch (Exception)
        {
            // No calendar: a file like any other. The reader has no exception of its own for that.
            return [];
        }
    }

    private static DateTime EndOf(CalendarEvent meeting) => (meeting.DtEnd ?? meeting.DtStart!).AsUtc;

    private static string Text(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
