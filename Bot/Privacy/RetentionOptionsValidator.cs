using Microsoft.Extensions.Options;

namespace TeamsSchakelpunt.Bot.Privacy;

internal sealed class RetentionOptionsValidator : IValidateOptions<RetentionOptions>
{
    public ValidateOptionsResult Validate(string? name, RetentionOptions options) => options.AccessLogMonths is >= 6 and <= 120
        ? ValidateOptionsResult.Success
        : ValidateOptionsResult.Fail("Retention:AccessLogMonths: use 6 to 120.");
}
