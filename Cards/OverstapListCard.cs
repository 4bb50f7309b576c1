using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>The signals of a list, as one partner's channel may know them: numbers only.</summary>
/// <param name="ImportId">Id of the list, for its buttons.</param>
/// <param name="On">The day on which it came in.</param>
/// <param name="Count">How many signals the partner is told of.</param>
/// <param name="First">Of how many the partner is the first contact.</param>
/// <param name="Waiting">How many of those nobody picked up yet.</param>
/// <param name="Running">How many somebody has.</param>
/// <param name="Ended">How many have ended.</param>
/// <param name="PickUpBefore">The last day to pick them up.</param>
public sealed record OverstapListCardData(string ImportId, DateOnly On, int Count, int First, int Waiting, int Running, int Ended, DateOnly PickUpBefore);

/// <summary>One card in a channel about all signals of a list, in place of one for each; kept up to date.</summary>
public static class OverstapListCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(OverstapListCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var signals = data.Count == 1 ? "1 signaal uit De Overstap" : $"{Words.Number(data.Count)} signalen uit De Overstap";
        return Frame.Card(
            signals,
            [
                Head.Of("🎒", signals, $"Lijst van {DutchDate.Day(data.On)}", data.Waiting > 0 ? ContainerStyle.Accent : ContainerStyle.Emphasis),
                Words.Plain("Deze jongeren gaan van school en zijn nog niet ingeschreven op het mbo."),
                Iconed.Line(data.Waiting > 0 ? "✋" : "👀", Task(data)),
                .. data.Running == 0 ? [] : new CardElement[] { Iconed.Line("🤝", $"**{Words.Number(data.Running)}** opgepakt") },
                .. data.Ended == 0 ? [] : new CardElement[] { Iconed.Line("✅", $"**{Words.Number(data.Ended)}** afgerond") },
            ],
            data.Ended == data.Count ? [] : [Press.Dialog("Bekijk de lijst", Verbs.OpenOverstapList, new Dictionary<string, string> { [DataKeys.FormId] = data.ImportId }, primary: data.Waiting > 0)]);
    }

    private static string Task(OverstapListCardData data) => data switch
    {
        { First: 0 } => "Een ander begint. Jullie weten ervan en kunnen meedoen.",
        { Waiting: 0 } => "Jullie hebben alles opgepakt wat bij jullie begint.",
        _ => $"**{Words.Number(data.Waiting)}** {(data.Waiting == 1 ? "wacht" : "wachten")} op jullie. Pak ze op, uiterlijk {DutchDate.Day(data.PickUpBefore)}.",
    };
}
