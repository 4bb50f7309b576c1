using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>A warme overdracht as it is offered.</summary>
/// <param name="To">The partner that is asked to take over.</param>
/// <param name="Ground">Why it may know about the youngster.</param>
/// <param name="StartsOn">The first day at the new place; null where it is not known.</param>
/// <param name="Support">What extra support the youngster has, as typed; null is not said.</param>
public sealed record TransferOffer(PartnerFacts To, LegalGround Ground, DateOnly? StartsOn = null, string? Support = null);

/// <summary>The talk of a warme overdracht as it was held: the checklist of sections 2.5 and 2.6 of the domain. Null leaves what stands there.</summary>
/// <param name="On">The day.</param>
/// <param name="Present">Who were there.</param>
/// <param name="SupportStops">Extra support ends at the old place.</param>
/// <param name="Support">What extra support there was and which goes on.</param>
/// <param name="WhoContinues">Who continues it.</param>
/// <param name="Contact">The contact at the new place.</param>
/// <param name="HasBuddy">A maatje is arranged.</param>
/// <param name="StaysInvolved">Who stays involved, and until when.</param>
/// <param name="FileSent">The overstapdossier was sent by the partner's own system.</param>
public sealed record TransferTalk(
    DateOnly On,
    TransferPresent Present,
    bool SupportStops,
    string? Support,
    string? WhoContinues,
    Professional? Contact,
    bool HasBuddy,
    string? StaysInvolved,
    bool FileSent);
