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

    /// <summary>"Geef een knelpunt door".</summary>
    Knelpunt = 16,
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

        List<CardElement> body =
        [
            Head.Of(data.Status.Icon(), Title(data), $"{data.CaseNumber} · {data.TypeLabel}", data.Status.Style()),
            Words.Plain(WhatNow(data)),
            new FactSet(Facts(data)),
        ];
        if (data.Told.Count > 0)
        {
            body.Add(Words.Section("Wie weet ervan"));
            body.AddRange(data.Told.Select(Recipient));
        }

        if (data.NextSteps.Count > 0)
        {
            body.Add(Words.Section("Zo gaat het verder"));
            body.AddRange(data.NextSteps.Select(step => Iconed.Line("▸", step)));
        }

        if (data.Offer is not null)
            body.Add(Note.Of("💡", data.Offer));
        if (data.OtherMunicipality)
            body.Add(Note.OtherMunicipality());
        if (data.ShowsDuoNote)
            body.Add(Note.Duo());

        return Frame.Card($"Je signaal {data.CaseNumber}", body, Buttons(data), data.Refresh);
    }

    private static string Title(ReceiptCardData data) => data.Status switch
    {
        CaseStatus.Nieuw => "Je signaal is gemeld",
        CaseStatus.Ingetrokken => "Je signaal is ingetrokken",
        CaseStatus.Opgepakt => "Je signaal is opgepakt",
        CaseStatus.Gesloten => "De casus is gesloten",
        CaseStatus.Nazorg => "De casus is in nazorg",
        _ => "De casus loopt",
    };

    private static string WhatNow(ReceiptCardData data) => (data.Status, data.PickedUp) switch
    {
        (CaseStatus.Ingetrokken, _) => "Niemand hoeft nog iets te doen.",
        (_, { } pickedUp) => $"**{UserText.EscapeLine(pickedUp.Name)}** pakte het op: {DutchDate.Moment(pickedUp.At)}.",
        _ => $"**{UserText.EscapeLine(data.FirstContact)}** pakt het uiterlijk **{DutchDate.Day(data.PickUpBefore)}** op.",
    };

    private static List<Fact> Facts(ReceiptCardData data)
    {
        List<Fact> facts =
        [
            new("Status", data.Status.Word()),
            new("Begint", UserText.EscapeLine(data.FirstContact)),
        ];
        if (data.Status == CaseStatus.Nieuw)
            facts.Add(new("Hoe snel", data.Urgency.Word()));
        return facts;
    }

    private static ColumnSet Recipient(ReceiptRecipient recipient)
    {
        var name = UserText.EscapeLine(recipient.Name);
        return recipient.Delivery switch
        {
            Delivery.Delivered => Iconed.Line("✅", $"{name}: bericht bezorgd"),
            Delivery.NotYet => Iconed.Line("⏳", $"{name}: bericht onderweg"),
            _ => Iconed.Line("⚠️", $"{name}: bericht nog niet bezorgd. De coördinator weet het."),
        };
    }

    private static List<CardAction> Buttons(ReceiptCardData data)
    {
        var about = Press.About(data.CaseNumber);
        var self = data.Buttons.HasFlag(ReceiptButtons.PickUpSelf);
        List<CardAction> buttons = [];
        if (self)
            buttons.Add(Press.Execute("Ik pak dit zelf op", Verbs.PickUpSelf, about, primary: true));
        if (data.Buttons.HasFlag(ReceiptButtons.LeaveToColleague))
            buttons.Add(Press.Execute("Een collega pakt het op", Verbs.LeaveToColleague, about));
        if (data.Buttons.HasFlag(ReceiptButtons.Supplement))
            buttons.Add(Press.Dialog("Vul aan", Verbs.OpenSupplement, about, primary: !self));
        if (data.Buttons.HasFlag(ReceiptButtons.OpenCase))
            buttons.Add(Press.Dialog("Bekijk casus", Verbs.OpenCase, about));
        // Nothing of the case goes along: a knelpunt is about a rule.
        if (data.Buttons.HasFlag(ReceiptButtons.Knelpunt))
            buttons.Add(Press.Dialog("Geef een knelpunt door", Verbs.OpenKnelpuntForm));
        return buttons;
    }
}
