using Xunit;

namespace TeamsSchakelpunt.Tests.Recognition;

public sealed class RobustnessTests
{
    public static TheoryData<string> OddTexts =>
    [
        "", "   ", "\u00A0\u00A0", "😀😀😀", "<at>Schakelpunt</at>", "<at>Schakelpunt", "<", "<<<<<>", "&nbsp;&#0;&#xD800;", "\0\u0001\u0002", "\uD800", "\uDC00meld\uD800",
        "مرحبا بالعالم", "\u202Emeld\u202C", "????", "....", "'''''", "2026-", "-0042", "#", "İıŞşĞğ", "a\u0301\u0301\u0301\u0301", "﷽", "１２３４-５６７８",
        new string('a', 100_000), new string('<', 100_000), string.Concat(Enumerable.Repeat("meld verzuim niet geen school ", 5_000)),
        string.Concat(Enumerable.Repeat("2026-", 20_000)), string.Concat(Enumerable.Repeat("<at>", 20_000)), new string('\'', 100_000),
        string.Concat(Enumerable.Repeat("v.", 50_000)), string.Concat(Enumerable.Repeat("wie raster. ", 10_000)), string.Concat(Enumerable.Repeat("thuis ", 20_000)),
    ];

    [Theory]
    [MemberData(nameof(OddTexts))]
    public void Any_text_gets_an_answer(string text)
    {
        var read = Deventer.Recogniser.Recognise(text);

        Assert.NotEmpty(read.Alternatives);
        Assert.InRange(read.Score, 0, 1);
    }

    [Theory]
    [InlineData("<at>Schakelpunt</at>", "help")]
    [InlineData("<at>Schakelpunt</at>&nbsp;meld&nbsp;verzuim", "meld verzuim")]
    [InlineData("<div><p>MELD <b>Verzuim</b> 🙂</p></div>", "meld verzuim")]
    [InlineData("wie doet vroege beroepsoriëntatie", "wie 4.1-beroepsorientatie")]
    [InlineData("wie doet vroege beroepsorientatie", "wie 4.1-beroepsorientatie")]
    [InlineData("telefoonnr van avenuts", "contact aventus")]
    [InlineData("contact techni campus", "contact technicampus")]
    [InlineData("meldin verzium", "meld verzuim")]
    [InlineData("hoe kan ik jongerenloket berijken", "contact jongerenloket")]
    [InlineData("thuis zitter melden", "meld passende_plek")]
    [InlineData("na zorg, wie doet dat", "wie 4.2-nazorg")]
    [InlineData("wie is verantwoordelijk voor een goede start op het v.o.", "wie 4.3a-goede-start")]
    [InlineData("lln komt al 3 wkn nie op school", "meld verzuim")]
    [InlineData("nummer van jlo aub", "contact jongerenloket")]
    [InlineData("lln 2026-0042", "casus 2026-0042")]
    [InlineData("uitleg graag", "help")]
    public void Markup_case_diacritics_abbreviations_and_typing_errors_do_not_matter(string text, string meaning) => Assert.Equal(meaning, Deventer.Read(text));

    [Fact]
    public void Reading_is_deterministic_and_never_throws()
    {
        var random = new Random(20140207);
        var words = Labelled.Read("utterances-dev.jsonl").SelectMany(label => label.Text.Split(' ')).Distinct().ToArray();
        for (var i = 0; i < 2_000; i++)
        {
            var text = i % 2 == 0
                ? string.Join(' ', random.GetItems(words, random.Next(1, 25)))
                : string.Concat(Enumerable.Range(0, random.Next(0, 80)).Select(_ => (char)random.Next(1, 0xFFFF)));

            var first = Deventer.Recogniser.Recognise(text);
            var second = Deventer.Recogniser.Recognise(text);

            Assert.Equal((first.Intent, first.Slots, first.Score, first.IsStory), (second.Intent, second.Slots, second.Score, second.IsStory));
        }
    }

    [Fact]
    public async Task Many_threads_may_read_at_once()
    {
        var labels = Labelled.Read("utterances-own.jsonl");
        var expected = labels.Select(label => Deventer.Read(label.Text)).ToList();

        var read = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => labels.Select(label => Deventer.Read(label.Text)).ToList())));

        Assert.All(read, answers => Assert.Equal(expected, answers));
    }
}
