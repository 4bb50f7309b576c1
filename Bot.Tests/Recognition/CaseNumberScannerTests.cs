using TeamsSchakelpunt.Bot.Cases;
using Xunit;

namespace TeamsSchakelpunt.Tests.Recognition;

public sealed class CaseNumberScannerTests
{
    [Theory]
    [InlineData("2026-0042")]
    [InlineData("casus 2026 0042 graag")]
    [InlineData("(2026–0042)")]
    [InlineData("2026 - 0042")]
    [InlineData("2026/0042?")]
    [InlineData("#2026#0042")]
    [InlineData("2026\u20110042")]
    [InlineData("casus2026-0042")]
    [InlineData("2026-0042, over 2 uur")]
    public void A_case_number_is_found_however_it_is_written(string text) =>
        Assert.Equal("2026-0042", Assert.Single(CaseNumberScanner.Find(text)).Value);

    [Theory]
    [InlineData("12345")]
    [InlineData("2026")]
    [InlineData("leerling van 16, klas 3, niveau 2, 20 uur")]
    [InlineData("06-12345678")]
    [InlineData("0570-2026 1234 56")]
    [InlineData("12-03-2026 1430")]
    [InlineData("2026-03-12")]
    [InlineData("schooljaar 2025-2026")]
    [InlineData("in 2026 1200 leerlingen")]
    [InlineData("20260042")]
    [InlineData("NL91ABNA 2026-0042-11")]
    [InlineData("2026-0000")]
    [InlineData("1926-0042")]
    public void Other_numbers_are_left_alone(string text) => Assert.Empty(CaseNumberScanner.Find(text));

    [Fact]
    public void Each_number_of_a_text_is_found() =>
        Assert.Equal(["2026-0042", "2025-0007"], CaseNumberScanner.Find("2026-0042 hoort bij 2025/0007").Select(found => found.Value));
}
