using System.Globalization;
using Microsoft.Extensions.Options;

namespace TeamsSchakelpunt.Bot.Meetings;

internal sealed class MeetingOptionsValidator : IValidateOptions<MeetingOptions>
{
    private static readonly TimeSpan ShortestDay = TimeSpan.FromHours(2);

    public ValidateOptionsResult Validate(string? name, MeetingOptions options)
    {
        var wrong = new List<string>();
        if (!IsTime(options.From)) wrong.Add($"Meetings:From: '{options.From}' is no time; write it as 08:30.");
        if (!IsTime(options.Until)) wrong.Add($"Meetings:Until: '{options.Until}' is no time; write it as 17:00.");
        if (wrong.Count == 0 && options.DayEnd.ToTimeSpan() - options.DayStart.ToTimeSpan() < ShortestDay) wrong.Add("Meetings:Until: make it at least two hours after Meetings:From.");
        if (options.WithinWorkingDays is < 1 or > 20) wrong.Add("Meetings:WithinWorkingDays: use 1 to 20.");
        if (options.LookBackWeeks is < 1 or > 26) wrong.Add("Meetings:LookBackWeeks: use 1 to 26.");
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static bool IsTime(string text) => TimeOnly.TryParseExact(text, MeetingOptions.Clock, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
