using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.CaseInTeams;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;

namespace TeamsSchakelpunt.Tests.Flows;

/// <summary>"Met de jongere": the talk, what may not be shared before it, and what always may.</summary>
public sealed class TalkTests
{
    [Fact]
    public async Task A_talk_by_the_owner_is_the_first_contact_and_the_case_runs_for_everybody_to_see()
    {
        await using var @case = await PickedUpAsync();
        var after = await @case.FillInAsync(Owner, Verbs.OpenTalk, Verbs.SubmitTalk, (Inputs.YoungsterKnows, "ja"), (Inputs.YoungsterWants, "Ik wil liever werken."));
        Assert.Contains("Ik wil liever werken.", Json(after.Dialog!.Card), StringComparison.Ordinal);
        Assert.Equal(CaseState.Lopend, (await @case.NowAsync()).State);
        await @case.Schakelpunt.SeesAsync($"a:{Reporter}", "De casus loopt");
        var own = await @case.Schakelpunt.SeesAsync("Leerplicht", @case.Number, "Loopt");
        Assert.DoesNotContain("liever werken", Json(own.Card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_long_as_the_youngster_does_not_know_nothing_is_shared_and_the_refusal_says_what_can_be_done()
    {
        await using var @case = await PickedUpAsync(knows: "nog_niet");
        foreach (var refused in new[] { await InviteAsync(@case, "met_gegevens"), await ProposeAsync(@case) })
        {
            var said = Json(refused.Dialog!.Card);
            Assert.Contains("Praat eerst met de jongere", said, StringComparison.Ordinal);
            Assert.Contains("Anoniem bespreken kan altijd.", said, StringComparison.Ordinal);
        }

        var now = await @case.NowAsync();
        Assert.Empty(now.Invitations);
        Assert.Null(now.Regie.Proposal);
        Assert.Contains(Verbs.OpenTalk, await @case.ButtonsOfAsync(Owner));

        Assert.DoesNotContain("Praat eerst", Json((await InviteAsync(@case, "anoniem")).Dialog!.Card), StringComparison.Ordinal);
        await @case.Schakelpunt.SeesAsync("Raster", @case.Number, Verbs.JoinCase);
        await @case.FillInAsync(Owner, Verbs.OpenTalk, Verbs.SubmitTalk, (Inputs.YoungsterKnows, "ja"));
        await ProposeAsync(@case);
        Assert.NotNull((await @case.NowAsync()).Regie.Proposal);
    }

    [Fact]
    public async Task Who_can_not_be_told_needs_a_reason_and_then_sharing_may_and_coordinators_hear_of_it()
    {
        await using var @case = await PickedUpAsync(knows: "nog_niet");
        var form = await @case.OpenAsync(Owner, Verbs.OpenTalk);
        var without = await @case.SendAsync(Owner, form, Verbs.SubmitTalk, (Inputs.YoungsterKnows, "nee"));
        Assert.Contains("Kies waarom de jongere het niet weet.", Json(without.Dialog!.Card), StringComparison.Ordinal);

        await @case.SendAsync(Owner, form, Verbs.SubmitTalk, (Inputs.YoungsterKnows, "nee"), (Inputs.NotToldReason, "veiligheid"));
        Assert.Equal(YouthKnows.Nee, (await @case.NowAsync()).YouthKnows);
        await InviteAsync(@case, "met_gegevens");
        Assert.Single((await @case.NowAsync()).Invitations);
        var told = await @case.Schakelpunt.SeesAsync("Coördinatoren", @case.Number, "Gedeeld zonder dat de jongere het weet");
        Assert.DoesNotContain("veilig", Json(told.Card), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-24")]
    [InlineData("1999-01-01")]
    [InlineData("gisteren")]
    public async Task A_talk_is_on_a_day_that_can_be(string day)
    {
        await using var @case = await PickedUpAsync();
        var refused = await @case.FillInAsync(Owner, Verbs.OpenTalk, Verbs.SubmitTalk, (Inputs.TalkDate, day), (Inputs.YoungsterKnows, "ja"));
        Assert.Contains("vandaag of eerder", Json(refused.Dialog!.Card), StringComparison.Ordinal);
        Assert.Equal(CaseState.Opgepakt, (await @case.NowAsync()).State);
    }

    [Theory]
    [InlineData("<16", "nee", "ook een ouder")]
    [InlineData("16-17", "nee", null)]
    [InlineData("18-22", "nvt", null)]
    public async Task Who_decides_on_consent_follows_the_age(string age, string parents, string? refusal)
    {
        await using var @case = await RaisedAsync(knows: "ja_eens", age);
        var answer = await @case.FillInAsync(Reporter, Verbs.OpenSupplement, Verbs.SubmitSupplement, (Inputs.Ground, "toestemming"), (Inputs.Parents, parents));
        if (refusal is null) Assert.Equal(LegalGround.Toestemming, (await @case.NowAsync()).Ground);
        else Assert.Contains(refusal, Json(answer.Dialog!.Card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Consent_of_a_youngster_who_only_knows_is_none()
    {
        await using var @case = await RaisedAsync(knows: "ja");
        var refused = await @case.FillInAsync(Reporter, Verbs.OpenSupplement, Verbs.SubmitSupplement, (Inputs.Ground, "toestemming"), (Inputs.Parents, "ja"));
        Assert.Contains("moet de jongere het ermee eens zijn", Json(refused.Dialog!.Card), StringComparison.Ordinal);
        Assert.Null((await @case.NowAsync()).Ground);
    }

    private static Task<PressResult> InviteAsync(CaseInTeams @case, string how) => @case.FillInAsync(
        Owner, Verbs.OpenInvite, Verbs.SubmitInvite, (Inputs.Partner, "raster"), (Inputs.Participation, how), (Inputs.Ground, "wettelijke_taak"), (Inputs.Reason, "Kent de jongere goed."));

    private static Task<PressResult> ProposeAsync(CaseInTeams @case) => @case.FillInAsync(
        Owner, Verbs.OpenRegisseur, Verbs.SubmitRegisseur, (Inputs.Candidate, "trajectbegeleider"), (Inputs.Reason, "aanspreekpunt"));
}
