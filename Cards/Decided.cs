namespace TeamsSchakelpunt.Cards;

/// <summary>Who decided, when, and why.</summary>
/// <param name="By">Name of who decided.</param>
/// <param name="At">Moment in Dutch local time.</param>
/// <param name="Reason">Category of the reason, out of the fixed list; null is none.</param>
public sealed record Decided(string By, DateTimeOffset At, string? Reason = null);
