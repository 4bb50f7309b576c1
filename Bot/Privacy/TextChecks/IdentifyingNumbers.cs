using System.Text;
using System.Text.RegularExpressions;

namespace TeamsSchakelpunt.Bot.Privacy.TextChecks;

/// <summary>Finds numbers that identify somebody, however they are spaced: burgerservicenummer, phone number, IBAN.</summary>
internal static partial class IdentifyingNumbers
{
    /// <summary>Nine digits that pass the eleven-test of the burgerservicenummer, also with dots or spaces between.</summary>
    public static bool HasCitizenNumber(string text) =>
        DigitSequences(text, separators: " .-").Any(digits => digits.Length == 9 && PassesElevenTest(digits));

    /// <summary>A Dutch phone number, national or international.</summary>
    public static bool HasPhoneNumber(string text) =>
        DigitSequences(text, separators: " -.()/+").Any(digits =>
            (digits.Length == 10 && digits[0] == '0' && digits[1] != '0')
            || (digits.Length == 11 && digits.StartsWith("31", StringComparison.Ordinal))
            || (digits.Length == 12 && digits.StartsWith("310", StringComparison.Ordinal))
            || (digits.Length == 13 && digits.StartsWith("0031", StringComparison.Ordinal)));

    /// <summary>An IBAN whose check digits are right.</summary>
    public static bool HasIban(string text)
    {
        foreach (Match match in IbanShape().Matches(text.ToUpperInvariant()))
        {
            var compact = match.Value.Replace(" ", "", StringComparison.Ordinal);
            for (var length = compact.Length; length >= 15; length--)
            {
                if (PassesModulo97(compact.AsSpan(0, length))) return true;
            }
        }

        return false;
    }

    private static bool PassesElevenTest(string digits)
    {
        var sum = -(digits[8] - '0');
        for (var i = 0; i < 8; i++) sum += (9 - i) * (digits[i] - '0');
        return sum % 11 == 0 && digits.AsSpan().ContainsAnyExcept('0');
    }

    /// <summary>ISO 13616: the first four characters moved to the end, letters as 10 to 35, modulo 97 is 1.</summary>
    private static bool PassesModulo97(ReadOnlySpan<char> iban)
    {
        var remainder = 0;
        for (var i = 0; i < iban.Length; i++)
        {
            var c = iban[(i + 4) % iban.Length];
            remainder = char.IsAsciiDigit(c) ? ((remainder * 10) + (c - '0')) % 97 : ((remainder * 100) + (c - 'A' + 10)) % 97;
        }

        return remainder == 1;
    }

    /// <summary>Each sequence of neighbouring digit groups joined: "klas 3 123.456.782" gives, among others, "123456782".</summary>
    private static IEnumerable<string> DigitSequences(string text, string separators)
    {
        const int longest = 13;
        var groups = new List<string>();
        var group = new StringBuilder();
        var gap = 0;
        foreach (var c in text.Append('\n'))
        {
            if (char.IsAsciiDigit(c))
            {
                group.Append(c);
                gap = 0;
                continue;
            }

            if (group.Length > 0)
            {
                groups.Add(group.ToString());
                group.Clear();
                var joined = "";
                for (var i = groups.Count - 1; i >= 0 && joined.Length + groups[i].Length <= longest; i--)
                {
                    joined = groups[i] + joined;
                    yield return joined;
                }
            }

            if (!separators.Contains(c, StringComparison.Ordinal) || ++gap > 3) groups.Clear();
        }
    }

    [GeneratedRegex(@"\b[A-Z]{2}[0-9]{2}( ?[A-Z0-9]){11,30}", RegexOptions.NonBacktracking)]
    private static partial Regex IbanShape();
}
