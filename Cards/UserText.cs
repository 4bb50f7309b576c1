using System.Text;

namespace TeamsSchakelpunt.Cards;

/// <summary>Makes what a user typed safe to show in a card.</summary>
public static class UserText
{
    private const char WordJoiner = '\u2060';

    /// <summary>
    /// The text with every sign that Markdown, HTML, a mention or a card function could read replaced by one that
    /// looks the same, or kept apart by an invisible word joiner. Lines stay lines (a blank line between, as Markdown wants), control and direction signs go.
    /// </summary>
    /// <remarks>
    /// Backslash escapes are not an option: the clients of Teams each have a Markdown of their own and not all
    /// of them know escapes. Look-alikes mean nothing to any of them.
    /// </remarks>
    /// <param name="text">What was typed; null counts as empty.</param>
    public static string Escape(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return "";

        var lines = text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return string.Join("\n\n", lines.Select(EscapeLine));
    }

    /// <summary>As <see cref="Escape"/>, on one line: for names and other short texts.</summary>
    public static string EscapeLine(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return "";

        var result = new StringBuilder(text.Length + 4);
        foreach (var sign in text.Trim())
        {
            if (result.Length == 0 && StartsBlock(sign))
                result.Append(WordJoiner);
            Append(result, sign);
        }

        return result.ToString();
    }

    // A list, a numbered list, a heading, a rule or an underlined heading begin like this.
    private static bool StartsBlock(char sign) => char.IsAsciiDigit(sign) || sign is '-' or '+' or '#' or '=';

    private static void Append(StringBuilder result, char sign)
    {
        switch (sign)
        {
            case '*': result.Append('∗'); break;
            case '_': result.Append('ˍ'); break;
            case '~': result.Append('∼'); break;
            case '`': result.Append('ˋ'); break;
            case '[': result.Append('［'); break;
            case ']': result.Append('］'); break;
            case '<': result.Append('‹'); break;
            case '>': result.Append('›'); break;
            case '|': result.Append('∣'); break;
            case '\\': result.Append('∖'); break;
            case '&' or '{' or '$': result.Append(sign).Append(WordJoiner); break;
            case ':': result.Append(WordJoiner).Append(sign); break;
            case '\n' or '\r' or '\t': result.Append(' '); break;
            default:
                if (!IsHidden(sign))
                    result.Append(sign);
                break;
        }
    }

    // Control signs, and signs that turn the reading direction and so could show one text and mean another.
    private static bool IsHidden(char sign) =>
        char.IsControl(sign) || sign is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F';
}
