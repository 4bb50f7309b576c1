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
        await using var play = await SandboxPage.OpenAsync(browser, schakelpunt, "docent");

        await RaiseAsync(play, "docent", "meld verzuim", Story);
        var older = RaiseTests.NumberIn((await schakelpunt.SeesAsync("a:docent", "Je signaal is gemeld")).Card!)!;
        await RaiseAsync(play, "jongerenwerker", "meld zorgen", "Hangt veel op straat.");
        var newer = RaiseTests.NumberIn((await schakelpunt.SeesAsync("a:jongerenwerker", "Je signaal is gemeld")).Card!)!;
        await OutsiderSeesNothingAsync(play, older, newer);

        await play.BecomeAsync("leerplichtambtenaar");
        await play.Channel("Leerplicht").GetByRole(AriaRole.Button, new() { Name = "Ik pak dit op" }).First.ClickAsync();
        await Expect(play.Channel("Leerplicht").GetByText("heeft dit opgepakt").Or(play.Channel("Leerplicht").GetByText("Opgepakt")).First).ToBeVisibleAsync();

        await play.BecomeAsync("coordinator");
        var coordinators = play.Channel("Coördinatoren");
        await Expect(coordinators.GetByText("Mogelijk dezelfde jongere")).ToBeVisibleAsync();
        await play.PictureAsync("case-doubles");
        await coordinators.GetByRole(AriaRole.Button, new() { Name = "Breng bij elkaar" }).ClickAsync();
        await Expect(coordinators.GetByText("Bij elkaar gebracht").First).ToBeVisibleAsync();

        await play.BecomeAsync("leerplichtambtenaar");
        await Expect(play.Chat.GetByText("Misschien dezelfde jongere")).ToBeVisibleAsync();
        await Expect(play.Chat.GetByText("Jongerenwerker Raster").First).ToBeVisibleAsync();
        await play.PictureAsync("case-introduction");
        await play.Chat.GetByRole(AriaRole.Button, new() { Name = "Het is dezelfde: voeg samen" }).ClickAsync();
        await Expect(play.Chat.GetByText("Je wacht op je collega")).ToBeVisibleAsync();
        await play.BecomeAsync("jongerenwerker");
        await play.Chat.GetByRole(AriaRole.Button, new() { Name = "Het is dezelfde: voeg samen" }).ClickAsync();
        await Expect(play.Chat.GetByText("Het is nu één casus")).ToBeVisibleAsync();
        await OutsiderSeesNothingAsync(play, older, newer);

        await play.BecomeAsync("leerplichtambtenaar");
        await play.AskAsync($"regisseur {older}");
        var form = play.Chat.GetByText("Stel een regisseur voor").Last;
        await Expect(form).ToBeVisibleAsync();
        await play.Chat.GetByLabel("Wie stel je voor?").SelectOptionAsync(new SelectOptionValue { Label = "Jongerenwerker Raster · Raster" });
        await play.Chat.GetByLabel("Waarom deze collega?").SelectOptionAsync(new SelectOptionValue { Label = "Kent de jongere al" });
        await play.PictureAsync("case-propose");
        await play.Chat.GetByRole(AriaRole.Button, new() { Name = "Stel voor", Exact = true }).ClickAsync();
        await Expect(play.Chat.GetByText("Jongerenwerker Raster is voorgesteld").First).ToBeVisibleAsync();

        await play.BecomeAsync("jongerenwerker");
        await Expect(play.Chat.GetByText("Wil je regisseur worden?")).ToBeVisibleAsync();
        await play.PictureAsync("case-candidate");
        await play.Chat.GetByRole(AriaRole.Button, new() { Name = "Ja, ik word regisseur" }).ClickAsync();
        await OutsiderSeesNothingAsync(play, older, newer);

        await play.BecomeAsync("coordinator");
        await coordinators.GetByRole(AriaRole.Button, new() { Name = "Keur goed" }).ClickAsync();
        await Expect(coordinators.GetByText("Goedgekeurd door Coördinator Schakelpunt")).ToBeVisibleAsync();
        await play.PictureAsync("case-approved");

        await play.BecomeAsync("jongerenwerker");
        await Expect(play.Chat.GetByText("Je bent regisseur").First).ToBeVisibleAsync();
        await play.AskAsync($"casus {older}");
        await play.Chat.GetByRole(AriaRole.Button, new() { Name = "Bekijk dossier" }).Last.ClickAsync();
        await Expect(play.Dialog.GetByText(Story)).ToBeVisibleAsync();
        await Expect(play.Dialog.GetByText("Hangt veel op straat.")).ToBeVisibleAsync();
        await play.PictureAsync("case-dossier");
        await play.Dialog.GetByLabel("Sluit").ClickAsync();
        await OutsiderSeesNothingAsync(play, older, newer);
    }

    private static async Task RaiseAsync(SandboxPage play, string persona, string command, string observed)
    {
        await play.BecomeAsync(persona);
        await play.AskAsync(command);
        await play.Chat.GetByLabel("Waar zit de jongere?").SelectOptionAsync("vo|etty_hillesum");
        await play.Chat.GetByLabel("Hoe oud?").SelectOptionAsync("16-17");
        await play.Chat.GetByLabel("Weet de jongere dat je dit meldt?").SelectOptionAsync("ja");
        await play.Chat.GetByLabel("Wat zie je?").FillAsync(observed);
        await play.Chat.GetByRole(AriaRole.Button, new() { Name = "Meld", Exact = true }).ClickAsync();
        await play.Chat.GetByRole(AriaRole.Button, new() { Name = "Vul aan" }).ClickAsync();
        await play.Dialog.GetByLabel("Initialen").FillAsync("JB");
        await play.Dialog.GetByLabel("Weten de ouders het?").SelectOptionAsync("ja");
        await play.Dialog.GetByText("Wettelijke taak").First.ClickAsync();
        await play.Dialog.GetByRole(AriaRole.Button, new() { Name = "Bewaar" }).ClickAsync();
        await Expect(play.Dialog).ToBeHiddenAsync();
    }

    private static async Task OutsiderSeesNothingAsync(SandboxPage play, params string[] numbers)
    {
        await play.BecomeAsync("mentor");
        foreach (var number in numbers)
        {
            await play.AskAsync($"casus {number}");
            await Expect(play.Chat.GetByText("Je bent geen deelnemer van deze casus.").Last).ToBeVisibleAsync();
        }

        var seen = await play.Page.InnerTextAsync("body");
        Assert.DoesNotContain(Story, seen, StringComparison.Ordinal);
        Assert.DoesNotContain("JB", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("dezelfde jongere", seen, StringComparison.Ordinal);
    }
}
