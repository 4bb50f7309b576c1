using System.Globalization;

namespace TeamsSchakelpunt.Bot.Meetings;

/// <summary>When casusbesprekingen are: section <c>Meetings</c>.</summary>
public sealed class MeetingOptions
{
    public const string Section = "Meetings";

    internal const string Clock = "HH\\:mm";

    /// <summary>The earliest that one begins, as a Dutch clock shows it: <c>08:30</c>.</summary>
    public string From { get; set; } = "08:30";

    /// <summary>When one is over at the latest, as a Dutch clock shows it: <c>17:00</c>.</summary>
    public string Until { get; set; } = "17:00";

    /// <summary>Working days within which one is proposed (section 6.4 of the domain). Default 10; 1 to 20.</summary>
    public int WithinWorkingDays { get; set; } = 10;

    /// <summary>Weeks after which people look back (section 2.8 of the domain). Default 6; 1 to 26.</summary>
    public int LookBackWeeks { get; set; } = 6;

    /// <summary><see cref="From"/> as a time.</summary>
    public TimeOnly DayStart => TimeOnly.ParseExact(From, Clock, CultureInfo.InvariantCulture);

    /// <summary><see cref="Until"/> as a time.</summary>
    public TimeOnly DayEnd => TimeOnly.ParseExact(Until, Clock, CultureInfo.InvariantCulture);
}
