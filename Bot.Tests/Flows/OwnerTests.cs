using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.CaseInTeams;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;

namespace TeamsSchakelpunt.Tests.Flows;

/// <summary>Another owner: asked and answered; the owner stays until there is a yes.</summary>
public sealed class OwnerTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_colleague_says_yes_and_the_one_before_takes_part_no_more()
    {
        await using var @case = await PickedUpAsync(directory: Colleague);
        var old = await @case.SaysAsync(Owner, $"casus {@case.Number}");
        await @case.FillInAsync(Owner, Verbs.OpenOwner, Verbs.SubmitOwner, (Inputs.Owner, "trajectbegeleider"));
        var question = await @case.Schakelpunt.SeesAsync("a:trajectbegeleider", "Wil je eigenaar worden?", @case.Number);
        Assert.DoesNotContain(Story, Json(question.Card), StringComparison.Ordinal);
        Assert.DoesNotContain(Story, await @case.ReadsAsync("trajectbegeleider"), StringComparison.Ordinal);
        Assert.Contains(Story, await @case.ReadsAsync(Owner), StringComparison.Ordinal);

        var yes = await @case.Teams.PressAsync("trajectbegeleider", question.Id, Verbs.AcceptOwner, ct: Ct);
        Assert.Contains("Je bent eigenaar", Json(yes.Card), StringComparison.Ordinal);
        Assert.Contains(Story, await @case.ReadsAsync("trajectbegeleider"), StringComparison.Ordinal);
        Assert.DoesNotContain(Story, await @case.ReadsAsync(Owner), StringComparison.Ordinal);
        Assert.DoesNotContain(Story, Json((await @case.Teams.RefreshAsync(Owner, old.Id, Ct))?.Card), StringComparison.Ordinal);
        await @case.Schakelpunt.SeesAsync($"a:{Reporter}", @case.Number, "Trajectbegeleider Aventus");
        await @case.Schakelpunt.SeesAsync("Leerplicht", @case.Number, "Trajectbegeleider Aventus");
    }

    [Fact]
    public async Task A_no_leaves_the_owner_and_an_answer_to_an_earlier_question_has_no_effect()
    {
        await using var @case = await PickedUpAsync(directory: Colleague);
        await @case.FillInAsync(Owner, Verbs.OpenOwner, Verbs.SubmitOwner, (Inputs.Owner, "trajectbegeleider"));
        var question = await @case.Schakelpunt.SeesAsync("a:trajectbegeleider", "Wil je eigenaar worden?");
        var yes = CardReading.Action(question.Card, Verbs.AcceptOwner)!;
        await @case.Teams.PressAsync("trajectbegeleider", question.Id, Verbs.DeclineOwner, ct: Ct);
        Assert.Contains("Wil geen eigenaar worden.", await @case.ReadsAsync(Owner), StringComparison.Ordinal);
        await @case.FillInAsync(Owner, Verbs.OpenOwner, Verbs.SubmitOwner, (Inputs.Owner, "trajectbegeleider"));
        var late = await @case.Teams.PressAsync("trajectbegeleider", question.Id, yes, [], Ct);
        Assert.Equal("Deze vraag is niet meer open.", late.Text);
        Assert.Equal("Leerplichtambtenaar", (await @case.NowAsync()).Owner!.Name);
    }

    [Fact]
    public async Task An_owner_without_a_colleague_reads_who_can_ask_somebody_else_and_gets_no_empty_list()
    {
        await using var @case = await PickedUpAsync();
        var form = await @case.OpenAsync(Owner, Verbs.OpenOwner);
        Assert.Contains("De coördinator kan ook iemand van een andere organisatie kiezen.", Json(form), StringComparison.Ordinal);
        Assert.Empty(CardReading.Inputs(form));
    }

    [Fact]
    public async Task An_owner_asks_within_the_own_partner_and_a_coordinator_anyone()
    {
        await using var @case = await PickedUpAsync(directory: Colleague);
        var form = await @case.OpenAsync(Owner, Verbs.OpenOwner);
        var refused = await @case.SendAsync(Owner, form, Verbs.SubmitOwner, (Inputs.Owner, "jongerenwerker"));
        Assert.Contains("Kies een collega van je eigen organisatie.", Json(refused.Dialog!.Card), StringComparison.Ordinal);
        await @case.FillInAsync("coordinator", Verbs.OpenOwner, Verbs.SubmitOwner, (Inputs.Owner, "jongerenwerker"));
        var question = await @case.Schakelpunt.SeesAsync("a:jongerenwerker", "Wil je eigenaar worden?");
        await @case.Teams.PressAsync("jongerenwerker", question.Id, Verbs.AcceptOwner, ct: Ct);
        Assert.Equal("Jongerenwerker Raster", (await @case.NowAsync()).Owner!.Name);
        Assert.Contains(Verbs.OpenTalk, await @case.ButtonsOfAsync("jongerenwerker"));
    }

    private static void Colleague(System.Text.Json.Nodes.JsonNode directory) => ContactIn(directory, "trajectbegeleider")["partner"] = "leerplicht";
}
