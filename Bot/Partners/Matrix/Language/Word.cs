namespace TeamsSchakelpunt.Bot.Partners.Matrix.Language;

/// <summary>A word of a message.</summary>
/// <param name="Text">The word folded (see <see cref="PlainText.Fold"/>), without apostrophes.</param>
/// <param name="Start">Where it begins in the plain text.</param>
/// <param name="Break">The punctuation that parts it from the word before.</param>
/// <param name="Capital">Whether the writer began it with a capital.</param>
public readonly record struct Word(string Text, int Start, WordBreak Break, bool Capital);

/// <summary>What stands between two words, besides space.</summary>
public enum WordBreak
{
    None,
    Clause,
    Sentence,
}
