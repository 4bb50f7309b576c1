using System.Text.Json.Nodes;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>What a user sees after a press.</summary>
public enum PressOutcome
{
    /// <summary>Nothing changes.</summary>
    None,

    /// <summary>Another card in place of the pressed one, for this user alone.</summary>
    Card,

    /// <summary>A short text.</summary>
    Message,

    /// <summary>A dialog opens, or shows its next card.</summary>
    Dialog,

    /// <summary>The dialog closes.</summary>
    Closed,

    /// <summary>Something went wrong.</summary>
    Error,
}

/// <summary>A dialog as Teams shows it.</summary>
/// <param name="Title">Title of the window.</param>
/// <param name="Width">Pixels, or small, medium, large; null when the bot leaves it.</param>
/// <param name="Height">Pixels, or small, medium, large; null when the bot leaves it.</param>
/// <param name="Card">The Adaptive Card in it.</param>
public sealed record SimulatedDialog(string Title, JsonNode? Width, JsonNode? Height, JsonNode Card);

/// <summary>What came of a press, a refresh or a dialog.</summary>
/// <param name="Outcome">What the user sees.</param>
/// <param name="Text">The short text, or what went wrong.</param>
/// <param name="Card">The new card, after <see cref="PressOutcome.Card"/>.</param>
/// <param name="Dialog">The dialog, after <see cref="PressOutcome.Dialog"/>.</param>
/// <param name="Answer">What the bot answered; null when it was not asked.</param>
public sealed record PressResult(
    PressOutcome Outcome, string? Text = null, JsonNode? Card = null, SimulatedDialog? Dialog = null, BotAnswer? Answer = null)
{
    internal static PressResult Failed(BotAnswer answer) => new(
        PressOutcome.Error,
        answer.Status == 0 ? "De bot antwoordt niet." : "Er ging iets mis. Probeer het opnieuw.",
        Answer: answer);
}
