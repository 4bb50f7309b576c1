using TeamsSchakelpunt.Bot.Partners.Matrix;

namespace TeamsSchakelpunt.Bot.Conversation.Recognition;

/// <summary>What a message most likely means.</summary>
/// <param name="Text">The message as it was given.</param>
/// <param name="Intent">What the writer wants.</param>
/// <param name="Slots">What else the message says.</param>
/// <param name="Score">How sure, 0 to 1.</param>
/// <param name="Alternatives">The likeliest readings, this one first; at most three.</param>
public sealed record Recognition(string Text, Intent Intent, Slots Slots, double Score, IReadOnlyList<Alternative> Alternatives)
{
    /// <summary>Below this score the bot offers <see cref="Alternatives"/> as buttons and does not act (rule 8 of section 10).</summary>
    public const double Threshold = 0.55;

    private const double CloseRow = 0.85;

    public bool IsCertain => Score >= Threshold;

    /// <summary>Whether the message tells about one youngster, so that it must not stay in a channel (section 7 of the domain).</summary>
    public bool IsStory { get; init; }

    /// <summary>For <see cref="Intent.Wie"/> about a task: the best row and the next two. Empty otherwise.</summary>
    public IReadOnlyList<MatrixMatch> Rows { get; init; } = [];

    /// <summary>Whether the first two <see cref="Rows"/> fit about as well: show both and ask, do not guess (section 2.2 of the domain).</summary>
    public bool HasCloseRows => Rows is [var first, var second, ..] && second.Score > first.Score * CloseRow;
}
