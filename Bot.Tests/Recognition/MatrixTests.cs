using System.Text;
using TeamsSchakelpunt.Bot.Conversation.Recognition;
using TeamsSchakelpunt.Bot.Partners.Matrix;
using Xunit;

namespace TeamsSchakelpunt.Tests.Recognition;

public sealed class MatrixTests
{
    private const string OtherRegion = """
        {"partners":[
            {"key":"zonnehof","name":"De Zonnehof","kind":"vo","aliases":["Zonnehof"]},
            {"key":"rivier","name":"ROC Rivier","kind":"mbo","aliases":["Rivier"]},
            {"key":"haven","name":"Jeugdhaven","kind":"welzijn","aliases":["de haven"]}],
         "groups":[{"key":"scholen","name":"Scholen","members":["zonnehof","rivier"]}],
         "responsibilities":[
            {"id":"a","section":"1","task":"Zeilles na school","partners":["haven"],"keywords":["zeilen","zeilles"]},
            {"id":"b","section":"2","task":"Nazorg","partners":["scholen"],"keywords":["nazorg"]}]}
        """;

    [Fact]
    public void The_file_of_Deventer_holds_24_rows_with_their_parties() => Assert.All(Deventer.Matrix.Rows, row => Assert.NotEmpty(row.Partners));

    [Theory]
    [InlineData("4.2-geen-vo-diploma", "aventus etty_hillesum ambelt rentray bolster technicampus leerplicht rmc jongerenloket dwt pactum")]
    [InlineData("4.3a-passende-plek", "etty_hillesum ambelt rentray bolster pactum")]
    [InlineData("4.2-nazorg", "etty_hillesum ambelt rentray bolster aventus technicampus")]
    public void Groups_and_placeholders_are_written_out(string row, string partners) =>
        Assert.Equal(partners, string.Join(' ', Deventer.Matrix.Row(row)!.Partners.Select(partner => partner.Key)));

    [Theory]
    [InlineData("wie gaat over een leerling die niet is ingeschreven op het mbo", "4.1-warme-overdracht.niet-ingeschreven", "leerplicht rmc")]
    [InlineData("wie doet de ontvangst en introductie op het mbo", "4.1-warme-overdracht.ontvangst", "aventus technicampus")]
    [InlineData("wie zit in het multidisciplinair overleg", "4.2-geen-vo-diploma.mdo", "matchpoind aventus technicampus leerplicht rmc jongerenloket dwt")]
    public void A_part_of_a_task_brings_its_own_leads(string question, string subtask, string leads)
    {
        var found = Deventer.Search.Find(question, 1)[0].Subtask;

        Assert.Equal((subtask, leads), (found?.Id, string.Join(' ', found?.Lead.Select(lead => lead.Key) ?? [])));
    }

    [Theory]
    [InlineData("wie doet de goede start op de middelbare school", "4.3a-goede-start")]
    [InlineData("wie doet de goede start voor een mbo-student", "4.3b-goede-start")]
    [InlineData("wie pakt signalen van een student op", "4.3b-signalen")]
    [InlineData("wie pakt signalen op het vmbo op", "4.3a-signalen")]
    public void The_kind_of_school_decides_between_rows(string question, string row) => Assert.Equal(row, Deventer.Search.Find(question, 2)[0].Row.Id);

    [Theory]
    [InlineData("wie helpt als een meisje in de knel zit op Aventus", "4.3b-signalen")]
    [InlineData("wie helpt een leerling van het Etty die niet lekker in zijn vel zit", "4.3a-signalen")]
    public void A_school_by_its_name_is_of_its_kind(string question, string row) => Assert.Equal(row, Deventer.Search.Find(question, 1)[0].Row.Id);

    [Fact]
    public void The_sentence_that_asks_weighs_more_than_what_is_told_around_it() => Assert.Equal(
        "4.2-bbl", Deventer.Search.Find("Een leerling wordt gepest, spijbelt en heeft ruzie thuis. Wie zoekt er een bbl-plek?", 1)[0].Row.Id);

    [Theory]
    [InlineData("wie gaat over leerlingen die niet zijn ingeschreven", "4.1-warme-overdracht")]
    [InlineData("wie gaat over leerlingen zonder diploma", "4.2-geen-vo-diploma")]
    [InlineData("wie houdt contact na het diploma", "4.2-nazorg")]
    public void Negation_and_set_phrases_say_what_a_question_is_about(string question, string row) => Assert.Equal(row, Deventer.Search.Find(question, 1)[0].Row.Id);

    [Fact]
    public void A_question_about_a_youngster_is_answered_by_the_kind_of_signal() =>
        Assert.Equal("4.3a-passende-plek", Deventer.Recogniser.Recognise("wie helpt een kind dat al maanden thuis zit omdat niemand hem wil plaatsen").Slots.Responsibility);

    [Fact]
    public void A_question_that_fits_two_schools_keeps_both() =>
        Assert.Equal(["4.3a-goede-start", "4.3b-goede-start"], Deventer.Search.Find("wie zorgt voor een goede start", 2).Select(match => match.Row.Id).Order());

    [Fact]
    public void Two_rows_that_fit_as_well_are_both_to_be_shown()
    {
        Assert.True(Deventer.Recogniser.Recognise("wie zorgt voor een goede start?").HasCloseRows);
        Assert.False(Deventer.Recogniser.Recognise("wie zorgt voor een goede start op het mbo?").HasCloseRows);
    }

    [Fact]
    public void Wie_keeps_the_next_two_rows()
    {
        var read = Deventer.Recogniser.Recognise("wie begeleidt stages en bbl van jongeren?");

        Assert.Equal(3, read.Rows.Count);
        Assert.Equal(read.Slots.Responsibility, read.Rows[0].Row.Id);
    }

    [Theory]
    [InlineData("wie is de koning van nederland")]
    [InlineData("wie heeft de voetbalwedstrijd gewonnen")]
    [InlineData("")]
    public void A_question_from_elsewhere_finds_nothing(string question) => Assert.Empty(Deventer.Search.Find(question, 3));

    [Fact]
    public void Another_region_gets_other_answers()
    {
        var recogniser = Recogniser.Load(Load(OtherRegion), Deventer.DataFolder);

        Assert.Equal("a", recogniser.Recognise("wie regelt de zeillessen voor jongeren?").Slots.Responsibility);
        Assert.Equal("b", recogniser.Recognise("wie doet nazorg").Slots.Responsibility);
        Assert.Equal("haven", recogniser.Recognise("contact jeugd haven").Slots.Partner);
        Assert.Null(recogniser.Recognise("contact Aventus").Slots.Partner);
        Assert.Equal(Intent.Onbekend, recogniser.Recognise("wie promoot de techniek").Intent);
    }

    [Theory]
    [InlineData("""{"responsibilities":[{"id":"a","task":"T","partners":["niemand"]}]}""", "responsibilities[0] ('a'): unknown partner 'niemand'")]
    [InlineData("""{"responsibilities":[{"id":"a","task":"T","partners":[]}]}""", "responsibilities[0] ('a'): this row has no partners")]
    [InlineData("""{"partners":[{"key":"p","name":"P"}],"responsibilities":[{"id":"a","task":"T","partners":["p"]},{"id":"a","task":"T","partners":["p"]}]}""", "responsibilities[1] ('a'): this id is used twice")]
    [InlineData("""{"partners":[{"key":"p","name":"P"},{"key":"p","name":"Q"}]}""", "partners[1] ('p'): this key is used twice")]
    [InlineData("""{"groups":[{"key":"g","members":["g"]}]}""", "'g' is a group that holds itself")]
    [InlineData("""{"responsibilities":[{"task":"T","partners":["p"]}]}""", "responsibilities[0]: 'id' is missing")]
    [InlineData("""{"groups":[{"key":"pro","members":[]}],"responsibilities":[{"id":"a","task":"T","partners":["pro"]}]}""", "responsibilities[0] ('a'): the groups that this row names have no members")]
    [InlineData("{}", "no rows")]
    [InlineData("{ dit is geen json", "not valid JSON")]
    public void A_wrong_file_is_refused_by_the_line_that_is_wrong(string json, string message) =>
        Assert.Contains(message, Assert.Throws<MatrixException>(() => Load(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_error_names_the_line_of_its_row() => Assert.StartsWith(
        "line 4, responsibilities[1] ('b'): unknown partner",
        Assert.Throws<MatrixException>(() => Load("{\"partners\":[{\"key\":\"p\",\"name\":\"P\"}],\n\"responsibilities\":[\n{\"id\":\"a\",\"task\":\"T\",\"partners\":[\"p\"],\"subtasks\":[{\"id\":\"s\",\"title\":\"S\"}]},\n{\"id\":\"b\",\"task\":\"T\",\"partners\":[\"q\"]}]}")).Message,
        StringComparison.Ordinal);

    private static ResponsibilityMatrix Load(string json) => ResponsibilityMatrix.Load(new MemoryStream(Encoding.UTF8.GetBytes(json)));
}
