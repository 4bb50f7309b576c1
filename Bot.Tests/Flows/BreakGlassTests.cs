using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Privacy.Access;
using TeamsSchakelpunt.Cards;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.CaseInTeams;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;

namespace TeamsSchakelpunt.Tests.Flows;

/// <summary>A coordinator looks at a dossier with a reason, and everybody who leads the case sees that they did.</summary>
public sealed class BreakGlassTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_look_with_a_reason_is_shown_to_the_owner_and_is_over_when_the_dialog_is()
    {
        await using var @case = await PickedUpAsync();
        Assert.DoesNotContain(Story, await @case.ReadsAsync("coordinator"), StringComparison.Ordinal);
        var form = await @case.OpenAsync("coordinator", Verbs.OpenBreakGlass);
        var without = await @case.SendAsync("coordinator", form, Verbs.BreakGlass, (Inputs.Reason, ""));
        Assert.Contains("Kies een reden.", Json(without.Dialog!.Card), StringComparison.Ordinal);
        var look = await @case.SendAsync("coordinator", form, Verbs.BreakGlass, (Inputs.Reason, "gevaar"));
        Assert.Contains(Story, Json(look.Dialog!.Card), StringComparison.Ordinal);
        Assert.DoesNotContain(Story, await @case.ReadsAsync("coordinator"), StringComparison.Ordinal);

        var forOwner = await @case.ReadsAsync(Owner);
        Assert.Contains("Wie keek er?", forOwner, StringComparison.Ordinal);
        Assert.Contains("Coördinator Schakelpunt", forOwner, StringComparison.Ordinal);
        Assert.Contains("Er is direct gevaar voor de jongere", forOwner, StringComparison.Ordinal);
        var log = await @case.Schakelpunt.Service<AccessLog>().ReadAsync(CaseNumber.Parse(@case.Number)!.Value, Ct);
        Assert.Single(log, line => line.Reason?.Value == "gevaar" && line.Refusal is null);
    }

    [Fact]
    public async Task Nobody_else_can_and_a_coordinator_who_takes_part_need_not()
    {
        await using var @case = await PickedUpAsync();
        foreach (var persona in new[] { Owner, Reporter }) Assert.Equal("Alleen een coördinator kan dit doen.", (await @case.PressAsync(persona, Verbs.BreakGlass, (Inputs.Reason, "gevaar"))).Text);
        Assert.Equal(NotYours, (await @case.PressAsync("mentor", Verbs.BreakGlass, (Inputs.Reason, "gevaar"))).Text);
        Assert.DoesNotContain(Verbs.OpenBreakGlass, await @case.ButtonsOfAsync(Owner));
    }
}
