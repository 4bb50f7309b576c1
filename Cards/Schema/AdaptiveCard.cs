namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>
/// An Adaptive Card, version 1.5: the newest that Teams renders on every client. Properties left at their
/// default are not written.
/// </summary>
public sealed record AdaptiveCard
{
    /// <summary>Always <c>AdaptiveCard</c>.</summary>
    public string Type { get; } = "AdaptiveCard";

    /// <summary>Schema version the card needs. Universal actions (<see cref="ExecuteAction"/>) need 1.4 or higher.</summary>
    public string Version { get; } = "1.5";

    /// <summary>The elements shown, from top to bottom.</summary>
    public IReadOnlyList<CardElement> Body { get; init; } = [];

    /// <summary>The buttons in the card's action bar. Teams shows at most six.</summary>
    public IReadOnlyList<CardAction>? Actions { get; init; }

    /// <summary>How the client fetches a fresh, possibly personal, version of the card.</summary>
    public Refresh? Refresh { get; init; }

    /// <summary>Text shown where the client does not support the version; Teams also uses it as the notification's preview.</summary>
    public string? FallbackText { get; init; }

    /// <summary>What is spoken for the whole card.</summary>
    public string? Speak { get; init; }

    /// <summary>What Teams adds to the schema: full width and mentions.</summary>
    public TeamsProperties? Msteams { get; init; }
}
