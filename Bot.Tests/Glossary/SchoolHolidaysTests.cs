using System.Text;
using TeamsSchakelpunt.Bot.Glossary;
using Xunit;

namespace TeamsSchakelpunt.Tests.Glossary;

public sealed class SchoolHolidaysTests
{
    private static readonly SchoolHolidays Noord = Load();

    [Theory]
    [InlineData("2025-10-17", null)]
    [InlineData("2025-10-18", "Herfstvakantie 2025")]
    [InlineData("2026-01-04", "Kerstvakantie 2025")]
    [InlineData("2026-01-05", null)]
    [InlineData("2026-02-25", "Voorjaarsvakantie 2026")]
    [InlineData("2026-04-25", "Meivakantie 2026")]
    [InlineData("2026-07-04", "Zomervakantie 2026")]
    [InlineData("2026-08-16", "Zomervakantie 2026")]
    [InlineData("2026-08-17", null)]
    [InlineData("2026-10-12", "Herfstvakantie 2026")]
    [InlineData("2026-10-19", null)] // Midden and Zuid
    [InlineData("2026-12-25", "Kerstvakantie 2026")]
    [InlineData("2027-02-20", "Voorjaarsvakantie 2027")]
    [InlineData("2027-04-30", "Meivakantie 2027")]
    [InlineData("2027-08-22", "Zomervakantie 2027")]
    [InlineData("2027-10-16", "Herfstvakantie 2027")]
    [InlineData("2028-01-09", "Kerstvakantie 2027")]
    [InlineData("2028-02-21", "Voorjaarsvakantie 2028")]
    [InlineData("2028-05-07", "Meivakantie 2028")]
    [InlineData("2028-07-15", "Zomervakantie 2028")]
    [InlineData("2028-08-27", "Zomervakantie 2028")]
    [InlineData("2028-08-28", null)]
    public void The_schools_of_Overijssel_are_closed_when_region_Noord_is(string day, string? holiday)
    {
        Assert.Equal(holiday, Noord.Find(DateOnly.Parse(day, null))?.Name);
        Assert.Equal(holiday is not null, Noord.Contains(DateOnly.Parse(day, null)));
    }

    [Theory]
    [InlineData("""{"region":"Noord","holidays":[{"name":"Zomer","from":"2026-08-16","until":"2026-07-04"}]}""", "'Zomer' ends before it begins")]
    [InlineData("""{"region":"Noord","holidays":[{"name":"B","from":"2026-08-01","until":"2026-08-09"},{"name":"A","from":"2026-07-01","until":"2026-07-09"}]}""", "'A' begins before 'B' is over")]
    [InlineData("""{"region":"Noord","holidays":[{"name":"A","from":"2026-07-01","until":"2026-07-09"},{"name":"B","from":"2026-07-09","until":"2026-08-09"}]}""", "'B' begins before 'A' is over")]
    [InlineData("{\"region\":\"Noord\",\"holidays\":[\n{\"name\":\"A\",\"from\":\"1 juli\",\"until\":\"2026-07-09\"}]}", "line 2")]
    [InlineData("""{"region":"Noord","holidays":[{"name":"A","from":"2026-07-01"}]}""", "until")]
    [InlineData("""{"region":"Noord","holiday":[]}""", "holiday")]
    [InlineData("null", "the file is empty")]
    [InlineData("geen json", "line 1")]
    public void A_wrong_file_is_refused_by_its_name_and_what_is_wrong(string json, string message)
    {
        var wrong = Assert.Throws<InvalidDataException>(() => SchoolHolidays.Load(new MemoryStream(Encoding.UTF8.GetBytes(json)), "Data/noord.json"));
        Assert.StartsWith("Schakelpunt:SchoolHolidays: 'Data/noord.json': ", wrong.Message, StringComparison.Ordinal);
        Assert.Contains(message, wrong.Message, StringComparison.Ordinal);
    }

    private static SchoolHolidays Load()
    {
        using var file = ProductData.Open("schoolvakanties.json");
        return SchoolHolidays.Load(file, "schoolvakanties.json");
    }
}
