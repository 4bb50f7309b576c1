using Azure.Core;
using Azure.Data.Tables;
using Microsoft.Extensions.Options;

namespace TeamsSchakelpunt.Bot.Storage;

/// <summary>Puts the store and the cipher together from the settings.</summary>
public static class StorageServices
{
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>();
        services.AddSingleton<IValidateOptions<PrivacyOptions>, PrivacyOptionsValidator>();
        services.AddOptions<StorageOptions>().Bind(configuration.GetSection(StorageOptions.Section)).ValidateOnStart();
        services.AddOptions<PrivacyOptions>().Bind(configuration.GetSection(PrivacyOptions.Section)).ValidateOnStart();
        services.AddSingleton(MakeStore);
        services.AddSingleton(provider => (IStoreProbe)provider.GetRequiredService<ITableStore>());
        services.AddSingleton(MakeCipher);
        return services;
    }

    private static ITableStore MakeStore(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<StorageOptions>>().Value;
        if (string.IsNullOrEmpty(options.Tables)) return new SqliteTableStore(PathOf(provider, options));
        return new AzureTableStore(options.TablesIsUrl
            ? new TableServiceClient(new Uri(options.Tables), provider.GetRequiredService<TokenCredential>())
            : new TableServiceClient(options.Tables));
    }

    private static FieldCipher MakeCipher(IServiceProvider provider)
    {
        var keys = provider.GetRequiredService<IOptions<PrivacyOptions>>().Value.Keys;
        if (keys.Count > 0) return new FieldCipher([.. keys.Select(Convert.FromBase64String)]);
        var storage = provider.GetRequiredService<IOptions<StorageOptions>>().Value;
        return new FieldCipher([DevelopmentKey.Load(PathOf(provider, storage))]);
    }

    private static string PathOf(IServiceProvider provider, StorageOptions options) =>
        Path.Combine(provider.GetRequiredService<IHostEnvironment>().ContentRootPath, options.Sqlite);
}
