using Microsoft.Playwright;
using TeamsSchakelpunt.Tests.Browser;
using TeamsSchakelpunt.Tests.Flows;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace TeamsSchakelpunt.Tests.EndToEnd;

/// <summary>Plays the main job in a real browser; its picture stands in the README.</summary>
public sealed class MainJobTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_teacher_raises_verzuim_leerplicht_picks_it_up_and_the_receipt_shows_it()
    {
        await using var schakelpunt = await SchakelpuntInTeams.StartAsync();
        var page = await browser.NewPageAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = 1500, Height = 960 }, ColorScheme = ColorScheme.Light, Locale = "nl-NL",
        });
        List<string> problems = [];
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") problems.Add(message.Text);
        };
        page.PageError += (_, error) => problems.Add(error);

        await page.GotoAsync(new Uri(schakelpunt.Teams.ServiceUrl, "?persona=docent").ToString());
        await Expect(page.GetByText("Probeer dit")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sluit" }).ClickAsync();
        await page.GetByTestId("compose-chat").FillAsync("meld verzuim");
        await page.GetByTestId("compose-chat").PressAsync("Enter");

        var chat = page.GetByTestId("column-chat");
        await chat.GetByLabel("Hoe oud?").SelectOptionAsync("16-17");
        await chat.GetByLabel("Weet de jongere dat je dit meldt?").SelectOptionAsync("ja");
        await chat.GetByLabel("Wat zie je?").FillAsync("Komt sinds drie weken niet meer.");
        await chat.GetByRole(AriaRole.Button, new() { Name = "Meld", Exact = true }).ClickAsync();
        await Expect(chat.GetByText("Je signaal is gemeld")).ToBeVisibleAsync();
        await Expect(chat.GetByText("Leerplicht: bericht bezorgd")).ToBeVisibleAsync();

        await page.GetByTestId("persona").SelectOptionAsync("leerplichtambtenaar");
        var channel = page.GetByTestId("column-Leerplicht");
        await Expect(channel.GetByText("ter informatie")).ToBeVisibleAsync();
        await channel.GetByRole(AriaRole.Button, new() { Name = "Ik pak dit op" }).ClickAsync();
        await Expect(channel.GetByRole(AriaRole.Button, new() { Name = "Ik pak dit op" })).ToBeHiddenAsync();

        await page.GetByTestId("persona").SelectOptionAsync("docent");
        await Expect(chat.GetByText("Je signaal is opgepakt")).ToBeVisibleAsync();
        await Expect(chat.GetByText("Leerplichtambtenaar").First).ToBeVisibleAsync();
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(TestFolders.Artifacts("sandbox"), "sandbox.png") });

        await page.GetByTestId("persona").SelectOptionAsync("jongerenwerker");
        await page.GetByTestId("compose-chat").FillAsync("casus " + RaiseTests.NumberIn(schakelpunt.NoticesIn("Leerplicht").Single().Card!));
        await page.GetByTestId("compose-chat").PressAsync("Enter");
        await Expect(chat.GetByText("Je bent geen deelnemer van deze casus.")).ToBeVisibleAsync();

        await page.GetByTestId("compose-chat").FillAsync("meld");
        await page.GetByTestId("compose-chat").PressAsync("Enter");
        await Expect(chat.GetByRole(AriaRole.Combobox, new() { Name = "Wat is er aan de hand?" })).ToBeVisibleAsync();
        await page.Context.CloseAsync();
        Assert.Empty(problems);
    }
}
