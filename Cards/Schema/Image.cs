namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>A picture.</summary>
/// <param name="Url">An https address or a data URI.</param>
/// <param name="AltText">What the picture tells to someone who cannot see it; required here, optional in the schema.</param>
public sealed record Image(string Url, string AltText) : CardElement
{
    /// <summary>Size in steps the host knows.</summary>
    public ImageSize Size { get; init; }

    /// <summary>Shape: as it is, or round for a person.</summary>
    public ImageStyle Style { get; init; }

    /// <summary>Exact width, such as <c>24px</c>.</summary>
    public string? Width { get; init; }

    /// <summary>Exact height, such as <c>24px</c>.</summary>
    public string? Height { get; init; }

    /// <summary>What happens when the picture is pressed.</summary>
    public CardAction? SelectAction { get; init; }
}
