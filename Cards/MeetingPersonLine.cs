namespace TeamsSchakelpunt.Cards;

/// <summary>A person who may be at a casusbespreking.</summary>
/// <param name="Id">Id of the contact.</param>
/// <param name="Name">Name.</param>
/// <param name="Work">Function and partner, such as "Leerplichtambtenaar · Leerplicht".</param>
/// <param name="Why">Why this person, in one sentence: "Doet al mee."</param>
/// <param name="Ground">Ground for sharing, as filled in: one of the <c>Ground…</c> values of <see cref="InputValues"/>; null is empty.</param>
/// <param name="TakesPart">Takes part in the case already, so no ground is asked.</param>
/// <param name="Chosen">Is invited, unless somebody takes the tick away.</param>
/// <param name="StandsInFor">Name of who is away, for whom this person stands in; null is nobody.</param>
public sealed record MeetingPersonLine(
    string Id, string Name, string Work, string Why, string? Ground, bool TakesPart, bool Chosen, string? StandsInFor = null);
