namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>One choice of a <see cref="ChoiceInput"/>.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Value">What is sent; without commas.</param>
public sealed record Choice(string Title, string Value);
