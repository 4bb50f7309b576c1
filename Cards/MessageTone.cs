namespace TeamsSchakelpunt.Cards;

/// <summary>What kind of message a card brings.</summary>
public enum MessageTone
{
    /// <summary>To know.</summary>
    Info,

    /// <summary>It worked.</summary>
    Good,

    /// <summary>Something to mind.</summary>
    Warning,

    /// <summary>It did not work, or may not.</summary>
    Attention,
}
