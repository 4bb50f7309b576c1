using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards.Parts;

/// <summary>What happened in a case, and who looked at it: the newest in sight, the rest behind a button.</summary>
internal static class PastLines
{
    private const int InSight = 5;

    public static IEnumerable<CardElement> Happened(IReadOnlyList<TimelineEntry> timeline, int most) => timeline.Count == 0
        ? []
        : Folded("Wat er gebeurde", "gebeurd", [.. timeline.Take(most).Select(Line)], timeline.Count - most, "Daarvoor gebeurde nog {0} keer iets.");

    public static IEnumerable<CardElement> Looked(IReadOnlyList<LookLine> looks, int most) => looks.Count == 0
        ? []
        : Folded("Wie keek er?", "gekeken", [.. looks.Take(most).Select(Line)], looks.Count - most, "Daarvoor is nog {0} keer gekeken.");

    private static IEnumerable<CardElement> Folded(string title, string id, IReadOnlyList<CardElement> lines, int left, string more)
    {
        yield return Words.Section(title);
        // One line more than is in sight is no reason to fold.
        var shown = lines.Count > InSight + 1 ? InSight : lines.Count;
        foreach (var line in lines.Take(shown))
            yield return line;

        List<CardElement> rest = [.. lines.Skip(shown)];
        if (left > 0)
            rest.Add(Words.Small(more.Replace("{0}", $"{left}", StringComparison.Ordinal)));
        if (lines.Count == shown)
        {
            foreach (var line in rest)
                yield return line;
            yield break;
        }

        var (folded, button) = ($"meer_{id}", $"toon_{id}");
        yield return new ActionSet([new ToggleVisibilityAction { Title = "Toon meer", Tooltip = $"Toon meer: {title}", TargetElements = [folded, button] }])
        {
            Id = button,
            Spacing = Spacing.Small,
        };
        yield return new Container(rest) { Id = folded, IsVisible = false, Spacing = Spacing.Small };
    }

    private static ColumnSet Line(TimelineEntry entry) => Iconed.Row(
        "•",
        [
            new TextBlock(entry.Who is null
                ? UserText.EscapeLine(entry.What)
                : $"**{UserText.EscapeLine(entry.Who)}**: {UserText.EscapeLine(entry.What)}"),
            Words.Small(DutchDate.Moment(entry.At)) with { Spacing = Spacing.None },
        ]) with { Spacing = Spacing.Small };

    private static ColumnSet Line(LookLine look)
    {
        var reason = look.Reason is null ? "" : $" Reden: {UserText.EscapeLine(look.Reason)}.";
        return Iconed.Line(
            "👁️", $"**{UserText.EscapeLine(look.Who)}** ({UserText.EscapeLine(look.Partner)}), {DutchDate.Moment(look.At)}.{reason}");
    }
}
