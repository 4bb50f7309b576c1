using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Conversation.Recognition;

/// <summary>What a message says besides its intent; null where it does not say so.</summary>
/// <param name="Signaalsoort">The kind of signal.</param>
/// <param name="Responsibility">Id of a row of the responsibility matrix.</param>
/// <param name="Partner">Key of a partner.</param>
/// <param name="Casus">A case number, written as <c>2026-0042</c>.</param>
public sealed record Slots(SignalTypeKey? Signaalsoort = null, string? Responsibility = null, string? Partner = null, string? Casus = null)
{
    public static Slots None { get; } = new();
}
