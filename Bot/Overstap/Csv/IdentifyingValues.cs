using System.Text.RegularExpressions;
using TeamsSchakelpunt.Bot.Privacy.TextChecks;

namespace TeamsSchakelpunt.Bot.Overstap.Csv;

/// <summary>Sees by a value that it identifies somebody, whatever its heading says.</summary>
public sealed partial class IdentifyingValues(TextCheck check)
{
    /// <summary>What kind of identifying detail the value looks like; null for none. The value itself is said nowhere.</summary>
    public string? KindOf(string value)
    {
        if (value.Length == 0) return null;
        if (LooksLikeBsn(value)) return "BSN";
        if (value.Contains('@', StringComparison.Ordinal)) return "e-mail";
        if (Date().IsMatch(value)) return "geboortedatum";
        if (Phone().IsMatch(value)) return "telefoon";
        if (check.Check(value).FirstOrDefault(finding => finding.IsHardStop) is not null) return "persoonsgegeven";
        return Name().IsMatch(value) ? "naam" : null;
    }

    /// <summary>Nine digits that pass the eleven-test. Eight may be a number of the school's own.</summary>
    private static bool LooksLikeBsn(string value)
    {
        var digits = string.Concat(value.Where(char.IsAsciiDigit));
        if (digits.Length != 9 || value.Any(sign => !char.IsAsciiDigit(sign) && sign is not ('.' or ' ' or '-'))) return false;
        var sum = 0;
        for (var i = 0; i < 8; i++) sum += (digits[i] - '0') * (9 - i);
        return (sum - (digits[8] - '0')) % 11 == 0 && digits.Any(digit => digit != '0');
    }

    [GeneratedRegex(@"^\s*(\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{2,4}|(19|20)\d{2}\s?[-/.]?\s?(0[1-9]|1[0-2])\s?[-/.]?\s?(0[1-9]|[12]\d|3[01])|\d{1,2}\s+\p{L}{3,9}\.?\s+\d{2,4})(\s+\d{1,2}:\d{2}(:\d{2})?)?\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex Date();

    [GeneratedRegex(@"^\s*(\+31|0031|0)[\s-]?(\d[\s-]?){8,9}\s*$|^\s*6[\s-]?(\d[\s-]?){8}\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex Phone();

    /// <summary>Two or more words without a digit, of which one begins with a capital; or a family name, a comma and a first name or initials.</summary>
    [GeneratedRegex(@"^\s*(\p{L}[\p{L}.'’-]*\s+)+\p{Lu}[\p{L}'’-]+\s*$|^\s*\p{Lu}[\p{L}'’-]+\s*,\s*[\p{L}.\s]+$|^\s*(\p{Lu}\.\s?){1,4}([\p{L}'’]+\s+)*\p{Lu}[\p{L}'’-]+\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex Name();
}
