using System.Security.Cryptography;
using Azure.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Moq;
using TeamsSchakelpunt.Bot.Storage;
using Xunit;

namespace TeamsSchakelpunt.Tests.Storage;

public sealed class StorageServicesTests : IDisposable
{
    private const string Secret = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task By_default_the_store_is_SQLite_below_the_content_root()
    {
        await using var services = Services(Environments.Development);
        var store = services.GetRequiredService<ITableStore>();
        await store.CommitAsync("cases", "p", [new TableChange.Add("a", new byte[] { 1 })], Cancellation);
        await services.GetRequiredService<IStoreProbe>().PingAsync(Cancellation);
        Assert.True(File.Exists(folder.File("App_Data/schakelpunt.db")));
        Assert.Same(store, services.GetRequiredService<IStoreProbe>());
    }

    [Fact]
    public async Task An_endpoint_is_reached_by_the_apps_own_credential()
    {
        await using var services = Services(Environments.Production, ("Storage:Tables", "https://account.table.core.windows.net"), ("Privacy:Keys:0", Key()));
        Assert.IsType<AzureTableStore>(services.GetRequiredService<ITableStore>());
        Assert.False(Directory.Exists(folder.File("App_Data")));
    }

    [Theory]
    [InlineData("UseDevelopmentStorage=true")]
    [InlineData("https://account.table.core.windows.net")]
    [InlineData("DefaultEndpointsProtocol=https;AccountName=account;AccountKey=" + Secret + ";EndpointSuffix=core.windows.net")]
    [InlineData("DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=" + Secret + ";TableEndpoint=http://127.0.0.1:10002/devstoreaccount1;")]
    public void A_store_that_can_be_reached_safely_is_accepted(string tables) => Assert.Empty(Errors(("Storage:Tables", tables)));

    [Theory]
    [InlineData("http://account.table.core.windows.net", "https")]
    [InlineData("http://127.0.0.1:10002/devstoreaccount1", "connection string")]
    [InlineData("DefaultEndpointsProtocol=http;AccountName=account;AccountKey=" + Secret + ";EndpointSuffix=core.windows.net", "https")]
    [InlineData("AccountName=account", "connection string")]
    [InlineData("account", "connection string")]
    [InlineData("https://", "connection string")]
    public void A_store_that_can_not_is_refused_with_the_mend(string tables, string mend)
    {
        var error = Assert.Single(Errors(("Storage:Tables", tables)));
        Assert.StartsWith("Storage:Tables ", error, StringComparison.Ordinal);
        Assert.Contains(mend, error, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_path_is_refused() => Assert.StartsWith("Storage:Sqlite ", Assert.Single(Errors(("Storage:Sqlite", " "))), StringComparison.Ordinal);

    [Fact]
    public void Keys_that_can_not_be_used_are_refused_by_their_place_and_never_shown()
    {
        var key = Key();
        var errors = Errors(("Privacy:Keys:0", key), ("Privacy:Keys:1", "geen*base64"), ("Privacy:Keys:2", "c2hvcnQ="), ("Privacy:Keys:3", key));
        Assert.Equal(3, errors.Count);
        Assert.StartsWith("Privacy:Keys:1 is not base64", errors[0], StringComparison.Ordinal);
        Assert.StartsWith("Privacy:Keys:2 has 5 bytes", errors[1], StringComparison.Ordinal);
        Assert.StartsWith("Privacy:Keys:3 is the same key as Privacy:Keys:0", errors[2], StringComparison.Ordinal);
        Assert.All(errors, error => Assert.DoesNotContain(key, error, StringComparison.Ordinal));
        Assert.All(errors, error => Assert.DoesNotContain("geen*base64", error, StringComparison.Ordinal));
    }

    [Fact]
    public void Outside_Development_a_key_is_required()
    {
        var error = Assert.Single(Errors(Environments.Production));
        Assert.StartsWith("Privacy:Keys is empty", error, StringComparison.Ordinal);
        Assert.Contains("openssl rand -base64 32", error, StringComparison.Ordinal);
        Assert.Empty(Errors(Environments.Production, ("Privacy:Keys:0", Key())));
    }

    [Fact]
    public async Task In_Development_one_key_is_made_and_kept_beside_the_database()
    {
        byte[] field;
        await using (var first = Services(Environments.Development, ("Storage:Sqlite", "data/x.db")))
            field = first.GetRequiredService<FieldCipher>().Encrypt("c", [1]);
        await using var second = Services(Environments.Development, ("Storage:Sqlite", "data/x.db"));
        Assert.Equal([1], second.GetRequiredService<FieldCipher>().Decrypt("c", field));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.File("data/privacy.key")));
        Assert.Single(Directory.GetFiles(folder.File("data")));
    }

    [Fact]
    public async Task Of_makers_at_the_same_time_all_get_the_key_of_the_first()
    {
        for (var round = 0; round < 20; round++)
        {
            var path = folder.File($"{round}/privacy.key");
            using var start = new Barrier(8);
            var keys = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(
                () =>
                {
                    start.SignalAndWait(Cancellation);
                    return Convert.ToBase64String(DevelopmentKey.ReadOrCreate(path));
                },
                Cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
            Assert.Single(keys.Distinct());
            Assert.Equal(keys[0], await File.ReadAllTextAsync(path, Cancellation));
            Assert.Single(Directory.GetFiles(folder.File($"{round}")));
        }
    }

    [Fact]
    public void A_key_file_without_a_key_is_never_overwritten()
    {
        File.WriteAllText(folder.File("privacy.key"), "");
        Assert.Throws<InvalidDataException>(() => DevelopmentKey.ReadOrCreate(folder.File("privacy.key")));
        Assert.Empty(File.ReadAllText(folder.File("privacy.key")));
    }

    public void Dispose() => folder.Dispose();

    private static string Key() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    private IReadOnlyList<string> Errors(params (string, string)[] settings) => Errors(Environments.Development, settings);

    private IReadOnlyList<string> Errors(string environment, params (string, string)[] settings)
    {
        using var services = Services(environment, settings);
        try
        {
            services.GetRequiredService<IStartupValidator>().Validate();
            return [];
        }
        catch (OptionsValidationException e)
        {
            return [.. e.Failures];
        }
    }

    private ServiceProvider Services(string environment, params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build();
        var host = new Mock<IHostEnvironment>();
        host.SetupGet(h => h.EnvironmentName).Returns(environment);
        host.SetupGet(h => h.ContentRootPath).Returns(folder.Path);
        return new ServiceCollection()
            .AddSingleton(new Mock<TokenCredential>(MockBehavior.Strict).Object)
            .AddStorage(configuration, host.Object)
            .BuildServiceProvider();
    }
}
