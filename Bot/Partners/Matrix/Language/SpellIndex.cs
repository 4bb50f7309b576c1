using System.Collections.Frozen;
using System.Text;
using F23.StringSimilarity;

namespace TeamsSchakelpunt.Bot.Partners.Matrix.Language;

/// <summary>
/// Finds the known word that a mistyped one was meant to be. Words are indexed with each letter left out in turn,
/// so a look-up costs as many probes as the word has letters, however large the vocabulary.
/// </summary>
public sealed class SpellIndex
{
    private const int ShortestCorrected = 5;
    private const int TwoMistakesFrom = 11;
    private const int LongestCorrected = 30;

    private readonly FrozenSet<string> _known;
    private readonly FrozenDictionary<string, string[]> _byGap;
    private readonly FrozenDictionary<string, string> _bySound;
    private readonly OptimalStringAlignment _distance = new();

    /// <param name="targets">Words that a mistyped word may become.</param>
    /// <param name="others">Words that are right as they are and never corrected.</param>
    public SpellIndex(IEnumerable<string> targets, IEnumerable<string> others)
    {
        var words = targets.Where(word => word.Length is >= ShortestCorrected and <= LongestCorrected).Distinct().ToList();
        _known = words.Concat(others).ToFrozenSet();
        _bySound = words.DistinctBy(SoundOf).ToFrozenDictionary(SoundOf);
        _byGap = words.SelectMany(word => Gaps(word).Append(word).Distinct(), (word, gap) => (gap, word))
            .GroupBy(pair => pair.gap, pair => pair.word)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    public bool Knows(string word) => _known.Contains(word);

    /// <summary>The known word that sounds the same, else the nearest with the same first letter, or the first two turned; null where the word is known, too short, or too far from all.</summary>
    public string? Correct(string word)
    {
        if (word.Length is < ShortestCorrected or > LongestCorrected || Knows(word) || word.Any(char.IsAsciiDigit)) return null;
        if (_bySound.TryGetValue(SoundOf(word), out var alike)) return alike;
        string? best = null;
        var bestDistance = word.Length >= TwoMistakesFrom ? 2.1 : 1.1;
        foreach (var gap in Gaps(word).Append(word))
        {
            if (!_byGap.TryGetValue(gap, out var candidates)) continue;
            foreach (var candidate in candidates)
            {
                if (candidate[0] != word[0] && (candidate[0] != word[1] || candidate[1] != word[0])) continue;
                var distance = _distance.Distance(word, candidate);
                if (distance < bestDistance || (distance == bestDistance && string.CompareOrdinal(candidate, best) < 0))
                    (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    // What Dutch writes in more ways than it says.
    private static string SoundOf(string word)
    {
        var sound = new StringBuilder(word).Replace("ij", "ei").Replace("ou", "au").Replace("dt", "t").Replace("th", "t").Replace("ph", "f")
            .Replace("ch", "g").Replace('y', 'i').Replace('c', 'k').Replace('z', 's').Replace('v', 'f').Replace('d', 't').ToString();
        return string.Concat(sound.Where((sign, i) => i == 0 || sign != sound[i - 1]));
    }

    private static IEnumerable<string> Gaps(string word) => Enumerable.Range(0, word.Length).Select(i => word.Remove(i, 1));
}
