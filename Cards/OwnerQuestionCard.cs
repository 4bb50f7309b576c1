using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>How it stands with the question to become owner.</summary>
public enum OwnerQuestionState
{
    /// <summary>Waits for an answer.</summary>
    Asked,

    /// <summary>Yes.</summary>
    Accepted,

    /// <summary>No.</summary>
    Declined,

    /// <summary>It no longer holds.</summary>
    Withdrawn,
}

/// <summary>The question to become owner.</summary>
/// <param name="CaseNumber">Case number.</param>
/// <param name="TypeLabel">Label of the type.</param>
/// <param name="PhaseLabel">Label of the phase.</param>
/// <param name="Round">Which offer.</param>
/// <param name="AskedBy">Name of who asks.</param>
/// <param name="State">How it stands.</param>
public sealed record OwnerQuestionCardData(
    string CaseNumber,
    string TypeLabel,
    string PhaseLabel,
    string Round,
    string AskedBy,
    OwnerQuestionState State);

/// <summary>1:1: "Wil je eigenaar worden?"</summary>
public static class OwnerQuestionCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(OwnerQuestionCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Frame.Card(
            data.State == OwnerQuestionState.Accepted ? $"Je bent eigenaar van {data.CaseNumber}" : $"Eigenaar van {data.CaseNumber}?",
            [
                Top(data),
                Words.Plain(WhatNow(data)),
                new FactSet([new("Fase", UserText.EscapeLine(data.PhaseLabel)), new("Gevraagd door", UserText.EscapeLine(data.AskedBy))]),
            ],
            Buttons(data));
    }

    private static CardElement Top(OwnerQuestionCardData data)
    {
        var line = $"{data.CaseNumber} · {data.TypeLabel}";
        return data.State switch
        {
            OwnerQuestionState.Asked => Head.Of("🤲", "Wil je eigenaar worden?", line, ContainerStyle.Accent),
            OwnerQuestionState.Accepted => Head.Of("✅", "Je bent eigenaar", line, ContainerStyle.Good),
            OwnerQuestionState.Declined => Head.Of("↩️", "Je zei nee", line),
            _ => Head.Of("↩️", "De vraag is vervallen", line),
        };
    }

    private static string WhatNow(OwnerQuestionCardData data)
    {
        var who = $"**{UserText.EscapeLine(data.AskedBy)}**";
        return data.State switch
        {
            OwnerQuestionState.Asked => $"Jij zorgt dan dat er iets gebeurt. Tot je ja zegt, verandert er niets. Twijfel je? Bel {who}.",
            OwnerQuestionState.Accepted => $"Je hebt de casus overgenomen. Bel {who} en daarna de jongere.",
            OwnerQuestionState.Declined => $"Dat is goed. {who} weet het en zoekt verder.",
            _ => "Het is al geregeld. Je hoeft niets te doen.",
        };
    }

    private static IReadOnlyList<CardAction> Buttons(OwnerQuestionCardData data) => data.State switch
    {
        OwnerQuestionState.Asked =>
        [
            Press.Execute("Ja, ik neem de casus over", Verbs.AcceptOwner, Press.Round(data.CaseNumber, data.Round), primary: true),
            Press.Execute("Nee", Verbs.DeclineOwner, Press.Round(data.CaseNumber, data.Round)),
        ],
        OwnerQuestionState.Accepted => [Press.Dialog("Bekijk dossier", Verbs.OpenCase, Press.About(data.CaseNumber), primary: true)],
        _ => [],
    };
}
