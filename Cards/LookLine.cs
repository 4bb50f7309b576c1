namespace TeamsSchakelpunt.Cards;

/// <summary>A look at the private part.</summary>
/// <param name="At">Moment in Dutch local time.</param>
/// <param name="Who">Who looked.</param>
/// <param name="Partner">Name of the partner.</param>
/// <param name="Reason">Why, for somebody who takes no part; null is a participant.</param>
public sealed record LookLine(DateTimeOffset At, string Who, string Partner, string? Reason = null);
