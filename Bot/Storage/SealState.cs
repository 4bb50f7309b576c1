namespace TeamsSchakelpunt.Bot.Storage;

/// <summary>What a seal is worth.</summary>
public enum SealState
{
    /// <summary>By the newest key, on this data.</summary>
    Whole,

    /// <summary>By another listed key, on this data.</summary>
    WholeByOlderKey,

    /// <summary>Its key is not among the listed ones, so nothing can be said.</summary>
    UnknownKey,

    /// <summary>It does not belong to this data.</summary>
    Broken,
}
