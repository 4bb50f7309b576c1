using System.Text;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Partners.Upkeep;
using TeamsSchakelpunt.Bot.Upkeep.Csv;
using TeamsSchakelpunt.Tests.Partners;
using Xunit;

namespace TeamsSchakelpunt.Tests.Upkeep;

public sealed class ContactCsvTests
{
    private static readonly PartnerDirectory Directory = SampleDirectory.Deventer(ShiftedTime.MondayMorning());
    private static readonly ContactReader Reader = new(Directory);
    private static readonly DirectoryState State = Directory.State;
    private static readonly Actor AventusAdministrator = SampleDirectory.AventusAdministrator;

    [Fact]
    public void What_is_exported_is_imported_without_a_change()
    {
        var plan = Plan(ContactCsvWriter.Write(State.Contacts));
        Assert.Empty(plan.Problems);
        Assert.Empty(plan.Contacts);
        Assert.Equal(State.Contacts.Count, plan.Unchanged);
    }

    [Fact]
    public void No_cell_of_an_export_runs_as_a_formula_and_reading_gives_the_text_back()
    {
        var evil = State.Contacts[0] with { Name = "=HYPERLINK(\"https://kwaad.example\")", Topics = "@SUM(1)" };
        var file = ContactCsvWriter.Write([evil]);
        Assert.DoesNotContain(Encoding.UTF8.GetString(file).Split(';', '\n'), cell => cell.TrimStart('"') is ['=' or '@' or '+', ..]);
        Assert.Equal(evil.Name, Plan(file).Changed.Single().Contact.Name);
    }

    [Theory]
    [InlineData(";", "utf-8")]
    [InlineData(",", "utf-8")]
    [InlineData("\t", "utf-16")]
    [InlineData(";", "iso-8859-1")]
    public void It_is_read_as_Excel_saves_it(string mark, string encoding)
    {
        var text = string.Join('\n', "naam;functie;partner", "Coördinator vmbo;coördinator;aventus").Replace(";", mark, StringComparison.Ordinal);
        var bytes = Encoding.GetEncoding(encoding) is var e ? e.GetPreamble().Concat(e.GetBytes(text)).ToArray() : [];
        var added = Assert.Single(Plan(bytes).Added).Contact;
        Assert.Equal(("Coördinator vmbo", "coordinator-vmbo"), (added.Name, added.Id));
    }

    [Fact]
    public void Five_thousand_lines_are_planned_and_carried_out_together()
    {
        var many = Enumerable.Range(0, 5_000).Select(i => SampleDirectory.Person($"c{i}", Directory.Partners[i % 13].Key) with { Person = null, Name = $"Medewerker {i}" }).ToList();
        var facts = SampleDirectory.Facts;
        var plan = Plan(ContactCsvWriter.Write(many));
        Assert.Empty(plan.Problems);
        var decision = Assert.IsType<DirectoryDecision.Changed>(DirectoryRules.Import(State, plan.Contacts, plan.RemovedIds, SampleDirectory.Coordinator, facts));
        Assert.Equal(State.Contacts.Count + 5_000, decision.State.Contacts.Count);
    }

    [Fact]
    public void Each_line_says_what_is_wrong_with_it()
    {
        var plan = Plan("""
            id;naam;functie;partner;telefoon;werkdagen;vervanger
            docent;Docent;mentor;etty_hillesum;0570;ma;
            ;;mentor;aventus;0570 12 34 56;ma;
            nieuw;Nieuw;mentor;nergens;0570 12 34 56;ma;
            nieuw2;Nieuw;mentor;aventus;geen;elke dag;
            nieuw3;Nieuw;mentor;aventus;0570 12 34 56;ma;jongerenwerker
            docent;Docent;mentor;etty_hillesum;0570 12 34 56;ma;
            """);
        Assert.Equal([3, 4, 5, 5, 6, 7], plan.Problems.Select(problem => problem.Line));
    }

    [Fact]
    public void A_contact_that_the_list_does_not_name_stays_and_one_marked_goes()
    {
        var plan = Plan("id;naam;functie;partner;verwijderen\ndocent;;;;ja\nbestaat-niet;;;;ja");
        Assert.Equal("docent", Assert.Single(plan.RemovedIds));
        Assert.Equal(3, Assert.Single(plan.Problems).Line);
    }

    [Fact]
    public void A_column_that_the_list_lacks_leaves_that_detail_as_it_is()
    {
        var changed = Assert.Single(Plan("id;naam;functie;partner\ncoordinator;Coördinator Schakelpunt;procesregisseur;gemeente").Changed);
        Assert.Equal("functie", Assert.Single(changed.What));
        Assert.Equal((State.Find("coordinator")!.Phone, State.Find("coordinator")!.Roles), (changed.Contact.Phone, changed.Contact.Roles));
    }

    [Fact]
    public void A_partners_administrator_imports_that_partner_only_and_gives_no_higher_role()
    {
        Assert.NotEmpty(Plan("naam;functie;partner\nNieuw;mentor;raster", AventusAdministrator).Problems);
        Assert.NotEmpty(Plan("id;naam;functie;partner\njongerenwerker;Jongerenwerker;x;aventus", AventusAdministrator).Problems);
        Assert.NotEmpty(Plan("id;naam;functie;partner;verwijderen\njongerenwerker;;;;ja", AventusAdministrator).Problems);
        Assert.NotEmpty(Plan("naam;functie;partner;rollen\nNieuw;mentor;aventus;coordinator", AventusAdministrator).Problems);
        Assert.Empty(Plan("naam;functie;partner;rollen\nNieuw;mentor;aventus;partnerbeheerder", AventusAdministrator).Problems);
    }

    [Theory]
    [InlineData("", "leeg")]
    [InlineData("voornaam;achternaam\nx;y", "ontbreken: naam, functie, partner")]
    [InlineData("naam;naam;functie;partner\nx;x;y;z", "twee keer")]
    public void A_file_that_is_no_list_says_what_it_lacks(string file, string problem) =>
        Assert.Contains(problem, Assert.Single(Plan(file).Problems).Problem, StringComparison.Ordinal);

    [Fact]
    public void Any_bytes_are_an_answer_and_never_a_crash()
    {
        var random = new Random(42);
        for (var i = 0; i < 300; i++)
        {
            var bytes = new byte[random.Next(2_000)];
            random.NextBytes(bytes);
            Plan([.. i % 2 == 0 ? "naam;functie;partner\n"u8.ToArray() : [], .. bytes]);
        }
    }

    [Fact]
    public void Too_many_lines_are_refused() =>
        Assert.Contains("5000", Assert.Single(Plan("naam;functie;partner\n" + string.Concat(Enumerable.Repeat("x;y;aventus\n", 5_001))).Problems).Problem, StringComparison.Ordinal);

    private static ImportPlan Plan(string file, Actor? actor = null) => Plan(Encoding.UTF8.GetBytes(file), actor);

    private static ImportPlan Plan(byte[] file, Actor? actor = null) =>
        ImportPlan.Make(ContactCsvReader.Read(file), State, Reader, actor ?? SampleDirectory.Coordinator, SampleDirectory.Facts);
}
