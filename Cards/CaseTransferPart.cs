namespace TeamsSchakelpunt.Cards;

/// <summary>The warme overdracht on a case card.</summary>
/// <param name="Status">How far it is, in one or two sentences. Holds no word of a user.</param>
public sealed record CaseTransferPart(string Status)
{
    /// <summary>Which offer; null where there is nothing to answer.</summary>
    public string? Round { get; init; }

    /// <summary>What was gone through, one short sentence each.</summary>
    public IReadOnlyList<string> Checks { get; init; } = [];

    /// <summary>Contact at the new place.</summary>
    public string? Contact { get; init; }

    /// <summary>What extra support there was, as typed; null for who may not read it.</summary>
    public string? Support { get; init; }

    /// <summary>Who continues it, as typed.</summary>
    public string? WhoContinues { get; init; }

    /// <summary>Who stays involved, as typed.</summary>
    public string? StaysInvolved { get; init; }

    /// <summary>What the receiver proposed when it gave it back, as typed.</summary>
    public string? Counter { get; init; }
}
