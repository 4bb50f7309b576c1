namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>One column of a <see cref="ColumnSet"/>.</summary>
/// <param name="Items">The elements, from top to bottom.</param>
public sealed record Column(IReadOnlyList<CardElement> Items)
{
    /// <summary>Always <c>Column</c>.</summary>
    public string Type { get; } = "Column";

    /// <summary><c>auto</c> (as wide as its content), <c>stretch</c> (what is left, the schema's default) or pixels, such as <c>50px</c>.</summary>
    public string? Width { get; init; }

    /// <summary>Background.</summary>
    public ContainerStyle Style { get; init; }

    /// <summary>Room between this column and the one before.</summary>
    public Spacing Spacing { get; init; }

    /// <summary>Where the content stands when there is height to spare.</summary>
    public VerticalAlignment VerticalContentAlignment { get; init; }

    /// <summary>What happens when the column is pressed.</summary>
    public CardAction? SelectAction { get; init; }
}
