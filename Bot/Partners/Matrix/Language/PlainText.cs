using System.Globalization;
using System.Net;
using System.Text;

namespace TeamsSchakelpunt.Bot.Partners.Matrix.Language;

/// <summary>Brings a message as Teams delivers it back to what the writer typed. One pass, whatever the text.</summary>
public static class PlainText
{
    /// <summary>What is read of a message; the rest can't change its meaning much and only costs time.</summary>
    public const int MaximumLength = 2_000;

    private const int MaximumRaw = 4 * MaximumLength;

    /// <summary>The text without mentions, markup, emoji and control characters; spaces folded, diacritics kept, at most <see cref="MaximumLength"/> characters.</summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var raw = text.Length > MaximumRaw ? text[..MaximumRaw] : text;
        var decoded = raw.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(WithoutTags(raw)) : WithoutTags(raw);
        return Spaced(decoded);
    }

    /// <summary>Lower case without diacritics: <c>Beroepsoriëntatie</c> becomes <c>beroepsorientatie</c>.</summary>
    public static string Fold(string text)
    {
        if (text.All(char.IsAscii)) return text.ToLowerInvariant();
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark) folded.Append(char.ToLowerInvariant(letter));
        }

        return folded.ToString();
    }

    private static string WithoutTags(string text)
    {
        var lastClose = text.LastIndexOf('>');
        if (lastClose < 0) return text;

        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '<' || i > lastClose || i + 1 >= text.Length || !IsTagStart(text[i + 1]))
            {
                kept.Append(text[i]);
                continue;
            }

            var close = text.IndexOf('>', i);
            var isMention = text.AsSpan(i + 1).StartsWith("at>", StringComparison.OrdinalIgnoreCase)
                || text.AsSpan(i + 1).StartsWith("at ", StringComparison.OrdinalIgnoreCase);
            if (isMention && text.IndexOf("</at>", close, StringComparison.OrdinalIgnoreCase) is >= 0 and var end) close = end + 4;
            kept.Append(' ');
            i = close;
        }

        return kept.ToString();
    }

    private static bool IsTagStart(char next) => char.IsAsciiLetter(next) || next is '/' or '!';

    private static string Spaced(string text)
    {
        var spaced = new StringBuilder(Math.Min(text.Length, MaximumLength));
        var afterSpace = true;
        for (var i = 0; i < text.Length && spaced.Length < MaximumLength; i++)
        {
            var sign = text[i];
            if (sign is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF') continue;
            if (sign == '@' && afterSpace)
            {
                while (i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1])) i++;
                continue;
            }

            var isBreak = sign is '\n' or '\r';
            if (isBreak || !IsReadable(sign))
            {
                if (!afterSpace) spaced.Append(isBreak ? '\n' : ' ');
                afterSpace = true;
                continue;
            }

            spaced.Append(sign);
            afterSpace = false;
        }

        return spaced.ToString().TrimEnd();
    }

    private static bool IsReadable(char sign) => char.GetUnicodeCategory(sign) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.OtherSymbol or UnicodeCategory.EnclosingMark
            or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
        UnicodeCategory.NonSpacingMark => sign is < '\uFE00' or > '\uFE0F',
        _ => true,
    };
}
