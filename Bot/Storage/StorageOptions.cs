using Microsoft.Extensions.Options;

namespace TeamsSchakelpunt.Bot.Storage;

/// <summary>Where cases are kept: section <c>Storage</c>.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>Path of the embedded store, relative to the content root. Default <c>App_Data/schakelpunt.db</c>.</summary>
    public string Sqlite { get; set; } = Path.Combine("App_Data", "schakelpunt.db");

    /// <summary>Azure Tables: a connection string, or the endpoint's URL (then by <c>TokenCredential</c>). When set, it is used instead of SQLite.</summary>
    public string? Tables { get; set; }

    internal bool TablesIsUrl => Tables?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == true;
}

internal sealed class StorageOptionsValidator : IValidateOptions<StorageOptions>
{
    public ValidateOptionsResult Validate(string? name, StorageOptions options)
    {
        if (options.TablesIsUrl)
        {
            return Uri.TryCreate(options.Tables, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || url.IsLoopback)
                ? ValidateOptionsResult.Success
                : ValidateOptionsResult.Fail("Storage:Tables: use an https URL such as https://ACCOUNT.table.core.windows.net, or a connection string.");
        }

        if (options.Tables is { Length: > 0 } connection && !connection.Contains('=', StringComparison.Ordinal))
        {
            return ValidateOptionsResult.Fail("Storage:Tables: this is no connection string and no URL.");
        }

        return string.IsNullOrWhiteSpace(options.Sqlite) && string.IsNullOrEmpty(options.Tables)
            ? ValidateOptionsResult.Fail("Storage:Sqlite: give the path of a file, or set Storage:Tables.")
            : ValidateOptionsResult.Success;
    }
}
