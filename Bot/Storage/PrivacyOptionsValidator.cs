using Microsoft.Extensions.Options;

namespace TeamsSchakelpunt.Bot.Storage;

/// <summary>Refuses keys that can't be used, by their place in the list and never by their text.</summary>
internal sealed class PrivacyOptionsValidator(IHostEnvironment environment) : IValidateOptions<PrivacyOptions>
{
    private const string Mend = "Make one with: openssl rand -base64 32";

    public ValidateOptionsResult Validate(string? name, PrivacyOptions options)
    {
        if (options.Keys.Count == 0)
        {
            return environment.IsDevelopment()
                ? ValidateOptionsResult.Success
                : ValidateOptionsResult.Fail($"Privacy:Keys is empty; outside Development a key is required. {Mend}");
        }

        var errors = options.Keys.Select(Error).OfType<string>().Concat(Duplicates(options.Keys)).ToList();
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    /// <summary>The bytes of a key; null where it is not base64.</summary>
    internal static byte[]? Read(string? key)
    {
        var bytes = new byte[(key?.Length ?? 0) + 1];
        return key is not null && Convert.TryFromBase64String(key, bytes, out var length) ? bytes[..length] : null;
    }

    private static string? Error(string? key, int at) => Read(key) switch
    {
        null => $"Privacy:Keys:{at} is not base64. {Mend}",
        { Length: not FieldKey.SourceBytes } bytes => $"Privacy:Keys:{at} has {bytes.Length} bytes; it must have {FieldKey.SourceBytes}. {Mend}",
        _ => null,
    };

    private static IEnumerable<string> Duplicates(IList<string> keys) => keys
        .Select((key, at) => (Bytes: Read(key), At: at))
        .Where(key => key.Bytes is not null)
        .GroupBy(key => Convert.ToHexString(key.Bytes!))
        .Where(same => same.Count() > 1)
        .Select(same => $"Privacy:Keys:{same.Last().At} is the same key as Privacy:Keys:{same.First().At}. Remove one of them.");
}
