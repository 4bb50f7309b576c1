using Microsoft.Extensions.Options;
using TeamsSchakelpunt.Bot.Meetings;
using Xunit;

namespace TeamsSchakelpunt.Tests.Meetings;

public sealed class MeetingOptionsTests
{
    [Fact]
    public void Without_settings_a_casusbespreking_is_within_ten_working_days_from_half_past_eight_to_five()
    {
        var options = new MeetingOptions();
        Assert.True(Validate(options).Succeeded);
        Assert.Equal(
            (new TimeOnly(8, 30), new TimeOnly(17, 0), 10, 6),
            (options.DayStart, options.DayEnd, options.WithinWorkingDays, options.LookBackWeeks));
    }

    [Theory]
    [InlineData("half negen", "17:00", 10, 6, "Meetings:From: 'half negen' is no time; write it as 08:30.")]
    [InlineData("8:30", "17:00", 10, 6, "Meetings:From: '8:30' is no time; write it as 08:30.")]
    [InlineData("08:30", "24:00", 10, 6, "Meetings:Until: '24:00' is no time; write it as 17:00.")]
    [InlineData("08:30", "10:29", 10, 6, "Meetings:Until: make it at least two hours after Meetings:From.")]
    [InlineData("17:00", "08:30", 10, 6, "Meetings:Until: make it at least two hours after Meetings:From.")]
    [InlineData("08:30", "17:00", 0, 6, "Meetings:WithinWorkingDays: use 1 to 20.")]
    [InlineData("08:30", "17:00", 21, 6, "Meetings:WithinWorkingDays: use 1 to 20.")]
    [InlineData("08:30", "17:00", 10, 0, "Meetings:LookBackWeeks: use 1 to 26.")]
    [InlineData("08:30", "17:00", 10, 27, "Meetings:LookBackWeeks: use 1 to 26.")]
    public void A_wrong_setting_is_named_with_the_mend(string from, string until, int days, int weeks, string message) => Assert.Equal(
        [message], Validate(new MeetingOptions { From = from, Until = until, WithinWorkingDays = days, LookBackWeeks = weeks }).Failures);

    private static ValidateOptionsResult Validate(MeetingOptions options) => new MeetingOptionsValidator().Validate(null, options);
}
