namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>One row of a <see cref="FactSet"/>. Both texts know Markdown.</summary>
/// <param name="Title">The name.</param>
/// <param name="Value">The value; user text escaped.</param>
public sealed record Fact(string Title, string Value);
