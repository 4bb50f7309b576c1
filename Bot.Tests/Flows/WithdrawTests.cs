using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.CaseInTeams;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;

namespace TeamsSchakelpunt.Tests.Flows;

/// <summary>A signal is withdrawn as long as nobody has picked it up.</summary>
public sealed class WithdrawTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_reporter_withdraws_and_no_channel_offers_it_any_more()
    {
        await using var @case = await RaisedAsync();
        var notice = await @case.Schakelpunt.SeesAsync("Leerplicht", @case.Number, Verbs.PickUp);
        var pickUp = CardReading.Action(notice.Card, Verbs.PickUp)!;
        Assert.Contains(Verbs.OpenWithdraw, await @case.ButtonsOfAsync(Reporter));
        await @case.FillInAsync(Reporter, Verbs.OpenWithdraw, Verbs.SubmitWithdraw, (Inputs.Reason, "jongere_wil_niet"));
        Assert.Equal(CaseState.Ingetrokken, (await @case.NowAsync()).State);
        var now = await @case.Schakelpunt.SeesAsync("Leerplicht", @case.Number, "Ingetrokken");
        Assert.DoesNotContain(Verbs.PickUp, Json(now.Card), StringComparison.Ordinal);
        await @case.Schakelpunt.SeesAsync($"a:{Reporter}", @case.Number, "ingetrokken");
        Assert.Equal("Dit signaal is ingetrokken. Er kan niets meer bij.", (await @case.Teams.PressAsync(Owner, notice.Id, pickUp, [], Ct)).Text);
    }

    [Fact]
    public async Task What_was_picked_up_is_not_withdrawn_any_more()
    {
        await using var @case = await RaisedAsync();
        var form = await @case.OpenAsync(Reporter, Verbs.OpenWithdraw);
        var notice = await @case.Schakelpunt.SeesAsync("Leerplicht", @case.Number, Verbs.PickUp);
        await @case.Teams.PressAsync(Owner, notice.Id, Verbs.PickUp, ct: Ct);
        var late = await @case.SendAsync(Reporter, form, Verbs.SubmitWithdraw, (Inputs.Reason, "vergissing"));
        Assert.Equal("Leerplichtambtenaar heeft dit al opgepakt.", late.Text);
        Assert.Equal(CaseState.Opgepakt, (await @case.NowAsync()).State);
    }

    [Theory]
    [InlineData("", "", "Kies een reden.")]
    [InlineData("dubbel", "", "Vul het nummer van het andere signaal in")]
    [InlineData("dubbel", "42", "Vul het nummer van het andere signaal in")]
    [InlineData("dubbel", "2026-0001", "Vul het nummer van het andere signaal in")]
    public async Task A_double_needs_the_number_of_another_signal(string reason, string other, string said)
    {
        await using var @case = await RaisedAsync();
        var refused = await @case.FillInAsync(Reporter, Verbs.OpenWithdraw, Verbs.SubmitWithdraw, (Inputs.Reason, reason), (Inputs.OtherCase, other));
        Assert.Contains(said, Json(refused.Dialog!.Card), StringComparison.Ordinal);
        Assert.Equal(CaseState.Nieuw, (await @case.NowAsync()).State);
    }

    [Theory]
    [InlineData("2026-0044")]
    [InlineData(" 2026/0044 ")]
    [InlineData("#2026–0044")]
    [InlineData("2026 0044")]
    public async Task The_number_of_the_other_signal_is_read_as_people_write_it_and_says_nothing_of_whether_it_exists(string other)
    {
        await using var @case = await RaisedAsync();
        await @case.FillInAsync(Reporter, Verbs.OpenWithdraw, Verbs.SubmitWithdraw, (Inputs.Reason, "dubbel"), (Inputs.OtherCase, other));
        var now = await @case.NowAsync();
        Assert.Equal((CaseState.Ingetrokken, "2026-0044"), (now.State, now.Ending!.DoubleOf.ToString()));
    }
}
