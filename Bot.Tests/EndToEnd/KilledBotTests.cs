using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Sandbox.Simulator;
using TeamsSchakelpunt.Tests.Flows;
using Xunit;

namespace TeamsSchakelpunt.Tests.EndToEnd;

public sealed class KilledBotTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_bot_killed_between_the_press_and_the_notice_delivers_it_after_the_next_start_and_opens_one_case()
    {
        var folder = Directory.CreateTempSubdirectory("schakelpunt-killed-").FullName;
        var port = BotProcess.FreePort();
        await using var teams = await TeamsSimulator.StartAsync(new TeamsSimulatorOptions { BotEndpoint = new Uri($"http://127.0.0.1:{port}/api/messages") }, Ct);
        var bot = await BotProcess.StartAsync(port, folder, Ct);
        await teams.InstallAsync(Ct);
        var proposal = teams.MessagesIn("Algemeen").Last(m => SchakelpuntInTeams.Json(m.Card).Contains(Verbs.LinkChannels, StringComparison.Ordinal));
        await teams.PressAsync("coordinator", proposal.Id, Verbs.LinkChannels, ct: Ct);
        await teams.SayAsync("docent", "meld verzuim", Ct);
        var form = teams.MessagesIn("a:docent").Last(m => SchakelpuntInTeams.Json(m.Card).Contains(Verbs.SubmitSignal, StringComparison.Ordinal));

        var hold = Fault.Hold();
        teams.Faults.Add(call => call.Operation == ConnectorOperation.Create, hold, times: 10);
        var press = teams.PressAsync("docent", form.Id, Verbs.SubmitSignal, SchakelpuntInTeams.Filled(), Ct);
        await hold.Reached.WaitAsync(Ct);
        await bot.KillAsync();
        teams.Faults.Clear();
        hold.Release();
        await press;
        Assert.DoesNotContain(teams.MessagesIn("Leerplicht"), m => Shows(m, "Nieuw signaal"));

        await using var restarted = await BotProcess.StartAsync(port, folder, Ct);
        await teams.WaitForAsync(t => t.MessagesIn("Leerplicht").Any(m => Shows(m, "Nieuw signaal")), Ct);

        // The teacher, unsure, presses again: it is the same case.
        await teams.DeliverAsync(teams.SentActivities.Last(sent => sent["name"]?.ToString() == "adaptiveCard/action"), Ct);
        await teams.SayAsync("docent", "mijn casussen", Ct);
        var list = SchakelpuntInTeams.Json(teams.MessagesIn("a:docent")[^1].Card);
        Assert.Contains("-0001", list, StringComparison.Ordinal);
        Assert.DoesNotContain("-0002", list, StringComparison.Ordinal);
        Assert.Single(teams.MessagesIn("Leerplicht"), m => Shows(m, "Nieuw signaal"));
        Directory.Delete(folder, recursive: true);
        await bot.DisposeAsync();
    }

    private static bool Shows(SimulatedMessage message, string text) =>
        SchakelpuntInTeams.Json(message.Card).Contains(text, StringComparison.Ordinal);
}
