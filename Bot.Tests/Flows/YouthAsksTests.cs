using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.CaseInTeams;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;

namespace TeamsSchakelpunt.Tests.Flows;

/// <summary>What a youngster asks is passed on and decided; an objection stops the sharing at once.</summary>
public sealed class YouthAsksTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_granted_objection_keeps_a_partner_out_that_was_asked_before()
    {
        await using var @case = await RunningAsync();
        await InviteAsync(@case, "met_gegevens");
        var invitation = await @case.Schakelpunt.SeesAsync("Raster", @case.Number, Verbs.JoinCase);
        await AskAsync(@case, Owner, "bezwaar", null);
        var refused = await @case.Teams.PressAsync("jongerenwerker", invitation.Id, Verbs.JoinCase, ct: Ct);
        Assert.Equal("Dit kan nu nog niet. Vraag de eigenaar van de casus wat er nog nodig is.", refused.Text);
        var card = await @case.Schakelpunt.SeesAsync("Coördinatoren", @case.Number, "bezwaar");
        await @case.Teams.PressAsync("coordinator", card.Id, Verbs.DecideYouthRequest, ct: Ct);
        Assert.True((await @case.NowAsync()).Requests[0].Granted);
        Assert.Equal(refused.Text, (await @case.Teams.PressAsync("jongerenwerker", invitation.Id, Verbs.JoinCase, ct: Ct)).Text);
        Assert.DoesNotContain(Story, await @case.ReadsAsync("jongerenwerker"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Erasing_waits_for_the_end_and_then_takes_away_everything_that_was_sent()
    {
        await using var @case = await RunningAsync();
        var shown = await @case.SaysAsync(Owner, $"casus {@case.Number}");
        var form = await @case.SaysAsync(Owner, $"sluit {@case.Number}");
        await AskAsync(@case, Reporter, "verwijderen", "Alles weg.");
        var card = await @case.Schakelpunt.SeesAsync("Coördinatoren", @case.Number, "verwijderen");
        Assert.StartsWith("De casus loopt nog.", (await @case.Teams.PressAsync("coordinator", card.Id, Verbs.DecideYouthRequest, ct: Ct)).Text, StringComparison.Ordinal);
        await @case.FillInAsync(Owner, Verbs.OpenClose, Verbs.SubmitClose, (Inputs.Outcome, "op_school"));
        Assert.Contains("gewist", Json((await @case.Teams.PressAsync("coordinator", card.Id, Verbs.DecideYouthRequest, ct: Ct)).Card), StringComparison.Ordinal);
        foreach (var persona in new[] { Owner, Reporter, "coordinator" }) Assert.Equal(NotYours, await @case.ReadsAsync(persona));
        foreach (var old in new[] { shown, form })
            await @case.Teams.WaitForAsync(teams => Json(teams.CardSeenBy(Owner, old.Id)).Contains("gewist", StringComparison.Ordinal), Ct);
        await @case.Schakelpunt.SeesAsync("Leerplicht", @case.Number, "gewist");
        await @case.Schakelpunt.SeesAsync($"a:{Reporter}", @case.Number, "gewist");
        await @case.Schakelpunt.SeesAsync("Coördinatoren", @case.Number, "gewist");
    }

    [Theory]
    [InlineData("", "2026-11-23", "Kies wat de jongere vraagt.")]
    [InlineData("bezwaar", "2026-11-24", "vandaag of eerder")]
    [InlineData("bezwaar", "", "vandaag of eerder")]
    public async Task What_is_not_right_is_said_at_the_field(string kind, string day, string said)
    {
        await using var @case = await PickedUpAsync();
        var refused = await @case.FillInAsync(Owner, Verbs.OpenYouthRequest, Verbs.SubmitYouthRequest, (Inputs.RequestKind, kind), (Inputs.AskedOn, day));
        Assert.Contains(said, Json(refused.Dialog!.Card), StringComparison.Ordinal);
        Assert.Empty((await @case.NowAsync()).Requests);
    }

    [Fact]
    public async Task Two_coordinators_decide_once()
    {
        await using var @case = await RunningAsync();
        await AskAsync(@case, Owner, "correctie", "Mijn leeftijd klopt niet.");
        var card = await @case.Schakelpunt.SeesAsync("Coördinatoren", @case.Number, Verbs.DecideYouthRequest);
        await @case.Teams.PressAsync("coordinator", card.Id, Verbs.DecideYouthRequest, ct: Ct);
        var late = await @case.PressAsync("coordinator-2", Verbs.DecideYouthRequest, (DataKeys.Request, "1"), (Inputs.Reason, "klopt"));
        Assert.StartsWith("Coördinator Schakelpunt heeft hier op 23 november om", late.Text, StringComparison.Ordinal);
        Assert.True(Assert.Single((await @case.NowAsync()).Requests).Granted);
    }

    private static Task<PressResult> AskAsync(CaseInTeams @case, string by, string kind, string? text) =>
        @case.FillInAsync(by, Verbs.OpenYouthRequest, Verbs.SubmitYouthRequest, (Inputs.RequestKind, kind), (Inputs.RequestText, text ?? ""));

    private static Task<PressResult> InviteAsync(CaseInTeams @case, string how) => @case.FillInAsync(
        Owner, Verbs.OpenInvite, Verbs.SubmitInvite, (Inputs.Partner, "raster"), (Inputs.Participation, how), (Inputs.Ground, "wettelijke_taak"), (Inputs.Reason, "Kent hem."));
}
