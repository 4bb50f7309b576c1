using System.Net;
using System.Text;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>
/// What was said, without the mention of the bot: tags and entities of HTML taken out, and non-breaking spaces and line
/// breaks folded. People paste all of these.
/// </summary>
internal static class SpokenText
{
    private const int Longest = 8_000;

    /// <summary>The words on one line; other people's mentions leave their name.</summary>
    public static string Of(Activity activity)
    {
        var text = activity.Text ?? "";
        if (text.Length > Longest) text = text[..Longest];
        return Fold(WebUtility.HtmlDecode(WithoutTags(WithoutBot(text, activity))));
    }

    private static string WithoutBot(string text, Activity activity)
    {
        var found = false;
        foreach (var entity in activity.Entities ?? [])
        {
            if (entity.Type is not Entity.MentionType || string.IsNullOrEmpty(entity.Text)
                || entity.Mentioned?.Id is not { } id || id != activity.Recipient?.Id)
                continue;
            var without = text.Replace(entity.Text, " ", StringComparison.OrdinalIgnoreCase);
            found |= without.Length != text.Length;
            text = without;
        }
        return found ? text : WithoutLeadingMention(text);
    }

    // Some clients send the mention in the text and no entity for it; the bot was spoken to, so the first one is the bot.
    private static string WithoutLeadingMention(string text)
    {
        var start = text.AsSpan().TrimStart();
        if (!start.StartsWith("<at>", StringComparison.OrdinalIgnoreCase) && !start.StartsWith("<at ", StringComparison.OrdinalIgnoreCase))
            return text;
        var end = start.IndexOf("</at>", StringComparison.OrdinalIgnoreCase);
        return end < 0 ? text : start[(end + "</at>".Length)..].ToString();
    }

    private static string WithoutTags(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
            return text;
        var kept = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            var length = TagLength(text.AsSpan(at));
            if (length > 0)
            {
                // A tag within a word (<b>ver</b>zuim) leaves no gap; one that breaks the line does.
                if (!IsInline(text.AsSpan(at, length)))
                    kept.Append(' ');
                at += length;
            }
            else
            {
                kept.Append(text[at++]);
            }
        }
        return kept.ToString();
    }

    // "<" that no letter follows is a sign that somebody typed: "cijfer < 5".
    private static int TagLength(ReadOnlySpan<char> text)
    {
        if (text[0] != '<')
            return 0;
        var name = text.Length > 1 && text[1] == '/' ? 2 : 1;
        if (text.Length <= name || !(char.IsAsciiLetter(text[name]) || text[name] == '!'))
            return 0;
        var end = text[1..].IndexOfAny('<', '>');
        return end >= 0 && text[end + 1] == '>' ? end + 2 : 0;
    }

    private static bool IsInline(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart("</");
        var end = name.IndexOfAny(" />");
        name = end < 0 ? name : name[..end];
        foreach (var inline in (ReadOnlySpan<string>)["b", "i", "u", "s", "em", "strong", "span", "a", "at", "code", "font", "sub", "sup"])
            if (name.Equals(inline, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var gap = false;
        foreach (var letter in text)
        {
            if (IsInvisible(letter))
                continue;
            if (char.IsWhiteSpace(letter) || char.IsControl(letter))
            {
                gap = true;
                continue;
            }
            if (gap && folded.Length > 0)
                folded.Append(' ');
            gap = false;
            folded.Append(letter);
        }
        return folded.ToString();
    }

    // Zero-width space, word joiner, byte order mark, soft hyphen.
    private static bool IsInvisible(char letter) => letter is '\u200B' or '\u2060' or '\uFEFF' or '\u00AD';
}
