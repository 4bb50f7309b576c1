namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>Opens an address: https, <c>tel:</c>, <c>mailto:</c> or a Teams deep link.</summary>
public sealed record OpenUrlAction : CardAction
{
    /// <summary>The address.</summary>
    public required string Url { get; init; }
}
