using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>The warme overdracht beside the state (sections 2.5 and 6.1 of the domain). The sender keeps the case until the receiver has accepted.</summary>
public enum TransferState
{
    Geen,
    Aangeboden,
    GesprekGepland,
    GesprekGehouden,
    Aanvaard,
    Teruggegeven,
    Ingetrokken,
}

/// <summary>The warme overdracht of a case: the one that runs, or else the last one. What was typed stands in <see cref="TransferText"/>.</summary>
/// <param name="State">How far it is.</param>
/// <param name="To">The partner that takes over; null before the first offer.</param>
/// <param name="OfferedAt">When it was offered; null before.</param>
public sealed record Transfer(TransferState State = TransferState.Geen, PartnerKey? To = null, DateTimeOffset? OfferedAt = null)
{
    /// <summary>Counts the offers of this case; an answer to an earlier one has no effect.</summary>
    public int Round { get; init; }

    /// <summary>Why the receiver may know about the youngster.</summary>
    public LegalGround? Ground { get; init; }

    /// <summary>Who offered it.</summary>
    public Professional? By { get; init; }

    /// <summary>The first day at the new place; null where it is not known. The talk is before it (section 2.5 of the domain).</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>The day for which the talk is planned, or on which it was.</summary>
    public DateOnly? TalkOn { get; init; }

    /// <summary>What was gone through in the talk; null before.</summary>
    public TransferChecklist? Checklist { get; init; }

    /// <summary>The youngster's contact at the new place (section 2.6 of the domain).</summary>
    public Professional? Contact { get; init; }

    /// <summary>Key of the reason for which it was given back.</summary>
    public string? Why { get; init; }

    public DateTimeOffset? AcceptedAt { get; init; }

    /// <summary>Who was the owner until it was accepted: takes part until they let go.</summary>
    public Professional? Sender { get; init; }

    /// <summary>The day of <c>warm loslaten</c>, chosen by the sender; null until then.</summary>
    public DateOnly? LetGoOn { get; init; }

    public bool IsRunning => State is TransferState.Aangeboden or TransferState.GesprekGepland or TransferState.GesprekGehouden;

    /// <summary>What is left to count with after erasure (section 8.7 of the domain): nobody in it, and no day but that of the offer.</summary>
    internal Transfer ToCount() => new(State, null, OfferedAt) { Round = Round, Checklist = Checklist };
}

/// <summary>Who were there in the talk of a warme overdracht.</summary>
[Flags]
public enum TransferPresent
{
    None = 0,

    /// <summary>The youngster.</summary>
    Youngster = 1,

    /// <summary>A parent.</summary>
    Parent = 2,

    /// <summary>The mentor, or who else knows the youngster at the old place.</summary>
    Mentor = 4,

    /// <summary>Somebody of the new place.</summary>
    Receiver = 8,
}

/// <summary>The yes and no of a warme overdracht (sections 2.5 and 2.6 of the domain); what section 9 counts.</summary>
/// <param name="Present">Who were there.</param>
/// <param name="SupportStops">Extra support ends at the old place.</param>
/// <param name="SupportGoesOn">It was said who continues it.</param>
/// <param name="HasBuddy">A maatje is arranged.</param>
/// <param name="FileSent">The overstapdossier was sent, by the partner's own system; it never goes through here.</param>
/// <param name="BeforeStart">The talk was before the first day at the new place; null where that day is not known.</param>
public sealed record TransferChecklist(
    TransferPresent Present, bool SupportStops, bool SupportGoesOn, bool HasBuddy, bool FileSent, bool? BeforeStart);
