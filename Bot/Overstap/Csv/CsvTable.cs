using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace TeamsSchakelpunt.Bot.Overstap.Csv;

/// <summary>A CSV file as lines of values: comma, semicolon or tab, quotes, UTF-8 or what Excel saves in the Netherlands.</summary>
/// <param name="Header">The first line.</param>
/// <param name="Lines">The others, with their number in the file.</param>
/// <param name="IsTooLong">There were more lines than are read.</param>
internal sealed record CsvTable(IReadOnlyList<string> Header, IReadOnlyList<(int Line, string[] Values)> Lines, bool IsTooLong)
{
    private const string SeparatorHint = "sep=";

    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture)
    {
        DetectDelimiter = true,
        DetectDelimiterValues = [";", ",", "\t"],
        HasHeaderRecord = false,
        MissingFieldFound = null,
        BadDataFound = null,
        TrimOptions = TrimOptions.Trim,
        IgnoreBlankLines = true,
    };

    /// <summary>Null where it is no CSV file, or empty.</summary>
    public static CsvTable? Read(byte[] file, int mostLines)
    {
        var (text, skipped) = WithoutHint(TextOf(file));
        if (text.Contains('\0', StringComparison.Ordinal)) return null;
        using var csv = new CsvParser(new StringReader(text), Configuration);
        try
        {
            IReadOnlyList<string>? header = null;
            var lines = new List<(int, string[])>();
            while (csv.Read())
            {
                var values = csv.Record!.Select(Clean).ToArray();
                if (values.All(value => value.Length == 0)) continue;
                if (header is null) header = values;
                else if (lines.Count == mostLines) return new CsvTable(header, lines, IsTooLong: true);
                else lines.Add((csv.RawRow + skipped, values));
            }

            return header is null ? null : new CsvTable(header, lines, IsTooLong: false);
        }
        catch (CsvHelperException)
        {
            return null;
        }
    }

    /// <summary>Excel's hint on the separator is no line of the list.</summary>
    private static (string Text, int Skipped) WithoutHint(string text) =>
        text.StartsWith(SeparatorHint, StringComparison.OrdinalIgnoreCase) && text.IndexOf('\n', StringComparison.Ordinal) is var end and >= 0 ? (text[(end + 1)..], 1) : (text, 0);

    private static string Clean(string? value) => (value ?? "").Replace('\u00a0', ' ').Trim().TrimStart('\'');

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
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(file);
        }
    }
}
