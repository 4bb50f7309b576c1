using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using TeamsSchakelpunt.Bot.Partners.Upkeep;

namespace TeamsSchakelpunt.Bot.Upkeep.Csv;

/// <summary>A line of the list.</summary>
/// <param name="Line">Its number in the file, from 1.</param>
/// <param name="Text">What it says.</param>
/// <param name="Removes">The contact is to go.</param>
public sealed record CsvLine(int Line, ContactText Text, bool Removes);

/// <summary>The list as it was read.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="Columns">The columns that the file has.</param>
/// <param name="Problem">Why the file as a whole can't be read; null where it can.</param>
public sealed record CsvList(IReadOnlyList<CsvLine> Lines, IReadOnlySet<string> Columns, string? Problem = null);

/// <summary>Reads a list of contacts: comma, semicolon or tab, UTF-8 or what Excel saves in the Netherlands.</summary>
public static class ContactCsvReader
{
    public const int MostLines = 5_000;
    private const int LongestField = 1_000;

    private static readonly string[] Needed = ["naam", "functie", "partner"];

    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture)
    {
        DetectDelimiter = true,
        DetectDelimiterValues = [";", ",", "\t"],
        PrepareHeaderForMatch = header => header.Header.Trim().ToLowerInvariant(),
        MissingFieldFound = null,
        BadDataFound = null,
        TrimOptions = TrimOptions.Trim,
        IgnoreBlankLines = true,
    };

    public static CsvList Read(byte[] file)
    {
        using var csv = new CsvReader(new StringReader(TextOf(file)), Configuration);
        try
        {
            if (!csv.Read() || !csv.ReadHeader() || csv.HeaderRecord is not { } header) return Wrong("Het bestand is leeg.");
            var names = header.Select(name => name.Trim().ToLowerInvariant()).ToList();
            if (names.Distinct().Count() < names.Count) return Wrong("Een kolomnaam staat er twee keer.");
            if (Needed.Where(name => !names.Contains(name)).ToList() is { Count: > 0 } missing)
                return Wrong($"Deze kolommen ontbreken: {string.Join(", ", missing)}. Download de lijst om te zien hoe het moet.");

            var lines = new List<CsvLine>();
            while (csv.Read())
            {
                if (lines.Count == MostLines) return Wrong($"Het bestand heeft meer dan {MostLines} regels. Splits het.");
                var text = new ContactText();
                foreach (var column in ContactColumns.All.Where(column => names.Contains(column.Name))) text = column.Set(text, Field(csv, column.Name));
                var remove = names.Contains(ContactColumns.Remove) && Field(csv, ContactColumns.Remove) is { } word && word.ToLowerInvariant() is "ja" or "x" or "1";
                lines.Add(new CsvLine(csv.Parser.RawRow, text, remove));
            }

            return new CsvList(lines, names.ToHashSet());
        }
        catch (CsvHelperException)
        {
            return Wrong("Dit is geen CSV-bestand dat ik kan lezen. Sla het in Excel op als CSV.");
        }
    }

    private static string? Field(CsvReader csv, string name)
    {
        var text = csv.GetField(name)?.Trim();
        if (text is ['\'', '=' or '+' or '-' or '@', ..]) text = text[1..];
        return string.IsNullOrEmpty(text) ? null : text.Length > LongestField ? text[..LongestField] : text;
    }

    /// <summary>UTF-8, and where that is not right the code page with which Excel saves.</summary>
    private static string TextOf(byte[] file)
    {
        try
        {
            using var reader = new StreamReader(new MemoryStream(file), new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(file);
        }
    }

    private static CsvList Wrong(string problem) => new([], new HashSet<string>(), problem);
}
