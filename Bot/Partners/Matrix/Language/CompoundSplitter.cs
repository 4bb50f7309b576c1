using System.Collections.Frozen;

namespace TeamsSchakelpunt.Bot.Partners.Matrix.Language;

/// <summary>Takes Dutch compounds apart against a vocabulary: <c>stageplekken</c> is <c>stage</c> and <c>plekken</c>.</summary>
public sealed class CompoundSplitter(IReadOnlyCollection<string> stems)
{
    private const int ShortestPart = 3;

    private static readonly string[] Joints = ["", "s", "en", "e"];

    private readonly FrozenSet<string> _stems = stems.Where(stem => stem.Length >= ShortestPart).ToFrozenSet();

    // A stem begins as its word does, so most cuts are seen to be none before anything is stemmed.
    private readonly FrozenSet<(char, char)> _beginnings = stems.Where(stem => stem.Length >= ShortestPart).Select(stem => (stem[0], stem[1])).ToFrozenSet();

    /// <summary>The stems of the two parts of a compound; empty where it is none of two known parts.</summary>
    public IReadOnlyList<string> Parts(string word)
    {
        if (word.Length is < 2 * ShortestPart or > 40 || !_beginnings.Contains((word[0], word[1]))) return [];
        for (var cut = word.Length - ShortestPart; cut >= ShortestPart; cut--)
        {
            if (!_beginnings.Contains((word[cut], word[cut + 1]))) continue;
            var tail = Stems.Of(word[cut..]);
            if (!_stems.Contains(tail)) continue;
            foreach (var joint in Joints)
            {
                var end = cut - joint.Length;
                if (end < ShortestPart || !word.AsSpan(end, joint.Length).SequenceEqual(joint)) continue;
                var head = Stems.Of(word[..end]);
                if (_stems.Contains(head) && (head.Length > ShortestPart || tail.Length > ShortestPart)) return [head, tail];
            }
        }

        return [];
    }
}
