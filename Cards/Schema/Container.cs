namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>A group of elements with a background of its own.</summary>
/// <param name="Items">The elements, from top to bottom.</param>
public sealed record Container(IReadOnlyList<CardElement> Items) : CardElement
{
    /// <summary>Background.</summary>
    public ContainerStyle Style { get; init; }

    /// <summary>Lets the background run to the edges of the card.</summary>
    public bool Bleed { get; init; }

    /// <summary>Least height, such as <c>40px</c>.</summary>
    public string? MinHeight { get; init; }

    /// <summary>Where the content stands when there is height to spare.</summary>
    public VerticalAlignment VerticalContentAlignment { get; init; }

    /// <summary>What happens when the group is pressed.</summary>
    public CardAction? SelectAction { get; init; }
}
