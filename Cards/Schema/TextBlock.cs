namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>
/// Text with a subset of Markdown (bold, italic, lists, links). What a user typed goes through
/// <see cref="UserText.Escape"/> first.
/// </summary>
/// <param name="Text">What is shown.</param>
public sealed record TextBlock(string Text) : CardElement
{
    /// <summary>Goes on over more lines. The schema's default is false, which cuts text off; here it is true.</summary>
    public bool Wrap { get; init; } = true;

    /// <summary>Size of the letters.</summary>
    public TextSize Size { get; init; }

    /// <summary>Weight of the letters.</summary>
    public TextWeight Weight { get; init; }

    /// <summary>Colour of the letters.</summary>
    public TextColor Color { get; init; }

    /// <summary>Shows the text in a softer tone, for what matters less.</summary>
    public bool IsSubtle { get; init; }

    /// <summary>Heading or plain text, for screen readers.</summary>
    public TextBlockStyle Style { get; init; }

    /// <summary>Typeface of the letters.</summary>
    public FontType FontType { get; init; }

    /// <summary>Where the text stands in its line.</summary>
    public HorizontalAlignment HorizontalAlignment { get; init; }

    /// <summary>Most lines shown; 0 is no limit.</summary>
    public int MaxLines { get; init; }
}
