namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>One cell of a <see cref="TableRow"/>.</summary>
/// <param name="Items">The elements, from top to bottom.</param>
public sealed record TableCell(IReadOnlyList<CardElement> Items)
{
    /// <summary>Always <c>TableCell</c>.</summary>
    public string Type { get; } = "TableCell";

    /// <summary>Background.</summary>
    public ContainerStyle Style { get; init; }

    /// <summary>Where the content stands when there is height to spare.</summary>
    public VerticalAlignment VerticalContentAlignment { get; init; }
}
