using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>How it stands with a proposal.</summary>
public enum RegisseurDecisionState
{
    /// <summary>The candidate has not answered yet.</summary>
    WaitsForCandidate,

    /// <summary>A coordinator can decide.</summary>
    ToDecide,

    /// <summary>Approved.</summary>
    Approved,

    /// <summary>Rejected.</summary>
    Rejected,

    /// <summary>It no longer holds.</summary>
    Withdrawn,

    /// <summary>The candidate said no.</summary>
    Declined,
}

/// <summary>
/// A proposal, in the coordinators' channel. There is no field for a type, a school, an age or a story: what may not be
/// shown in a channel cannot be passed to it.
/// </summary>
/// <param name="CaseNumber">Case number.</param>
/// <param name="Round">Which proposal.</param>
/// <param name="Candidate">Name of the candidate.</param>
/// <param name="Function">Function; null is not known.</param>
/// <param name="Partner">Name of the candidate's partner.</param>
/// <param name="ProposedBy">Name of who proposes.</param>
/// <param name="Reason">Category of the reason, out of the fixed list.</param>
/// <param name="RunningCases">Of how many cases the candidate is regisseur now.</param>
/// <param name="IsPresent">The candidate works today.</param>
/// <param name="State">How it stands.</param>
/// <param name="BackOn">First day the candidate is back; null is present, or not known.</param>
/// <param name="Current">Who is regisseur now; null is nobody, so it is no handover.</param>
/// <param name="CurrentAgrees">Whether that person agrees; null is no answer yet.</param>
/// <param name="Decided">Who decided and when; null is nobody yet.</param>
/// <param name="MayDecide">The viewer may decide: nobody approves a proposal of their own, or of themselves.</param>
public sealed record RegisseurDecisionCardData(
    string CaseNumber,
    string Round,
    string Candidate,
    string? Function,
    string Partner,
    string ProposedBy,
    string Reason,
    int RunningCases,
    bool IsPresent,
    RegisseurDecisionState State,
    DateOnly? BackOn = null,
    string? Current = null,
    bool? CurrentAgrees = null,
    Decided? Decided = null,
    bool MayDecide = true);

/// <summary>A coordinator approves or rejects a regisseur.</summary>
public static class RegisseurDecisionCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(RegisseurDecisionCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);

        List<CardElement> body = [Top(data), Words.Plain(WhatNow(data)), new FactSet(Facts(data))];
        if (data.State is RegisseurDecisionState.Approved)
            body.Add(Verdict.Of("Goedgekeurd", data.Decided));
        else if (data.State is RegisseurDecisionState.Rejected)
            body.Add(Verdict.Of("Afgewezen", data.Decided));
        return Frame.Card($"Regisseur voor {data.CaseNumber}", body, Buttons(data));
    }

    private static CardElement Top(RegisseurDecisionCardData data)
    {
        var title = data.Current is null ? "Regisseur voorgesteld" : "Andere regisseur voorgesteld";
        return data.State switch
        {
            RegisseurDecisionState.WaitsForCandidate => Head.Of("⏳", title, $"{data.CaseNumber} · wacht op de kandidaat"),
            RegisseurDecisionState.ToDecide => Head.Of("🧭", title, $"{data.CaseNumber} · jullie beslissen", ContainerStyle.Accent),
            RegisseurDecisionState.Approved => Head.Of("✅", title, $"{data.CaseNumber} · goedgekeurd", ContainerStyle.Good),
            RegisseurDecisionState.Rejected => Head.Of("↩️", title, $"{data.CaseNumber} · afgewezen"),
            RegisseurDecisionState.Declined => Head.Of("↩️", title, $"{data.CaseNumber} · de kandidaat zei nee"),
            _ => Head.Of("↩️", title, $"{data.CaseNumber} · vervallen"),
        };
    }

    private static string WhatNow(RegisseurDecisionCardData data)
    {
        var who = $"**{UserText.EscapeLine(data.Candidate)}**";
        return data.State switch
        {
            RegisseurDecisionState.WaitsForCandidate => $"{who} moet eerst zelf ja zeggen. Je hoeft nog niets te doen.",
            RegisseurDecisionState.ToDecide when !data.MayDecide => $"{who} zei ja. Een andere coördinator beslist, want jij deed dit voorstel of het gaat over jou.",
            RegisseurDecisionState.ToDecide => $"{who} zei ja. Wordt {who} regisseur? De eigenaar gaat intussen gewoon door.",
            RegisseurDecisionState.Approved => $"{who} is regisseur. Alle deelnemers krijgen bericht.",
            RegisseurDecisionState.Rejected => $"{who} wordt geen regisseur. Er kan een nieuw voorstel komen.",
            RegisseurDecisionState.Declined => $"{who} wil geen regisseur worden. Er kan een nieuw voorstel komen.",
            _ => "Dit voorstel geldt niet meer. Je hoeft niets te doen.",
        };
    }

    private static List<Fact> Facts(RegisseurDecisionCardData data)
    {
        var work = data.Function is null ? "" : $"{UserText.EscapeLine(data.Function)} · ";
        List<Fact> facts =
        [
            new("Kandidaat", UserText.EscapeLine(data.Candidate)),
            new("Werk", $"{work}{UserText.EscapeLine(data.Partner)}"),
        ];
        if (data.State is RegisseurDecisionState.WaitsForCandidate or RegisseurDecisionState.ToDecide)
        {
            facts.Add(new("Heeft nu", Candidacy.Running(data.RunningCases)));
            facts.Add(new("Aanwezig", Candidacy.Presence(data.IsPresent, data.BackOn)));
        }

        facts.Add(new("Voorgesteld", $"door {UserText.EscapeLine(data.ProposedBy)}"));
        facts.Add(new("Waarom", UserText.EscapeLine(data.Reason)));
        if (data.Current is not null)
            facts.Add(new(data.State == RegisseurDecisionState.Approved ? "Vorige" : "Regisseur", $"{UserText.EscapeLine(data.Current)}, {Agreement(data.CurrentAgrees)}"));
        return facts;
    }

    private static string Agreement(bool? agrees) => agrees switch
    {
        true => "draagt over",
        false => "wil blijven",
        _ => "heeft nog niet geantwoord",
    };

    private static List<CardAction> Buttons(RegisseurDecisionCardData data)
    {
        List<CardAction> buttons = [];
        if (data is { State: RegisseurDecisionState.ToDecide, MayDecide: true })
        {
            buttons.Add(Press.Execute("Keur goed", Verbs.ApproveRegisseur, Press.Round(data.CaseNumber, data.Round), primary: true));
            buttons.Add(Press.Dialog("Wijs af…", Verbs.OpenRejectRegisseur, Press.Round(data.CaseNumber, data.Round)));
        }

        buttons.Add(Press.Dialog("Bekijk casus", Verbs.OpenCase, Press.About(data.CaseNumber)));
        return buttons;
    }
}
