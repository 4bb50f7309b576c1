using Microsoft.Playwright;
using TeamsSchakelpunt.Tests.Browser;
using TeamsSchakelpunt.Tests.Flows;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace TeamsSchakelpunt.Tests.EndToEnd;

/// <summary>Plays in a real browser how somebody who is away is no answer any more, and how contacts are kept.</summary>
public sealed class StandInTests(BrowserFixture browser)
{
    [Fact]
    public async Task Who_is_away_is_replaced_by_the_stand_in_in_the_next_answer()
    {
        await using var schakelpunt = await SchakelpuntInTeams.StartAsync();
        await using var play = await SandboxPage.OpenAsync(browser, schakelpunt, "docent");
        var chat = play.Chat;
        await play.AskAsync("contact leerplicht");
        await Expect(chat.GetByRole(AriaRole.Link, new() { Name = "+31 570 000 171" })).ToBeVisibleAsync();

        await play.BecomeAsync("leerplichtambtenaar");
        await play.AskAsync("mijn gegevens");
        await chat.GetByRole(AriaRole.Button, new() { Name = "Wijzig" }).ClickAsync();
        var dialog = play.Dialog;
        await dialog.GetByLabel("Eerste dag afwezig").FillAsync("2026-11-23");
        await dialog.GetByLabel("Laatste dag afwezig").FillAsync("2026-12-04");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Bewaar" }).ClickAsync();
        await Expect(dialog.GetByText("verwijs ik naar Tweede leerplichtambtenaar")).ToBeVisibleAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Sluit" }).ClickAsync();

        await play.BecomeAsync("docent");
        await play.AskAsync("contact leerplicht");
        await Expect(chat.GetByText("Tweede leerplichtambtenaar").Last).ToBeVisibleAsync();
        await Expect(chat.GetByText("maandag 7 december").Last).ToBeVisibleAsync();
        await Expect(chat.GetByRole(AriaRole.Link, new() { Name = "+31 570 000 172" }).Last).ToBeVisibleAsync();
        await play.PictureAsync("stand-in");
    }

    [Fact]
    public async Task While_one_types_the_box_fills_and_the_chosen_contact_is_shown()
    {
        await using var schakelpunt = await SchakelpuntInTeams.StartAsync();
        await using var play = await SandboxPage.OpenAsync(browser, schakelpunt, "docent");
        var chat = play.Chat;
        await play.AskAsync("contact");
        var box = chat.GetByRole(AriaRole.Combobox, new() { Name = "Wie zoek je?" });
        await box.PressSequentiallyAsync("gedragswet");
        await Expect(chat.Locator("datalist option").First).ToHaveAttributeAsync("value", "Gedragswetenschapper Pactum · gedragswetenschapper, Pactum");
        await box.FillAsync("Gedragswetenschapper Pactum · gedragswetenschapper, Pactum");
        await chat.GetByRole(AriaRole.Button, new() { Name = "Toon" }).ClickAsync();
        await Expect(chat.GetByRole(AriaRole.Link, new() { Name = "+31 570 000 222" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_list_is_sent_as_a_file_previewed_and_taken_back_as_a_file()
    {
        await using var schakelpunt = await SchakelpuntInTeams.StartAsync();
        await using var play = await SandboxPage.OpenAsync(browser, schakelpunt, "coordinator");
        var (page, chat) = (play.Page, play.Chat);
        await page.GetByTestId("attach-input").SetInputFilesAsync(new FilePayload
        {
            Name = "lijst.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes("naam;functie;partner;telefoon\nNieuwe docent;docent;ambelt;0570 10 10 10"),
        });
        await Expect(chat.GetByText("Nieuwe docent")).ToBeVisibleAsync();
        await chat.GetByRole(AriaRole.Button, new() { Name = "Voer door" }).ClickAsync();
        await Expect(chat.GetByText("1 nieuw")).ToBeVisibleAsync();

        await play.AskAsync("export contacten");
        await page.GetByTestId("file-allow").ClickAsync();
        var link = page.GetByTestId("file-link").Last;
        await Expect(link).ToBeVisibleAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        Assert.Contains("Nieuwe docent", await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
