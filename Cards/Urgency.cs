namespace TeamsSchakelpunt.Cards;

/// <summary>How soon a case is picked up.</summary>
public enum Urgency
{
    /// <summary>Within five working days.</summary>
    Gewoon,

    /// <summary>Within two working days.</summary>
    Snel,

    /// <summary>The same working day.</summary>
    Direct,
}
