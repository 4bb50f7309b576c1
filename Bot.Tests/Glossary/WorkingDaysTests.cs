using TeamsSchakelpunt.Bot.Glossary;
using Xunit;

namespace TeamsSchakelpunt.Tests.Glossary;

public sealed class WorkingDaysTests
{
    [Theory]
    [InlineData("2026-04-03")] // Goede Vrijdag
    [InlineData("2026-04-06")] // Tweede Paasdag
    [InlineData("2026-04-27")] // Koningsdag
    [InlineData("2026-05-14")] // Hemelvaartsdag
    [InlineData("2026-05-25")] // Tweede Pinksterdag
    [InlineData("2026-12-25")]
    [InlineData("2027-03-29")]
    [InlineData("2025-04-26")] // Koningsdag, als 27 april een zondag is
    [InlineData("2025-05-05")] // Bevrijdingsdag, in een lustrumjaar
    public void A_public_holiday_is_no_working_day(string day) => Assert.False(WorkingDays.IsWorkingDay(DateOnly.Parse(day, null)));

    [Fact]
    public void Bevrijdingsdag_is_a_working_day_outside_a_lustrum() => Assert.True(WorkingDays.IsWorkingDay(new DateOnly(2026, 5, 5)));

    [Theory]
    [InlineData("2026-11-23", 0, "2026-11-23")]
    [InlineData("2026-11-23", 2, "2026-11-25")]
    [InlineData("2026-11-26", 2, "2026-11-30")]
    [InlineData("2026-11-28", 0, "2026-11-30")]
    [InlineData("2026-12-23", 2, "2026-12-28")]
    public void Working_days_pass_over_weekends_and_holidays(string from, int days, string expected) =>
        Assert.Equal(DateOnly.Parse(expected, null), WorkingDays.Add(DateOnly.Parse(from, null), days));

    [Fact]
    public void A_moment_falls_on_the_day_that_a_dutch_clock_shows() =>
        Assert.Equal(new DateOnly(2026, 7, 2), WorkingDays.Day(new DateTimeOffset(2026, 7, 1, 22, 30, 0, TimeSpan.Zero)));

    [Theory]
    [InlineData("2026-10-23", "2026-10-23T06:30:00Z")] // summer time
    [InlineData("2026-10-26", "2026-10-26T07:30:00Z")]
    [InlineData("2027-03-26", "2027-03-26T07:30:00Z")]
    [InlineData("2027-03-29", "2027-03-29T06:30:00Z")]
    public void Half_past_eight_is_what_a_dutch_clock_shows_before_and_after_the_clock_is_changed(string day, string expected)
    {
        var moment = WorkingDays.Moment(DateOnly.Parse(day, null), new TimeOnly(8, 30));
        Assert.Equal((DateTimeOffset.Parse(expected, null), TimeSpan.Zero), (moment, moment.Offset));
    }
}
