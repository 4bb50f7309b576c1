namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>One piece of a <see cref="RichTextBlock"/>. Shown as it is, without Markdown.</summary>
/// <param name="Text">What is shown.</param>
public sealed record TextRun(string Text)
{
    /// <summary>Always <c>TextRun</c>.</summary>
    public string Type { get; } = "TextRun";

    /// <summary>Size of the letters.</summary>
    public TextSize Size { get; init; }

    /// <summary>Weight of the letters.</summary>
    public TextWeight Weight { get; init; }

    /// <summary>Colour of the letters.</summary>
    public TextColor Color { get; init; }

    /// <summary>Shows the text in a softer tone.</summary>
    public bool IsSubtle { get; init; }

    /// <summary>Slanted letters.</summary>
    public bool Italic { get; init; }

    /// <summary>A line through the letters.</summary>
    public bool Strikethrough { get; init; }

    /// <summary>Marks the text as with a felt pen.</summary>
    public bool Highlight { get; init; }

    /// <summary>What happens when the text is pressed.</summary>
    public CardAction? SelectAction { get; init; }
}
