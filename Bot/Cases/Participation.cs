using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>Somebody of an invited partner who takes part.</summary>
/// <param name="Who">The person.</param>
/// <param name="Ground">Why the private part may be shared with them; null for who thinks along without it.</param>
/// <param name="Since">From when on.</param>
public sealed record Participant(Professional Who, LegalGround? Ground, DateTimeOffset Since)
{
    /// <summary>Thinks along and sees nothing about the youngster (section 8.9 of the domain).</summary>
    public bool IsAnonymous => Ground is null;
}

/// <summary>A partner that is asked to take part and has not answered. Why stands in the private part.</summary>
/// <param name="Partner">The partner.</param>
/// <param name="Ground">The ground for sharing; null is to think along without anything about the youngster.</param>
/// <param name="By">Who asks.</param>
/// <param name="At">When.</param>
public sealed record Invitation(PartnerKey Partner, LegalGround? Ground, Professional By, DateTimeOffset At);

/// <summary>Somebody is asked to become the owner; until they say yes nothing changes.</summary>
/// <param name="To">Who is asked.</param>
/// <param name="By">Who asks.</param>
/// <param name="At">When.</param>
/// <param name="Round">Counts the offers of this case.</param>
public sealed record OwnerOffer(Professional To, Professional By, DateTimeOffset At, int Round);

/// <summary>Contact after placement (section 2.11 of the domain).</summary>
/// <param name="Who">Who keeps contact, at the last school.</param>
/// <param name="FirstContact">The day of the first contact.</param>
public sealed record Aftercare(Professional Who, DateOnly FirstContact);

/// <summary>How a case ended.</summary>
/// <param name="At">When.</param>
/// <param name="By">By whom.</param>
/// <param name="Outcome">The outcome; null where it was withdrawn.</param>
/// <param name="Withdrawn">Why it was withdrawn; null where it was closed.</param>
/// <param name="DoubleOf">The case that goes on where this one was a double.</param>
public sealed record Ending(
    DateTimeOffset At, Professional By, Outcome? Outcome = null, WithdrawReason? Withdrawn = null, CaseNumber? DoubleOf = null);
