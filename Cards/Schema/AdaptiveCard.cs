namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>An Adaptive Card.</summary>
public sealed record AdaptiveCard;
