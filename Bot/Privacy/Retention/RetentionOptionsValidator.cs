using Microsoft.Extensions.Options;

namespace TeamsSchakelpunt.Bot.Privacy.Retention;

internal sealed class RetentionOptionsValidator : IValidateOptions<RetentionOptions>
{
    public ValidateOptionsResult Validate(string? name, RetentionOptions options)
    {
        var wrong = new List<string>();
        if (options.AccessLogMonths is < 6 or > 120) wrong.Add("Retention:AccessLogMonths: use 6 to 120.");
        if (options.ClosedMonths is < 1 or > 24) wrong.Add("Retention:ClosedMonths: use 1 to 24.");
        if (options.WithdrawnDays is < 1 or > 365) wrong.Add("Retention:WithdrawnDays: use 1 to 365.");
        if (options.KnelpuntYears is < 1 or > 10) wrong.Add("Retention:KnelpuntYears: use 1 to 10.");
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }
}
