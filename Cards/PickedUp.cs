namespace TeamsSchakelpunt.Cards;

/// <summary>Who took a case, and when.</summary>
/// <param name="Name">The professional's name.</param>
/// <param name="At">Moment in Dutch local time.</param>
public sealed record PickedUp(string Name, DateTimeOffset At);
