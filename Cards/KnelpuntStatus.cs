namespace TeamsSchakelpunt.Cards;

/// <summary>How far the Overleg Sluitende Aanpak is with a knelpunt, as cards show it. The names stand in cards that were posted long ago, so none is changed.</summary>
public enum KnelpuntStatus
{
    /// <summary>Handed in.</summary>
    Ingediend,

    /// <summary>On the agenda.</summary>
    OpAgenda,

    /// <summary>Talked about.</summary>
    Besproken,

    /// <summary>With the directors.</summary>
    Doorgezet,

    /// <summary>Answered.</summary>
    Beantwoord,
}
