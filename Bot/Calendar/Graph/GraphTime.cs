using System.Globalization;
using Microsoft.Graph.Models;
using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Calendar.Graph;

/// <summary>Moments as Graph says them: a clock and the zone it stands in.</summary>
internal static class GraphTime
{
    /// <summary>The header that asks for UTC, so that no hour is there twice.</summary>
    public const string AnswerInUtc = "outlook.timezone=\"UTC\"";

    private const string Utc = "UTC";

    // Europe/Amsterdam by the name that Outlook has for it.
    private const string Dutch = "W. Europe Standard Time";

    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public static DateTimeTimeZone InUtc(DateTimeOffset moment) => Of(moment.UtcDateTime, Utc);

    /// <summary>As an invitation says it: in Dutch time, or in UTC where a Dutch clock would not tell which hour is meant.</summary>
    public static (DateTimeTimeZone Start, DateTimeTimeZone End) InInvitation(DateTimeOffset start, DateTimeOffset end)
    {
        var (from, until) = (WorkingDays.Local(start), WorkingDays.Local(end));
        return Amsterdam.IsAmbiguousTime(from) || Amsterdam.IsAmbiguousTime(until)
            ? (InUtc(start), InUtc(end))
            : (Of(from, Dutch), Of(until, Dutch));
    }

    /// <summary>The moment; null where it can't be read.</summary>
    public static DateTimeOffset? Read(DateTimeTimeZone? said)
    {
        if (!DateTime.TryParse(said?.DateTime, CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock)) return null;
        if (said?.TimeZone is null or Utc) return new DateTimeOffset(DateTime.SpecifyKind(clock, DateTimeKind.Utc));
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(said.TimeZone, out var zone) || zone.IsInvalidTime(clock)) return null;
        return new DateTimeOffset(TimeZoneInfo.ConvertTimeToUtc(DateTime.SpecifyKind(clock, DateTimeKind.Unspecified), zone));
    }

    private static DateTimeTimeZone Of(DateTime clock, string zone) => new()
    {
        DateTime = clock.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
        TimeZone = zone,
    };
}
