using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>What an import would do to one contact.</summary>
/// <param name="Line">Line in the file; null for a contact that the file no longer holds.</param>
/// <param name="Name">Name of the contact.</param>
/// <param name="What">What changes, such as "telefoon, werkdagen"; for a new or removed contact null.</param>
public sealed record ImportLine(int? Line, string Name, string? What);

/// <summary>A line that is wrong.</summary>
/// <param name="Line">Line in the file.</param>
/// <param name="Problem">One Dutch sentence with the mend.</param>
public sealed record ImportProblem(int Line, string Problem);

/// <summary>A preview.</summary>
/// <param name="FileName">Name of the file.</param>
/// <param name="ImportId">Id of this import, for its buttons (<see cref="DataKeys.FormId"/>).</param>
/// <param name="Added">New contacts.</param>
/// <param name="Changed">Contacts that change.</param>
/// <param name="Removed">Contacts that go.</param>
/// <param name="Unchanged">How many stay as they are.</param>
/// <param name="Problems">What is wrong; while there is any, nothing can be carried out.</param>
public sealed record ImportPreviewCardData(
    string FileName,
    string ImportId,
    IReadOnlyList<ImportLine> Added,
    IReadOnlyList<ImportLine> Changed,
    IReadOnlyList<ImportLine> Removed,
    int Unchanged,
    IReadOnlyList<ImportProblem> Problems);

/// <summary>What an import of contacts would change, before anything does.</summary>
public static class ImportPreviewCard
{
    private const int MostLines = 10;

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(ImportPreviewCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return data switch
        {
            { Problems.Count: > 0 } => Refused(data),
            { Added.Count: 0, Changed.Count: 0, Removed.Count: 0 } => Same(data),
            _ => Preview(data),
        };
    }

    private static AdaptiveCard Refused(ImportPreviewCardData data)
    {
        var lines = data.Problems.DistinctBy(problem => problem.Line).Count();
        List<CardElement> body =
        [
            Head.Of(
                "⛔",
                lines == 1 ? "1 regel klopt nog niet" : $"{lines} regels kloppen nog niet",
                "Er is nog niets veranderd.",
                ContainerStyle.Attention),
            Counts(data),
            .. data.Problems.Take(MostLines).Select(problem => Iconed.Line("⛔", $"**Regel {problem.Line}:** {UserText.EscapeLine(problem.Problem)}")),
            .. Rest(data.Problems.Count),
            Words.Plain("Pas het bestand aan en stuur het opnieuw.") with { Spacing = Spacing.Medium },
        ];
        return Frame.Card("Contacten inlezen", body);
    }

    private static AdaptiveCard Same(ImportPreviewCardData data) => Frame.Card(
        "Contacten inlezen",
        [
            Head.Of("✅", "Alles is al bijgewerkt", "Er verandert niets.", ContainerStyle.Good),
            Counts(data),
        ]);

    private static AdaptiveCard Preview(ImportPreviewCardData data)
    {
        List<CardElement> body =
        [
            Head.Of("📥", "Contacten inlezen", "Er is nog niets veranderd. Klopt dit?"),
            Counts(data),
            .. Removed(data.Removed),
            .. Listed("➕", "Nieuw", data.Added),
            .. Listed("✏️", "Gewijzigd", data.Changed),
        ];
        var import = new Dictionary<string, string> { [DataKeys.FormId] = data.ImportId };
        return Frame.Card(
            "Contacten inlezen",
            body,
            [Press.Execute("Voer door", Verbs.ApplyImport, import, primary: true), Press.Execute("Stop", Verbs.DropImport, import)]);
    }

    private static Container Counts(ImportPreviewCardData data) => new(
    [
        Words.Small(UserText.EscapeLine(data.FileName)),
        new TextBlock($"**➕ {data.Added.Count} nieuw · ✏️ {data.Changed.Count} gewijzigd · ➖ {data.Removed.Count} weg · {data.Unchanged} gelijk**") { Spacing = Spacing.None },
    ]);

    private static IEnumerable<CardElement> Removed(IReadOnlyList<ImportLine> lines)
    {
        if (lines.Count == 0)
            yield break;
        yield return new Container(
        [
            Words.Section(lines.Count == 1 ? "⚠️ Dit contact verdwijnt" : $"⚠️ Deze {lines.Count} contacten verdwijnen"),
            Words.Plain(lines.Count == 1 ? "In het bestand staat bij dit contact: verwijderen." : "In het bestand staat bij hen: verwijderen.") with { Spacing = Spacing.None },
            .. lines.Take(MostLines).Select(line => Row("➖", line)),
            .. Rest(lines.Count),
        ])
        {
            Style = ContainerStyle.Warning,
            Spacing = Spacing.Medium,
        };
    }

    private static IEnumerable<CardElement> Listed(string icon, string title, IReadOnlyList<ImportLine> lines) => lines.Count == 0
        ? []
        : [Words.Section(title), .. lines.Take(MostLines).Select(line => Row(icon, line)), .. Rest(lines.Count)];

    private static ColumnSet Row(string icon, ImportLine line)
    {
        var what = line.What is null ? "" : $": {UserText.EscapeLine(line.What)}";
        var where = line.Line is null ? "" : $" (regel {line.Line})";
        return Iconed.Line(icon, $"**{UserText.EscapeLine(line.Name)}**{what}{where}");
    }

    private static IEnumerable<CardElement> Rest(int count)
    {
        if (count > MostLines)
            yield return Words.Small($"En nog {count - MostLines}.");
    }
}
