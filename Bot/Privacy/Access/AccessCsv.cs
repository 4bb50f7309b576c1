using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Privacy.Access;

/// <summary>Writes the log as a Dutch Excel opens it. On top: whether it is as it was written, and its last control value.</summary>
internal static class AccessCsv
{
    /// <summary>The most lines in one file, the newest: it must be put where the user keeps files in one piece.</summary>
    private const int MostLines = 200_000;

    /// <summary>So much of a digest tells lines apart.</summary>
    private const int ControlCharacters = 16;

    private static readonly string[] Columns =
        ["regel", "moment", "persoon", "naam", "partner", "handeling", "waarvan", "uitkomst", "weigering", "langs", "plek", "reden", "controle"];

    // What would run as a formula in Excel gets an apostrophe before it.
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture)
    {
        Delimiter = ";", InjectionOptions = InjectionOptions.Escape, InjectionCharacters = ['=', '+', '-', '@', '\t', '\r'],
    };

    public static byte[] Write(IReadOnlyList<AccessLine> lines, AccessVerification verification, Func<PersonId, string> nameOf, DateTimeOffset now)
    {
        using var file = new MemoryStream();
        using (var text = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
        using (var csv = new CsvWriter(text, Configuration))
        {
            Row(csv, "Logboek van het Schakelpunt", Moment(now));
            Row(csv, "Controle", Say(verification));
            if (verification is AccessVerification.Whole whole) Row(csv, "Laatste controlewaarde", whole.ControlValue);
            if (lines.Count > MostLines) Row(csv, "Let op", $"Alleen de nieuwste {MostLines} regels staan hierin.");
            Row(csv);
            Row(csv, Columns);
            foreach (var line in lines.Skip(lines.Count - MostLines)) Row(csv, [.. FieldsOf(line, nameOf)]);
        }

        return file.ToArray();
    }

    private static IEnumerable<string> FieldsOf(AccessLine line, Func<PersonId, string> nameOf)
    {
        var control = Convert.ToHexStringLower(line.Digest)[..ControlCharacters];
        var number = line.Number.ToString(CultureInfo.InvariantCulture);
        return line.Entry is { } entry
            ?
            [
                number, Moment(entry.At), entry.Person.Value, nameOf(entry.Person), entry.Partner?.Value ?? "", entry.Action.Value, entry.Target.Key,
                entry.Refusal is null ? "toegestaan" : "geweigerd", entry.Refusal?.Value ?? "", entry.Path.Label(), entry.Place.Label(), entry.Reason?.Value ?? "", control,
            ]
            : [number, "", "", "", "", "onleesbaar", "", "", "", "", "", "", control];
    }

    private static string Say(AccessVerification verification) => verification switch
    {
        AccessVerification.Broken(var number, var what) => string.Create(CultureInfo.InvariantCulture, $"Klopt niet vanaf regel {number}: {Say(what)}"),
        _ => "Klopt: geen regel is gewijzigd, weg of erbij gezet.",
    };

    private static string Say(AccessBreak what) => what switch
    {
        AccessBreak.Changed => "deze regel is gewijzigd.",
        AccessBreak.Missing => "deze regel is weg.",
        AccessBreak.Extra => "deze regel is erbij gezet.",
        AccessBreak.CutOff => "deze regel en alles erna is weg.",
        _ => "de sleutel van deze regel ontbreekt.",
    };

    private static string Moment(DateTimeOffset moment) => WorkingDays.Local(moment).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static void Row(CsvWriter csv, params IReadOnlyList<string> fields)
    {
        foreach (var field in fields) csv.WriteField(field);
        csv.NextRecord();
    }
}
