using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>Whether a casusbespreking was held.</summary>
public enum MeetingHeldState
{
    /// <summary>Waits for an answer.</summary>
    Asked,

    /// <summary>It was held.</summary>
    Held,

    /// <summary>It was not held.</summary>
    NotHeld,
}

/// <summary>The question whether a casusbespreking was held.</summary>
/// <param name="CaseNumber">Case number.</param>
/// <param name="Round">Which casusbespreking.</param>
/// <param name="Start">Begin, in Dutch local time.</param>
/// <param name="State">How it stands.</param>
/// <param name="Reason">Why it was not held; null is not said.</param>
public sealed record MeetingHeldQuestionCardData(
    string CaseNumber, string Round, DateTimeOffset Start, MeetingHeldState State, string? Reason = null);

/// <summary>1:1, to the planner, after the end: "Is de casusbespreking gehouden?"</summary>
public static class MeetingHeldQuestionCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(MeetingHeldQuestionCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Frame.Card($"Casusbespreking {data.CaseNumber} gehouden?", [Top(data), Words.Plain(WhatNow(data))], Buttons(data));
    }

    private static CardElement Top(MeetingHeldQuestionCardData data)
    {
        var line = $"{data.CaseNumber} · {DutchDate.Day(data.Start)}";
        return data.State switch
        {
            MeetingHeldState.Asked => Head.Of("📝", "Is de casusbespreking gehouden?", line, ContainerStyle.Accent),
            MeetingHeldState.Held => Head.Of("✅", "De casusbespreking is gehouden", line, ContainerStyle.Good),
            _ => Head.Of("↩️", "De casusbespreking is niet gehouden", line),
        };
    }

    private static string WhatNow(MeetingHeldQuestionCardData data)
    {
        var reason = data.Reason is null ? "" : $"**Reden:** {UserText.EscapeLine(data.Reason.TrimEnd('.'))}. ";
        return data.State switch
        {
            MeetingHeldState.Asked => "Leg de afspraken vast: wat, wie en wanneer. Een verslag is niet nodig.",
            MeetingHeldState.Held => "De afspraken staan in het dossier.",
            _ => $"{reason}Je hoeft hier niets meer te doen.",
        };
    }

    private static IReadOnlyList<CardAction> Buttons(MeetingHeldQuestionCardData data) => data.State == MeetingHeldState.Asked
        ?
        [
            Press.Dialog("Ja, leg afspraken vast", Verbs.OpenMeetingRecord, Press.Round(data.CaseNumber, data.Round), primary: true),
            Press.Dialog("Nee…", Verbs.OpenMeetingOff, Press.Round(data.CaseNumber, data.Round)),
        ]
        : [];
}
