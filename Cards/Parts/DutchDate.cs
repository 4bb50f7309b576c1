namespace TeamsSchakelpunt.Cards.Parts;

/// <summary>Dates as one says them. Independent of the machine's culture data.</summary>
internal static class DutchDate
{
    private static readonly string[] Days = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>"woensdag 25 november"</summary>
    public static string Day(DateOnly date) => $"{Days[(int)date.DayOfWeek]} {date.Day} {Months[date.Month - 1]}";

    /// <summary>"25 november 2026"</summary>
    public static string WithYear(DateOnly date) => $"{date.Day} {Months[date.Month - 1]} {date.Year}";

    /// <summary>"maandag 23 november, 14.05 uur"</summary>
    public static string Moment(DateTimeOffset moment) =>
        $"{Day(DateOnly.FromDateTime(moment.DateTime))}, {moment.Hour}.{moment.Minute:00} uur";

    /// <summary>"dinsdag 1 december, 14:00 tot 14:45"</summary>
    public static string Period(DateTimeOffset start, DateTimeOffset end) => $"{Day(start)}, {Hours(start, end)}";

    /// <summary>"dinsdag 1 december"</summary>
    public static string Day(DateTimeOffset moment) => Day(DateOnly.FromDateTime(moment.DateTime));

    /// <summary>"14:00 tot 14:45"</summary>
    public static string Hours(DateTimeOffset start, DateTimeOffset end) => $"{Time(start)} tot {Time(end)}";

    /// <summary>As the first word of a line: "Dinsdag 1 december".</summary>
    public static string First(string day) => char.ToUpperInvariant(day[0]) + day[1..];

    /// <summary>"14:00"</summary>
    public static string Time(DateTimeOffset moment) => $"{moment.Hour:00}:{moment.Minute:00}";
}
