namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>What waits for somebody on a case (section 6.4 of the domain).</summary>
public enum DeadlineKind
{
    /// <summary>A signal that nobody picked up: the first partner is reminded.</summary>
    PickUp,

    /// <summary>A signal that nobody picked up within the norm: the coordinators hear of it.</summary>
    PickUpMissed,

    /// <summary>The owner has had no contact with the youngster.</summary>
    Contact,

    /// <summary>The day on which the youngster would be told has come.</summary>
    Talk,

    /// <summary>Somebody is asked to become the owner.</summary>
    OwnerOffer,

    /// <summary>Several partners, and nobody who is the one contact (section 2.9 of the domain).</summary>
    NoRegisseur,

    /// <summary>A candidate has not answered.</summary>
    Candidate,

    /// <summary>The coordinators have not decided on a regisseur.</summary>
    Decision,

    /// <summary>A partner was asked to take part and has not answered.</summary>
    Invitation,

    /// <summary>The partner that was asked still has not answered: who asked hears of it.</summary>
    InvitationMissed,

    /// <summary>Moments for a casusbespreking wait for a choice.</summary>
    Moment,

    /// <summary>An agreement is near.</summary>
    AgreementSoon,

    /// <summary>An agreement is due today.</summary>
    AgreementToday,

    /// <summary>An agreement is late.</summary>
    AgreementLate,

    /// <summary>An agreement of somebody else is late: for who leads the case.</summary>
    AgreementMissed,

    /// <summary>The youngster is asked how it goes.</summary>
    Aftercare,

    /// <summary>A warme overdracht was offered and not accepted: the receiving partner is reminded.</summary>
    Transfer,

    /// <summary>It still was not accepted: the coordinators hear of it.</summary>
    TransferMissed,

    /// <summary>The youngster starts soon at the new place, and the talk of the warme overdracht was not held.</summary>
    TransferTalk,

    /// <summary>Who handed over has not said when they let go.</summary>
    LetGoDay,

    /// <summary>The day of warm loslaten has come: let go, or choose another day.</summary>
    LetGo,

    /// <summary>A youngster waits for an answer (section 8.8 of the domain).</summary>
    YouthRequest,

    /// <summary>Nothing has happened for a long time.</summary>
    Quiet,

    /// <summary>Nothing has happened after that question either: the coordinators hear of it.</summary>
    QuietMissed,
}

/// <summary>One thing that waits on a case, and when somebody is reminded of it.</summary>
/// <param name="Key">Tells it from others of this case; something that begins anew has another.</param>
/// <param name="Kind">What it is.</param>
/// <param name="At">When to remind.</param>
/// <param name="To">Whom: a person's chat, a partner's channel, or the coordinators.</param>
/// <param name="On">The day for which it was agreed or asked; null where there is none.</param>
/// <param name="IsUrgent">Said outside working hours as well (section 6.4 of the domain: only <c>direct</c>).</param>
public sealed record Deadline(string Key, DeadlineKind Kind, DateTimeOffset At, Lane To, DateOnly? On = null, bool IsUrgent = false);
