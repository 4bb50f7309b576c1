using System.Globalization;
using Microsoft.Playwright;
using TeamsSchakelpunt.Sandbox;
using TeamsSchakelpunt.Tests.Browser;
using Xunit;
using static Microsoft.Playwright.Assertions;
using static TeamsSchakelpunt.Tests.Sandbox.TeamsWithStubBot;

namespace TeamsSchakelpunt.Tests.Sandbox;

/// <summary>The clock on the page, in a real browser.</summary>
public sealed class ClockPageTests(BrowserFixture browser)
{
    /// <summary>A Friday; a Dutch clock shows 10:00.</summary>
    private static readonly DateTimeOffset Friday = new(2026, 11, 27, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(ColorScheme.Light, 1400)]
    [InlineData(ColorScheme.Dark, 1400)]
    [InlineData(ColorScheme.Light, 390)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task By_keyboard_the_clock_is_put_forward_and_messages_show_its_time(ColorScheme scheme, int width)
    {
        using var clock = SandboxClock.StartingAt(Friday);
        await using var run = await StartAsync(options => (options.StaticFilesRoot, options.TimeProvider) = (SandboxAssembly.Page, clock));
        var page = await browser.NewPageAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 800 }, ColorScheme = scheme, Locale = "nl-NL", TimezoneId = "America/New_York",
        });
        List<string> problems = [];
        page.Console += (_, message) =>
        {
            // What is refused is an answer of the server too, which the browser mentions.
            if (message.Type is "error" or "warning" && !message.Text.Contains("400", StringComparison.Ordinal)) problems.Add(message.Text);
        };
        page.PageError += (_, error) => problems.Add(error);
        await page.AddInitScriptAsync("localStorage.setItem('schakelpunt-tips', 'yes')");
        await page.GotoAsync(new Uri(run.Teams.ServiceUrl, "?persona=docent").ToString());

        var button = page.GetByRole(AriaRole.Button, new() { Name = "Zet de klok vooruit" });
        var panel = page.GetByRole(AriaRole.Group, new() { Name = "Klok van de proefomgeving" });
        await Expect(button).ToHaveTextAsync("vr 27 nov, 10:00");
        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(panel.GetByText("vrijdag 27 november 2026")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(panel.GetByRole(AriaRole.Button, new() { Name = "+1 uur" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(button).ToHaveTextAsync("vr 27 nov, 11:00");
        await panel.GetByRole(AriaRole.Button, new() { Name = "Volgende werkdag 8.30" }).ClickAsync();
        await Expect(button).ToHaveTextAsync("ma 30 nov, 08:30");
        await page.ScreenshotAsync(new PageScreenshotOptions
        {
            Path = Path.Combine(TestFolders.Artifacts("sandbox"), $"clock-{scheme}-{width.ToString(CultureInfo.InvariantCulture)}.png"),
        });

        await panel.GetByLabel("Zet de klok op").FillAsync("2026-11-30T08:00");
        await page.Keyboard.PressAsync("Enter");
        await Expect(panel.GetByRole(AriaRole.Alert)).ToHaveTextAsync("De klok kan alleen vooruit. Kies een later moment.");
        await panel.GetByLabel("Zet de klok op").FillAsync("2026-12-02T14:15");
        await panel.GetByRole(AriaRole.Button, new() { Name = "Zet", Exact = true }).ClickAsync();
        await Expect(button).ToHaveTextAsync("wo 2 dec, 14:15");
        await Expect(panel.GetByRole(AriaRole.Alert)).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(panel).ToBeHiddenAsync();
        await Expect(button).ToBeFocusedAsync();

        await run.SendAsync(DocentChat, Message("Tot straks"));
        await Expect(page.GetByTestId("message").Filter(new() { HasText = "Tot straks" })).ToContainTextAsync("wo 2 dec, 14:15");
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await page.Context.CloseAsync();
        Assert.Empty(problems);
    }

    [Fact]
    public async Task Where_the_bot_runs_elsewhere_there_is_no_clock()
    {
        await using var run = await StartAsync(options => options.StaticFilesRoot = SandboxAssembly.Page);
        var page = await browser.NewPageAsync(new BrowserNewContextOptions { Locale = "nl-NL" });
        await page.GotoAsync(new Uri(run.Teams.ServiceUrl, "?persona=docent").ToString());
        await Expect(page.GetByTestId("column-chat")).ToBeVisibleAsync();
        await Expect(page.GetByTestId("clock")).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }
}
