using Lucene.Net.Tartarus.Snowball.Ext;

namespace TeamsSchakelpunt.Bot.Partners.Matrix.Language;

/// <summary>Dutch word stems by the Snowball algorithm: <c>leerlingen</c> and <c>leerling</c> share one.</summary>
public static class Stems
{
    private const int LongestStemmed = 40;

    // The Snowball program keeps its state in itself, so each thread has its own.
    [ThreadStatic]
    private static DutchStemmer? s_stemmer;

    /// <param name="word">A folded word.</param>
    public static string Of(string word)
    {
        if (word.Length is < 3 or > LongestStemmed || char.IsAsciiDigit(word[0])) return word;
        var stemmer = s_stemmer ??= new DutchStemmer();
        stemmer.SetCurrent(word);
        stemmer.Stem();
        return Evened(stemmer.Current);
    }

    // Snowball leaves brieven/brief, huizen/huis and lessen/les apart.
    private static string Evened(string stem) => stem switch
    {
        [.., _, 'v'] => stem[..^1] + 'f',
        [.., _, 'z'] => stem[..^1] + 's',
        [.., _, var before, var last] when before == last && last is not ('a' or 'e' or 'i' or 'o' or 'u') => stem[..^1],
        _ => stem,
    };
}
