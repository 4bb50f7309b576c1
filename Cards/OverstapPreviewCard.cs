using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>A column that was left out. Its heading is not repeated: it may hold anything.</summary>
/// <param name="Position">Its place in the file, from 1.</param>
/// <param name="Kind">What identifies in it, such as "naam"; null where it is only not needed.</param>
public sealed record OverstapDropped(int Position, string? Kind);

/// <summary>What a list of De Overstap would do.</summary>
/// <param name="ImportId">Id of the list, for its buttons (<see cref="DataKeys.FormId"/>); null where nothing was kept of it.</param>
/// <param name="Totals">What it would do.</param>
/// <param name="WrongLines">How many lines are wrong.</param>
/// <param name="Dropped">The columns that were left out.</param>
/// <param name="Problems">What is wrong, of this page.</param>
/// <param name="Page">This page; the first is 1.</param>
/// <param name="HasMore">There is a next page.</param>
/// <param name="Wrong">Why the file as a whole can't be read; null where it can.</param>
public sealed record OverstapPreviewCardData(
    string? ImportId,
    OverstapTotals Totals,
    int WrongLines,
    IReadOnlyList<OverstapDropped> Dropped,
    IReadOnlyList<ImportProblem> Problems,
    int Page,
    bool HasMore,
    string? Wrong);

/// <summary>What a list of De Overstap would do, before anything does.</summary>
public static class OverstapPreviewCard
{
    /// <summary>So many problems stand on one page.</summary>
    public const int PageSize = 10;

    private const string Title = "De Overstap inlezen";

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(OverstapPreviewCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return data.Wrong is { } wrong ? Unread(data, wrong) : Preview(data);
    }

    private static AdaptiveCard Unread(OverstapPreviewCardData data, string wrong) => Frame.Card(
        Title,
        [
            Head.Of("⛔", "Deze lijst kan ik niet lezen", "Er is niets gemeld en niets bewaard.", ContainerStyle.Attention),
            Words.Plain(UserText.EscapeLine(wrong)),
            .. Dropped(data.Dropped),
            Words.Plain("Pas het bestand aan en stuur het opnieuw.") with { Spacing = Spacing.Medium },
        ],
        Press.Given([CardButton.ForCommand("Hoe moet het?", "import overstap")]));

    private static AdaptiveCard Preview(OverstapPreviewCardData data)
    {
        var works = data.Totals.New + data.Totals.Changed + data.Totals.Enrolled;
        List<CardElement> body =
        [
            works > 0
                ? Head.Of("📥", Title, "Er is nog niets gemeld. Klopt dit?")
                : data.WrongLines > 0 ? Head.Of("⛔", "Geen regel die ik kan gebruiken", "Er is niets gemeld.", ContainerStyle.Attention)
                : Head.Of("✅", "Alles is al bijgewerkt", "Er verandert niets.", ContainerStyle.Good),
            .. data.Totals.Lines(),
            .. Dropped(data.Dropped),
            .. Problems(data, works > 0),
        ];
        List<CardAction> buttons = [];
        if (data.ImportId is { } id)
        {
            var list = new Dictionary<string, string> { [DataKeys.FormId] = id };
            if (works > 0)
            {
                buttons.Add(Press.Execute(data.WrongLines > 0 ? "Ga door zonder deze regels" : "Ga door", Verbs.StartOverstap, list, primary: true));
                buttons.Add(Press.Execute("Stop", Verbs.DropOverstap, list));
            }

            if (data.Page > 1)
                buttons.Add(Press.Execute("Vorige regels", Verbs.OverstapPage, PageOf(id, data.Page - 1)));
            if (data.HasMore)
                buttons.Add(Press.Execute("Meer regels", Verbs.OverstapPage, PageOf(id, data.Page + 1)));
        }

        return Frame.Card(Title, body, buttons);
    }

    private static IEnumerable<CardElement> Problems(OverstapPreviewCardData data, bool mayGoOn)
    {
        if (data.WrongLines == 0)
            yield break;
        yield return new Container(
        [
            Words.Section(data.WrongLines == 1 ? "⛔ 1 regel klopt niet" : $"⛔ {Words.Number(data.WrongLines)} regels kloppen niet"),
            Words.Plain(mayGoOn ? "Pas het bestand aan en stuur het opnieuw. Of ga door: deze regels sla ik dan over." : "Pas het bestand aan en stuur het opnieuw.") with { Spacing = Spacing.None },
            .. data.Problems.Select(problem => Iconed.Line("▫️", $"**Regel {problem.Line}:** {UserText.EscapeLine(problem.Problem)}")),
        ])
        {
            Style = ContainerStyle.Warning,
            Spacing = Spacing.Medium,
        };
    }

    private static IEnumerable<CardElement> Dropped(IReadOnlyList<OverstapDropped> dropped)
    {
        var identifying = dropped.Where(column => column.Kind is not null).ToList();
        var others = dropped.Count - identifying.Count;
        if (identifying.Count > 0)
        {
            yield return Note.Of("🔒", $"Weggelaten en niet bewaard: {string.Join(", ", identifying.Select(column => $"kolom {column.Position} ({UserText.EscapeLine(column.Kind)})"))}.");
        }

        if (others > 0)
            yield return Words.Small(others == 1 ? $"Kolom {dropped.First(column => column.Kind is null).Position} gebruik ik niet." : $"{others} andere kolommen gebruik ik niet.");
    }

    private static Dictionary<string, string> PageOf(string id, int page) =>
        new() { [DataKeys.FormId] = id, [DataKeys.Page] = page.ToString(System.Globalization.CultureInfo.InvariantCulture) };
}
