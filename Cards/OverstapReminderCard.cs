using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>What nobody picked up of a list.</summary>
/// <param name="ImportId">Id of the list, for its button.</param>
/// <param name="On">The day on which it came in.</param>
/// <param name="Waiting">How many wait.</param>
/// <param name="Partner">For coordinators: at which partner; null in the partner's own channel.</param>
public sealed record OverstapReminderCardData(string ImportId, DateOnly On, int Waiting, string? Partner);

/// <summary>One reminder for all signals of a list that nobody picked up (section 6.4 of the domain).</summary>
public static class OverstapReminderCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(OverstapReminderCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var signals = data.Waiting == 1 ? "1 signaal wacht nog" : $"{Words.Number(data.Waiting)} signalen wachten nog";
        return Frame.Card(
            "De Overstap",
            [
                Head.Of("🔔", signals, $"Uit De Overstap van {DutchDate.Day(data.On)}", ContainerStyle.Warning),
                Words.Plain(data.Partner is { } partner
                    ? $"{UserText.EscapeLine(partner)} pakte {(data.Waiting == 1 ? "dit" : "ze")} niet op binnen de afgesproken tijd. Bel samen hoe het wel kan."
                    : "Kies wie wat oppakt. Lukt dat niet? Bel de coördinator."),
            ],
            [Press.Dialog("Bekijk de lijst", Verbs.OpenOverstapList, new Dictionary<string, string> { [DataKeys.FormId] = data.ImportId }, primary: true)]);
    }
}
