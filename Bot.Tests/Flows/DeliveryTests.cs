using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;

namespace TeamsSchakelpunt.Tests.Flows;

public sealed class DeliveryTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_notice_that_meets_throttling_arrives_once()
    {
        await using var schakelpunt = await StartAsync();
        schakelpunt.Teams.Faults.Add(call => call.Operation == ConnectorOperation.Create, Fault.Status(429, TimeSpan.Zero), times: 3);
        await schakelpunt.RaiseAsync("docent", "verzuim");
        await schakelpunt.SeesAsync("Leerplicht", "-0001");
        await schakelpunt.SeesAsync("a:docent", "Leerplicht: bericht bezorgd");
        Assert.Single(schakelpunt.NoticesIn("Leerplicht"));
    }

    [Fact]
    public async Task A_card_that_can_not_be_updated_any_more_is_posted_anew()
    {
        await using var schakelpunt = await StartAsync();
        await schakelpunt.RaiseAsync("docent", "verzuim");
        var notice = await schakelpunt.SeesAsync("Leerplicht", "-0001");
        await schakelpunt.SeesAsync("a:docent", "Leerplicht: bericht bezorgd");
        schakelpunt.Teams.Faults.Add(
            call => call.Operation == ConnectorOperation.Update && call.TargetId == notice.Id,
            Fault.Status(404, code: "ActivityNotFoundInConversation"));
        await schakelpunt.Teams.PressAsync("leerplichtambtenaar", notice.Id, Verbs.PickUp, ct: Ct);
        var anew = await schakelpunt.SeesAsync("Leerplicht", "Leerplichtambtenaar");
        Assert.NotEqual(notice.Id, anew.Id);
    }

    [Fact]
    public async Task What_teams_refuses_for_good_reaches_the_coordinators_and_can_be_sent_again()
    {
        await using var schakelpunt = await StartAsync();
        var leerplicht = schakelpunt.Teams.Channels.Single(c => c.Name == "Leerplicht").Id;
        schakelpunt.Teams.Faults.Add(
            call => call.Operation == ConnectorOperation.Create && (call.Body?.ToJsonString().Contains(leerplicht, StringComparison.Ordinal) ?? false),
            Fault.Status(403, code: "BotNotInConversationRoster"));
        await schakelpunt.RaiseAsync("docent", "verzuim");
        var dead = await schakelpunt.SeesAsync("Coördinatoren", "-0001", "Stuur opnieuw");
        Assert.DoesNotContain("vaak weg", Json(dead.Card), StringComparison.Ordinal);

        await schakelpunt.Teams.PressAsync("coordinator", dead.Id, Verbs.Redeliver, ct: Ct);
        await schakelpunt.SeesAsync("Leerplicht", "-0001");
    }

    [Fact]
    public async Task What_was_not_delivered_when_the_bot_stopped_is_delivered_at_the_next_start()
    {
        await using var schakelpunt = await StartAsync();
        var hold = Fault.Hold();
        schakelpunt.Teams.Faults.Add(call => call.Operation == ConnectorOperation.Create, hold, times: 20);
        await schakelpunt.RaiseAsync("docent", "verzuim");
        await hold.Reached.WaitAsync(Ct);
        schakelpunt.Teams.Faults.Clear();
        await schakelpunt.StopBotAsync();
        hold.Release();
        await schakelpunt.StartBotAsync();
        await schakelpunt.SeesAsync("Leerplicht", "-0001");
    }
}
