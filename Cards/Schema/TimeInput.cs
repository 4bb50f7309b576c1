namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>A time of day; sent as <c>HH:mm</c>.</summary>
public sealed record TimeInput : InputElement
{
    /// <summary><c>HH:mm</c> at the start.</summary>
    public string? Value { get; init; }

    /// <summary>Earliest time, <c>HH:mm</c>.</summary>
    public string? Min { get; init; }

    /// <summary>Latest time, <c>HH:mm</c>.</summary>
    public string? Max { get; init; }

    /// <summary>Hint while it is empty.</summary>
    public string? Placeholder { get; init; }
}
