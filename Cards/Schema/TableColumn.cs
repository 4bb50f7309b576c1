namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>Width of a column of a <see cref="Table"/>.</summary>
/// <param name="Width">Share of the width, relative to the other columns.</param>
public sealed record TableColumn(int Width);
