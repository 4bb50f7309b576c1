using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>How it stands with two signals that may be about the same youngster.</summary>
public enum IntroductionState
{
    /// <summary>Neither has said anything.</summary>
    Asked,

    /// <summary>The reader says it is the same one; waits for the other.</summary>
    YouAgreed,

    /// <summary>The other says it is the same one; waits for the reader.</summary>
    OtherAgreed,

    /// <summary>The signals are one case now.</summary>
    Joined,

    /// <summary>It is not the same one.</summary>
    NotTheSame,
}

/// <summary>One of two professionals, about the other. Shows the reader's own number only.</summary>
/// <param name="CaseNumber">The reader's own case number.</param>
/// <param name="Other">The other professional.</param>
/// <param name="Pair">Goes with the press as <see cref="DataKeys.Other"/>; never shown.</param>
/// <param name="State">How it stands.</param>
/// <param name="GoesOnAs">The number that goes on; null until they are joined.</param>
public sealed record IntroductionCardData(
    string CaseNumber, ContactPerson Other, string Pair, IntroductionState State, string? GoesOnAs = null);

/// <summary>1:1, to each of two professionals: "Misschien werken jullie met dezelfde jongere."</summary>
public static class IntroductionCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(IntroductionCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);

        List<CardElement> body = [Top(data), Words.Plain(WhatNow(data))];
        if (data.State != IntroductionState.NotTheSame)
            body.Add(Person.Block(data.State == IntroductionState.Joined ? "Jullie doen samen" : "Bel met", data.Other));
        if (IsOpen(data.State))
            body.Add(Words.Small("Zeggen jullie allebei dat het dezelfde is? Dan wordt het één nummer en één dossier."));
        return Frame.Card($"Over je signaal {data.CaseNumber}", body, Buttons(data));
    }

    private static bool IsOpen(IntroductionState state) => state is IntroductionState.Asked or IntroductionState.OtherAgreed;

    private static CardElement Top(IntroductionCardData data) => data.State switch
    {
        IntroductionState.Asked => Head.Of("🤝", "Misschien dezelfde jongere", $"Over je signaal {data.CaseNumber}", ContainerStyle.Accent),
        IntroductionState.YouAgreed => Head.Of("⏳", "Je wacht op je collega", $"Over je signaal {data.CaseNumber}"),
        IntroductionState.OtherAgreed => Head.Of("🤝", "Je collega zegt: dezelfde", $"Over je signaal {data.CaseNumber}", ContainerStyle.Accent),
        IntroductionState.Joined => Head.Of("✅", "Het is nu één casus", $"Nummer {data.GoesOnAs ?? data.CaseNumber}", ContainerStyle.Good),
        _ => Head.Of("↩️", "Niet dezelfde jongere", $"Over je signaal {data.CaseNumber}"),
    };

    private static string WhatNow(IntroductionCardData data)
    {
        var who = $"**{UserText.EscapeLine(data.Other.Name)}**";
        return data.State switch
        {
            IntroductionState.Asked => "**Bel elkaar. Zeg de naam alleen aan de telefoon.** De coördinator zag dat jullie misschien met dezelfde jongere werken.",
            IntroductionState.YouAgreed => $"Je zei dat het dezelfde jongere is. {who} moet dat ook zeggen. Tot dan verandert er niets.",
            IntroductionState.OtherAgreed => $"**Bel elkaar. Zeg de naam alleen aan de telefoon.** {who} denkt dat het dezelfde jongere is. Klopt dat?",
            IntroductionState.Joined when data.GoesOnAs is { } number && number != data.CaseNumber => $"Je signaal {data.CaseNumber} gaat verder als **{number}**. Jullie zien hetzelfde dossier.",
            IntroductionState.Joined => "Jullie signalen zijn samengevoegd. Jullie zien hetzelfde dossier.",
            _ => "Jullie signalen blijven apart. Je hoeft niets te doen.",
        };
    }

    private static IReadOnlyList<CardAction> Buttons(IntroductionCardData data)
    {
        var pair = new Dictionary<string, string> { [DataKeys.CaseNumber] = data.CaseNumber, [DataKeys.Other] = data.Pair };
        return data.State switch
        {
            IntroductionState.Asked or IntroductionState.OtherAgreed =>
            [
                Press.Execute("Het is dezelfde: voeg samen", Verbs.JoinSignals, pair, primary: true),
                Press.Execute("Niet dezelfde", Verbs.NotTheSame, pair),
            ],
            IntroductionState.YouAgreed => [Press.Execute("Toch niet dezelfde", Verbs.NotTheSame, pair)],
            IntroductionState.Joined => [Press.Dialog("Bekijk dossier", Verbs.OpenCase, Press.About(data.GoesOnAs ?? data.CaseNumber), primary: true)],
            _ => [],
        };
    }
}
