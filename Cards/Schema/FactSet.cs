namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>Pairs of name and value, aligned in two columns.</summary>
/// <param name="Facts">From top to bottom.</param>
public sealed record FactSet(IReadOnlyList<Fact> Facts) : CardElement;
