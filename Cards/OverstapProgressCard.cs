using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>How far a list is.</summary>
/// <param name="ImportId">Id of the list, for its buttons.</param>
/// <param name="IsRunning">It is being carried out.</param>
/// <param name="Done">How many lines are done.</param>
/// <param name="Lines">How many there are.</param>
/// <param name="Totals">What was done.</param>
/// <param name="WrongLines">How many were left out.</param>
/// <param name="Told">Partners that have a card about it in their channel.</param>
/// <param name="NotTold">Partners that could not be told yet.</param>
public sealed record OverstapProgressCardData(
    string ImportId, bool IsRunning, int Done, int Lines, OverstapTotals Totals, int WrongLines, IReadOnlyList<string> Told, IReadOnlyList<string> NotTold);

/// <summary>How far a list of De Overstap is, in the chat of who brought it; kept up to date.</summary>
public static class OverstapProgressCard
{
    private const int Steps = 10;

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(OverstapProgressCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return data.IsRunning ? Running(data) : Finished(data);
    }

    private static AdaptiveCard Running(OverstapProgressCardData data)
    {
        var filled = data.Lines == 0 ? Steps : data.Done * Steps / data.Lines;
        return Frame.Card(
            "De Overstap",
            [
                Head.Of("⏳", "De Overstap inlezen", $"{Words.Number(data.Done)} van {Words.Number(data.Lines)} regels"),
                new TextBlock($"{new string('▰', filled)}{new string('▱', Steps - filled)}") { Wrap = false },
                Words.Plain("Je hoeft niet te wachten. Deze kaart werkt zichzelf bij."),
            ]);
    }

    private static AdaptiveCard Finished(OverstapProgressCardData data)
    {
        var list = new Dictionary<string, string> { [DataKeys.FormId] = data.ImportId };
        List<CardAction> buttons = [];
        if (data.Totals.Enrolled > 0)
            buttons.Add(Press.Dialog("Sluit wie is ingeschreven", Verbs.OpenOverstapEnrolled, list, primary: true));
        if (data.Totals.New > 0)
            buttons.Add(Press.Dialog("Bekijk de lijst", Verbs.OpenOverstapList, list));
        return Frame.Card(
            "De Overstap",
            [
                Head.Of("✅", "De Overstap is ingelezen", $"{Words.Number(data.Lines)} {(data.Lines == 1 ? "regel" : "regels")} gedaan", ContainerStyle.Good),
                .. data.Totals.Lines(),
                .. data.WrongLines == 0 ? [] : new CardElement[] { Iconed.Line("⛔", $"**{Words.Number(data.WrongLines)}** {(data.WrongLines == 1 ? "regel" : "regels")} overgeslagen") },
                .. data.Told.Count == 0 ? [] : new CardElement[] { Words.Plain($"Eén bericht ging naar: {Names(data.Told)}.") with { Spacing = Spacing.Medium } },
                .. data.NotTold.Count == 0 ? [] : new CardElement[] { Note.Of("⚠️", $"Nog niet bereikt: {Names(data.NotTold)}. Koppel een kanaal, dan komt het bericht alsnog. Of bel de partner.") },
            ],
            buttons);
    }

    private static string Names(IReadOnlyList<string> names) => string.Join(", ", names.Select(UserText.EscapeLine));
}
