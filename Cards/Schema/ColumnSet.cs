namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>Columns side by side; they do not wrap on a narrow screen.</summary>
/// <param name="Columns">From left to right.</param>
public sealed record ColumnSet(IReadOnlyList<Column> Columns) : CardElement
{
    /// <summary>Background.</summary>
    public ContainerStyle Style { get; init; }

    /// <summary>Lets the background run to the edges of the card.</summary>
    public bool Bleed { get; init; }

    /// <summary>What happens when the row is pressed.</summary>
    public CardAction? SelectAction { get; init; }
}
