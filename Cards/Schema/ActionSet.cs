namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>Buttons within the body.</summary>
/// <param name="Actions">From left to right.</param>
public sealed record ActionSet(IReadOnlyList<CardAction> Actions) : CardElement;
