using TeamsSchakelpunt.Bot.Partners.Matrix.Language;

namespace TeamsSchakelpunt.Bot.Conversation.Recognition.Cues;

/// <summary>A message as the cues see it: which terms stand where.</summary>
/// <param name="words">The words of the message.</param>
/// <param name="positions">Per term: where it stands.</param>
/// <param name="starts">Per word: whether it is the first that counts of a clause.</param>
/// <param name="last">The last word that counts, before "graag", "aub" and the like.</param>
internal sealed class CueText(IReadOnlyList<Word> words, List<int>?[] positions, bool[] starts, int last)
{
    private static readonly List<int> Nowhere = [];

    public int Last => last;

    public bool Has(int term) => positions[term] is not null;

    /// <summary>Where a term stands, in order.</summary>
    public List<int> Positions(int term) => positions[term] ?? Nowhere;

    /// <summary>Whether this is the first word of a clause that says something: after greetings, "ik wil graag" and the like.</summary>
    public bool IsStart(int position) => starts[position];

    /// <summary>Whether a sentence ends between two words; a comma counts only for <paramref name="any"/>.</summary>
    public bool HasBreak(int from, int to, bool any)
    {
        for (var i = from + 1; i <= to; i++)
        {
            if (words[i].Break == WordBreak.Sentence || (any && words[i].Break == WordBreak.Clause)) return true;
        }

        return false;
    }
}
