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
        if (endpoint.Scheme == Uri.UriSchemeHttps)
            return ValidateOptionsResult.Success;
        // A token never goes over plain http, not even to this machine.
        return endpoint.IsLoopback && !AzureTableStore.IsUrl(options.Tables)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail("Storage:Tables is not https. Use an https endpoint; for an emulator on this machine, its connection string.");
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
