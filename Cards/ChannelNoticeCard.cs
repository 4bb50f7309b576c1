using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>Why a partner's channel gets a notice.</summary>
public enum ChannelRole
{
    /// <summary>This partner starts.</summary>
    FirstContact,

    /// <summary>This partner is told, and may help.</summary>
    Informed,

    /// <summary>This partner is asked to take part.</summary>
    Invited,

    /// <summary>This partner is asked to think along, without knowing who it is about.</summary>
    InvitedAnonymously,
}

/// <summary>Which buttons a notice has.</summary>
[Flags]
public enum ChannelNoticeButtons
{
    /// <summary>No buttons.</summary>
    None = 0,

    /// <summary>"Ik pak dit op".</summary>
    PickUp = 1,

    /// <summary>"Bekijk dossier".</summary>
    OpenCase = 2,

    /// <summary>"Hoort bij een ander".</summary>
    Forward = 4,

    /// <summary>"Ik doe mee", or "Ik denk mee".</summary>
    Join = 8,
}

/// <summary>
/// A notice in a channel. There is no field for a name, initials, a school, an age or a story: what may not be shown
/// in a channel cannot be passed to it.
/// </summary>
/// <param name="CaseNumber">Case number.</param>
/// <param name="TypeLabel">Label of the type.</param>
/// <param name="PhaseLabel">Label of the phase, such as "mbo"; never a school.</param>
/// <param name="Urgency">Urgency.</param>
/// <param name="FirstContact">The partner that starts.</param>
/// <param name="Role">Why this channel gets it.</param>
/// <param name="RaisedAt">When it was raised, in Dutch local time.</param>
/// <param name="PickUpBefore">Last day on which it is picked up.</param>
/// <param name="Status">State.</param>
/// <param name="PickedUp">The professional who took it; null while nobody has.</param>
/// <param name="ForwardedFrom">The partner that forwarded it; null is not forwarded.</param>
/// <param name="ForwardReason">Category of the reason to forward, out of the fixed list.</param>
/// <param name="OtherMunicipality">The youngster lives elsewhere: says whom to call.</param>
/// <param name="Buttons">Buttons.</param>
/// <param name="Refresh">How the card keeps itself up to date; null is not.</param>
/// <param name="JoinedBy">The professional of an invited partner who joined; null while nobody has.</param>
public sealed record ChannelNoticeCardData(
    string CaseNumber,
    string TypeLabel,
    string PhaseLabel,
    Urgency Urgency,
    string FirstContact,
    ChannelRole Role,
    DateTimeOffset RaisedAt,
    DateOnly PickUpBefore,
    CaseStatus Status,
    PickedUp? PickedUp = null,
    string? ForwardedFrom = null,
    string? ForwardReason = null,
    bool OtherMunicipality = false,
    ChannelNoticeButtons Buttons = ChannelNoticeButtons.None,
    CardRefresh? Refresh = null,
    string? JoinedBy = null);

/// <summary>What a partner's channel shows of a signal: nothing by which a youngster could be known.</summary>
public static class ChannelNoticeCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(ChannelNoticeCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);

        List<CardElement> body =
        [
            Head.Of(Icon(data), data.TypeLabel, $"{data.CaseNumber} · {Role(data)}", Style(data)),
            Words.Plain(WhatNow(data)),
            new FactSet(Facts(data)),
        ];
        if (data.ForwardedFrom is not null)
            body.Add(Note.Of("↪️", Forwarded(data)));
        if (data.OtherMunicipality)
            body.Add(Note.OtherMunicipality());

        return Frame.Card(Summary(data), body, Buttons(data), data.Refresh);
    }

    private static string Summary(ChannelNoticeCardData data) =>
        IsInvited(data) ? $"Vraag over {data.CaseNumber}"
        : data.Status == CaseStatus.Nieuw ? $"Nieuw signaal {data.CaseNumber}" : $"Signaal {data.CaseNumber}: {data.Status.Word()}";

    private static bool IsInvited(ChannelNoticeCardData data) => data.Role is ChannelRole.Invited or ChannelRole.InvitedAnonymously;

    private static bool IsPressing(ChannelNoticeCardData data) => data is { Status: CaseStatus.Nieuw, Urgency: Urgency.Direct };

    private static string Icon(ChannelNoticeCardData data) => IsPressing(data) ? "❗" : data.Status.Icon();

    private static ContainerStyle Style(ChannelNoticeCardData data) =>
        IsPressing(data) ? ContainerStyle.Attention : data.Status.Style();

    private static string Role(ChannelNoticeCardData data) => (data.Role, data.JoinedBy) switch
    {
        (ChannelRole.FirstContact, _) when data.Status == CaseStatus.Nieuw => "jullie beginnen",
        (ChannelRole.FirstContact or ChannelRole.Informed, _) => "ter informatie",
        (_, null) => "jullie zijn gevraagd",
        (ChannelRole.Invited, _) => "jullie doen mee",
        _ => "jullie denken mee",
    };

    private static string WhatNow(ChannelNoticeCardData data) => (data.Status, data.PickedUp) switch
    {
        (CaseStatus.Ingetrokken, _) => "Dit signaal is ingetrokken. Je hoeft niets te doen.",
        (CaseStatus.Gesloten, _) => "Deze casus is gesloten. Je hoeft niets te doen.",
        _ when IsInvited(data) && data.JoinedBy is { } joined =>
            $"**{UserText.EscapeLine(joined)}** {(data.Role == ChannelRole.Invited ? "doet" : "denkt")} mee. Jullie hoeven niets meer te doen.",
        _ when data.Role == ChannelRole.Invited => $"**Jullie zijn gevraagd om mee te doen.** Wie van jullie doet mee?{Asker(data)}",
        _ when data.Role == ChannelRole.InvitedAnonymously =>
            $"**Jullie zijn gevraagd om anoniem mee te denken.** Jullie horen niet om wie het gaat. Wie denkt mee?{Asker(data)}",
        (_, { } pickedUp) => $"**{UserText.EscapeLine(pickedUp.Name)}** heeft dit opgepakt: {DutchDate.Moment(pickedUp.At)}.",
        _ when data.Role == ChannelRole.FirstContact =>
            $"Wie van jullie pakt dit op? Graag uiterlijk **{DutchDate.Day(data.PickUpBefore)}**.",
        _ => $"**{UserText.EscapeLine(data.FirstContact)}** pakt dit uiterlijk **{DutchDate.Day(data.PickUpBefore)}** op.",
    };

    private static string Asker(ChannelNoticeCardData data) =>
        data.PickedUp is { } pickedUp ? $" Vragen? Bel **{UserText.EscapeLine(pickedUp.Name)}**." : "";

    private static List<Fact> Facts(ChannelNoticeCardData data)
    {
        List<Fact> facts = [new("Status", $"{data.Status.Icon()} {data.Status.Word()}")];
        if (!IsInvited(data) && data.Status is CaseStatus.Nieuw or CaseStatus.Opgepakt)
            facts.Add(new("Hoe snel", data.Urgency.Word()));
        facts.Add(new("Fase", UserText.EscapeLine(data.PhaseLabel)));
        facts.Add(new("Begint", UserText.EscapeLine(data.FirstContact)));
        facts.Add(new("Gemeld", DutchDate.Moment(data.RaisedAt)));
        return facts;
    }

    private static string Forwarded(ChannelNoticeCardData data)
    {
        var from = $"Doorgestuurd door **{UserText.EscapeLine(data.ForwardedFrom)}**.";
        return data.ForwardReason is null ? from : $"{from} Reden: {UserText.EscapeLine(data.ForwardReason)}.";
    }

    private static List<CardAction> Buttons(ChannelNoticeCardData data)
    {
        var about = Press.About(data.CaseNumber);
        List<CardAction> buttons = [];
        if (data.Buttons.HasFlag(ChannelNoticeButtons.PickUp))
            buttons.Add(Press.Execute("Ik pak dit op", Verbs.PickUp, about, primary: true));
        if (data.Buttons.HasFlag(ChannelNoticeButtons.Join))
        {
            buttons.Add(Press.Execute(
                data.Role == ChannelRole.InvitedAnonymously ? "Ik denk mee" : "Ik doe mee", Verbs.JoinCase, about, primary: buttons.Count == 0));
            buttons.Add(Press.Execute("Wij doen niet mee", Verbs.DeclineInvitation, about));
        }

        if (data.Buttons.HasFlag(ChannelNoticeButtons.OpenCase))
            buttons.Add(Press.Dialog("Bekijk dossier", Verbs.OpenCase, about));
        if (data.Buttons.HasFlag(ChannelNoticeButtons.Forward))
            buttons.Add(Press.Dialog("Hoort bij een ander", Verbs.OpenForward, about));
        return buttons;
    }
}
