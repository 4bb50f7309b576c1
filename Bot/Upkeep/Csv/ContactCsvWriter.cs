using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Partners.Upkeep;

namespace TeamsSchakelpunt.Bot.Upkeep.Csv;

/// <summary>Writes contacts as a Dutch Excel opens them: semicolons, UTF-8 with a byte order mark.</summary>
public static class ContactCsvWriter
{
    // What would run as a formula in Excel gets an apostrophe before it; reading takes that off again.
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture)
    {
        Delimiter = ";", InjectionOptions = InjectionOptions.Escape, InjectionCharacters = ['=', '+', '-', '@', '\t', '\r'],
    };

    public static byte[] Write(IEnumerable<Contact> contacts)
    {
        using var file = new MemoryStream();
        using (var text = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
        using (var csv = new CsvWriter(text, Configuration))
        {
            foreach (var column in ContactColumns.All) csv.WriteField(column.Name);
            csv.WriteField(ContactColumns.Remove);
            csv.NextRecord();
            foreach (var contact in contacts.Select(ContactText.Of))
            {
                foreach (var column in ContactColumns.All) csv.WriteField(column.Get(contact));
                csv.WriteField("");
                csv.NextRecord();
            }
        }

        return file.ToArray();
    }
}
