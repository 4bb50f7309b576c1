namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>A line of text in pieces, each with its own look. Holds no Markdown.</summary>
/// <param name="Inlines">The pieces, in reading order.</param>
public sealed record RichTextBlock(IReadOnlyList<TextRun> Inlines) : CardElement
{
    /// <summary>Where the text stands in its line.</summary>
    public HorizontalAlignment HorizontalAlignment { get; init; }
}
