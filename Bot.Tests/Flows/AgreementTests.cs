using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.CaseInTeams;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;

namespace TeamsSchakelpunt.Tests.Flows;

/// <summary>Agreements: made, done, moved, dropped.</summary>
public sealed class AgreementTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_agreement_is_made_by_command_with_somebody_who_takes_part()
    {
        await using var @case = await RunningAsync();
        await @case.JoinsAsync("jongerenwerker", "raster", "Raster");
        var form = await @case.SaysAsync("jongerenwerker", $"afspraak {@case.Number}");
        var answer = await @case.Teams.PressAsync("jongerenwerker", form.Id, Verbs.SubmitAgreement, new() { [Inputs.What] = "Bellen met het leerbedrijf", [Inputs.When] = "2026-12-01" }, Ct);
        Assert.Equal(PressOutcome.Card, answer.Outcome);
        Assert.Contains("Bellen met het leerbedrijf", Json(answer.Card), StringComparison.Ordinal);
        var made = Assert.Single((await @case.NowAsync()).Private.Agreements);
        Assert.Equal(("Jongerenwerker Raster", new DateOnly(2026, 12, 1)), (made.Who.Name, made.When));
        Assert.Contains("Bellen met het leerbedrijf", await @case.ReadsAsync(Owner), StringComparison.Ordinal);
        Assert.DoesNotContain("leerbedrijf", await @case.ReadsAsync("coordinator"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_agreed_or_leads_says_done_and_another_does_not()
    {
        await using var @case = await WithAgreementAsync();
        await @case.JoinsAsync("jongerenwerker", "raster", "Raster");
        Assert.Equal("Dit is een afspraak van een ander. Vraag het die collega, of de regisseur.", (await @case.PressAsync("jongerenwerker", Verbs.AgreementDone, (DataKeys.Agreement, "1"))).Text);
        await @case.PressAsync(Owner, Verbs.AgreementDone, (DataKeys.Agreement, "1"));
        await @case.PressAsync(Owner, Verbs.AgreementDone, (DataKeys.Agreement, "1"));
        Assert.Equal(Bot.Cases.AgreementState.Klaar, Assert.Single((await @case.NowAsync()).Private.Agreements).State);
    }

    [Fact]
    public async Task Done_on_the_case_in_the_chat_shows_the_case_again()
    {
        await using var @case = await WithAgreementAsync();
        var shown = await @case.SaysAsync(Owner, $"casus {@case.Number}");
        await @case.Teams.RefreshAsync(Owner, shown.Id, Ct);
        var done = await @case.Teams.PressAsync(Owner, shown.Id, Verbs.AgreementDone, ct: Ct);
        Assert.Contains("Bellen met school", Json(done.Card), StringComparison.Ordinal);
        Assert.Contains("Leerplichtambtenaar · klaar", Json(done.Card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_day_or_no_more_asks_why_and_both_show()
    {
        await using var @case = await WithAgreementAsync();
        var form = await @case.OpenAsync(Owner, Verbs.OpenAgreementChange, (DataKeys.Agreement, "1"));
        var without = await @case.SendAsync(Owner, form, Verbs.ChangeAgreement, (Inputs.Change, "andere_datum"), (Inputs.When, "2026-12-08"));
        Assert.Contains("Schrijf kort waarom.", Json(without.Dialog!.Card), StringComparison.Ordinal);
        await @case.SendAsync(Owner, form, Verbs.ChangeAgreement, (Inputs.Change, "andere_datum"), (Inputs.When, "2026-12-08"), (Inputs.Reason, "School is dicht."));
        var read = await @case.ReadsAsync(Owner);
        Assert.Contains("School is dicht.", read, StringComparison.Ordinal);
        Assert.DoesNotContain("School is dicht..", read, StringComparison.Ordinal);

        var again = await @case.OpenAsync(Owner, Verbs.OpenAgreementChange, (DataKeys.Agreement, "1"));
        await @case.SendAsync(Owner, again, Verbs.ChangeAgreement, (Inputs.Change, "vervalt"), (Inputs.Reason, "De stage loopt."));
        var agreement = Assert.Single((await @case.NowAsync()).Private.Agreements);
        Assert.Equal((Bot.Cases.AgreementState.Vervallen, 1), (agreement.State, agreement.Moved));
        var late = await @case.SendAsync(Owner, form, Verbs.ChangeAgreement, (Inputs.Change, "vervalt"), (Inputs.Reason, "Nog eens."));
        Assert.DoesNotContain("Nog eens.", (await @case.NowAsync()).Private.Agreements[0].Why!, StringComparison.Ordinal);
        Assert.NotEqual(PressOutcome.Error, late.Outcome);
    }

    [Theory]
    [InlineData(Inputs.When, "2026-11-22", "Kies een dag vanaf vandaag.")]
    [InlineData(Inputs.When, "", "Kies een dag vanaf vandaag.")]
    [InlineData(Inputs.Who, "00000000-0000-4000-8000-000000000008", "Kies wie dit doet.")]
    [InlineData(Inputs.What, " ", "Schrijf wat je afspreekt.")]
    public async Task What_is_not_right_is_said_at_the_field_and_nothing_is_agreed(string field, string value, string said)
    {
        await using var @case = await RunningAsync();
        var values = new Dictionary<string, string> { [Inputs.What] = "Bellen", [Inputs.When] = "2026-12-01", [field] = value };
        var refused = await @case.FillInAsync(Owner, Verbs.OpenAgreement, Verbs.SubmitAgreement, [.. values.Select(pair => (pair.Key, pair.Value))]);
        Assert.Contains(said, Json(refused.Dialog!.Card), StringComparison.Ordinal);
        Assert.Empty((await @case.NowAsync()).Private.Agreements);
    }

    private static async Task<CaseInTeams> WithAgreementAsync()
    {
        var @case = await RunningAsync();
        await @case.FillInAsync(Owner, Verbs.OpenAgreement, Verbs.SubmitAgreement, (Inputs.What, "Bellen met school"), (Inputs.When, "2026-12-01"));
        return @case;
    }
}
