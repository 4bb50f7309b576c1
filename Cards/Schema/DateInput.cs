namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>A date; sent as <c>yyyy-MM-dd</c>.</summary>
public sealed record DateInput : InputElement
{
    /// <summary>The date at the start.</summary>
    public DateOnly? Value { get; init; }

    /// <summary>Earliest date, checked by the client.</summary>
    public DateOnly? Min { get; init; }

    /// <summary>Latest date, checked by the client.</summary>
    public DateOnly? Max { get; init; }

    /// <summary>Hint while it is empty.</summary>
    public string? Placeholder { get; init; }
}
