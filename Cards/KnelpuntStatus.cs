namespace TeamsSchakelpunt.Cards;

/// <summary>How far the Overleg Sluitende Aanpak is with a knelpunt, as cards show it.</summary>
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
