using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>How it stands with the present regisseur's word.</summary>
public enum HandoverConsentState
{
    /// <summary>Waits for the present regisseur.</summary>
    Asked,

    /// <summary>The present regisseur agrees.</summary>
    Agreed,

    /// <summary>The present regisseur does not agree; the coordinator decides.</summary>
    Disagreed,

    /// <summary>The other is regisseur now.</summary>
    HandedOver,

    /// <summary>The proposal no longer holds: the present regisseur stays.</summary>
    Stays,
}

/// <summary>The question to the present regisseur.</summary>
/// <param name="CaseNumber">Case number.</param>
/// <param name="TypeLabel">Label of the type.</param>
/// <param name="Round">Which proposal.</param>
/// <param name="Candidate">Name of who is proposed.</param>
/// <param name="CandidateWork">Function and partner, such as "Consulent · Jongerenloket".</param>
/// <param name="ProposedBy">Name of who proposes.</param>
/// <param name="Reason">Category of the reason, out of the fixed list.</param>
/// <param name="State">How it stands.</param>
/// <param name="Decided">What the coordinator decided; null is nothing.</param>
public sealed record HandoverConsentCardData(
    string CaseNumber,
    string TypeLabel,
    string Round,
    string Candidate,
    string CandidateWork,
    string ProposedBy,
    string Reason,
    HandoverConsentState State,
    Decided? Decided = null);

/// <summary>1:1, to the present regisseur: somebody else is proposed.</summary>
public static class HandoverConsentCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(HandoverConsentCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);

        List<CardElement> body =
        [
            Top(data),
            Words.Plain(WhatNow(data)),
            new FactSet(
            [
                new("Voorgesteld", $"{UserText.EscapeLine(data.Candidate)}, {UserText.EscapeLine(data.CandidateWork)}"),
                new("Door", UserText.EscapeLine(data.ProposedBy)),
                new("Waarom", UserText.EscapeLine(data.Reason)),
            ]),
        ];
        if (data.Decided is not null)
            body.Add(Verdict.Of("Besloten", data.Decided));
        return Frame.Card($"Andere regisseur voor {data.CaseNumber}?", body, Buttons(data));
    }

    private static CardElement Top(HandoverConsentCardData data)
    {
        var line = $"{data.CaseNumber} · {data.TypeLabel}";
        return data.State switch
        {
            HandoverConsentState.Asked => Head.Of("🧭", "Draag je de regie over?", line, ContainerStyle.Accent),
            HandoverConsentState.Agreed => Head.Of("✅", "Je draagt de regie over", line, ContainerStyle.Good),
            HandoverConsentState.Disagreed => Head.Of("⏳", "De coördinator beslist", line),
            HandoverConsentState.HandedOver => Head.Of("🏁", "De regie is overgedragen", line, ContainerStyle.Good),
            _ => Head.Of("🧭", "Je blijft regisseur", line),
        };
    }

    private static string WhatNow(HandoverConsentCardData data)
    {
        var who = $"**{UserText.EscapeLine(data.Candidate)}**";
        return data.State switch
        {
            HandoverConsentState.Asked => $"{who} is voorgesteld als nieuwe regisseur. Bel elkaar eerst, als dat kan.",
            HandoverConsentState.Agreed => $"Je blijft regisseur tot de coördinator beslist. Bel {who} voor een goede overdracht.",
            HandoverConsentState.Disagreed => "Je zei dat je niet overdraagt. Tot de coördinator beslist, blijf je regisseur.",
            HandoverConsentState.HandedOver => $"{who} is nu regisseur. Wat je deed, blijft in het dossier staan.",
            _ => "Het voorstel gaat niet door. Je hoeft niets te doen.",
        };
    }

    private static IReadOnlyList<CardAction> Buttons(HandoverConsentCardData data) => data.State == HandoverConsentState.Asked
        ?
        [
            Press.Execute("Ja, ik draag over", Verbs.AgreeHandover, Press.Round(data.CaseNumber, data.Round), primary: true),
            Press.Execute("Nee, ik blijf regisseur", Verbs.DisagreeHandover, Press.Round(data.CaseNumber, data.Round)),
        ]
        : [];
}
