using Microsoft.Playwright;
using TeamsSchakelpunt.Sandbox;
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
        using var clock = SandboxClock.StartingAt(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        await using var schakelpunt = await SchakelpuntInTeams.StartAsync(clock: clock);
        await using var play = await SandboxPage.OpenAsync(browser, schakelpunt, "docent");
        await play.AskAsync("meld verzuim");

        var chat = play.Chat;
        await chat.GetByLabel("Hoe oud?").SelectOptionAsync("16-17");
        await chat.GetByLabel("Weet de jongere dat je dit meldt?").SelectOptionAsync("ja");
        await chat.GetByLabel("Wat zie je?").FillAsync("Komt sinds drie weken niet meer.");
        await chat.GetByRole(AriaRole.Button, new() { Name = "Meld", Exact = true }).ClickAsync();
        await Expect(chat.GetByText("Je signaal is gemeld")).ToBeVisibleAsync();
        await Expect(chat.GetByText("Leerplicht: bericht bezorgd")).ToBeVisibleAsync();

        await play.BecomeAsync("leerplichtambtenaar");
        var channel = play.Channel("Leerplicht");
        await Expect(channel.GetByText("ter informatie")).ToBeVisibleAsync();
        await channel.GetByRole(AriaRole.Button, new() { Name = "Ik pak dit op" }).ClickAsync();
        await Expect(channel.GetByRole(AriaRole.Button, new() { Name = "Ik pak dit op" })).ToBeHiddenAsync();

        await play.BecomeAsync("docent");
        await Expect(chat.GetByText("Je signaal is opgepakt")).ToBeVisibleAsync();
        await Expect(chat.GetByText("Leerplichtambtenaar").First).ToBeVisibleAsync();
        await play.PictureAsync("sandbox");

        await play.BecomeAsync("jongerenwerker");
        await play.AskAsync("casus " + RaiseTests.NumberIn(schakelpunt.NoticesIn("Leerplicht").Single().Card!));
        await Expect(chat.GetByText("Je bent geen deelnemer van deze casus.")).ToBeVisibleAsync();

        await play.AskAsync("meld");
        await Expect(chat.GetByRole(AriaRole.Combobox, new() { Name = "Wat is er aan de hand?" })).ToBeVisibleAsync();
    }
}
