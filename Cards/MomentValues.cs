namespace TeamsSchakelpunt.Cards;

/// <summary>When a casusbespreking may be, as filled in; null is empty.</summary>
/// <param name="Length">In minutes: "30", "45", "60" or "90".</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day.</param>
/// <param name="DayPart"><see cref="InputValues.Morning"/>, <see cref="InputValues.Afternoon"/> or <see cref="InputValues.AnyPart"/>.</param>
public sealed record MomentValues(string? Length = null, DateOnly? From = null, DateOnly? Until = null, string? DayPart = null);
