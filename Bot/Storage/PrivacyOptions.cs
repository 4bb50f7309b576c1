using Microsoft.Extensions.Options;

namespace TeamsSchakelpunt.Bot.Storage;

/// <summary>The keys that identifying fields are encrypted with: section <c>Privacy</c>.</summary>
public sealed class PrivacyOptions
{
    public const string Section = "Privacy";

    /// <summary>Base64 keys of 32 bytes, the newest first. Empty is allowed in Development only: then one is made beside the SQLite file.</summary>
    public IList<string> Keys { get; init; } = [];
}

internal sealed class PrivacyOptionsValidator(IHostEnvironment environment) : IValidateOptions<PrivacyOptions>
{
    private const string Mend = "Make one with: openssl rand -base64 32.";

    public ValidateOptionsResult Validate(string? name, PrivacyOptions options)
    {
        if (options.Keys.Count == 0 && !environment.IsDevelopment())
        {
            return ValidateOptionsResult.Fail($"Privacy:Keys: give at least one base64 key of 32 bytes. {Mend}");
        }

        var problems = options.Keys
            .Select((key, i) => ProblemOf(key) is { } problem ? $"Privacy:Keys:{i}: {problem} {Mend}" : null)
            .OfType<string>()
            .ToList();
        if (options.Keys.Distinct(StringComparer.Ordinal).Count() != options.Keys.Count) problems.Add("Privacy:Keys: a key stands there twice.");
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static string? ProblemOf(string key)
    {
        var bytes = new byte[64];
        if (!Convert.TryFromBase64String(key, bytes, out var length)) return "this is no base64.";
        return length == 32 ? null : $"this key has {length} bytes in place of 32.";
    }
}
