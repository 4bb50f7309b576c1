using TeamsSchakelpunt.Bot.Conversation.Recognition.Cues;
using TeamsSchakelpunt.Bot.Partners.Matrix.Language;

namespace TeamsSchakelpunt.Bot.Conversation.Recognition;

/// <summary>Tells whether a text tells about one youngster, as against a command or a general question.</summary>
internal sealed class StoryDetector(CueBook cues)
{
    private const int FewestWords = 4;
    private const double Enough = 2;

    /// <param name="words">The words of the message.</param>
    /// <param name="text">The message as the cues see it.</param>
    /// <param name="signal">How clearly it tells of a signal.</param>
    /// <param name="isQuestion">Whether it asks who does what.</param>
    public bool IsStory(IReadOnlyList<Word> words, CueText text, double signal, bool isQuestion)
    {
        if (words.Count < FewestWords) return false;
        var about = cues.Story.Sum(text) + Math.Min(1.5, signal / 2.5) + (HasName(words) ? 0.8 : 0) + (words.Count >= 12 ? 0.5 : 0);
        return about >= (isQuestion ? Enough + 1.8 : Enough + 0.4);
    }

    // A capital inside a sentence, on a word that no cue knows, is most likely a name.
    private bool HasName(IReadOnlyList<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Capital && words[i].Text.Length > 1 && !cues.Knows(words[i].Text)) return true;
        }

        return false;
    }
}
