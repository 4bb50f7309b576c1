using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace TeamsSchakelpunt.Bot.Overstap.Csv;

/// <summary>Knows what a heading means, however it is spelled.</summary>
public static class Headings
{
    private static readonly FrozenDictionary<string, OverstapColumn> Known = new (OverstapColumn Column, string[] Words)[]
    {
        (OverstapColumn.School, ["school", "schoolnaam", "naam school", "naam van de school", "vo school", "vo-school", "onderwijsinstelling", "instelling", "school van herkomst", "herkomst", "vestiging", "locatie"]),
        (OverstapColumn.Reference,
        [
            "kenmerk", "eigen kenmerk", "kenmerk school", "kenmerk van de school", "referentie", "ref", "eigen nummer", "leerlingnummer", "leerling nummer", "leerlingnr", "leerling nr", "llnr", "lln", "llnummer",
            "studentnummer", "stamnummer", "stamnr", "dossiernummer", "nummer", "nr", "code", "leerlingcode",
        ]),
        (OverstapColumn.Level, ["niveau", "leerweg", "leerjaar niveau", "schoolsoort", "onderwijssoort", "opleiding", "afdeling", "richting", "niveau vo", "vmbo niveau", "advies niveau"]),
        (OverstapColumn.Status, ["status", "stand", "aanmeldstatus", "inschrijfstatus", "status overstap", "overstapstatus", "status aanmelding", "status mbo", "mbo status", "aanmelding", "inschrijving", "stand van zaken"]),
        (OverstapColumn.Age, ["leeftijd", "leeftijdsgroep", "leeftijdscategorie", "leeftijdsklasse", "leeftijd groep", "lft"]),
    }.SelectMany(column => column.Words.Select(word => (column.Column, Word: Folded(word)))).DistinctBy(pair => pair.Word).ToFrozenDictionary(pair => pair.Word, pair => pair.Column);

    /// <summary>What identifies somebody, by words of the heading and how it is said.</summary>
    private static readonly (string Kind, string[] Words, string[] Parts)[] Identifying =
    [
        ("BSN", ["bsn", "sofi", "pgn", "sofinummer"], ["burgerservice", "onderwijsnummer", "persoonsgebonden", "bsnnummer"]),
        ("geboortedatum", ["geboren", "geb", "gebdatum", "gebdat", "dob"], ["geboorte", "birth"]),
        ("e-mail", ["mail", "email", "emailadres", "mailadres"], ["email", "mailadres"]),
        ("telefoon", ["tel", "mobiel", "gsm", "telnr", "06"], ["telefoon", "mobiel", "phone"]),
        ("adres", ["adres", "straat", "huisnummer", "huisnr", "pc", "woonplaats", "plaats", "gemeente", "toevoeging"], ["postcode", "straat", "woonadres", "huisnummer", "woonplaats", "address"]),
        ("naam", ["naam", "voorletters", "initialen", "tussenvoegsel", "leerling", "student", "name", "ouder", "ouders", "verzorger", "contactpersoon", "mentor"], ["voornaam", "achternaam", "roepnaam", "familienaam", "leerlingnaam", "studentnaam", "naamleerling", "naamouder", "volledigenaam", "firstname", "lastname", "surname"]),
        ("persoonsgegeven", ["geslacht", "nationaliteit", "geboorteland", "geloof", "diagnose", "iban", "foto"], ["nationaliteit", "godsdienst", "diagnose", "rekeningnummer"]),
    ];

    /// <summary>The column; null for another heading.</summary>
    public static OverstapColumn? ColumnOf(string heading) => Known.TryGetValue(Folded(heading), out var column) ? column : null;

    /// <summary>What kind of identifying detail the heading names, such as "naam"; null for none. A heading that is a column of the list is none.</summary>
    public static string? IdentifyingKindOf(string heading)
    {
        if (ColumnOf(heading) is not null) return null;
        var folded = Folded(heading);
        var joined = folded.Replace(" ", "", StringComparison.Ordinal);
        var words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Identifying.FirstOrDefault(kind => kind.Words.Any(words.Contains) || kind.Parts.Any(part => joined.Contains(part, StringComparison.Ordinal))).Kind;
    }

    /// <summary>Small letters without accents; what is no letter or digit is one space.</summary>
    internal static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var sign in text.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(sign)) folded.Append(char.ToLowerInvariant(sign));
            else if (CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark && folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }

        return folded.ToString().TrimEnd();
    }
}
