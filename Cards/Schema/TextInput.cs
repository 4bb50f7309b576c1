namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>A line or a box of text.</summary>
public sealed record TextInput : InputElement
{
    /// <summary>What is in it at the start.</summary>
    public string? Value { get; init; }

    /// <summary>Hint while it is empty; never instead of the label.</summary>
    public string? Placeholder { get; init; }

    /// <summary>More than one line.</summary>
    public bool IsMultiline { get; init; }

    /// <summary>Most characters; 0 is no limit.</summary>
    public int MaxLength { get; init; }

    /// <summary>Regular expression the value must match, checked by the client.</summary>
    public string? Regex { get; init; }

    /// <summary>Kind of text.</summary>
    public TextInputStyle Style { get; init; }
}
