using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>A knelpunt of which something changed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Title, as typed.</param>
/// <param name="IsOwn">The reader handed it in; otherwise the reader has it too.</param>
/// <param name="Steps">What changed, the oldest first.</param>
public sealed record KnelpuntNewsLine(string Id, string Title, bool IsOwn, IReadOnlyList<KnelpuntStepLine> Steps);

/// <summary>Tells somebody what became of the knelpunten that they handed in or support: each step once, all in one message.</summary>
public static class KnelpuntNewsCard
{
    /// <summary>The card for <paramref name="lines"/>.</summary>
    public static AdaptiveCard Build(IReadOnlyList<KnelpuntNewsLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);

        var hasAnswer = lines.Any(line => line.Steps.Any(step => step.Answer is not null));
        return Frame.Card(
            "Nieuws over je knelpunt",
            [
                hasAnswer
                    ? Head.Of("✅", "Er is een antwoord op je knelpunt", "Van het Overleg Sluitende Aanpak", ContainerStyle.Good)
                    : Head.Of("🧩", "Nieuws over je knelpunt", "Van het Overleg Sluitende Aanpak"),
                .. lines.SelectMany(Line),
            ],
            [Press.Execute("Alle knelpunten", Verbs.KnelpuntenPage)]);
    }

    private static IEnumerable<CardElement> Line(KnelpuntNewsLine line)
    {
        List<CardElement> words =
        [
            new TextBlock($"**{UserText.EscapeLine(line.Title)}**"),
            Words.Small(line.IsOwn ? "Dit gaf jij door." : "Dit heb jij ook.") with { Spacing = Spacing.None },
        ];
        foreach (var step in line.Steps)
        {
            words.Add(Iconed.Line(step.Status.Icon(), $"{step.Status.Word()} · {DutchDate.WithYear(step.On)}"));
            if (step.Answer is not null)
                words.Add(new TextBlock($"“{UserText.Escape(step.Answer)}”") { Spacing = Spacing.Small });
        }

        yield return new Container(words)
        {
            Separator = true,
            Spacing = Spacing.Medium,
            SelectAction = Press.Execute($"Bekijk {line.Title}", Verbs.ShowKnelpunt, KnelpuntWords.About(line.Id)),
        };
    }
}
