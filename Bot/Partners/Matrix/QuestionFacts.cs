using TeamsSchakelpunt.Bot.Partners.Matrix.Language;

namespace TeamsSchakelpunt.Bot.Partners.Matrix;

/// <summary>What a question tells beside its subject.</summary>
/// <param name="Age">The youngster's age in years; null where it is not said.</param>
public sealed record QuestionFacts(int? Age)
{
    private static readonly string[] BeforeAge = ["van", "is", "jongen", "meisje", "leeftijd", "wordt", "leerling", "student"];

    public static QuestionFacts Of(string question)
    {
        var words = WordScanner.Words(PlainText.Of(question)).Select(word => word.Text).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] is not ['1' or '2', >= '0' and <= '9', ..] word) continue;
            var rest = word[2..];
            var isAge = rest is "jarige" or "jaar"
                || (rest.Length == 0 && ((i > 0 && BeforeAge.Contains(words[i - 1])) || (i + 1 < words.Count && words[i + 1] is "jaar" or "jarige" or "jr")));
            if (isAge) return new QuestionFacts(((word[0] - '0') * 10) + word[1] - '0');
        }

        return new QuestionFacts(Age: null);
    }
}
