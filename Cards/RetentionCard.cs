using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>Something that is, or was, erased: its number and why, no content.</summary>
/// <param name="CaseNumber">Case number.</param>
/// <param name="Purpose">Label of the purpose, such as "Gesloten, 6 maanden geleden".</param>
/// <param name="On">The day.</param>
public sealed record RetentionLine(string CaseNumber, string Purpose, DateOnly On);

/// <summary>What is erased next, and what was.</summary>
/// <param name="Day">The day of the next run.</param>
/// <param name="Next">What that run erases.</param>
/// <param name="Erased">The newest part of the register, the newest first.</param>
public sealed record RetentionCardData(DateOnly Day, IReadOnlyList<RetentionLine> Next, IReadOnlyList<RetentionLine> Erased);

/// <summary>A coordinator's view of what is erased: tomorrow, and lately.</summary>
public static class RetentionCard
{
    private const int MostLines = 12;

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(RetentionCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Frame.Card(
            "Wat er gewist wordt",
            [
                Head.Of("🧹", "Wat er gewist wordt", $"Eerstvolgende keer: {DutchDate.Day(data.Day)}"),
                .. Lines("Dit gaat dan weg", data.Next, "Dan gaat er niets weg.", line => UserText.EscapeLine(line.Purpose)),
                .. Lines("Dit is gewist", data.Erased, "Er is nog niets gewist.", line => $"{UserText.EscapeLine(line.Purpose)} · {DutchDate.WithYear(line.On)}"),
                Words.Small("Dit is een lijst zonder inhoud. Moet iets blijven? Heropen de casus voor die dag.") with { Spacing = Spacing.Medium },
            ]);
    }

    private static IEnumerable<CardElement> Lines(
        string title, IReadOnlyList<RetentionLine> lines, string none, Func<RetentionLine, string> say)
    {
        yield return Words.Section(title);
        if (lines.Count == 0)
            yield return Words.Plain(none) with { Spacing = Spacing.None };
        foreach (var line in lines.Take(MostLines))
            yield return Iconed.Line("•", $"**{line.CaseNumber}** · {say(line)}");
        if (lines.Count > MostLines)
            yield return Words.Small($"En nog {lines.Count - MostLines}.");
    }
}
