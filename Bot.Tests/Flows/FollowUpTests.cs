using Microsoft.Extensions.Hosting;
using TeamsSchakelpunt.Bot.FollowUp;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.CaseInTeams;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;

namespace TeamsSchakelpunt.Tests.Flows;

/// <summary>Nothing goes silent: who is reminded of what, when, and that it is once.</summary>
public sealed class FollowUpTests
{
    private const string First = "Etty Hillesum Lyceum";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_signal_that_nobody_picks_up_comes_back_in_the_channel_and_then_with_the_coordinators_each_once()
    {
        await using var @case = await RaisedAsync();
        var schakelpunt = @case.Schakelpunt;
        await ForwardAsync(schakelpunt, new DateTime(2026, 11, 24, 8, 10, 0));
        await schakelpunt.SeesAsync(First, "Nog niet opgepakt", @case.Number);
        await ForwardAsync(schakelpunt, new DateTime(2026, 11, 26, 8, 10, 0));
        await schakelpunt.SeesAsync("Coördinatoren", "Te lang niet opgepakt", @case.Number);
        await ForwardAsync(schakelpunt, new DateTime(2026, 11, 27, 8, 10, 0));
        Assert.Single(schakelpunt.Teams.MessagesIn(First), message => Json(message.Card).Contains("Nog niet opgepakt", StringComparison.Ordinal));

        // Whoever presses on the reminder takes it, and the reminder asks nothing more.
        var reminder = schakelpunt.LastCardIn(First, "Nog niet opgepakt");
        await @case.Teams.PressAsync(Reporter, reminder.Id, Verbs.PickUp, ct: Ct);
        await schakelpunt.SeesAsync(First, "Dit is geregeld", @case.Number);
        await schakelpunt.SeesAsync("Coördinatoren", "Dit is geregeld", @case.Number);
        Assert.Empty(schakelpunt.Logs.Errors);
    }

    [Fact]
    public async Task Everything_that_waits_for_somebody_comes_on_one_card_in_the_morning()
    {
        await using var @case = await RunningAsync();
        var schakelpunt = @case.Schakelpunt;
        foreach (var what in new[] { "Bellen met het leerbedrijf", "Mailen met de decaan" })
            await @case.FillInAsync(Owner, Verbs.OpenAgreement, Verbs.SubmitAgreement, (Inputs.What, what), (Inputs.When, "2026-11-27"));
        await ForwardAsync(schakelpunt, new DateTime(2026, 11, 25, 7, 45, 0));
        Assert.DoesNotContain(schakelpunt.Teams.MessagesIn($"a:{Owner}"), message => Json(message.Card).Contains("Dit wacht op jou", StringComparison.Ordinal));
        await ForwardAsync(schakelpunt, new DateTime(2026, 11, 25, 8, 10, 0));
        var card = await schakelpunt.SeesAsync($"a:{Owner}", "Dit wacht op jou");
        Assert.Equal(2, CardReading.Actions(card.Card!).Count(action => action["data"]?[DataKeys.Deadline]?.ToString().StartsWith("afspraak_bijna", StringComparison.Ordinal) == true));
        Assert.DoesNotContain("leerbedrijf", Json(card.Card), StringComparison.Ordinal);
        await ForwardAsync(schakelpunt, new DateTime(2026, 11, 25, 12, 0, 0));
        Assert.Single(Mornings(@case));
    }

    [Fact]
    public async Task What_was_done_in_between_is_not_on_the_card_and_what_is_put_off_comes_back_that_day()
    {
        await using var @case = await RunningAsync();
        var schakelpunt = @case.Schakelpunt;
        foreach (var what in new[] { "Bellen met het leerbedrijf", "Mailen met de decaan" })
            await @case.FillInAsync(Owner, Verbs.OpenAgreement, Verbs.SubmitAgreement, (Inputs.What, what), (Inputs.When, "2026-11-27"));
        await @case.PressAsync(Owner, Verbs.AgreementDone, (DataKeys.Agreement, "1"));
        await ForwardAsync(schakelpunt, new DateTime(2026, 11, 25, 8, 10, 0));
        var card = await schakelpunt.SeesAsync($"a:{Owner}", "Dit wacht op jou");
        var key = Assert.Single(CardReading.Actions(card.Card!).Select(action => action["data"]?[DataKeys.Deadline]?.ToString()).OfType<string>());

        var form = await @case.OpenAsync(Owner, Verbs.OpenPutOff, (DataKeys.Deadline, key));
        var without = await @case.SendAsync(Owner, form, Verbs.SubmitPutOff, (Inputs.Until, "2026-11-26"));
        Assert.Contains("Kies een reden.", Json(without.Dialog!.Card), StringComparison.Ordinal);
        await @case.SendAsync(Owner, form, Verbs.SubmitPutOff, (Inputs.Until, "2026-11-26"), (Inputs.Reason, "uitstel_wacht"));
        await ForwardAsync(schakelpunt, new DateTime(2026, 11, 26, 8, 10, 0));
        await @case.Teams.WaitForAsync(_ => Mornings(@case).Count() == 2, Ct);
    }

    [Fact]
    public async Task A_weekend_and_days_without_the_bot_lose_nothing()
    {
        await using var @case = await RaisedAsync();
        var schakelpunt = @case.Schakelpunt;
        await schakelpunt.StopBotAsync();
        schakelpunt.Time.PutForward(new DateTimeOffset(2026, 11, 28, 9, 0, 0, TimeSpan.Zero) - schakelpunt.Time.GetUtcNow());
        await schakelpunt.StartBotAsync();
        await LookAsync(schakelpunt);
        Assert.DoesNotContain(schakelpunt.Teams.MessagesIn(First), message => Json(message.Card).Contains("Nog niet opgepakt", StringComparison.Ordinal));
        await ForwardAsync(schakelpunt, new DateTime(2026, 11, 30, 8, 10, 0));
        await schakelpunt.SeesAsync(First, "Nog niet opgepakt", @case.Number);
        await schakelpunt.SeesAsync("Coördinatoren", "Te lang niet opgepakt", @case.Number);
    }

    private static IEnumerable<SimulatedMessage> Mornings(CaseInTeams @case) =>
        @case.Teams.MessagesIn($"a:{Owner}").Where(message => Json(message.Card).Contains("Dit wacht op jou", StringComparison.Ordinal));

    /// <summary>Puts the clock on this time in Deventer, and looks at what came due.</summary>
    private static async Task ForwardAsync(SchakelpuntInTeams schakelpunt, DateTime local)
    {
        var moment = Bot.Glossary.WorkingDays.Moment(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        schakelpunt.Time.PutForward(moment - schakelpunt.Time.GetUtcNow());
        await LookAsync(schakelpunt);
    }

    private static Task LookAsync(SchakelpuntInTeams schakelpunt) =>
        schakelpunt.Service<IEnumerable<IHostedService>>().OfType<FollowUpWorker>().Single().LookAsync(Ct);
}
