using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>How it stands with a possible double.</summary>
public enum DoublesState
{
    /// <summary>To be looked at.</summary>
    Open,

    /// <summary>The two professionals know of each other.</summary>
    BroughtTogether,

    /// <summary>One case now.</summary>
    Joined,

    /// <summary>Not the same youngster.</summary>
    NotTheSame,
}

/// <summary>One of two signals.</summary>
/// <param name="CaseNumber">Case number.</param>
/// <param name="Who">Name of the professional who works on it.</param>
/// <param name="Partner">Name of that person's partner.</param>
public sealed record DoubleLine(string CaseNumber, string Who, string Partner);

/// <summary>Two signals that may be about the same youngster: that they may, never why. Holds no type and no school.</summary>
/// <param name="First">The one signal.</param>
/// <param name="Second">The other signal.</param>
/// <param name="State">How it stands.</param>
/// <param name="Decided">Who decided and when; null is nobody yet.</param>
/// <param name="GoesOnAs">The number that goes on; null until they are joined.</param>
public sealed record DoublesCardData(
    DoubleLine First, DoubleLine Second, DoublesState State, Decided? Decided = null, string? GoesOnAs = null);

/// <summary>"Mogelijk dezelfde jongere", in the coordinators' channel.</summary>
public static class DoublesCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(DoublesCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);

        List<CardElement> body =
        [
            Top(data),
            Words.Plain(WhatNow(data)),
            Line(data.First),
            Line(data.Second),
        ];
        if (data is { State: DoublesState.BroughtTogether, Decided: not null })
            body.Add(Verdict.Of("Bij elkaar gebracht", data.Decided));
        else if (data is { State: DoublesState.NotTheSame, Decided: not null })
            body.Add(Verdict.Of("Gezegd", data.Decided));
        return Frame.Card($"Mogelijk dubbel: {data.First.CaseNumber} en {data.Second.CaseNumber}", body, Buttons(data));
    }

    private static CardElement Top(DoublesCardData data)
    {
        var numbers = $"{data.First.CaseNumber} en {data.Second.CaseNumber}";
        return data.State switch
        {
            DoublesState.Open => Head.Of("👥", "Mogelijk dezelfde jongere", numbers, ContainerStyle.Accent),
            DoublesState.BroughtTogether => Head.Of("🤝", "Bij elkaar gebracht", numbers, ContainerStyle.Good),
            DoublesState.Joined => Head.Of("✅", "Samengevoegd", data.GoesOnAs is null ? numbers : $"{numbers} gaan verder als {data.GoesOnAs}", ContainerStyle.Good),
            _ => Head.Of("↩️", "Niet dezelfde jongere", numbers),
        };
    }

    private static string WhatNow(DoublesCardData data) => data.State switch
    {
        DoublesState.Open => "Deze signalen lijken op elkaar. Breng je ze bij elkaar? Dan krijgen ze elkaars naam en telefoonnummer. Verder zien ze niets van elkaar.",
        DoublesState.BroughtTogether => "Zij bellen elkaar en kiezen samen of het dezelfde jongere is.",
        DoublesState.Joined => "Beiden zeiden dat het dezelfde jongere is. Er is nu één dossier.",
        _ => "De signalen blijven apart. Je hoeft niets te doen.",
    };

    private static ColumnSet Line(DoubleLine signal) => Iconed.Row(
        "👤",
        [
            new TextBlock($"**{signal.CaseNumber}**"),
            Words.Plain($"{UserText.EscapeLine(signal.Who)} · {UserText.EscapeLine(signal.Partner)}") with { Spacing = Spacing.None },
        ]);

    private static IReadOnlyList<CardAction> Buttons(DoublesCardData data)
    {
        var pair = new Dictionary<string, string>
        {
            [DataKeys.CaseNumber] = data.First.CaseNumber,
            [DataKeys.Other] = data.Second.CaseNumber,
        };
        return data.State switch
        {
            DoublesState.Open =>
            [
                Press.Execute("Breng bij elkaar", Verbs.BringTogether, pair, primary: true),
                Press.Execute("Niet dezelfde", Verbs.NotTheSame, pair),
            ],
            _ => [],
        };
    }
}
