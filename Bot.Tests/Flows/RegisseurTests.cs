using System.Text.Json.Nodes;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.CaseInTeams;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;

namespace TeamsSchakelpunt.Tests.Flows;

/// <summary>Proposed, accepted, approved; refused at each step; handed over. At most one, and one decision.</summary>
public sealed class RegisseurTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_candidate_says_no_with_a_reason_that_the_proposer_reads_and_another_can_be_proposed()
    {
        await using var @case = await PickedUpAsync();
        var question = await ProposeAsync(@case, Owner, "trajectbegeleider");
        var form = await @case.Teams.PressAsync("trajectbegeleider", question.Id, Verbs.OpenDeclineRegisseur, ct: Ct);
        var card = form.Dialog?.Card ?? form.Card!;
        Assert.Contains("Kies een reden.", Json((await @case.SendAsync("trajectbegeleider", card, Verbs.DeclineRegisseur, (Inputs.Reason, ""))).Dialog!.Card), StringComparison.Ordinal);
        await @case.SendAsync("trajectbegeleider", card, Verbs.DeclineRegisseur, (Inputs.Reason, "geen_tijd"));
        await @case.Schakelpunt.SeesAsync($"a:{Owner}", "De kandidaat zei nee", "Ik heb er nu geen tijd voor");
        await @case.Schakelpunt.SeesAsync("Coördinatoren", @case.Number, "wil geen regisseur worden");
        Assert.Equal(NotYours, await @case.ReadsAsync("trajectbegeleider"));
        await ProposeAsync(@case, Owner, "jongerenwerker");
        Assert.Equal("Jongerenwerker Raster", (await @case.NowAsync()).Regie.Proposal!.Candidate.Name);
    }

    [Fact]
    public async Task A_coordinator_says_no_with_a_reason_that_the_proposer_reads()
    {
        await using var @case = await PickedUpAsync();
        var decision = await AcceptedAsync(@case, Owner, "trajectbegeleider");
        var form = await @case.Teams.PressAsync("coordinator", decision.Id, Verbs.OpenRejectRegisseur, ct: Ct);
        var done = await @case.SendAsync("coordinator", form.Dialog?.Card ?? form.Card!, Verbs.RejectRegisseur, (Inputs.Reason, "te_veel"));
        Assert.Equal("Je hebt het voorstel afgewezen. Wie voorstelde, leest je reden.", done.Text);
        await @case.Schakelpunt.SeesAsync($"a:{Owner}", "Voorstel afgewezen", "heeft al veel casussen");
        await @case.Schakelpunt.SeesAsync("a:trajectbegeleider", @case.Number, "Coördinator Schakelpunt");
        await @case.Schakelpunt.SeesAsync("Coördinatoren", @case.Number, "afgewezen", "Coördinator Schakelpunt");
        Assert.Null((await @case.NowAsync()).Regie.Current);
    }

    [Fact]
    public async Task A_coordinator_who_proposed_does_not_decide_and_another_does()
    {
        await using var @case = await PickedUpAsync();
        var decision = await AcceptedAsync(@case, "coordinator", "trajectbegeleider");
        var own = await @case.Teams.PressAsync("coordinator", decision.Id, Verbs.ApproveRegisseur, ct: Ct);
        Assert.Equal("Over je eigen voorstel, of over jezelf, beslist een andere coördinator.", own.Text);
        var approved = await @case.Teams.PressAsync("coordinator-2", decision.Id, Verbs.ApproveRegisseur, ct: Ct);
        Assert.Contains("Tweede coördinator Schakelpunt", Json(approved.Card), StringComparison.Ordinal);
        Assert.Equal("Trajectbegeleider Aventus", (await @case.NowAsync()).Regie.Current!.Who.Name);
    }

    [Fact]
    public async Task A_coordinator_does_not_decide_before_the_candidate_said_yes()
    {
        await using var @case = await PickedUpAsync();
        await ProposeAsync(@case, Owner, "trajectbegeleider");
        Assert.Equal("Trajectbegeleider Aventus heeft nog geen ja gezegd.", (await @case.PressAsync("coordinator", Verbs.ApproveRegisseur, (DataKeys.Round, "1"))).Text);
        Assert.Equal("Deze vraag is niet meer open.", (await @case.PressAsync("coordinator", Verbs.ApproveRegisseur, (DataKeys.Round, "2"))).Text);
        Assert.Equal("Deze vraag is niet meer open.", (await @case.PressAsync("trajectbegeleider", Verbs.AcceptRegisseur)).Text);
        Assert.Null((await @case.NowAsync()).Regie.Current);
    }

    [Fact]
    public async Task A_handover_on_which_both_agree_needs_no_coordinator()
    {
        await using var @case = await WithRegisseurAsync();
        var question = await ProposeAsync(@case, Owner, "jongerenwerker");
        var handover = await @case.Schakelpunt.SeesAsync("a:trajectbegeleider", Verbs.AgreeHandover, "Jongerenwerker Raster");
        await @case.Teams.PressAsync("trajectbegeleider", handover.Id, Verbs.AgreeHandover, ct: Ct);
        Assert.Equal("Trajectbegeleider Aventus", (await @case.NowAsync()).Regie.Current!.Who.Name);
        var yes = await @case.Teams.PressAsync("jongerenwerker", question.Id, Verbs.AcceptRegisseur, ct: Ct);
        Assert.Contains("Je bent regisseur", Json(yes.Card), StringComparison.Ordinal);
        Assert.Equal("Jongerenwerker Raster", (await @case.NowAsync()).Regie.Current!.Who.Name);
        Assert.Equal(NotYours, await @case.ReadsAsync("trajectbegeleider"));
        await @case.Schakelpunt.SeesAsync("a:trajectbegeleider", @case.Number, "overgedragen");
        var history = await @case.ReadsAsync(Owner);
        Assert.Contains("Trajectbegeleider Aventus is nu regisseur.", history, StringComparison.Ordinal);
        Assert.Contains("Jongerenwerker Raster is nu regisseur.", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handover_that_the_present_regisseur_refuses_is_for_the_coordinator()
    {
        await using var @case = await WithRegisseurAsync();
        var question = await ProposeAsync(@case, Owner, "jongerenwerker");
        var handover = await @case.Schakelpunt.SeesAsync("a:trajectbegeleider", Verbs.DisagreeHandover);
        await @case.Teams.PressAsync("trajectbegeleider", handover.Id, Verbs.DisagreeHandover, ct: Ct);
        await @case.Teams.PressAsync("jongerenwerker", question.Id, Verbs.AcceptRegisseur, ct: Ct);
        Assert.Equal("Trajectbegeleider Aventus", (await @case.NowAsync()).Regie.Current!.Who.Name);
        var decision = await @case.Schakelpunt.SeesAsync("Coördinatoren", @case.Number, "jullie beslissen", "Trajectbegeleider Aventus");
        await @case.Teams.PressAsync("coordinator", decision.Id, Verbs.ApproveRegisseur, ct: Ct);
        Assert.Equal("Jongerenwerker Raster", (await @case.NowAsync()).Regie.Current!.Who.Name);
    }

    [Fact]
    public async Task A_regisseur_stops_and_reads_that_it_worked()
    {
        await using var @case = await WithRegisseurAsync();
        var stopped = await @case.PressAsync("trajectbegeleider", Verbs.EndRegie);
        Assert.Equal($"Dat is gelukt. Je doet nu niet meer mee aan casus {@case.Number}.", stopped.Text);
        Assert.Contains("is geen regisseur meer", await @case.ReadsAsync(Owner), StringComparison.Ordinal);
        var card = await @case.Schakelpunt.SeesAsync("a:trajectbegeleider", "Je bent geen regisseur meer");
        Assert.DoesNotContain("Begin hiermee", Json(card.Card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_regisseur_is_not_told_to_begin_on_a_case_that_was_closed_and_is_again_when_it_is_reopened()
    {
        await using var @case = await WithRegisseurAsync();
        await @case.FillInAsync(Owner, Verbs.OpenTalk, Verbs.SubmitTalk, (Inputs.YoungsterKnows, "ja_eens"));
        await @case.FillInAsync(Owner, Verbs.OpenClose, Verbs.SubmitClose, (Inputs.Outcome, "op_school"));
        var card = await @case.Schakelpunt.SeesAsync("a:trajectbegeleider", @case.Number, "De casus is gesloten");
        Assert.DoesNotContain("Begin hiermee", Json(card.Card), StringComparison.Ordinal);
        await @case.FillInAsync(Owner, Verbs.OpenReopen, Verbs.SubmitReopen, (Inputs.Reason, "niet_goed"));
        Assert.Equal(card.Id, (await @case.Schakelpunt.SeesAsync("a:trajectbegeleider", @case.Number, "Begin hiermee")).Id);
    }

    [Fact]
    public async Task Fifty_coordinators_at_once_take_one_decision_and_the_others_read_who_and_when()
    {
        var ids = Enumerable.Range(1, 50).Select(i => $"00000000-0000-4000-a000-{i:D12}").ToList();
        await using var @case = await PickedUpAsync();
        await @case.Schakelpunt.StopBotAsync();
        @case.Schakelpunt.Configure(builder =>
        {
            for (var i = 0; i < ids.Count; i++) builder.Configuration[$"Schakelpunt:Coordinators:{i}"] = ids[i];
        });
        await @case.Schakelpunt.StartBotAsync();
        var decision = await AcceptedAsync(@case, Owner, "trajectbegeleider");
        await @case.Teams.PressAsync("mentor", decision.Id, CardReading.Action(decision.Card, Verbs.ApproveRegisseur)!, [], Ct);
        var press = @case.Teams.SentActivities[^1];
        var answers = await Task.WhenAll(ids.Select((id, i) =>
        {
            var mine = press.DeepClone().AsObject();
            mine["from"] = new JsonObject { ["id"] = $"29:c{i}", ["name"] = $"Coördinator {i}", ["aadObjectId"] = id };
            return @case.Teams.RedeliverAsync(mine, sameId: false, Ct);
        }));

        var approvedBy = (await @case.NowAsync()).Regie.Current!.ApprovedBy.Name;
        Assert.Single(answers, answer => Json(answer.Body).Contains("AdaptiveCard", StringComparison.Ordinal));
        Assert.Equal(49, answers.Count(answer => Json(answer.Body).Contains($"{approvedBy} heeft hier op 23 november om 10.", StringComparison.Ordinal)));
        await @case.Schakelpunt.SeesAsync("Coördinatoren", @case.Number, "goedgekeurd", approvedBy);
        var file = await @case.Schakelpunt.Service<CaseStore>().LoadAsync(CaseNumber.Parse(@case.Number)!.Value, Ct);
        Assert.Single(file!.Timeline, line => line.Kind == TimelineKind.RegisseurApproved);
    }

    [Fact]
    public async Task Where_no_channel_is_linked_the_coordinators_decide_in_the_chat_of_the_first()
    {
        await using var @case = await PickedUpAsync();
        await @case.Teams.SayAsync("coordinator", "Coördinatoren", "ontkoppel coördinator", mention: true, ct: Ct);
        await ProposeAsync(@case, Owner, "trajectbegeleider");
        var question = await @case.Schakelpunt.SeesAsync("a:trajectbegeleider", "Wil je regisseur worden?");
        await @case.Teams.PressAsync("trajectbegeleider", question.Id, Verbs.AcceptRegisseur, ct: Ct);
        var decision = await @case.Schakelpunt.SeesAsync("a:coordinator", "jullie beslissen", @case.Number);
        Assert.Contains("goedgekeurd", Json((await @case.Teams.PressAsync("coordinator", decision.Id, Verbs.ApproveRegisseur, ct: Ct)).Card), StringComparison.Ordinal);
    }

    private static async Task<CaseInTeams> WithRegisseurAsync()
    {
        var @case = await RunningAsync();
        await @case.BecomesRegisseurAsync("trajectbegeleider");
        return @case;
    }

    private static async Task<SimulatedMessage> ProposeAsync(CaseInTeams @case, string by, string candidate)
    {
        await @case.FillInAsync(by, Verbs.OpenRegisseur, Verbs.SubmitRegisseur, (Inputs.Candidate, candidate), (Inputs.Reason, "aanspreekpunt"));
        return await @case.Schakelpunt.SeesAsync($"a:{candidate}", "Wil je regisseur worden?", @case.Number);
    }

    private static async Task<SimulatedMessage> AcceptedAsync(CaseInTeams @case, string by, string candidate)
    {
        var question = await ProposeAsync(@case, by, candidate);
        await @case.Teams.PressAsync(candidate, question.Id, Verbs.AcceptRegisseur, ct: Ct);
        return await @case.Schakelpunt.SeesAsync("Coördinatoren", "jullie beslissen", @case.Number);
    }
}
