using TeamsSchakelpunt.Bot.Privacy.TextChecks;
using Xunit;

namespace TeamsSchakelpunt.Tests.Privacy;

public sealed class TextCheckTests
{
    private static readonly TextCheck Check = new(TextCheckWords.Load(ProductData.Open("textcheck.json")));

    [Theory]
    [InlineData("bsn is 123456782")]
    [InlineData("BSN 1234.56.782 staat in het dossier")]
    [InlineData("zit in klas 3 111 222 333")]
    [InlineData("mail naar ouder@thuis.example")]
    [InlineData("bel 06-12345678")]
    [InlineData("bel 06 12 34 56 78 na vieren")]
    [InlineData("bereikbaar op +31 6 12345678")]
    [InlineData("0570 123 456 is van moeder")]
    [InlineData("rekening NL91 ABNA 0417 1643 00")]
    [InlineData("nl91abna0417164300")]
    [InlineData("geboren 12-03-2009")]
    [InlineData("geb. 1 maart 2010")]
    [InlineData("is van 3/4/08")]
    [InlineData("woont op 7411 KT")]
    [InlineData("woont Brinkstraat 12")]
    public void What_identifies_somebody_is_a_hard_stop(string text)
    {
        var finding = Assert.Single(Check.Check(text));
        Assert.True(finding.IsHardStop);
        Assert.DoesNotContain(text, finding.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Jan Jansen komt niet meer")]
    [InlineData("moeder van Fatima el Amrani belde")]
    [InlineData("heeft adhd")]
    [InlineData("Autisme speelt mee")]
    [InlineData("was bij de politie")]
    [InlineData("is moslim")]
    [InlineData("zijn broer zit ook thuis")]
    public void A_likely_name_or_a_sensitive_topic_is_a_warning(string text) =>
        Assert.All(Check.Check(text), finding => Assert.False(finding.IsHardStop));

    [Theory]
    [InlineData("Jan Jansen komt niet meer")]
    [InlineData("heeft adhd")]
    public void A_warning_is_given(string text) => Assert.NotEmpty(Check.Check(text));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("Komt sinds drie weken niet meer op maandag. Gaat graag naar techniek.")]
    [InlineData("16 uur in 4 lesweken gemist, klas 3b")]
    [InlineData("Op het Etty Hillesum Lyceum gaat het in de les goed")]
    [InlineData("We spraken op 3 november 2026 af om te bellen")]
    [InlineData("cijfers 5 6 7 8, haalt niveau 2")]
    [InlineData("cijfers van 2025-2026 kelderen")]
    public void Plain_facts_pass(string? text) => Assert.Empty(Check.Check(text));

    [Theory]
    [InlineData("hij zegt dat hij dood wil: zelfmoord", true)]
    [InlineData("wordt thuis mishandeld", true)]
    [InlineData("zegt dat het leven geen zin meer heeft", true)]
    [InlineData("een leerling zegt dat hij er een eind aan wil maken", true)]
    [InlineData("Ze zegt dat ze niet meer wil leven", true)]
    [InlineData("heeft geen zin meer in school", false)]
    [InlineData("wil een eind aan de stage maken", false)]
    [InlineData("een nieuwe stap in het leven", false)]
    [InlineData("Daar is niets aan te doen", false)]
    [InlineData("komt vaak te laat", false)]
    public void Words_of_acute_danger_are_seen(string text, bool acute) => Assert.Equal(acute, Check.IsAcute(text));

    [Fact]
    public void A_very_long_text_is_checked_in_linear_time()
    {
        var text = string.Concat(Enumerable.Repeat("12 aA 06-1 a@ NL91 straat ", 20_000));
        Assert.NotNull(Check.Check(text));
    }
}
