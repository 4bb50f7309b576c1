using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>One thing that waits for the reader.</summary>
/// <param name="CaseNumber">Case number.</param>
/// <param name="Key">Which thing on that case.</param>
/// <param name="What">What is asked, in one sentence. Holds nothing about the youngster.</param>
/// <param name="On">The day for which it was agreed; null is none.</param>
/// <param name="IsLate">That day has passed.</param>
public sealed record WaitingLine(string CaseNumber, string Key, string What, DateOnly? On = null, bool IsLate = false);

/// <summary>What waits for somebody.</summary>
/// <param name="Lines">What waits, the most pressing first.</param>
/// <param name="More">How many more there are.</param>
public sealed record WaitingCardData(IReadOnlyList<WaitingLine> Lines, int More = 0);

/// <summary>1:1, in the morning: everything that waits for the reader, on one card.</summary>
public static class WaitingCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(WaitingCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Frame.Card(
            "Dit wacht op jou",
            [
                Head.Of("☀️", "Goedemorgen. Dit wacht op jou.", "Lukt iets niet? Stel het uit, of bel de eigenaar."),
                .. data.Lines.Select((line, index) => Row(line) with { Separator = index > 0 }),
                .. data.More > 0 ? [Words.Small($"En nog {data.More}. Kies \"Mijn casussen\".")] : Array.Empty<CardElement>(),
            ],
            [Press.Execute("Mijn casussen", Verbs.Command, Press.Command("mijn casussen"))]);
    }

    private static Container Row(WaitingLine line)
    {
        var about = new Dictionary<string, string> { [DataKeys.CaseNumber] = line.CaseNumber };
        List<CardElement> words = [new TextBlock($"**{line.CaseNumber}** · {line.What}")];
        if (line.On is { } day)
            words.Add(Words.Small(line.IsLate ? $"Was voor {DutchDate.Day(day)}" : $"Voor {DutchDate.Day(day)}") with { Spacing = Spacing.None });
        return new Container(
        [
            Iconed.Row(line.IsLate ? "⏰" : "▸", words),
            new ActionSet(
            [
                Press.Dialog("Bekijk dossier", Verbs.OpenCase, about) with { Tooltip = $"Bekijk dossier {line.CaseNumber}" },
                Press.Dialog("Stel uit", Verbs.OpenPutOff, new Dictionary<string, string>(about) { [DataKeys.Deadline] = line.Key }) with { Tooltip = $"Stel dit uit voor {line.CaseNumber}" },
            ]),
        ])
        {
            Spacing = Spacing.Medium,
        };
    }
}
