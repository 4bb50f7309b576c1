using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards.Parts;

/// <summary>What every card has around its content.</summary>
internal static class Frame
{
    public static AdaptiveCard Card(string summary, IReadOnlyList<CardElement> body, IReadOnlyList<CardAction>? actions = null) => new()
    {
        Body = body,
        Actions = actions is { Count: > 0 } ? actions : null,
        FallbackText = summary,
        Speak = summary,
    };
}
