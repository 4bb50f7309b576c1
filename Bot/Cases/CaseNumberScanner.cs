using System.Globalization;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>A case number as it stands in a text.</summary>
/// <param name="Value">The number, written as <c>2026-0042</c>.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How many characters it takes.</param>
internal readonly record struct FoundCaseNumber(string Value, int Start, int Length);

/// <summary>
/// Finds case numbers: four digits of a year, a separator (space, dash, slash, #), and four digits or more.
/// Leaves ages, hours, dates, phone numbers and school years alone.
/// </summary>
internal static class CaseNumberScanner
{
    private const int YearDigits = 4, MostDigits = 6, MostSeparators = 3;

    private static readonly string[] BeforeAYear = ["in", "sinds", "vanaf", "voor", "tot", "jaar", "schooljaar", "cohort", "eind", "begin", "zomer", "najaar", "voorjaar"];

    public static IReadOnlyList<FoundCaseNumber> Find(string plain)
    {
        List<FoundCaseNumber>? found = null;
        for (var i = 0; i < plain.Length; i++)
        {
            if (!char.IsAsciiDigit(plain[i])) continue;
            var end = EndOfDigits(plain, i);
            if (end - i == YearDigits && At(plain, i, end) is { } number)
            {
                (found ??= []).Add(number);
                end = number.Start + number.Length;
            }

            i = end;
        }

        return found ?? [];
    }

    private static FoundCaseNumber? At(string text, int start, int afterYear)
    {
        var sequence = afterYear;
        while (sequence < text.Length && sequence - afterYear < MostSeparators && IsSeparator(text[sequence])) sequence++;
        if (sequence == afterYear || sequence == text.Length || !char.IsAsciiDigit(text[sequence])) return null;

        var end = EndOfDigits(text, sequence);
        if (end - sequence is < YearDigits or > MostDigits || IsPartOfLongerNumber(text, start, end)) return null;

        var year = int.Parse(text.AsSpan(start, YearDigits), NumberStyles.None, CultureInfo.InvariantCulture);
        var serial = int.Parse(text.AsSpan(sequence, end - sequence), NumberStyles.None, CultureInfo.InvariantCulture);
        if (year is < 2000 or > 2099 || serial == 0) return null;
        if (serial == year + 1 && !IsWholeText(text, start, end)) return null;
        if (text.AsSpan(afterYear, sequence - afterYear).Trim().IsEmpty && text[sequence] != '0' && IsPlainYear(text, start)) return null;
        return new FoundCaseNumber(string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{serial:D4}"), start, end - start);
    }

    private static bool IsWholeText(string text, int start, int end) => text.AsSpan(0, start).Trim().Length <= 8 && end >= text.Length - 1;

    private static bool IsPlainYear(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd();
        var word = before[(before.LastIndexOf(' ') + 1)..];
        if (word.IndexOfAnyInRange('0', '9') >= 0) return true;
        foreach (var year in BeforeAYear)
        {
            if (word.Equals(year, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool IsPartOfLongerNumber(string text, int start, int end)
    {
        var before = start - 1;
        while (before >= 0 && text[before] is '-' or '/' or '.' or '+') before--;
        if (before >= 0 && before < start - 1 && char.IsAsciiDigit(text[before])) return true;
        return end + 1 < text.Length && text[end] is '-' or '/' && char.IsAsciiDigit(text[end + 1]);
    }

    private static bool IsSeparator(char sign) =>
        sign is ' ' or '-' or '/' or '#' or '_' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212';

    private static int EndOfDigits(string text, int from)
    {
        while (from < text.Length && char.IsAsciiDigit(text[from])) from++;
        return from;
    }
}
