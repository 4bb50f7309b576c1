using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.CaseInTeams;

namespace TeamsSchakelpunt.Tests.Flows;

/// <summary>A form that is sent twice, at once or again after a slow answer, has one effect.</summary>
public sealed class DoublePressTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, string> Forms => new()
    {
        { Verbs.OpenNote, Verbs.SubmitNote, $"{Inputs.NoteText}=Vandaag gebeld." },
        { Verbs.OpenAgreement, Verbs.SubmitAgreement, $"{Inputs.What}=Bellen;{Inputs.When}=2026-12-01" },
        { Verbs.OpenInvite, Verbs.SubmitInvite, $"{Inputs.Partner}=raster;{Inputs.Participation}=met_gegevens;{Inputs.Ground}=wettelijke_taak;{Inputs.Reason}=Kent hem." },
        { Verbs.OpenRegisseur, Verbs.SubmitRegisseur, $"{Inputs.Candidate}=trajectbegeleider;{Inputs.Reason}=aanspreekpunt" },
        { Verbs.OpenTalk, Verbs.SubmitTalk, $"{Inputs.YoungsterKnows}=ja;{Inputs.YoungsterWants}=Ik wil werken." },
        { Verbs.OpenAftercare, Verbs.SubmitAftercare, $"{Inputs.Result}=Gaat weer.;{Inputs.Contact}=docent" },
        { Verbs.OpenClose, Verbs.SubmitClose, $"{Inputs.Outcome}=op_school;{Inputs.WhatWorked}=Praten." },
        { Verbs.OpenYouthRequest, Verbs.SubmitYouthRequest, $"{Inputs.RequestKind}=bezwaar" },
        { Verbs.OpenOwner, Verbs.SubmitOwner, $"{Inputs.Owner}=jongerenwerker" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Sent_four_times_at_once_and_once_more_it_has_one_effect_and_each_answer_is_good(string open, string send, string filled)
    {
        await using var @case = await RunningAsync(directory: directory => ContactIn(directory, "jongerenwerker")["partner"] = "leerplicht");
        var before = (await @case.NowAsync()).Version;
        var form = await @case.OpenAsync(Owner, open);
        var values = filled.Split(';').Select(pair => pair.Split('=')).Select(pair => (pair[0], pair[1])).ToArray();
        var answers = (await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => @case.SendAsync(Owner, form, send, values)))).ToList();
        answers.Add(await @case.SendAsync(Owner, form, send, values));
        Assert.All(answers, answer => Assert.Equal((PressOutcome.Dialog, answers[0].Dialog!.Title), (answer.Outcome, answer.Dialog?.Title ?? answer.Text)));
        Assert.StartsWith("Casus ", answers[0].Dialog!.Title, StringComparison.Ordinal);
        Assert.Equal(before + 1, (await @case.NowAsync()).Version);
    }

    [Fact]
    public async Task A_press_that_Teams_delivers_again_is_answered_as_the_first_time()
    {
        await using var @case = await RunningAsync();
        await @case.FillInAsync(Owner, Verbs.OpenAgreement, Verbs.SubmitAgreement, (Inputs.What, "Bellen"), (Inputs.When, "2026-12-01"));
        var before = (await @case.NowAsync()).Version;
        await @case.PressAsync(Owner, Verbs.AgreementDone, (DataKeys.Agreement, "1"));
        var press = @case.Teams.SentActivities[^1];
        foreach (var sameId in new[] { true, false }) Assert.True((await @case.Teams.RedeliverAsync(press, sameId, Ct)).Accepted);
        Assert.Equal(before + 1, (await @case.NowAsync()).Version);
    }

    [Fact]
    public async Task Two_who_join_for_one_partner_at_once_are_one()
    {
        await using var @case = await PickedUpAsync(directory: directory => ContactIn(directory, "mentor-ambelt")["partner"] = "raster");
        await @case.FillInAsync(Owner, Verbs.OpenInvite, Verbs.SubmitInvite, (Inputs.Partner, "raster"), (Inputs.Participation, "met_gegevens"), (Inputs.Ground, "wettelijke_taak"), (Inputs.Reason, "Kent hem."));
        var notice = await @case.Schakelpunt.SeesAsync("Raster", @case.Number, Verbs.JoinCase);
        var join = CardReading.Action(notice.Card, Verbs.JoinCase)!;
        var answers = await Task.WhenAll(new[] { "jongerenwerker", "mentor" }.Select(persona => @case.Teams.PressAsync(persona, notice.Id, join.DeepClone().AsObject(), [], Ct)));
        Assert.Single((await @case.NowAsync()).Participants);
        Assert.Single(answers, answer => answer.Outcome == PressOutcome.Card);
        Assert.EndsWith("doet al mee, of is al gevraagd.", Assert.Single(answers, answer => answer.Outcome == PressOutcome.Message).Text, StringComparison.Ordinal);
    }
}
