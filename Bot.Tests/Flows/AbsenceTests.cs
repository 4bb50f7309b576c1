using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Cards;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.CaseInTeams;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;

namespace TeamsSchakelpunt.Tests.Flows;

/// <summary>Who carries a case and is away too long: nobody's case is left lying.</summary>
public sealed class AbsenceTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task For_a_regisseur_who_is_long_away_coordinators_are_asked_for_a_stand_in_once()
    {
        await using var @case = await RunningAsync();
        await @case.BecomesRegisseurAsync("trajectbegeleider");
        await AwayAsync(@case, "trajectbegeleider", "2027-01-29");
        var asked = await @case.Schakelpunt.SeesAsync("Coördinatoren", @case.Number, "Regisseur lang afwezig", "29 januari");
        Assert.DoesNotContain("verzuim", Json(asked.Card), StringComparison.OrdinalIgnoreCase);
        await LookAsync(@case);
        await LookAsync(@case);
        var file = await @case.Schakelpunt.Service<CaseStore>().LoadAsync(CaseNumber.Parse(@case.Number)!.Value, Ct);
        Assert.Single(file!.Timeline, line => line.Kind == TimelineKind.StandInAsked);

        // The coordinators propose another; the one who is away need not agree.
        await @case.FillInAsync("coordinator", Verbs.OpenRegisseur, Verbs.SubmitRegisseur, (Inputs.Candidate, "jongerenwerker"), (Inputs.Reason, "vervanging"));
        var question = await @case.Schakelpunt.SeesAsync("a:jongerenwerker", "Wil je regisseur worden?");
        await @case.Teams.PressAsync("jongerenwerker", question.Id, Verbs.AcceptRegisseur, ct: Ct);
        var decision = await @case.Schakelpunt.SeesAsync("Coördinatoren", "jullie beslissen", @case.Number);
        await @case.Teams.PressAsync("coordinator-2", decision.Id, Verbs.ApproveRegisseur, ct: Ct);
        Assert.Equal("Jongerenwerker Raster", (await @case.NowAsync()).Regie.Current!.Who.Name);
        await LookAsync(@case);
        var told = @case.Teams.MessagesIn("Coördinatoren").Last(message => Json(message.Card).Contains("Regisseur lang afwezig", StringComparison.Ordinal) || Json(message.Card).Contains("Opgepakt", StringComparison.Ordinal));
        await @case.Schakelpunt.SeesAsync("Coördinatoren", @case.Number, "heeft dit opgepakt");
        Assert.Equal(asked.Id, told.Id);
    }

    [Fact]
    public async Task An_owner_who_left_without_a_stand_in_loses_the_case_and_a_colleague_picks_it_up()
    {
        await using var @case = await RunningAsync();
        await LeftAsync(@case);
        var told = await @case.Schakelpunt.SeesAsync("Coördinatoren", @case.Number, "Weer zonder eigenaar", "Leerplichtambtenaar");
        Assert.Contains("Wijs een partner aan", Json(told.Card), StringComparison.Ordinal);
        var now = await @case.NowAsync();
        Assert.Equal((CaseState.Nieuw, null), (now.State, now.Owner));
        await @case.Schakelpunt.SeesAsync($"a:{Reporter}", @case.Number, "Nieuw");
        var notice = await @case.Schakelpunt.SeesAsync("Etty Hillesum Lyceum", @case.Number, Verbs.PickUp);
        await @case.Teams.PressAsync(Reporter, notice.Id, Verbs.PickUp, ct: Ct);
        Assert.Equal("Docent Etty Hillesum", (await @case.NowAsync()).Owner!.Name);
        Assert.Contains(Story, await @case.ReadsAsync(Reporter), StringComparison.Ordinal);
        Assert.DoesNotContain(Story, await @case.ReadsAsync(Owner), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_owner_with_a_stand_in_or_soon_back_keeps_the_case()
    {
        await using var @case = await RunningAsync();
        await AwayAsync(@case, Owner, "2026-12-04");
        Assert.Equal(CaseState.Lopend, (await @case.NowAsync()).State);
        await AwayAsync(@case, Owner, "2027-02-26");
        Assert.Equal(CaseState.Lopend, (await @case.NowAsync()).State);
    }

    private static Task AwayAsync(CaseInTeams @case, string contact, string until) => ChangeAsync(
        @case, contact, new JsonObject { [Inputs.AwayFrom] = "2026-11-23", [Inputs.AwayUntil] = until });

    private static async Task LeftAsync(CaseInTeams @case)
    {
        await ChangeAsync(@case, Owner, new JsonObject { [Inputs.LastDay] = "2026-11-23", [Inputs.StandIn] = InputValues.NoStandIn });
        @case.Schakelpunt.Time.PutForward(TimeSpan.FromDays(1));
        await LookAsync(@case);
    }

    /// <summary>As the coordinator does it: by the form of that contact.</summary>
    private static async Task ChangeAsync(CaseInTeams @case, string contact, JsonObject changes)
    {
        var opened = await @case.Teams.SubmitDialogAsync("coordinator", "a:coordinator", new JsonObject { [DataKeys.Verb] = Verbs.OpenContactForm, [Inputs.Contact] = contact }, Ct);
        var saved = await WhoAndContactTests.SubmitAsync(@case.Schakelpunt, "coordinator", opened, Verbs.SubmitContact, changes);
        Assert.DoesNotContain("Kies ", Json(saved.Dialog?.Card), StringComparison.Ordinal);
        await LookAsync(@case);
    }

    private static Task LookAsync(CaseInTeams @case) =>
        @case.Schakelpunt.Bot.Services.GetServices<Microsoft.Extensions.Hosting.IHostedService>().OfType<Bot.Dossier.AbsenceWatch>().Single().LookAsync(Ct);
}
