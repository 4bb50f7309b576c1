using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.CaseInTeams;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;

namespace TeamsSchakelpunt.Tests.Flows;

/// <summary>A case is closed with an outcome and what worked, and opened again.</summary>
public sealed class CloseTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Closing_by_command_with_outcome_and_what_worked_shows_everywhere_and_tells_the_channel_neither()
    {
        await using var @case = await RunningAsync();
        var form = await @case.SaysAsync(Owner, $"sluit {@case.Number}");
        var closed = await @case.Teams.PressAsync(Owner, form.Id, Verbs.SubmitClose, new() { [Inputs.Outcome] = "op_school", [Inputs.WhatWorked] = "Samen ontbijten." }, Ct);
        Assert.Contains("Samen ontbijten.", Json(closed.Card), StringComparison.Ordinal);
        var now = await @case.NowAsync();
        Assert.Equal((CaseState.Gesloten, Outcome.OpSchool), (now.State, now.Ending!.Outcome));
        await @case.Schakelpunt.SeesAsync($"a:{Reporter}", @case.Number, "Gesloten");
        var notice = await @case.Schakelpunt.SeesAsync("Leerplicht", @case.Number, "Gesloten");
        Assert.DoesNotContain("ontbijten", Json(notice.Card), StringComparison.Ordinal);
        Assert.DoesNotContain(Outcome.OpSchool.Label(), Json(notice.Card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_agreements_are_settled_in_the_form_before_it_closes()
    {
        await using var @case = await RunningAsync();
        foreach (var what in new[] { "Bellen met school", "Mailen met school" })
            await @case.FillInAsync(Owner, Verbs.OpenAgreement, Verbs.SubmitAgreement, (Inputs.What, what), (Inputs.When, "2026-12-01"));
        var form = await @case.OpenAsync(Owner, Verbs.OpenClose);
        Assert.Contains("Er staan nog 2 afspraken open", Json(form), StringComparison.Ordinal);
        Assert.Contains("Mailen met school", Json(form), StringComparison.Ordinal);
        var without = await @case.SendAsync(Owner, form, Verbs.SubmitClose, (Inputs.Outcome, "op_school"));
        Assert.Contains("Kies wat er met de afspraken gebeurt.", Json(without.Dialog!.Card), StringComparison.Ordinal);
        var whyNot = await @case.SendAsync(Owner, form, Verbs.SubmitClose, (Inputs.Outcome, "op_school"), (Inputs.OpenAgreements, "vervallen"));
        Assert.Contains("Schrijf kort waarom ze vervallen.", Json(whyNot.Dialog!.Card), StringComparison.Ordinal);
        Assert.Equal(CaseState.Lopend, (await @case.NowAsync()).State);

        await @case.SendAsync(Owner, form, Verbs.SubmitClose, (Inputs.Outcome, "op_school"), (Inputs.OpenAgreements, "vervallen"), (Inputs.ReasonText, "De jongere gaat weer naar school."));
        var now = await @case.NowAsync();
        Assert.Equal(CaseState.Gesloten, now.State);
        Assert.All(now.Private.Agreements, agreement => Assert.Equal((Bot.Cases.AgreementState.Vervallen, "De jongere gaat weer naar school."), (agreement.State, agreement.Why)));
    }

    [Fact]
    public async Task A_coordinator_closes_without_reading_what_was_agreed()
    {
        await using var @case = await RunningAsync();
        await @case.FillInAsync(Owner, Verbs.OpenAgreement, Verbs.SubmitAgreement, (Inputs.What, "Bellen met moeder"), (Inputs.When, "2026-12-01"));
        var form = await @case.OpenAsync("coordinator", Verbs.OpenClose);
        Assert.DoesNotContain("moeder", Json(form), StringComparison.Ordinal);
        Assert.Contains("Een afspraak van Leerplichtambtenaar", Json(form), StringComparison.Ordinal);
        await @case.SendAsync("coordinator", form, Verbs.SubmitClose, (Inputs.Outcome, "op_school"), (Inputs.OpenAgreements, "klaar"));
        Assert.Equal(Bot.Cases.AgreementState.Klaar, Assert.Single((await @case.NowAsync()).Private.Agreements).State);
    }

    [Fact]
    public async Task Without_contact_only_what_can_be_true_is_offered_and_a_forged_outcome_is_refused()
    {
        await using var @case = await PickedUpAsync();
        var form = await @case.OpenAsync(Owner, Verbs.OpenClose);
        Assert.DoesNotContain(Outcome.OpSchool.Label(), Json(form), StringComparison.Ordinal);
        foreach (var outcome in new[] { "op_school", "", "alles_goed" })
            Assert.Contains("Kies hoe het is afgelopen.", Json((await @case.SendAsync(Owner, form, Verbs.SubmitClose, (Inputs.Outcome, outcome))).Dialog!.Card), StringComparison.Ordinal);
        await @case.SendAsync(Owner, form, Verbs.SubmitClose, (Inputs.Outcome, "verhuisd"));
        Assert.Equal(CaseState.Gesloten, (await @case.NowAsync()).State);
    }

    [Fact]
    public async Task What_was_closed_is_opened_again_with_a_reason_and_those_who_took_part_still_do()
    {
        await using var @case = await RunningAsync();
        await @case.JoinsAsync("jongerenwerker", "raster", "Raster");
        await @case.FillInAsync(Owner, Verbs.OpenClose, Verbs.SubmitClose, (Inputs.Outcome, "op_school"));
        Assert.Contains("Deze casus is gesloten.", (await @case.PressAsync(Owner, Verbs.OpenNote)).Text, StringComparison.Ordinal);
        var form = await @case.OpenAsync(Owner, Verbs.OpenReopen);
        Assert.Contains("Kies een reden.", Json((await @case.SendAsync(Owner, form, Verbs.SubmitReopen, (Inputs.Reason, ""))).Dialog!.Card), StringComparison.Ordinal);
        await @case.SendAsync(Owner, form, Verbs.SubmitReopen, (Inputs.Reason, "niet_goed"));
        Assert.Equal(CaseState.Lopend, (await @case.NowAsync()).State);
        Assert.Contains("Het gaat weer niet goed", await @case.ReadsAsync("jongerenwerker"), StringComparison.Ordinal);
        await @case.Schakelpunt.SeesAsync($"a:{Reporter}", @case.Number, "Loopt");
    }

    [Fact]
    public async Task Who_was_asked_something_reads_that_it_is_over()
    {
        await using var @case = await RunningAsync();
        await @case.FillInAsync(Owner, Verbs.OpenInvite, Verbs.SubmitInvite, (Inputs.Partner, "raster"), (Inputs.Participation, "met_gegevens"), (Inputs.Ground, "wettelijke_taak"), (Inputs.Reason, "Kent hem."));
        var invitation = await @case.Schakelpunt.SeesAsync("Raster", @case.Number, Verbs.JoinCase);
        var join = CardReading.Action(invitation.Card, Verbs.JoinCase)!;
        await @case.FillInAsync(Owner, Verbs.OpenRegisseur, Verbs.SubmitRegisseur, (Inputs.Candidate, "trajectbegeleider"), (Inputs.Reason, "aanspreekpunt"));
        var question = await @case.Schakelpunt.SeesAsync("a:trajectbegeleider", "Wil je regisseur worden?");
        var yes = CardReading.Action(question.Card, Verbs.AcceptRegisseur)!;
        await @case.FillInAsync(Owner, Verbs.OpenClose, Verbs.SubmitClose, (Inputs.Outcome, "op_school"));

        await @case.Schakelpunt.SeesAsync("Raster", @case.Number, "Gesloten");
        await @case.Schakelpunt.SeesAsync("a:trajectbegeleider", @case.Number, "De vraag is vervallen");
        Assert.DoesNotContain(Verbs.JoinCase, Json(@case.Teams.CardSeenBy("jongerenwerker", invitation.Id)), StringComparison.Ordinal);
        Assert.Equal(NotYours, (await @case.Teams.PressAsync("jongerenwerker", invitation.Id, join, [], Ct)).Text);
        Assert.Equal(NotYours, (await @case.Teams.PressAsync("trajectbegeleider", question.Id, yes, [], Ct)).Text);
        Assert.Empty((await @case.NowAsync()).Participants);
    }
}
