namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>Folds a card open below the buttons.</summary>
public sealed record ShowCardAction : CardAction
{
    /// <summary>What is folded open.</summary>
    public required AdaptiveCard Card { get; init; }
}
