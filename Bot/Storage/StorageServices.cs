using Azure.Core;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TeamsSchakelpunt.Bot.Storage.Rotation;

namespace TeamsSchakelpunt.Bot.Storage;

/// <summary>Registers the store and the field cipher.</summary>
public static class StorageServices
{
    private const string KeyFile = "privacy.key";

    /// <summary>
    /// Adds <see cref="ITableStore"/>, <see cref="IStoreProbe"/> and <see cref="FieldCipher"/>, each once, and the rotation of keys.
    /// With a URL in <c>Storage:Tables</c>, a <see cref="TokenCredential"/> must be registered as well.
    /// </summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddOptions<StorageOptions>().Bind(configuration.GetSection(StorageOptions.Section)).ValidateOnStart();
        services.AddOptions<PrivacyOptions>().Bind(configuration.GetSection(PrivacyOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>();
        services.AddSingleton<IValidateOptions<PrivacyOptions>>(new PrivacyOptionsValidator(environment));
        services.TryAddSingleton(provider => Open(provider, environment));
        services.AddSingleton(provider => (IStoreProbe)provider.GetRequiredService<ITableStore>());
        services.AddSingleton(provider => Cipher(provider, environment));
        services.AddSingleton<KeyRotation>();
        services.AddHostedService<KeyRotationWorker>();
        return services;
    }

    private static ITableStore Open(IServiceProvider provider, IHostEnvironment environment)
    {
        var options = provider.GetRequiredService<IOptions<StorageOptions>>().Value;
        return string.IsNullOrWhiteSpace(options.Tables) ? new SqliteTableStore(SqlitePath(options, environment))
            : AzureTableStore.IsUrl(options.Tables) ? AzureTableStore.Connect(new Uri(options.Tables), provider.GetRequiredService<TokenCredential>())
            : AzureTableStore.Connect(options.Tables);
    }

    private static FieldCipher Cipher(IServiceProvider provider, IHostEnvironment environment)
    {
        var keys = provider.GetRequiredService<IOptions<PrivacyOptions>>().Value.Keys;
        if (keys.Count > 0)
            return new FieldCipher(keys.Select(key => PrivacyOptionsValidator.Read(key)!));
        var folder = Path.GetDirectoryName(SqlitePath(provider.GetRequiredService<IOptions<StorageOptions>>().Value, environment))!;
        return new FieldCipher([DevelopmentKey.ReadOrCreate(Path.Combine(folder, KeyFile))]);
    }

    private static string SqlitePath(StorageOptions options, IHostEnvironment environment) =>
        Path.GetFullPath(options.Sqlite, environment.ContentRootPath);
}
