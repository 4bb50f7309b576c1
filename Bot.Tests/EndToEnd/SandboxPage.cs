using Microsoft.Playwright;
using TeamsSchakelpunt.Tests.Browser;
using TeamsSchakelpunt.Tests.Flows;
using Xunit;

namespace TeamsSchakelpunt.Tests.EndToEnd;

/// <summary>The sandbox's page in a real browser, and what people do on it. What the page complains of fails the test.</summary>
internal sealed class SandboxPage : IAsyncDisposable
{
    private readonly List<string> _problems = [];

    private SandboxPage(IPage page) => Page = page;

    public IPage Page { get; }

    public ILocator Chat => Page.GetByTestId("column-chat");

    public ILocator Dialog => Page.GetByTestId("dialog");

    public static async Task<SandboxPage> OpenAsync(BrowserFixture browser, SchakelpuntInTeams schakelpunt, string persona)
    {
        var page = await browser.NewPageAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = 1500, Height = 960 }, ColorScheme = ColorScheme.Light, Locale = "nl-NL",
        });
        var opened = new SandboxPage(page);
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

    public async ValueTask DisposeAsync()
    {
        await Page.Context.CloseAsync();
        Assert.Empty(_problems);
    }
}
