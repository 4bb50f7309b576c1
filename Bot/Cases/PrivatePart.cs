using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>What a case holds about the youngster that only those who take part may see. It is encrypted before it reaches a store.</summary>
/// <param name="School">The school now, or the last one; null where there is none or it is no partner.</param>
/// <param name="Initials">Two to four letters, to recognise the youngster in a phone call; null until given.</param>
/// <param name="Explanation">What the reporter sees.</param>
/// <param name="GoesWell">What goes well.</param>
/// <param name="Done">What was done already.</param>
/// <param name="TalkPlanned">The day of the talk with the youngster, where they do not know yet.</param>
/// <param name="WhyNotTold">Why the youngster can't be told.</param>
public sealed record PrivatePart(
    PartnerKey? School = null,
    string? Initials = null,
    string? Explanation = null,
    string? GoesWell = null,
    string? Done = null,
    DateOnly? TalkPlanned = null,
    string? WhyNotTold = null);
