using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Conversation.Recognition.Cues;
using TeamsSchakelpunt.Bot.Partners.Matrix.Language;

namespace TeamsSchakelpunt.Bot.Conversation.Recognition;

/// <summary>A message, read: its words with case numbers, ages and classes marked, the partners in it, and its terms.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Unnamed">Its words outside the names of partners.</param>
/// <param name="Casus">The case number in it.</param>
/// <param name="Partner">The partner that it names.</param>
/// <param name="Cues">The message as the cues see it.</param>
internal sealed record Message(IReadOnlyList<Word> Words, IReadOnlyList<Word> Unnamed, string? Casus, string? Partner, CueText Cues)
{
    private static readonly string[] AgeBefore = ["van", "is", "jongen", "meisje", "leeftijd", "wordt"];

    public static Message Read(string text, CueBook cues, PartnerNames partners)
    {
        var plain = PlainText.Of(text);
        var numbers = CaseNumberScanner.Find(plain);
        IReadOnlyList<Word> words = [.. Marked(WordScanner.Words(plain), numbers).Select(cues.InFull)];
        var named = partners.Find(words, cues.Knows);
        var chosen = named.Count == 0 ? null : named.OrderBy(partner => partner.IsGeneral).First().Key;
        var unnamed = named.Count == 0 ? words : [.. words.Where((_, i) => !named.Any(partner => i >= partner.At && i < partner.At + partner.Count))];
        return new Message(words, unnamed, numbers.Count > 0 ? numbers[0].Value : null, chosen, cues.Read(words, named.SelectMany(partner => new[] { partner.At, partner.At + partner.Count - 1 })));
    }

    private static List<Word> Marked(List<Word> words, IReadOnlyList<FoundCaseNumber> numbers)
    {
        var marked = new List<Word>(words.Count);
        var next = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            while (next < numbers.Count && word.Start >= numbers[next].Start + numbers[next].Length) next++;
            if (next < numbers.Count && word.Start + word.Text.Length > numbers[next].Start)
            {
                if (marked.Count == 0 || marked[^1].Text != Marks.Case || marked[^1].Start != numbers[next].Start)
                    marked.Add(word with { Text = Marks.Case, Start = numbers[next].Start });
                continue;
            }

            marked.Add(IsWishOfAnother(words, i) ? word with { Text = Marks.TheirWish } : word);
            if (IsAge(words, i)) marked.Add(new Word(Marks.Age, word.Start, WordBreak.None, false));
            else if (IsClass(words, i)) marked.Add(new Word(Marks.Class, word.Start, WordBreak.None, false));
        }

        return marked;
    }

    // "hij wil stoppen" is a wish of the youngster, "ik wil melden" one of the writer.
    private static bool IsWishOfAnother(List<Word> words, int i) =>
        words[i].Text is "wil" or "wilt" or "wilde" or "wou"
        && i > 0 && words[i].Break == WordBreak.None && !IsWriter(words[i - 1].Text) && (i + 1 == words.Count || !IsWriter(words[i + 1].Text));

    private static bool IsWriter(string word) => word is "ik" or "we" or "wij" or "graag" or "je" or "jij" or "u" or "en" or "dus";

    private static bool IsAge(List<Word> words, int i) =>
        words[i].Text is ['1' or '2', >= '0' and <= '9']
        && ((i > 0 && AgeBefore.Contains(words[i - 1].Text)) || (i + 1 < words.Count && words[i + 1].Text is "jaar" or "jarige"));

    private static bool IsClass(List<Word> words, int i) =>
        (words[i].Text is [>= '1' and <= '6', >= 'a' and <= 'z', ..] and { Length: <= 7 } && words[i].Text != "5e")
        || (words[i].Text is [>= '1' and <= '6'] && i > 0 && words[i - 1].Text is "klas" or "leerjaar");
}
