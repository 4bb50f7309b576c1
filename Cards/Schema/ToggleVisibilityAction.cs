namespace TeamsSchakelpunt.Cards.Schema;

/// <summary>Shows what is hidden and hides what is shown, without asking the bot.</summary>
public sealed record ToggleVisibilityAction : CardAction
{
    /// <summary>Ids of the elements.</summary>
    public required IReadOnlyList<string> TargetElements { get; init; }
}
