using System.Text.Json.Nodes;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Privacy.Access;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;

namespace TeamsSchakelpunt.Tests.Flows;

public sealed class PickUpTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task When_two_press_at_once_one_wins_and_the_other_reads_who()
    {
        await using var schakelpunt = await StartAsync();
        await schakelpunt.RaiseAsync("docent", "verzuim");
        var notice = await schakelpunt.SeesAsync("Leerplicht", "-0001");
        var results = await Task.WhenAll(
            schakelpunt.Teams.PressAsync("leerplichtambtenaar", notice.Id, Verbs.PickUp, ct: Ct),
            schakelpunt.Teams.PressAsync("coordinator", notice.Id, Verbs.PickUp, ct: Ct));
        Assert.Single(results, r => r.Outcome == PressOutcome.Card);
        Assert.EndsWith("heeft dit al opgepakt.", Assert.Single(results, r => r.Outcome == PressOutcome.Message).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partner_that_was_not_told_can_not_pick_up_even_with_a_forged_press()
    {
        await using var schakelpunt = await StartAsync();
        await schakelpunt.RaiseAsync("docent", "verzuim");
        var notice = await schakelpunt.SeesAsync("Leerplicht", "-0001");
        var result = await schakelpunt.Teams.PressAsync("jongerenwerker", notice.Id, Verbs.PickUp, ct: Ct);
        Assert.Equal("Je bent geen deelnemer van deze casus.", result.Text);
    }

    [Fact]
    public async Task An_outsider_gets_the_same_words_for_a_case_as_for_a_number_that_does_not_exist()
    {
        await using var schakelpunt = await StartAsync();
        await schakelpunt.RaiseAsync("docent", "verzuim");
        var notice = await schakelpunt.SeesAsync("Leerplicht", "-0001");
        var number = RaiseTests.NumberIn(notice.Card!);
        await schakelpunt.Teams.SayAsync("jongerenwerker", $"casus {number}", Ct);
        await schakelpunt.Teams.SayAsync("jongerenwerker", $"casus {number[..5]}0999", Ct);
        var answers = schakelpunt.Teams.MessagesIn("a:jongerenwerker").Where(m => m.IsFromBot).TakeLast(2).ToList();
        Assert.All(answers, answer => Assert.Equal("Je bent geen deelnemer van deze casus.", answer.Text));

        var dialog = await schakelpunt.Teams.PressAsync("jongerenwerker", notice.Id, Verbs.OpenCase, ct: Ct);
        Assert.Equal("Je bent geen deelnemer van deze casus.", dialog.Text);
    }

    [Fact]
    public async Task The_owner_sees_the_private_part_only_after_ground_and_parents_and_each_look_is_logged()
    {
        await using var schakelpunt = await StartAsync();
        await schakelpunt.RaiseAsync("docent", "verzuim", Filled("Zeldzaamwoord"));
        var notice = await schakelpunt.SeesAsync("Leerplicht", "-0001");
        await schakelpunt.Teams.PressAsync("leerplichtambtenaar", notice.Id, Verbs.PickUp, ct: Ct);

        var before = await schakelpunt.Teams.PressAsync("leerplichtambtenaar", notice.Id, Verbs.OpenCase, ct: Ct);
        Assert.DoesNotContain("Zeldzaamwoord", Json(before.Dialog!.Card), StringComparison.Ordinal);

        await SupplementAsync(schakelpunt, notice);
        var after = await schakelpunt.Teams.PressAsync("leerplichtambtenaar", notice.Id, Verbs.OpenCase, ct: Ct);
        Assert.Contains("Zeldzaamwoord", Json(after.Dialog!.Card), StringComparison.Ordinal);
        var number = TeamsSchakelpunt.Bot.Cases.CaseNumber.Parse(RaiseTests.NumberIn(notice.Card!))!.Value;
        var log = await schakelpunt.Service<AccessLog>().ReadAsync(number, Ct);
        var look = Assert.Single(log, entry => entry.Action == AccessActions.ViewDossier);
        Assert.Equal(("leerplicht", null, OriginPath.Dialog, OriginPlace.Channel), (look.Partner!.Value.Value, look.Refusal, look.Path, look.Place));

        var coordinator = await schakelpunt.Teams.PressAsync("coordinator", notice.Id, Verbs.OpenCase, ct: Ct);
        Assert.DoesNotContain("Zeldzaamwoord", Json(coordinator.Dialog!.Card), StringComparison.Ordinal);
        Assert.DoesNotContain("Zeldzaamwoord", string.Concat(schakelpunt.Teams.MessagesIn("Leerplicht").Select(m => Json(m.Card))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reporter_who_takes_it_is_no_news_to_the_own_channel()
    {
        await using var schakelpunt = await StartAsync();
        var (form, _) = await schakelpunt.RaiseAsync("docent", "verzuim");
        await schakelpunt.SeesAsync("a:docent", "Leerplicht: bericht bezorgd");
        await schakelpunt.Teams.PressAsync("docent", form.Id, Verbs.PickUpSelf, ct: Ct);
        await schakelpunt.SeesAsync("Leerplicht", "Docent Etty Hillesum");
        Assert.Empty(schakelpunt.NoticesIn("Etty Hillesum Lyceum"));
        var receipt = await schakelpunt.SeesAsync("a:docent", "Je signaal is opgepakt");
        Assert.DoesNotContain("bericht onderweg", Json(receipt.Card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_another_partner_took_it_the_first_one_does_not_read_that_it_begins()
    {
        await using var schakelpunt = await StartAsync();
        await schakelpunt.RaiseAsync("jongerenwerker", "verzuim");
        await schakelpunt.SeesAsync("Etty Hillesum Lyceum", "jullie beginnen");
        var notice = await schakelpunt.SeesAsync("Leerplicht", "-0001", "Ik pak dit op");
        await schakelpunt.Teams.PressAsync("leerplichtambtenaar", notice.Id, Verbs.PickUp, ct: Ct);
        var first = await schakelpunt.SeesAsync("Etty Hillesum Lyceum", "Leerplichtambtenaar", "heeft dit opgepakt");
        Assert.DoesNotContain("jullie beginnen", Json(first.Card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reporter_who_leaves_it_has_the_own_channel_asked_at_once()
    {
        await using var schakelpunt = await StartAsync();
        var (form, _) = await schakelpunt.RaiseAsync("docent", "verzuim");
        await schakelpunt.SeesAsync("a:docent", "Leerplicht: bericht bezorgd");
        await schakelpunt.Teams.PressAsync("docent", form.Id, Verbs.LeaveToColleague, ct: Ct);
        await schakelpunt.SeesAsync("Etty Hillesum Lyceum", "-0001", "Ik pak dit op");
    }

    [Fact]
    public async Task A_signal_is_sent_on_twice_and_then_the_coordinator_decides()
    {
        await using var schakelpunt = await StartAsync();
        await schakelpunt.RaiseAsync("docent", "niet ingeschreven");
        var leerplicht = await schakelpunt.SeesAsync("Leerplicht", "-0001", "Hoort bij een ander");

        await ForwardAsync(schakelpunt, "leerplichtambtenaar", leerplicht, "jongerenloket");
        var jongerenloket = await schakelpunt.SeesAsync("Jongerenloket", "-0001", "Hoort bij een ander");
        await ForwardAsync(schakelpunt, "consulent", jongerenloket, "raster");
        var raster = await schakelpunt.SeesAsync("Raster", "-0001", "Hoort bij een ander");
        var third = await ForwardAsync(schakelpunt, "jongerenwerker", raster, "pactum");
        Assert.Contains("coördinator kiest", third.Text, StringComparison.Ordinal);

        var decide = await schakelpunt.SeesAsync("Coördinatoren", "-0001", "Wijs een partner aan");
        Assert.DoesNotContain("Niet ingeschreven", Json(decide.Card), StringComparison.Ordinal);
        var data = new JsonObject
        {
            [DataKeys.Verb] = Verbs.SubmitAssign, [DataKeys.FormId] = "f", [DataKeys.CaseNumber] = RaiseTests.NumberIn(raster.Card!), [Inputs.Partner] = "aventus",
        };
        await schakelpunt.Teams.SubmitDialogAsync("coordinator", decide.Id, data, Ct);
        await schakelpunt.SeesAsync("Aventus", "-0001", "Hoort bij een ander");
    }

    [Fact]
    public async Task My_cases_lists_what_somebody_raised_or_has()
    {
        await using var schakelpunt = await StartAsync();
        for (var i = 1; i <= 9; i++)
        {
            await schakelpunt.RaiseAsync("docent", "verzuim");
            await schakelpunt.SeesAsync("Leerplicht", $"-000{i}");
        }

        await schakelpunt.Teams.SayAsync("docent", "mijn casussen", Ct);
        var first = await schakelpunt.SeesAsync("a:docent", "-0009", "-0002", "Volgende");
        Assert.DoesNotContain("-0001", Json(first.Card), StringComparison.Ordinal);
        var second = await schakelpunt.Teams.PressAsync("docent", first.Id, "Volgende", ct: Ct);
        Assert.Contains("-0001", Json(second.Card), StringComparison.Ordinal);

        await schakelpunt.Teams.SayAsync("leerplichtambtenaar", "mijn casussen", Ct);
        Assert.DoesNotContain("-0001", Json(schakelpunt.Teams.MessagesIn("a:leerplichtambtenaar")[^1].Card), StringComparison.Ordinal);
    }

    private static async Task SupplementAsync(SchakelpuntInTeams schakelpunt, SimulatedMessage notice)
    {
        var data = new JsonObject
        {
            [DataKeys.Verb] = Verbs.SubmitSupplement, [DataKeys.FormId] = "f2", [DataKeys.CaseNumber] = RaiseTests.NumberIn(notice.Card!),
            [Inputs.Ground] = "wettelijke_taak", [Inputs.Parents] = "ja",
        };
        await schakelpunt.Teams.SubmitDialogAsync("docent", "a:docent", data, Ct);
    }

    private static Task<PressResult> ForwardAsync(SchakelpuntInTeams schakelpunt, string persona, SimulatedMessage notice, string to) =>
        schakelpunt.Teams.SubmitDialogAsync(persona, notice.Id, new JsonObject
        {
            [DataKeys.Verb] = Verbs.SubmitForward, [DataKeys.FormId] = "f", [DataKeys.CaseNumber] = RaiseTests.NumberIn(notice.Card!),
            [Inputs.Partner] = to, [Inputs.Reason] = "andere_taak",
        }, Ct);
}
