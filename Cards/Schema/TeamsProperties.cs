namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>The <c>msteams</c> object of a card.</summary>
public sealed record TeamsProperties
{
    /// <summary><c>full</c> lets the card take the width of the conversation; null is the standard width.</summary>
    public string? Width { get; init; }

    /// <summary>The people mentioned; each text must occur literally in a text block of the card.</summary>
    public IReadOnlyList<Mention>? Entities { get; init; }
}
