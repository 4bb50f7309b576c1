using Microsoft.Playwright;
using TeamsSchakelpunt.Tests.Browser;
using TeamsSchakelpunt.Tests.Flows;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace TeamsSchakelpunt.Tests.EndToEnd;

/// <summary>
/// Plays in a real browser how two partners raise the same youngster, a coordinator brings them together, a regisseur is
/// proposed, accepts and is approved, and somebody who takes no part sees nothing at any step.
/// </summary>
public sealed class OneCaseTests(BrowserFixture browser)
{
    private const string Story = "Komt sinds drie weken niet meer.";

    [Fact]
    public async Task One_youngster_one_case_one_regisseur_and_the_outsider_sees_nothing()
    {
        await using var schakelpunt = await SchakelpuntInTeams.StartAsync();
        var page = await browser.NewPageAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = 1500, Height = 1000 }, ColorScheme = ColorScheme.Light, Locale = "nl-NL",
        });
        List<string> problems = [];
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") problems.Add(message.Text);
        };
        page.PageError += (_, error) => problems.Add(error);
        await page.GotoAsync(new Uri(schakelpunt.Teams.ServiceUrl, "?persona=docent").ToString());
        await page.GetByRole(AriaRole.Button, new() { Name = "Sluit" }).ClickAsync();
        var play = new Play(page);

        await play.RaiseAsync("docent", "meld verzuim", Story);
        var older = RaiseTests.NumberIn((await schakelpunt.SeesAsync("a:docent", "Je signaal is gemeld")).Card!)!;
        await play.RaiseAsync("jongerenwerker", "meld zorgen", "Hangt veel op straat.");
        var newer = RaiseTests.NumberIn((await schakelpunt.SeesAsync("a:jongerenwerker", "Je signaal is gemeld")).Card!)!;
        await play.OutsiderSeesNothingAsync(older, newer);

        await play.BecomeAsync("leerplichtambtenaar");
        await play.Channel("Leerplicht").GetByRole(AriaRole.Button, new() { Name = "Ik pak dit op" }).First.ClickAsync();
        await Expect(play.Channel("Leerplicht").GetByText("heeft dit opgepakt").Or(play.Channel("Leerplicht").GetByText("Opgepakt")).First).ToBeVisibleAsync();

        await play.BecomeAsync("coordinator");
        var coordinators = play.Channel("Coördinatoren");
        await Expect(coordinators.GetByText("Mogelijk dezelfde jongere")).ToBeVisibleAsync();
        await play.PictureAsync("doubles");
        await coordinators.GetByRole(AriaRole.Button, new() { Name = "Breng bij elkaar" }).ClickAsync();
        await Expect(coordinators.GetByText("Bij elkaar gebracht").First).ToBeVisibleAsync();

        await play.BecomeAsync("leerplichtambtenaar");
        await Expect(play.Chat.GetByText("Misschien dezelfde jongere")).ToBeVisibleAsync();
        await Expect(play.Chat.GetByText("Jongerenwerker Raster").First).ToBeVisibleAsync();
        await play.PictureAsync("introduction");
        await play.Chat.GetByRole(AriaRole.Button, new() { Name = "Het is dezelfde: voeg samen" }).ClickAsync();
        await Expect(play.Chat.GetByText("Je wacht op je collega")).ToBeVisibleAsync();
        await play.BecomeAsync("jongerenwerker");
        await play.Chat.GetByRole(AriaRole.Button, new() { Name = "Het is dezelfde: voeg samen" }).ClickAsync();
        await Expect(play.Chat.GetByText("Het is nu één casus")).ToBeVisibleAsync();
        await play.OutsiderSeesNothingAsync(older, newer);

        await play.BecomeAsync("leerplichtambtenaar");
        await play.AskAsync($"regisseur {older}");
        var form = play.Chat.GetByText("Stel een regisseur voor").Last;
        await Expect(form).ToBeVisibleAsync();
        await play.Chat.GetByLabel("Wie stel je voor?").SelectOptionAsync(new SelectOptionValue { Label = "Jongerenwerker Raster · Raster" });
        await play.Chat.GetByLabel("Waarom deze collega?").SelectOptionAsync(new SelectOptionValue { Label = "Kent de jongere al" });
        await play.PictureAsync("propose");
        await play.Chat.GetByRole(AriaRole.Button, new() { Name = "Stel voor", Exact = true }).ClickAsync();
        await Expect(play.Chat.GetByText("Jongerenwerker Raster is voorgesteld").First).ToBeVisibleAsync();

        await play.BecomeAsync("jongerenwerker");
        await Expect(play.Chat.GetByText("Wil je regisseur worden?")).ToBeVisibleAsync();
        await play.PictureAsync("candidate");
        await play.Chat.GetByRole(AriaRole.Button, new() { Name = "Ja, ik word regisseur" }).ClickAsync();
        await play.OutsiderSeesNothingAsync(older, newer);

        await play.BecomeAsync("coordinator");
        await coordinators.GetByRole(AriaRole.Button, new() { Name = "Keur goed" }).ClickAsync();
        await Expect(coordinators.GetByText("Goedgekeurd door Coördinator Schakelpunt")).ToBeVisibleAsync();
        await play.PictureAsync("approved");

        await play.BecomeAsync("jongerenwerker");
        await Expect(play.Chat.GetByText("Je bent regisseur").First).ToBeVisibleAsync();
        await play.AskAsync($"casus {older}");
        await play.Chat.GetByRole(AriaRole.Button, new() { Name = "Bekijk dossier" }).Last.ClickAsync();
        var dossier = page.GetByTestId("dialog");
        await Expect(dossier.GetByText(Story)).ToBeVisibleAsync();
        await Expect(dossier.GetByText("Hangt veel op straat.")).ToBeVisibleAsync();
        await play.PictureAsync("dossier");
        await dossier.GetByLabel("Sluit").ClickAsync();
        await play.OutsiderSeesNothingAsync(older, newer);
        await page.Context.CloseAsync();
        Assert.Empty(problems);
    }

    /// <summary>What people do on the page.</summary>
    private sealed class Play(IPage page)
    {
        public ILocator Chat => page.GetByTestId("column-chat");

        public ILocator Channel(string name) => page.GetByTestId($"column-{name}");

        public async Task BecomeAsync(string persona) => await page.GetByTestId("persona").SelectOptionAsync(persona);

        public async Task AskAsync(string text)
        {
            await page.GetByTestId("compose-chat").FillAsync(text);
            await page.GetByTestId("compose-chat").PressAsync("Enter");
        }

        public async Task RaiseAsync(string persona, string command, string observed)
        {
            await BecomeAsync(persona);
            await AskAsync(command);
            await Chat.GetByLabel("Waar zit de jongere?").SelectOptionAsync("vo|etty_hillesum");
            await Chat.GetByLabel("Hoe oud?").SelectOptionAsync("16-17");
            await Chat.GetByLabel("Weet de jongere dat je dit meldt?").SelectOptionAsync("ja");
            await Chat.GetByLabel("Wat zie je?").FillAsync(observed);
            await Chat.GetByRole(AriaRole.Button, new() { Name = "Meld", Exact = true }).ClickAsync();
            await Chat.GetByRole(AriaRole.Button, new() { Name = "Vul aan" }).ClickAsync();
            var dialog = page.GetByTestId("dialog");
            await dialog.GetByLabel("Initialen").FillAsync("JB");
            await dialog.GetByLabel("Weten de ouders het?").SelectOptionAsync("ja");
            await dialog.GetByText("Wettelijke taak").First.ClickAsync();
            await dialog.GetByRole(AriaRole.Button, new() { Name = "Bewaar" }).ClickAsync();
            await Expect(dialog).ToBeHiddenAsync();
        }

        public async Task OutsiderSeesNothingAsync(params string[] numbers)
        {
            await BecomeAsync("mentor");
            foreach (var number in numbers)
            {
                await AskAsync($"casus {number}");
                await Expect(Chat.GetByText("Je bent geen deelnemer van deze casus.").Last).ToBeVisibleAsync();
            }

            var seen = await page.InnerTextAsync("body");
            Assert.DoesNotContain(Story, seen, StringComparison.Ordinal);
            Assert.DoesNotContain("JB", seen, StringComparison.Ordinal);
            Assert.DoesNotContain("dezelfde jongere", seen, StringComparison.Ordinal);
        }

        public async Task PictureAsync(string name) => await
            page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(TestFolders.Artifacts("sandbox"), $"case-{name}.png") });
    }
}
