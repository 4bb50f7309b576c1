using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>What the youngster asks.</summary>
public enum YouthRequestKind
{
    /// <summary>To correct something.</summary>
    Correction,

    /// <summary>To erase.</summary>
    Erasure,

    /// <summary>Objection to sharing: the case is frozen.</summary>
    Objection,
}

/// <summary>How it stands with the request.</summary>
public enum YouthRequestState
{
    /// <summary>A coordinator can decide.</summary>
    Open,

    /// <summary>Granted.</summary>
    Granted,

    /// <summary>Rejected.</summary>
    Rejected,
}

/// <summary>A request of the youngster, in the coordinators' channel. Holds no type, no school and no word of the youngster.</summary>
/// <param name="CaseNumber">Case number.</param>
/// <param name="RequestId">Id of the request, for the buttons.</param>
/// <param name="Kind">What is asked.</param>
/// <param name="AskedOn">When the youngster asked it.</param>
/// <param name="DecideBefore">Last day on which it is decided: a month after it was asked.</param>
/// <param name="PassedOnBy">Name of the professional who passed it on.</param>
/// <param name="State">How it stands.</param>
/// <param name="Decided">Who decided and when; null is nobody yet.</param>
public sealed record YouthRequestCardData(
    string CaseNumber,
    string RequestId,
    YouthRequestKind Kind,
    DateOnly AskedOn,
    DateOnly DecideBefore,
    string PassedOnBy,
    YouthRequestState State,
    Decided? Decided = null);

/// <summary>A coordinator decides on a request of the youngster.</summary>
public static class YouthRequestCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(YouthRequestCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);

        List<CardElement> body =
        [
            Top(data),
            Words.Plain(WhatNow(data)),
            new FactSet(Facts(data)),
        ];
        if (data.State != YouthRequestState.Open)
            body.Add(Verdict.Of(data.State == YouthRequestState.Granted ? "Toegewezen" : "Afgewezen", data.Decided));
        return Frame.Card($"Verzoek van een jongere: {data.CaseNumber}", body, Buttons(data));
    }

    private static CardElement Top(YouthRequestCardData data)
    {
        var title = data.Kind switch
        {
            YouthRequestKind.Correction => "De jongere vraagt: verbeteren",
            YouthRequestKind.Erasure => "De jongere vraagt: verwijderen",
            _ => "De jongere maakt bezwaar",
        };
        return data.State switch
        {
            YouthRequestState.Open => Head.Of("🙋", title, $"{data.CaseNumber} · jullie beslissen", ContainerStyle.Accent),
            YouthRequestState.Granted => Head.Of("✅", title, $"{data.CaseNumber} · toegewezen", ContainerStyle.Good),
            _ => Head.Of("↩️", title, $"{data.CaseNumber} · afgewezen"),
        };
    }

    private static string WhatNow(YouthRequestCardData data) => (data.State, data.Kind) switch
    {
        (YouthRequestState.Open, YouthRequestKind.Correction) => "De jongere zegt dat er iets niet klopt. De eigenaar weet wat. Is het verbeterd?",
        (YouthRequestState.Open, YouthRequestKind.Erasure) => "De jongere wil dat de casus weg gaat. Moet er iets blijven, zoals voor de wet? Bel dan eerst de eigenaar.",
        (YouthRequestState.Open, _) => "Delen staat stil. De jongere wil niet dat partners gegevens delen. Bel de eigenaar en beslis.",
        (YouthRequestState.Granted, YouthRequestKind.Correction) => "Het is verbeterd. Wie het doorgaf, vertelt het de jongere.",
        (YouthRequestState.Granted, YouthRequestKind.Erasure) => "De casus is gewist. Wie het doorgaf, vertelt het de jongere.",
        (YouthRequestState.Granted, _) => "Er wordt niets meer gedeeld. Wie het doorgaf, vertelt het de jongere.",
        (_, YouthRequestKind.Objection) => "Delen mag weer. Wie het doorgaf, vertelt de jongere waarom.",
        _ => "Er verandert niets. Wie het doorgaf, vertelt de jongere waarom.",
    };

    private static List<Fact> Facts(YouthRequestCardData data)
    {
        List<Fact> facts = [new("Gevraagd", DutchDate.Day(data.AskedOn)), new("Doorgegeven", $"door {UserText.EscapeLine(data.PassedOnBy)}")];
        if (data.State == YouthRequestState.Open)
            facts.Add(new("Beslis", $"uiterlijk {DutchDate.Day(data.DecideBefore)}"));
        return facts;
    }

    private static IReadOnlyList<CardAction> Buttons(YouthRequestCardData data)
    {
        if (data.State != YouthRequestState.Open)
            return [];

        var request = new Dictionary<string, string> { [DataKeys.CaseNumber] = data.CaseNumber, [DataKeys.Request] = data.RequestId };
        var granted = new Dictionary<string, string>(request) { [DataKeys.Decision] = InputValues.DecisionGranted };
        return
        [
            data.Kind switch
            {
                YouthRequestKind.Correction => Press.Execute("Ja, het is verbeterd", Verbs.DecideYouthRequest, granted, primary: true),
                YouthRequestKind.Erasure => Press.Execute("Wis de casus", Verbs.DecideYouthRequest, granted) with { Style = ActionStyle.Destructive },
                _ => Press.Execute("Stop met delen", Verbs.DecideYouthRequest, granted, primary: true),
            },
            Press.Dialog(data.Kind == YouthRequestKind.Objection ? "Delen mag weer…" : "Wijs af…", Verbs.OpenRejectYouthRequest, request),
            Press.Dialog("Bekijk casus", Verbs.OpenCase, Press.About(data.CaseNumber)),
        ];
    }
}
