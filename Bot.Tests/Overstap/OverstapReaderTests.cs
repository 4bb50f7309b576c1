using System.Text;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Overstap.Csv;
using Xunit;
using static TeamsSchakelpunt.Tests.Overstap.OverstapFiles;

namespace TeamsSchakelpunt.Tests.Overstap;

public sealed class OverstapReaderTests
{
    [Theory]
    [InlineData("School", OverstapColumn.School)]
    [InlineData("SCHOOLNAAM", OverstapColumn.School)]
    [InlineData("naam van de school", OverstapColumn.School)]
    [InlineData("VO-school", OverstapColumn.School)]
    [InlineData("Kenmerk", OverstapColumn.Reference)]
    [InlineData("eigen kenmerk", OverstapColumn.Reference)]
    [InlineData("Leerlingnummer", OverstapColumn.Reference)]
    [InlineData("leerling_nr", OverstapColumn.Reference)]
    [InlineData("Stamnr.", OverstapColumn.Reference)]
    [InlineData("Niveau", OverstapColumn.Level)]
    [InlineData("leerweg", OverstapColumn.Level)]
    [InlineData("Schoolsoort ", OverstapColumn.Level)]
    [InlineData("STATUS", OverstapColumn.Status)]
    [InlineData("status aanmelding", OverstapColumn.Status)]
    [InlineData("Inschrijfstatus", OverstapColumn.Status)]
    [InlineData("Leeftijdsgroep", OverstapColumn.Age)]
    [InlineData("Leeftijds-categorie", null)]
    [InlineData("leeftijd", OverstapColumn.Age)]
    [InlineData("Naam", null)]
    [InlineData("mentor", null)]
    public void A_heading_is_known_however_it_is_spelled(string heading, OverstapColumn? column) => Assert.Equal(column, Headings.ColumnOf(heading));

    [Theory]
    [InlineData("BSN", "BSN")]
    [InlineData("Burgerservicenummer", "BSN")]
    [InlineData("PGN", "BSN")]
    [InlineData("Achternaam", "naam")]
    [InlineData("voor-letters", null)]
    [InlineData("Voorletters", "naam")]
    [InlineData("Naam leerling", "naam")]
    [InlineData("naam_ouder", "naam")]
    [InlineData("Geb. datum", "geboortedatum")]
    [InlineData("Geboortedatum", "geboortedatum")]
    [InlineData("Adres", "adres")]
    [InlineData("Postcode", "adres")]
    [InlineData("woonplaats", "adres")]
    [InlineData("E-mail", "e-mail")]
    [InlineData("e-mailadres ouder", "e-mail")]
    [InlineData("Telefoonnummer", "telefoon")]
    [InlineData("Tel.", "telefoon")]
    [InlineData("mobiel nummer", "telefoon")]
    [InlineData("nationaliteit", "persoonsgegeven")]
    [InlineData("School", null)]
    [InlineData("opmerking", null)]
    public void A_heading_that_identifies_is_known(string heading, string? kind) => Assert.Equal(kind, Headings.IdentifyingKindOf(heading));

    [Theory]
    [InlineData("123456782", "BSN")]
    [InlineData("1234.56.782", "BSN")]
    [InlineData("jan@thuis.example", "e-mail")]
    [InlineData("12-03-2009", "geboortedatum")]
    [InlineData("2009-03-12", "geboortedatum")]
    [InlineData("12 maart 2009", "geboortedatum")]
    [InlineData("20090312", "geboortedatum")]
    [InlineData("06-12345678", "telefoon")]
    [InlineData("+31 6 12345678", "telefoon")]
    [InlineData("Brinkstraat 12", "persoonsgegeven")]
    [InlineData("Jan Jansen", "naam")]
    [InlineData("Jansen, Jan", "naam")]
    [InlineData("J. de Vries", "naam")]
    [InlineData("Fatima el Amrani", "naam")]
    [InlineData("EH-00123", null)]
    [InlineData("40712", null)]
    [InlineData("20241045", null)]
    [InlineData("niet aangemeld", null)]
    [InlineData("16-17", null)]
    [InlineData("kb", null)]
    [InlineData("", null)]
    public void A_value_that_identifies_is_seen(string value, string? kind) =>
        Assert.Equal(kind, new IdentifyingValues(new(Bot.Privacy.TextChecks.TextCheckWords.Load(ProductData.Open("textcheck.json")))).KindOf(value));

    [Theory]
    [InlineData(";")]
    [InlineData(",")]
    [InlineData("\t")]
    public void A_list_is_read_with_any_separator_quotes_and_blank_lines(string separator)
    {
        var text = string.Join('\n', "School|Kenmerk|Niveau|Status|Leeftijd", "\"Etty Hillesum Lyceum\"|\"A-1\"|KB|Niet aangemeld|17", "", "ambelt|B 2||INGESCHREVEN|18").Replace("|", separator, StringComparison.Ordinal);
        var file = Read(text);
        Assert.Null(file.Wrong);
        Assert.Empty(file.Problems);
        Assert.Equal(
            [
                new OverstapRow(2, new PartnerKey("etty_hillesum"), "A-1", OverstapLevel.Kb, OverstapStatus.NietAangemeld, AgeGroup.From16To17),
                new OverstapRow(4, new PartnerKey("ambelt"), "B 2", null, OverstapStatus.Ingeschreven, AgeGroup.From18To22),
            ],
            file.Rows);
    }

    [Fact]
    public void A_list_is_read_as_Excel_saves_it()
    {
        const string text = "sep=;\r\nSchool;Kenmerk;Status;Leeftijdsgroep;Coördinatie\r\nDe Bolster;'123;aangemeld;<16;één\r\n";
        var preamble = Encoding.UTF8.Preamble.ToArray();
        byte[][] encodings =
        [
            Encoding.UTF8.GetBytes(text), [.. preamble, .. Encoding.UTF8.GetBytes(text)], CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text),
        ];
        foreach (var bytes in encodings)
        {
            var file = Reader.Read(bytes);
            Assert.Equal((3, "123", OverstapStatus.Aangemeld, AgeGroup.Under16), file.Rows.Select(row => (row.Line, row.Reference, row.Status, row.Age)).Single());
            Assert.Equal([new DroppedColumn(5, null)], file.Dropped);
        }
    }

    [Fact]
    public void What_identifies_by_its_heading_or_by_what_stands_in_it_is_left_out_and_said()
    {
        var file = Read(
            "Naam;School;Kenmerk;Opmerking;Status;Leeftijdsgroep;Wie;BSN\n"
            + "Jan Jansen;Ambelt;A1;belt vaak;aangemeld;16-17;Piet Pietersen;123456782\n"
            + "Els Bos;Ambelt;A2;;aangemeld;16-17;Karin de Groot;111222333");
        Assert.Equal([new DroppedColumn(1, "naam"), new DroppedColumn(4, null), new DroppedColumn(7, "naam"), new DroppedColumn(8, "BSN")], file.Dropped);
        Assert.Equal(["A1", "A2"], file.Rows.Select(row => row.Reference));
    }

    [Fact]
    public void A_column_that_is_asked_for_and_holds_what_identifies_is_left_out_too()
    {
        var file = Read("School;Leerlingnummer;Status;Leeftijd\nAmbelt;123456782;aangemeld;16\nAmbelt;111222333;aangemeld;16");
        Assert.Contains("Ik mis: kenmerk", file.Wrong, StringComparison.Ordinal);
        Assert.Equal([new DroppedColumn(2, "BSN")], file.Dropped);
        Assert.Empty(file.Rows);
    }

    [Fact]
    public void Each_line_that_is_wrong_says_what_and_the_mend_and_repeats_nothing()
    {
        var file = Read(
            Header + "\n"
            + "Onbekende Hogeschool;E-1;kb;aangemeld;16-17\n"
            + "Ambelt;;kb;aangemeld;16-17\n"
            + "Ambelt;Jansen;kb;aangemeld;16-17\n"
            + "Ambelt;123456782;kb;aangemeld;16-17\n"
            + "Ambelt;E-5;havo;aangemeld;16-17\n"
            + "Ambelt;E-6;kb;verhuisd;1 mei 2009\n"
            + "Ambelt;E-7;kb;aangemeld;16-17\n"
            + "ambelt;e-7;kb;ingeschreven;16-17\n"
            + "Ambelt;E-9;kb;ingeschreven");
        Assert.Equal(["E-7"], file.Rows.Select(row => row.Reference));
        Assert.Equal([2, 3, 4, 5, 6, 7, 7, 9, 10], file.Problems.Select(problem => problem.Line));
        string[] said = ["school ken ik niet", "kenmerk ontbreekt", "minstens één cijfer", "lijkt op een BSN", "niveau klopt niet", "status klopt niet", "leeftijdsgroep klopt niet", "ook op regel 8", "leeftijdsgroep klopt niet"];
        Assert.All(said.Zip(file.Problems), pair => Assert.Contains(pair.First, pair.Second.Problem, StringComparison.Ordinal));
        var all = string.Join(' ', file.Problems.Select(problem => problem.Problem));
        Assert.All(new[] { "Hogeschool", "Jansen", "123456782", "verhuisd", "2009" }, value => Assert.DoesNotContain(value, all, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "geen CSV-bestand")]
    [InlineData("School;Kenmerk\nAmbelt;1", "Ik mis: status, leeftijdsgroep")]
    [InlineData("School;Kenmerk;Status;Leeftijd", "geen regels")]
    [InlineData("School;Kenmerk;Status;Leeftijd;Nr\nAmbelt;1;aangemeld;16;2", "twee kolommen voor kenmerk")]
    public void A_file_that_can_not_be_read_says_why(string text, string why) => Assert.Contains(why, Read(text).Wrong, StringComparison.Ordinal);

    [Fact]
    public void More_lines_than_can_be_read_are_refused()
    {
        Assert.Contains("meer dan 5.000 regels", Read(Lines(OverstapReader.MostLines + 1)).Wrong, StringComparison.Ordinal);
        Assert.Equal(OverstapReader.MostLines, Read(Lines(OverstapReader.MostLines)).Rows.Count);
    }

    [Theory]
    [InlineData("School;Kenmerk;Status;Leeftijd", true, false)]
    [InlineData("naam;functie;partner;telefoon", false, true)]
    [InlineData("naam;school;telefoon", false, false)]
    [InlineData("a;b;c", false, false)]
    [InlineData("", false, false)]
    public void What_kind_of_list_a_file_is_shows_in_its_headings(string header, bool isOverstap, bool isContacts) =>
        Assert.Equal((isOverstap, isContacts), OverstapReader.KindOf(Encoding.UTF8.GetBytes(header + "\n")));
}
