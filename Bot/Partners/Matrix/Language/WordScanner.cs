namespace TeamsSchakelpunt.Bot.Partners.Matrix.Language;

/// <summary>Cuts plain text into words: runs of letters and digits; <c>vsv'er</c> and <c>v.o.</c> are one word, <c>bbl-plek</c> are two.</summary>
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
            if (i == start + 1) i = EndOfInitials(plain, start);
            var raw = plain[start..i];
            var text = PlainText.Fold(raw.All(char.IsLetterOrDigit) ? raw : string.Concat(raw.Where(sign => !IsApostrophe(sign) && sign != '.')));
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

    // "v.o." and "m.b.o": single letters with a stop between them.
    private static int EndOfInitials(string plain, int start)
    {
        var end = start + 1;
        while (end + 1 < plain.Length && plain[end] == '.' && char.IsLetter(plain[end + 1]) && (end + 2 == plain.Length || !IsPartOfWord(plain, end + 2))) end += 2;
        return end > start + 1 && end < plain.Length && plain[end] == '.' ? end + 1 : end;
    }

    private static bool IsPartOfWord(string text, int i) =>
        char.IsLetterOrDigit(text[i]) || char.GetUnicodeCategory(text[i]) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool IsApostrophe(char sign) => sign is '\'' or '\u2019' or '\u2018' or '`' or '\u00B4';
}
