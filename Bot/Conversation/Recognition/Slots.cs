namespace TeamsSchakelpunt.Bot.Conversation.Recognition;

/// <summary>What a message says besides its intent; null where it does not say so.</summary>
/// <param name="SignalType">Key of the kind of signal.</param>
/// <param name="Responsibility">Id of the row of the matrix.</param>
/// <param name="Partner">Key of the partner.</param>
/// <param name="Case">Case number, written as <c>2026-0042</c>.</param>
public sealed record Slots(string? SignalType = null, string? Responsibility = null, string? Partner = null, string? Case = null)
{
    public static Slots None { get; } = new();
}
