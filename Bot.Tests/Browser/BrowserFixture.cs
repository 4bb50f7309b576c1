using Microsoft.Playwright;
using TeamsSchakelpunt.Tests.Browser;
using Xunit;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace TeamsSchakelpunt.Tests.Browser;

/// <summary>
/// One browser for all tests, started when the first one asks. Without a browser a test is skipped, or fails when
/// <c>SCHAKELPUNT_REQUIRE_BROWSER=1</c>.
/// </summary>
public sealed class BrowserFixture : IAsyncDisposable
{
    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly SemaphoreSlim gate = new(1, 1);
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>A fresh page in a context of its own; dispose it with <c>page.Context.CloseAsync()</c>.</summary>
    public async Task<IPage> NewPageAsync(BrowserNewContextOptions? options = null)
    {
        var started = await StartAsync();
        var context = await started.NewContextAsync(options);
        return await context.NewPageAsync();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        gate.Dispose();
    }

    private async Task<IBrowser> StartAsync()
    {
        await gate.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (browser is not null)
                return browser;
            if (Chromium.Find() is not { } chromium)
                return Missing();

            playwright ??= await Playwright.CreateAsync();
            return browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
            {
                ExecutablePath = chromium.Path,
                Args = [.. Arguments, .. chromium.Arguments],
                Env = chromium.Libraries is null ? null : WithLibraries(chromium.Libraries),
                Timeout = 60_000,
            });
        }
        finally
        {
            gate.Release();
        }
    }

    private static IBrowser Missing()
    {
        const string Reason = $"No Chromium found: set {Chromium.Setting}, install chromium, or run npm ci in Bot.Tests/node (Linux x64).";
        if (Environment.GetEnvironmentVariable("SCHAKELPUNT_REQUIRE_BROWSER") == "1")
            Assert.Fail(Reason);
        Assert.Skip(Reason);
        throw new InvalidOperationException(Reason);
    }

    private static Dictionary<string, string> WithLibraries(string folder)
    {
        var variables = Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)(entry.Value ?? ""));
        variables["LD_LIBRARY_PATH"] = folder;
        return variables;
    }
}
