using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>Somebody who is to be invited.</summary>
/// <param name="Who">The person.</param>
/// <param name="Partner">Where they work.</param>
/// <param name="Ground">Why the private part may be shared with them; null for who takes part already, or in an anonymous one.</param>
/// <param name="Why">Why they are there beside the smallest useful group, as typed; null where they belong to it.</param>
public sealed record MeetingGuest(Professional Who, PartnerFacts Partner, LegalGround? Ground, string? Why = null);

/// <summary>A casusbespreking as somebody asks for it.</summary>
/// <param name="IsAnonymous">Without anything about the youngster.</param>
/// <param name="Guests">Who is invited beside who asks.</param>
/// <param name="WithYoungster">The youngster is invited.</param>
/// <param name="WithParents">The parents are invited.</param>
/// <param name="Text">What it is about.</param>
/// <param name="Wish">What moments are looked for.</param>
public sealed record MeetingPlan(
    bool IsAnonymous, IReadOnlyList<MeetingGuest> Guests, bool WithYoungster, bool WithParents, MeetingText Text, MeetingWish Wish);
