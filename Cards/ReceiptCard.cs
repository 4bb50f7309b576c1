using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>Which buttons a receipt has.</summary>
[Flags]
public enum ReceiptButtons
{
    /// <summary>No buttons.</summary>
    None = 0,

    /// <summary>"Ik pak dit zelf op": the raiser works at the first contact.</summary>
    PickUpSelf = 1,

    /// <summary>"Een collega pakt het op".</summary>
    LeaveToColleague = 2,

    /// <summary>"Vul aan".</summary>
    Supplement = 4,

    /// <summary>"Bekijk casus".</summary>
    OpenCase = 8,

    /// <summary>"Trek in".</summary>
    Withdraw = 16,
}

/// <summary>Who is told about a signal.</summary>
/// <param name="Name">The partner, or the coordinator.</param>
/// <param name="Delivery">Whether it arrived.</param>
public sealed record ReceiptRecipient(string Name, Delivery Delivery);

/// <summary>A receipt.</summary>
/// <param name="CaseNumber">Case number.</param>
/// <param name="TypeLabel">Label of the type.</param>
/// <param name="Status">State.</param>
/// <param name="Urgency">Urgency.</param>
/// <param name="FirstContact">The partner that starts.</param>
/// <param name="Told">Everybody who is told, the first contact first.</param>
/// <param name="PickUpBefore">Last day on which it is picked up.</param>
/// <param name="PickedUp">Who took it; null while nobody has.</param>
/// <param name="NextSteps">What happens next, one sentence each.</param>
/// <param name="Offer">Something to think of: a casusbespreking, a warme overdracht, a knelpunt; null is nothing.</param>
/// <param name="ShowsDuoNote">Says that this is no report to DUO.</param>
/// <param name="OtherMunicipality">The youngster lives elsewhere: says whom to call.</param>
/// <param name="Buttons">Buttons.</param>
/// <param name="Refresh">How the card keeps itself up to date; null is not.</param>
public sealed record ReceiptCardData(
    string CaseNumber,
    string TypeLabel,
    CaseStatus Status,
    Urgency Urgency,
    string FirstContact,
    IReadOnlyList<ReceiptRecipient> Told,
    DateOnly PickUpBefore,
    PickedUp? PickedUp,
    IReadOnlyList<string> NextSteps,
    string? Offer = null,
    bool ShowsDuoNote = false,
    bool OtherMunicipality = false,
    ReceiptButtons Buttons = ReceiptButtons.None,
    CardRefresh? Refresh = null);

/// <summary>What the raiser keeps: who has the signal, and what happens next.</summary>
public static class ReceiptCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(ReceiptCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Frame.Card("Receipt", [new TextBlock("Receipt")]);
    }
}
