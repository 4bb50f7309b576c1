namespace TeamsSchakelpunt.Bot.Partners.Matrix.Language;

/// <summary>Cuts plain text into words: runs of letters and digits; <c>vsv'er</c> is one word, <c>bbl-plek</c> are two.</summary>
public static class WordScanner
{
    public static List<Word> Words(string plain)
    {
        var words = new List<Word>();
        var pause = WordBreak.None;
        for (var i = 0; i < plain.Length;)
        {
            if (!IsPartOfWord(plain, i))
            {
                pause = (WordBreak)Math.Max((int)pause, (int)BreakOf(plain[i]));
                i++;
                continue;
            }

            var start = i;
            while (i < plain.Length && (IsPartOfWord(plain, i) || (IsApostrophe(plain[i]) && i + 1 < plain.Length && IsPartOfWord(plain, i + 1)))) i++;
            var raw = plain[start..i];
            var text = PlainText.Fold(raw.Any(IsApostrophe) ? string.Concat(raw.Where(c => !IsApostrophe(c))) : raw);
            if (text.Length == 0) continue;
            words.Add(new Word(text, start, pause, char.IsUpper(raw[0])));
            pause = WordBreak.None;
        }

        return words;
    }

    private static WordBreak BreakOf(char sign) => sign switch
    {
        '.' or '!' or '?' or ';' or '\n' => WordBreak.Sentence,
        ',' or ':' or '(' or ')' => WordBreak.Clause,
        _ => WordBreak.None,
    };

    private static bool IsPartOfWord(string text, int i) =>
        char.IsLetterOrDigit(text[i]) || char.GetUnicodeCategory(text[i]) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool IsApostrophe(char sign) => sign is '\'' or '\u2019' or '\u2018' or '`' or '\u00B4';
}
