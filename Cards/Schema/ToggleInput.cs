namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>A box that is on or off; sends <c>true</c> or <c>false</c>.</summary>
public sealed record ToggleInput : InputElement
{
    /// <summary>Text beside the box.</summary>
    public required string Title { get; init; }

    /// <summary><c>true</c> or <c>false</c> at the start.</summary>
    public string? Value { get; init; }

    /// <summary>Lets a long text go on over more lines.</summary>
    public bool Wrap { get; init; } = true;
}
