namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>Asks the bot to do something; its answer may replace the card for the presser (<c>adaptiveCard/action</c>).</summary>
public sealed record ExecuteAction : CardAction
{
    /// <summary>What is asked; the bot routes by it.</summary>
    public required string Verb { get; init; }

    /// <summary>Goes with the press, together with the inputs.</summary>
    public IReadOnlyDictionary<string, string>? Data { get; init; }

    /// <summary>Which inputs go along.</summary>
    public AssociatedInputs AssociatedInputs { get; init; }
}
