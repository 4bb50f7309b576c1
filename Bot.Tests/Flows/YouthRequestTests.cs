using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Cards;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.RetentionTests;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;

namespace TeamsSchakelpunt.Tests.Flows;

/// <summary>A youngster asks something; a professional passes it on, a coordinator decides (section 8.8 of the domain).</summary>
public sealed class YouthRequestTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_correction_is_asked_decided_told_and_shown()
    {
        await using var schakelpunt = await StartAsync();
        var number = await RunningAsync(schakelpunt);
        var asked = await RequestedAsync(schakelpunt, number, "correctie");
        Assert.DoesNotContain("graag anders", Json(asked.Card), StringComparison.Ordinal);
        Assert.Contains("verbeteren", Json(asked.Card), StringComparison.Ordinal);
        var open = await DossierAsync(schakelpunt, "leerplichtambtenaar", number);
        Assert.Contains("Ik wil dit graag anders.", open, StringComparison.Ordinal);
        Assert.Contains("Antwoord uiterlijk 23 december 2026", open, StringComparison.Ordinal);

        var granted = await schakelpunt.Teams.PressAsync("coordinator", asked.Id, Verbs.DecideYouthRequest, ct: Ct);
        Assert.Contains("toegewezen", Json(granted.Card), StringComparison.Ordinal);
        await schakelpunt.SeesAsync("Coördinatoren", number, "toegewezen");
        await schakelpunt.SeesAsync("a:leerplichtambtenaar", "besluit over het verzoek", "wees het verzoek toe", "Vertel het de jongere");
        var dossier = await DossierAsync(schakelpunt, "leerplichtambtenaar", number);
        Assert.Contains("Toegewezen", dossier, StringComparison.Ordinal);
        Assert.Contains("Iets verbeteren, toegewezen", dossier, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_objection_stops_sharing_until_a_coordinator_says_that_it_does_not_hold()
    {
        await using var schakelpunt = await StartAsync();
        var number = await RunningAsync(schakelpunt);
        var asked = await RequestedAsync(schakelpunt, number, "bezwaar");
        Assert.Contains("bezwaar", await InviteAsync(schakelpunt, number), StringComparison.Ordinal);

        var form = await schakelpunt.Teams.PressAsync("coordinator", asked.Id, Verbs.OpenRejectYouthRequest, ct: Ct);
        Assert.Contains("Wijs het verzoek af", form.Dialog!.Title, StringComparison.Ordinal);
        var rejected = await SubmitAsync(schakelpunt, "coordinator", Verbs.DecideYouthRequest, number, (DataKeys.Request, "1"), (DataKeys.Decision, InputValues.DecisionRejected), (Inputs.Reason, "veiligheid"));
        Assert.Contains("afgewezen", rejected.Text, StringComparison.Ordinal);
        await schakelpunt.SeesAsync("Coördinatoren", number, "Delen mag weer");
        await schakelpunt.SeesAsync("a:leerplichtambtenaar", "wees het verzoek af", "Delen is nodig voor de veiligheid van de jongere");
        Assert.DoesNotContain("bezwaar gemaakt", await InviteAsync(schakelpunt, number), StringComparison.Ordinal);
        Assert.NotEmpty((await schakelpunt.Service<CaseStore>().LoadAsync(CaseNumber.Parse(number)!.Value, Ct))!.Case.Invitations);
    }

    [Fact]
    public async Task Who_does_not_lead_the_case_reads_nothing_of_what_the_youngster_asked()
    {
        await using var schakelpunt = await StartAsync();
        var number = await RunningAsync(schakelpunt);
        var asked = await RequestedAsync(schakelpunt, number, "correctie");
        foreach (var persona in new[] { "docent", "coordinator" })
            Assert.DoesNotContain("graag anders", await DossierAsync(schakelpunt, persona, number), StringComparison.Ordinal);
        var outsider = await schakelpunt.Teams.PressAsync("jongerenwerker", asked.Id, Verbs.DecideYouthRequest, ct: Ct);
        Assert.Equal("Je bent geen deelnemer van deze casus.", outsider.Text);
    }

    [Fact]
    public async Task What_still_runs_is_closed_before_it_is_erased_and_the_request_stays_open()
    {
        await using var schakelpunt = await StartAsync();
        var number = await RunningAsync(schakelpunt);
        var asked = await RequestedAsync(schakelpunt, number, "verwijderen");
        var refused = await schakelpunt.Teams.PressAsync("coordinator", asked.Id, Verbs.DecideYouthRequest, ct: Ct);
        Assert.Contains("Sluit hem eerst", refused.Text, StringComparison.Ordinal);
        await SubmitAsync(schakelpunt, "leerplichtambtenaar", Verbs.SubmitClose, number, (Inputs.Outcome, "op_school"));
        await schakelpunt.Teams.PressAsync("coordinator", asked.Id, Verbs.DecideYouthRequest, ct: Ct);
        await schakelpunt.SeesAsync("Leerplicht", number, "afgesloten en gewist");
    }

    private static async Task<string> DossierAsync(SchakelpuntInTeams schakelpunt, string persona, string number) =>
        Json((await schakelpunt.Teams.PressAsync(persona, schakelpunt.LastCardIn("Leerplicht", number).Id, Verbs.OpenCase, ct: Ct)).Dialog?.Card);

    private static async Task<string> InviteAsync(SchakelpuntInTeams schakelpunt, string number)
    {
        var result = await SubmitAsync(
            schakelpunt, "leerplichtambtenaar", Verbs.SubmitInvite, number, (Inputs.Partner, "jongerenloket"), (Inputs.Participation, InputValues.WithData), (Inputs.Ground, "wettelijke_taak"), (Inputs.Reason, "Zoekt een plek."));
        return $"{result.Text} {Json(result.Dialog?.Card)}";
    }
}
