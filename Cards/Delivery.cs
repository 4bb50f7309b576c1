namespace TeamsSchakelpunt.Cards;

/// <summary>Whether a notice reached its place.</summary>
public enum Delivery
{
    /// <summary>On its way.</summary>
    NotYet,

    /// <summary>It arrived.</summary>
    Delivered,

    /// <summary>It could not be delivered; the coordinator knows.</summary>
    Failed,
}
