using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Overstap.Csv;

/// <summary>
/// Reads a list of De Overstap. What identifies somebody is left out here, by its heading and by what stands in it, so nothing
/// behind this ever has it (sections 2.4 and 8.3 of the domain). No value of the file is ever repeated in a problem.
/// </summary>
public sealed class OverstapReader(OverstapValues values, IdentifyingValues identifying)
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    public const int MostLines = 5_000;

    private const int LongestReference = 24;

    private static readonly OverstapColumn[] Needed = [OverstapColumn.School, OverstapColumn.Reference, OverstapColumn.Status, OverstapColumn.Age];

    /// <summary>So many of a column's values must look identifying before the whole column goes: half of them.</summary>
    private const int OneOf = 2;

    public OverstapFile Read(byte[] file)
    {
        if (CsvTable.Read(file, MostLines) is not { } table) return Wrong("Dit is geen CSV-bestand dat ik kan lezen. Sla het in Excel op als CSV.");
        if (table.IsTooLong) return Wrong($"Het bestand heeft meer dan {MostLines:N0} regels. Splits het.".Replace(',', '.'));
        var (columns, dropped, twice) = ColumnsOf(table);
        if (twice is { } two) return Wrong($"Er zijn twee kolommen voor {NameOf(two)}. Haal er een weg.", dropped);
        if (Needed.Where(column => !columns.ContainsKey(column)).ToList() is { Count: > 0 } missing)
            return Wrong($"Ik mis: {string.Join(", ", missing.Select(NameOf))}. Zet die namen in de eerste regel. Typ \"import overstap\" voor een voorbeeld.", dropped);
        if (table.Lines.Count == 0) return Wrong("Er staan geen regels onder de kolomnamen.", dropped);

        var rows = new List<OverstapRow>();
        var problems = new List<OverstapProblem>();
        var seen = new Dictionary<(PartnerKey, string), int>();
        foreach (var (line, fields) in table.Lines)
        {
            var found = new List<string>();
            string Field(OverstapColumn column) => columns.TryGetValue(column, out var at) && at < fields.Length ? fields[at] : "";
            if (RowOf(line, Field, found.Add) is { } row && found.Count == 0)
            {
                if (seen.TryAdd((row.School, row.Reference.ToUpperInvariant()), line)) rows.Add(row);
                else problems.Add(new OverstapProblem(line, $"Dit kenmerk van deze school staat ook op regel {seen[(row.School, row.Reference.ToUpperInvariant())]}. Houd er één."));
            }

            problems.AddRange(found.Select(problem => new OverstapProblem(line, problem)));
        }

        return new OverstapFile(rows, problems, dropped);
    }

    /// <summary>Whether the first line is that of a list of De Overstap; and whether it is one of contacts.</summary>
    public static (bool IsOverstap, bool IsContacts) KindOf(byte[] file)
    {
        var header = CsvTable.Read(file, mostLines: 1)?.Header ?? [];
        var columns = header.Select(Headings.ColumnOf).OfType<OverstapColumn>().Distinct().ToList();
        var folded = header.Select(Headings.Folded).ToHashSet();
        var isContacts = folded.Contains("naam") && folded.Contains("functie") && folded.Contains("partner");
        var isOverstap = columns.Count >= 3 && columns.Contains(OverstapColumn.Status);
        return (isOverstap && !isContacts, isContacts && !isOverstap);
    }

    /// <summary>The column as it is said to people.</summary>
    public static string NameOf(OverstapColumn column) => column switch
    {
        OverstapColumn.School => "school",
        OverstapColumn.Reference => "kenmerk",
        OverstapColumn.Level => "niveau",
        OverstapColumn.Status => "status",
        _ => "leeftijdsgroep",
    };

    private (Dictionary<OverstapColumn, int> Columns, List<DroppedColumn> Dropped, OverstapColumn? Twice) ColumnsOf(CsvTable table)
    {
        var columns = new Dictionary<OverstapColumn, int>();
        var dropped = new List<DroppedColumn>();
        OverstapColumn? twice = null;
        for (var at = 0; at < table.Header.Count; at++)
        {
            if (Headings.ColumnOf(table.Header[at]) is not { } column)
            {
                if (table.Header[at].Length > 0 || table.Lines.Any(line => at < line.Values.Length && line.Values[at].Length > 0))
                    dropped.Add(new DroppedColumn(at + 1, Headings.IdentifyingKindOf(table.Header[at]) ?? KindByContent(table, at, knowsSchools: false)));
            }
            else if (KindByContent(table, at, knowsSchools: column == OverstapColumn.School) is { } kind) dropped.Add(new DroppedColumn(at + 1, kind));
            else if (!columns.TryAdd(column, at)) twice ??= column;
        }

        return (columns, dropped, twice);
    }

    /// <summary>What most values of a column look like; null where they look like nothing that identifies.</summary>
    private string? KindByContent(CsvTable table, int at, bool knowsSchools)
    {
        var filled = table.Lines.Where(line => at < line.Values.Length && line.Values[at].Length > 0).Select(line => line.Values[at]).ToList();
        var kinds = filled.Where(value => !knowsSchools || !IsSchoolName(value)).Select(identifying.KindOf).OfType<string>().ToList();
        return filled.Count > 0 && kinds.Count * OneOf >= filled.Count && kinds.Count > 0 ? kinds.GroupBy(kind => kind).MaxBy(group => group.Count())!.Key : null;
    }

    /// <summary>"Etty Hillesum" looks like a person; so does a school that is not known, which is said line by line.</summary>
    private bool IsSchoolName(string value) => values.SchoolOf(value) is not null || identifying.KindOf(value) == "naam";

    private OverstapRow? RowOf(int line, Func<OverstapColumn, string> field, Action<string> problem)
    {
        var (schoolText, reference, levelText) = (field(OverstapColumn.School), field(OverstapColumn.Reference), field(OverstapColumn.Level));
        var school = values.SchoolOf(schoolText);
        if (school is null) problem(schoolText.Length == 0 ? "De school ontbreekt. Vul hem in." : $"Deze school ken ik niet. Kies uit: {values.SchoolNames}.");
        if (ProblemWith(reference) is { } wrong) problem(wrong);
        var status = OverstapValues.StatusOf(field(OverstapColumn.Status));
        if (status is null) problem("De status klopt niet. Kies: niet aangemeld, aangemeld of ingeschreven.");
        var age = OverstapValues.AgeOf(field(OverstapColumn.Age));
        if (age is null) problem("De leeftijdsgroep klopt niet. Kies: <16, 16-17, 18-22 of 23-26.");
        var level = OverstapValues.LevelOf(levelText);
        if (level is null && levelText.Length > 0) problem("Het niveau klopt niet. Kies: bb, kb, gl, tl, pro of vso. Of laat het leeg.");
        return school is { } known && status is { } stands && age is { } group ? new OverstapRow(line, known, reference, level, stands, group) : null;
    }

    private string? ProblemWith(string reference)
    {
        if (reference.Length == 0) return "Het kenmerk ontbreekt. Vul het eigen nummer van de school in.";
        if (identifying.KindOf(reference) is { } kind) return $"Het kenmerk lijkt op {Article(kind)}. Gebruik het eigen nummer van de school.";
        if (reference.Length > LongestReference) return $"Het kenmerk is te lang: hooguit {LongestReference} tekens.";
        return reference.Any(char.IsAsciiDigit) && reference.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_' or '/' or '.' or ' ')
            ? null
            : "Een kenmerk heeft letters en cijfers, en minstens één cijfer. Gebruik geen naam.";
    }

    private static string Article(string kind) => kind == "adres" ? "een adres" : $"een {kind}";

    private static OverstapFile Wrong(string problem, IReadOnlyList<DroppedColumn>? dropped = null) => new([], [], dropped ?? [], problem);
}
