using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Cards;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.CaseInTeams;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;

namespace TeamsSchakelpunt.Tests.Flows;

/// <summary>Nazorg by somebody of the last school; "gaat niet goed" brings the case back with one press.</summary>
public sealed class AftercareTests
{
    [Fact]
    public async Task Who_keeps_contact_sees_the_dossier_and_brings_the_case_back_with_one_press()
    {
        await using var @case = await InAftercareAsync();
        await @case.Schakelpunt.SeesAsync("a:jongerenwerker", "jij houdt contact", "dinsdag 23 februari 2027");
        var read = await @case.ReadsAsync("jongerenwerker");
        Assert.Contains("Heeft een stageplek.", read, StringComparison.Ordinal);
        Assert.Contains("Jongerenwerker Raster, vanaf 23 februari 2027", read, StringComparison.Ordinal);
        var back = await @case.PressAsync("jongerenwerker", Verbs.NotGoingWell);
        Assert.DoesNotContain("Heeft een stageplek.", Json(back.Dialog!.Card), StringComparison.Ordinal);
        Assert.Equal(CaseState.Lopend, (await @case.NowAsync()).State);
        await @case.Schakelpunt.SeesAsync("a:jongerenwerker", "nazorg is klaar");
        Assert.Contains("Het gaat niet goed.", await @case.ReadsAsync(Owner), StringComparison.Ordinal);
        await @case.Schakelpunt.SeesAsync($"a:{Reporter}", @case.Number, "Loopt");
    }

    [Fact]
    public async Task Who_keeps_contact_closes_it_with_one_form_and_twice_is_once()
    {
        await using var @case = await InAftercareAsync();
        var form = await @case.OpenAsync("jongerenwerker", Verbs.OpenClose);
        var first = await @case.SendAsync("jongerenwerker", form, Verbs.SubmitClose, (Inputs.Outcome, "betaald_werk"));
        var second = await @case.SendAsync("jongerenwerker", form, Verbs.SubmitClose, (Inputs.Outcome, "betaald_werk"));
        Assert.Equal(Json(first.Dialog!.Card), Json(second.Dialog!.Card));
        Assert.Equal(CaseState.Gesloten, (await @case.NowAsync()).State);
    }

    [Theory]
    [InlineData(Inputs.Result, "", "Schrijf kort wat er bereikt is.")]
    [InlineData(Inputs.ContactDate, "2026-11-22", "Kies een dag vanaf vandaag")]
    [InlineData(Inputs.ContactDate, "2031-01-01", "Kies een dag vanaf vandaag")]
    [InlineData(Inputs.Contact, "consulent", "Kies wie contact houdt.")]
    public async Task What_is_not_right_is_said_at_the_field(string field, string value, string said)
    {
        await using var @case = await RunningAsync();
        var values = new Dictionary<string, string> { [Inputs.Result] = "Gaat weer.", [Inputs.ContactDate] = "2027-02-23", [Inputs.Contact] = "docent", [field] = value };
        var refused = await @case.FillInAsync(Owner, Verbs.OpenAftercare, Verbs.SubmitAftercare, [.. values.Select(pair => (pair.Key, pair.Value))]);
        Assert.Contains(said, Json(refused.Dialog!.Card), StringComparison.Ordinal);
        Assert.Equal(CaseState.Lopend, (await @case.NowAsync()).State);
    }

    /// <summary>The youth worker keeps contact here, as if they worked at the school.</summary>
    private static async Task<CaseInTeams> InAftercareAsync()
    {
        var @case = await RunningAsync(directory: directory => ContactIn(directory, "jongerenwerker")["partner"] = "etty_hillesum");
        await @case.FillInAsync(Owner, Verbs.OpenAftercare, Verbs.SubmitAftercare, (Inputs.Result, "Heeft een stageplek."), (Inputs.Contact, "jongerenwerker"));
        Assert.Equal(CaseState.Nazorg, (await @case.NowAsync()).State);
        return @case;
    }
}
