using System.Globalization;
using Microsoft.Playwright;
using TeamsSchakelpunt.Tests.Browser;
using TeamsSchakelpunt.Tests.Flows;
using Xunit;

namespace TeamsSchakelpunt.Tests.EndToEnd;

/// <summary>The sandbox's page in a real browser, and what people do on it. What the page complains of fails the test.</summary>
internal sealed class SandboxPage : IAsyncDisposable
{
    private const int Wide = 1500, TallestThing = 2600;

    private readonly List<string> _problems = [];

    private readonly string _variant;

    private SandboxPage(IPage page, string variant)
    {
        Page = page;
        _variant = variant;
    }

    public IPage Page { get; }

    public ILocator Chat => Page.GetByTestId("column-chat");

    public ILocator Dialog => Page.GetByTestId("dialog");

    public static async Task<SandboxPage> OpenAsync(BrowserFixture browser, SchakelpuntInTeams schakelpunt, string persona, ColorScheme scheme = ColorScheme.Light, int width = Wide)
    {
        var page = await browser.NewPageAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 960 }, ColorScheme = scheme, Locale = "nl-NL",
        });
        var opened = new SandboxPage(page, $"-{scheme}-{width.ToString(CultureInfo.InvariantCulture)}");
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") opened._problems.Add(message.Text);
        };
        page.PageError += (_, error) => opened._problems.Add(error);
        await page.GotoAsync(new Uri(schakelpunt.Teams.ServiceUrl, $"?persona={persona}").ToString());
        await page.GetByRole(AriaRole.Button, new() { Name = "Sluit" }).ClickAsync();
        return opened;
    }

    public ILocator Channel(string name) => Page.GetByTestId($"column-{name}");

    public async Task BecomeAsync(string persona) => await Page.GetByTestId("persona").SelectOptionAsync(persona);

    public async Task AskAsync(string text)
    {
        await Page.GetByTestId("compose-chat").FillAsync(text);
        await Page.GetByTestId("compose-chat").PressAsync("Enter");
    }

    /// <summary>A picture of the whole page, for people to look at.</summary>
    public async Task PictureAsync(string name) =>
        await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(TestFolders.Artifacts("sandbox"), $"{name}.png") });

    /// <summary>A picture of one thing on the page, whole, in the colours and the width of this page.</summary>
    public async Task PictureAsync(ILocator what, string name)
    {
        var path = Path.Combine(TestFolders.Artifacts("sandbox"), $"{name}{_variant}.png");
        var (width, height) = (Page.ViewportSize!.Width, Page.ViewportSize.Height);
        // What is taller than its column is cut off.
        await Page.SetViewportSizeAsync(width, TallestThing);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await what.ScreenshotAsync(new LocatorScreenshotOptions { Path = path, Style = "#toast { display: none }" });
                break;
            }
            catch (PlaywrightException) when (attempt < 5)
            {
                // The card came anew while it was taken: once more.
            }
        }

        await Page.SetViewportSizeAsync(width, height);
    }

    /// <summary>Puts the clock forward to a moment on a Dutch clock.</summary>
    public async Task PutClockOnAsync(DateTime moment)
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "Zet de klok vooruit" }).ClickAsync();
        await Page.GetByLabel("Zet de klok op").FillAsync(moment.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture));
        await Page.GetByRole(AriaRole.Button, new() { Name = "Zet", Exact = true }).ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Status).GetByText(moment.ToString("d MMMM yyyy, HH:mm", CultureInfo.GetCultureInfo("nl-NL")))).ToBeVisibleAsync();
        await Page.Keyboard.PressAsync("Escape");
    }

    public async ValueTask DisposeAsync()
    {
        await Page.Context.CloseAsync();
        Assert.Empty(_problems);
    }
}
