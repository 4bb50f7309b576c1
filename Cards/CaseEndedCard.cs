using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>What ended.</summary>
public enum CaseEnd
{
    /// <summary>The reader no longer takes part.</summary>
    YourPart,

    /// <summary>The reader's partner takes no part, or no longer.</summary>
    YourPartnersPart,

    /// <summary>The case is closed and erased.</summary>
    Erased,

    /// <summary>The same, because the youngster asked: for the coordinators.</summary>
    ErasedOnRequest,

    /// <summary>The same, for the professional who passed the request on.</summary>
    ErasedAsYouPassedOn,
}

/// <summary>What takes the place of a card whose reader may no longer see the case, or whose case is gone.</summary>
/// <param name="CaseNumber">Case number.</param>
/// <param name="What">What ended.</param>
/// <param name="On">Since when; null is not said.</param>
public sealed record CaseEndedCardData(string CaseNumber, CaseEnd What, DateOnly? On = null);

/// <summary>Your part in a case has ended, or the case is "afgesloten en gewist".</summary>
public static class CaseEndedCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(CaseEndedCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);

        var since = data.On is { } day ? $"Sinds {DutchDate.WithYear(day)}." : null;
        return data.What is not (CaseEnd.YourPart or CaseEnd.YourPartnersPart)
            ? Frame.Card(
                $"Casus {data.CaseNumber}",
                [
                    Head.Of("🧹", $"{data.CaseNumber}: afgesloten en gewist", since),
                    Words.Plain(data.What switch
                    {
                        CaseEnd.ErasedOnRequest => "De jongere vroeg om te wissen, en dat is gedaan. Wie het verzoek doorgaf, vertelt het de jongere.",
                        CaseEnd.ErasedAsYouPassedOn => "De jongere vroeg om te wissen, en dat is gedaan. Vertel het de jongere.",
                        _ => "Wat hier over de jongere stond, is weg. Ook uit dit bericht.",
                    }),
                ])
            : Frame.Card(
                $"Casus {data.CaseNumber}",
                [
                    Head.Of("👋", $"{data.CaseNumber}: {(data.What == CaseEnd.YourPart ? "jouw deel is klaar" : "jullie doen niet mee")}", since),
                    Words.Plain(data.What == CaseEnd.YourPart
                        ? "Je bent geen deelnemer meer. Daarom zie je hier niets meer over deze casus. Bedankt voor wat je deed."
                        : "Niemand van jullie doet mee. Daarom staat hier niets over deze casus. Je hoeft niets te doen."),
                ]);
    }
}
