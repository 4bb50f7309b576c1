namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>A number.</summary>
public sealed record NumberInput : InputElement
{
    /// <summary>The number at the start.</summary>
    public decimal? Value { get; init; }

    /// <summary>Smallest number, checked by the client.</summary>
    public decimal? Min { get; init; }

    /// <summary>Largest number, checked by the client.</summary>
    public decimal? Max { get; init; }

    /// <summary>Hint while it is empty.</summary>
    public string? Placeholder { get; init; }
}
