using Azure.Data.Tables;
using Microsoft.Extensions.Options;

namespace TeamsSchakelpunt.Bot.Storage;

/// <summary>Refuses a store that can't be reached safely, without repeating a connection string.</summary>
internal sealed class StorageOptionsValidator : IValidateOptions<StorageOptions>
{
    public ValidateOptionsResult Validate(string? name, StorageOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Sqlite))
            return ValidateOptionsResult.Fail("Storage:Sqlite is empty. Give the path of the database file, or leave the setting out.");
        if (string.IsNullOrWhiteSpace(options.Tables))
            return ValidateOptionsResult.Success;
        if (Endpoint(options.Tables) is not { } endpoint)
            return ValidateOptionsResult.Fail("Storage:Tables is neither a connection string nor a URL. Give https://<account>.table.core.windows.net or the account's connection string.");
        return endpoint.Scheme == Uri.UriSchemeHttps || (endpoint.Scheme == Uri.UriSchemeHttp && endpoint.IsLoopback)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail("Storage:Tables is not https. Plain http is allowed to 127.0.0.1 only; use an https endpoint.");
    }

    private static Uri? Endpoint(string tables)
    {
        if (AzureTableStore.IsUrl(tables))
            return Uri.TryCreate(tables, UriKind.Absolute, out var url) ? url : null;
        try
        {
            return new TableServiceClient(tables).Uri;
        }
        catch (Exception e) when (e is ArgumentException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }
}
