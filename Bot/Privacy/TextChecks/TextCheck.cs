using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TeamsSchakelpunt.Bot.Privacy.TextChecks;

/// <summary>
/// The check on free text before anything is stored (section 8.4 of the domain): a hard stop for what identifies
/// somebody, a warning for a likely name or a sensitive topic. Pure; refused text goes nowhere.
/// </summary>
public sealed partial class TextCheck(TextCheckWords words)
{
    private static readonly (Func<string, bool> Finds, string Sentence)[] HardStops =
    [
        (IdentifyingNumbers.HasCitizenNumber, "Hier lijkt een burgerservicenummer (BSN) in te staan. Haal het weg: dat mag het Schakelpunt niet bewaren."),
        (IdentifyingNumbers.HasIban, "Hier lijkt een bankrekening in te staan. Haal die weg."),
        (text => Mail().IsMatch(text), "Hier staat een mailadres in. Haal het weg: contact loopt via jou."),
        (HasBirthDate, "Hier lijkt een geboortedatum in te staan. Haal die weg: de leeftijdsgroep is genoeg."),
        (IdentifyingNumbers.HasPhoneNumber, "Hier lijkt een telefoonnummer in te staan. Haal het weg: contact loopt via jou."),
        (text => Postcode().IsMatch(text) || Street().IsMatch(text), "Hier lijkt een adres in te staan. Haal het weg."),
    ];

    /// <summary>What is wrong with the text: one hard stop, or else all warnings.</summary>
    public IReadOnlyList<TextFinding> Check(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return [];
        var normal = text.Normalize(NormalizationForm.FormKC);
        foreach (var (finds, sentence) in HardStops)
        {
            if (finds(normal)) return [new TextFinding(sentence, IsHardStop: true)];
        }

        var findings = new List<TextFinding>();
        if (HasLikelyName(normal)) findings.Add(new TextFinding("Staat hier een naam? Schrijf dan \"de jongere\" of \"een ouder\".", IsHardStop: false));
        var spoken = WordsOf(normal);
        foreach (var topic in words.Sensitive)
        {
            if (!topic.Words.Any(word => spoken.Contains(Spaced(word), StringComparison.Ordinal))) continue;
            findings.Add(new TextFinding($"Dit gaat over {topic.Topic}. Dat bewaart het Schakelpunt liever niet. Tip: {topic.Neutral}.", IsHardStop: false));
        }

        return findings;
    }

    /// <summary>Whether the text speaks of acute danger: then the emergency text comes before anything else (section 2.3 of the domain).</summary>
    public bool IsAcute(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return false;
        var spoken = WordsOf(text.Normalize(NormalizationForm.FormKC));
        return words.Acute.Any(word => spoken.Contains(Spaced(word), StringComparison.Ordinal));
    }

    private static bool HasBirthDate(string text)
    {
        foreach (Match match in NumericDate().Matches(text))
        {
            if (IsBirthYear(match.Groups["y"].Value)) return true;
        }

        foreach (Match match in WrittenDate().Matches(text))
        {
            if (IsBirthYear(match.Groups["y"].Value)) return true;
        }

        return false;
    }

    /// <summary>A year in which a youngster, a parent or a child can have been born; agreements lie in later years.</summary>
    private static bool IsBirthYear(string year) =>
        int.TryParse(year, CultureInfo.InvariantCulture, out var value)
        && (value < 100 ? value is >= 30 or <= 16 : value is >= 1930 and <= 2016);

    private bool HasLikelyName(string text)
    {
        foreach (Match match in CapitalisedPair().Matches(text))
        {
            if (!words.NotNames.Any(known => match.Value.Contains(known, StringComparison.Ordinal) || known.Contains(match.Value, StringComparison.Ordinal))) return true;
        }

        return false;
    }

    /// <summary>The words in lower case, each between single spaces, so that "add" is not found in "adder".</summary>
    private static string WordsOf(string text)
    {
        var spoken = new StringBuilder(" ", text.Length + 2);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) spoken.Append(char.ToLowerInvariant(c));
            else if (spoken[^1] != ' ') spoken.Append(' ');
        }

        return spoken[^1] == ' ' ? spoken.ToString() : spoken.Append(' ').ToString();
    }

    private static string Spaced(string word) => $" {word} ";

    [GeneratedRegex(@"[\w.+-]+@[\w-]+\.[\w.-]+", RegexOptions.NonBacktracking)]
    private static partial Regex Mail();

    [GeneratedRegex(@"\b[1-9][0-9]{3}(\s?[A-Z]{2}|[a-z]{2})\b", RegexOptions.NonBacktracking)]
    private static partial Regex Postcode();

    [GeneratedRegex(@"\b\p{L}+(straat|laan|weg|plein|gracht|kade|dijk|hof|singel|plantsoen|steeg|pad|markt)\s+[0-9]{1,4}\s?[a-z]?\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Street();

    [GeneratedRegex(@"\b(0?[1-9]|[12][0-9]|3[01])\s?[-/.]\s?(0?[1-9]|1[0-2])\s?[-/.]\s?(?<y>[0-9]{4}|[0-9]{2})\b", RegexOptions.NonBacktracking)]
    private static partial Regex NumericDate();

    [GeneratedRegex(@"\b(0?[1-9]|[12][0-9]|3[01])\s+(jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?\s+'?(?<y>[0-9]{4}|[0-9]{2})\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex WrittenDate();

    [GeneratedRegex(@"\b\p{Lu}\p{Ll}+(\s+(van|de|der|den|el|al|ten|ter|van de|van der|van den))?\s+\p{Lu}\p{Ll}+", RegexOptions.NonBacktracking)]
    private static partial Regex CapitalisedPair();
}
