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

    public static string Of(Activity activity)
    {
        var text = activity.Text ?? "";
        if (text.Length > Longest) text = text[..Longest];
        foreach (var entity in activity.Entities ?? [])
        {
            if (entity is { Type: Entity.MentionType, Text.Length: > 0 } && entity.Mentioned?.Id == activity.Recipient?.Id)
            {
                text = text.Replace(entity.Text, " ", StringComparison.OrdinalIgnoreCase);
            }
        }

        return Fold(WebUtility.HtmlDecode(WithoutTags(text)));
    }

    private static string WithoutTags(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal)) return text;
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var end = text[i] == '<' && i + 1 < text.Length && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] == '/') ? text.IndexOf('>', i) : -1;
            if (end < 0)
            {
                plain.Append(text[i]);
                continue;
            }

            plain.Append(' ');
            i = end;
        }

        return plain.ToString();
    }

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c)) folded.Append(c);
            else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }

        return folded.ToString().TrimEnd();
    }
}
