using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>A case number such as <c>2026-0042</c>: the year in which the signal was raised, and a number within it.</summary>
[JsonConverter(typeof(CaseNumberJson))]
public readonly record struct CaseNumber(int Year, int Sequence)
{
    /// <summary>Whether it was raised later than <paramref name="other"/>.</summary>
    public bool IsAfter(CaseNumber other) => (Year, Sequence).CompareTo((other.Year, other.Sequence)) > 0;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Sequence:D4}");

    /// <summary>Reads a number as <see cref="ToString"/> writes it; null for anything else.</summary>
    public static CaseNumber? Parse(string? text)
    {
        if (text is not { Length: >= 9 and <= 12 } || text[4] != '-') return null;
        return int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && int.TryParse(text.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            && year >= 2000 && sequence > 0
            && new CaseNumber(year, sequence) is var number && number.ToString() == text
            ? number
            : null;
    }
}

internal sealed class CaseNumberJson() : KeyJson<CaseNumber>(
    text => CaseNumber.Parse(text) ?? throw new JsonException("Not a case number."), number => number.ToString());
