using System.Globalization;
using System.Text.RegularExpressions;

namespace TeamsSchakelpunt.Bot.Partners.Upkeep;

/// <summary>Days and dates as people write them in a form or a file.</summary>
public static partial class DayWords
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "d-M-yyyy", "d/M/yyyy", "d-M-yy"];

    private static readonly (string Key, string Name, DayOfWeek Day)[] Days =
    [
        ("ma", "maandag", DayOfWeek.Monday),
        ("di", "dinsdag", DayOfWeek.Tuesday),
        ("wo", "woensdag", DayOfWeek.Wednesday),
        ("do", "donderdag", DayOfWeek.Thursday),
        ("vr", "vrijdag", DayOfWeek.Friday),
        ("za", "zaterdag", DayOfWeek.Saturday),
        ("zo", "zondag", DayOfWeek.Sunday),
    ];

    /// <summary>"ma,di,do"</summary>
    public static string Keys(IEnumerable<DayOfWeek> days) => string.Join(',', Days.Where(day => days.Contains(day.Day)).Select(day => day.Key));

    /// <summary>"maandag, dinsdag en donderdag"; "maandag tot en met vrijdag".</summary>
    public static string Say(IReadOnlyCollection<DayOfWeek> days)
    {
        var names = Days.Where(day => days.Contains(day.Day)).Select(day => day.Name).ToList();
        if (names.Count == 5 && Contact.Weekdays.All(days.Contains)) return "maandag tot en met vrijdag";
        return names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} en {names[^1]}";
    }

    /// <summary>Days written as "ma,di,do", "ma t/m do", "ma-vr" or in full; null where a word is no day.</summary>
    public static IReadOnlyList<DayOfWeek>? ParseDays(string text)
    {
        var found = new HashSet<int>();
        foreach (var part in ListMark().Split(text.ToLowerInvariant().Replace("tot en met", "-", StringComparison.Ordinal)).Where(part => part.Length > 0))
        {
            var ends = RangeMark().Split(part).Select(IndexOf).ToList();
            if (ends.Contains(-1) || ends.Count > 2 || ends[0] > ends[^1]) return null;
            found.UnionWith(Enumerable.Range(ends[0], ends[^1] - ends[0] + 1));
        }

        return [.. found.Order().Select(index => Days[index].Day)];
    }

    public static DateOnly? ParseDate(string text) =>
        DateOnly.TryParseExact(text.Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    public static string? Write(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int IndexOf(string word) => Array.FindIndex(Days, day => word.Trim() is { Length: >= 2 } start && day.Name.StartsWith(start, StringComparison.Ordinal));

    [GeneratedRegex(@"\s*(?:,|;|\+|\ben\b)\s*")]
    private static partial Regex ListMark();

    [GeneratedRegex(@"\s*(?:-|–|t/m|\btot\b|\btm\b)\s*")]
    private static partial Regex RangeMark();
}
