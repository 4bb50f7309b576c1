namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>One row of a <see cref="Table"/>.</summary>
/// <param name="Cells">From left to right.</param>
public sealed record TableRow(IReadOnlyList<TableCell> Cells)
{
    /// <summary>Always <c>TableRow</c>.</summary>
    public string Type { get; } = "TableRow";

    /// <summary>Background.</summary>
    public ContainerStyle Style { get; init; }
}
