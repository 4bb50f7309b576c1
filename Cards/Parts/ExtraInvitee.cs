namespace TeamsSchakelpunt.Cards.Parts;

/// <summary>Somebody who is invited beside those who are proposed, as filled in; null is empty.</summary>
/// <param name="Person">Id of the contact.</param>
/// <param name="Reason">Why, as typed.</param>
/// <param name="Ground">Ground for sharing.</param>
/// <param name="Dataset">In which people are searched while typing; null where all are given.</param>
internal sealed record ExtraInvitee(string? Person, string? Reason, string? Ground, string? Dataset);
