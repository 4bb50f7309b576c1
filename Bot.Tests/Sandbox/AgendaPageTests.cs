using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Playwright;
using TeamsSchakelpunt.Bot.Calendar;
using TeamsSchakelpunt.Sandbox;
using TeamsSchakelpunt.Sandbox.Simulator;
using TeamsSchakelpunt.Tests.Browser;
using Xunit;
using static Microsoft.Playwright.Assertions;
using static TeamsSchakelpunt.Tests.Sandbox.TeamsWithStubBot;

namespace TeamsSchakelpunt.Tests.Sandbox;

/// <summary>The calendar on the page, in a real browser.</summary>
public sealed class AgendaPageTests(BrowserFixture browser)
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(ColorScheme.Light, 1400)]
    [InlineData(ColorScheme.Dark, 1400)]
    [InlineData(ColorScheme.Light, 390)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task Who_took_an_invitation_sees_the_meeting_in_the_calendar_and_it_follows_a_move_and_a_cancellation(ColorScheme scheme, int width)
    {
        await using var run = await StartAsync(options => (options.StaticFilesRoot, options.TimeProvider) = (SandboxAssembly.Page, new FakeTimeProvider(Now)));
        Put(run, "2026-0039/1", new DateTimeOffset(2026, 11, 20, 14, 0, 0, TimeSpan.Zero));
        var page = await browser.NewPageAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 800 }, ColorScheme = scheme, Locale = "nl-NL", TimezoneId = "America/New_York",
        });
        List<string> problems = [];
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") problems.Add(message.Text);
        };
        page.PageError += (_, error) => problems.Add(error);
        await page.AddInitScriptAsync("localStorage.setItem('schakelpunt-tips', 'yes')");
        await page.GotoAsync(new Uri(run.Teams.ServiceUrl, "?persona=docent").ToString());
        if (width < 760) await page.GetByRole(AriaRole.Tab, new() { Name = "Agenda" }).ClickAsync();

        var agenda = page.GetByRole(AriaRole.Region, new() { Name = "Agenda" });
        var meetings = agenda.GetByTestId("agenda-meeting");
        await Expect(meetings).ToHaveTextAsync(["15:00–16:00Casusbespreking 2026-0039geweest"]);
        Put(run, "2026-0042/1", new DateTimeOffset(2026, 11, 30, 9, 0, 0, TimeSpan.Zero));
        Put(run, "2026-0041/2", new DateTimeOffset(2026, 11, 30, 14, 30, 0, TimeSpan.Zero));
        Put(run, "2026-0040/1", new DateTimeOffset(2026, 12, 2, 8, 30, 0, TimeSpan.Zero));
        await Expect(meetings).ToHaveCountAsync(4);
        await Expect(agenda.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync(["Week 47 · 2026", "Week 49 · 2026"]);
        await Expect(agenda.GetByRole(AriaRole.Heading, new() { Level = 3 })).ToHaveTextAsync(["vrijdag 20 november", "maandag 30 november", "woensdag 2 december"]);
        await Expect(meetings.Nth(1)).ToHaveTextAsync("10:00–11:00Casusbespreking 2026-0042");
        await page.ScreenshotAsync(new PageScreenshotOptions
        {
            Path = Path.Combine(TestFolders.Artifacts("sandbox"), $"agenda-{scheme}-{width.ToString(CultureInfo.InvariantCulture)}.png"),
        });

        Put(run, "2026-0042/1", new DateTimeOffset(2026, 12, 1, 12, 0, 0, TimeSpan.Zero), sequence: 1);
        await Expect(meetings.Nth(2)).ToHaveTextAsync("13:00–14:00Casusbespreking 2026-0042");
        Put(run, "2026-0042/1", new DateTimeOffset(2026, 12, 1, 12, 0, 0, TimeSpan.Zero), sequence: 2, isCancelled: true);
        await Expect(meetings).ToHaveCountAsync(3);
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await page.Context.CloseAsync();
        Assert.Empty(problems);
    }

    [Fact]
    public async Task By_keyboard_an_empty_calendar_is_opened_and_one_that_was_closed_stays_closed()
    {
        await using var run = await StartAsync(options => options.StaticFilesRoot = SandboxAssembly.Page);
        var page = await browser.NewPageAsync(new BrowserNewContextOptions { Locale = "nl-NL" });
        await page.GotoAsync(new Uri(run.Teams.ServiceUrl, "?persona=docent").ToString());
        var agenda = page.GetByRole(AriaRole.Region, new() { Name = "Agenda" });
        var box = page.GetByRole(AriaRole.Checkbox, new() { Name = "Agenda" });
        await Expect(page.GetByTestId("column-chat")).ToBeVisibleAsync();
        await Expect(agenda).ToHaveCountAsync(0);

        await box.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Expect(agenda.GetByText("Er staat nog niets in je agenda.")).ToBeVisibleAsync();
        Put(run, "2026-0042/1", Now);
        await Expect(agenda.GetByTestId("agenda-meeting")).ToHaveCountAsync(1);

        await box.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Expect(agenda).ToHaveCountAsync(0);
        Put(run, "2026-0043/1", Now);
        await run.SendAsync(DocentChat, Message("Na de tweede afspraak"));
        await Expect(page.GetByText("Na de tweede afspraak")).ToBeVisibleAsync();
        await Expect(agenda).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    private static void Put(TeamsWithStubBot run, string key, DateTimeOffset start, int sequence = 0, bool isCancelled = false) => run.Teams.World.Keep(
        Persona.Get("docent"),
        Invitation.FileName(key),
        Invitation.Write(new WantedMeeting(key, Guid.Empty, key.Split('/')[0], start, start.AddHours(1), []), sequence, Now, isCancelled),
        fromBot: true);
}
