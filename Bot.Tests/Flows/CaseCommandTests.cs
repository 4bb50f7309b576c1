using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.CaseInTeams;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;

namespace TeamsSchakelpunt.Tests.Flows;

/// <summary>What people type about a case, and every button that they get.</summary>
public sealed class CaseCommandTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("casus 2026-0001")]
    [InlineData("2026-0001")]
    [InlineData("casus #2026/0001")]
    [InlineData("hoe staat het met 2026–0001?")]
    [InlineData("Casus 2026 0001")]
    public async Task A_number_is_read_as_people_write_it(string typed)
    {
        await using var @case = await PickedUpAsync();
        Assert.Contains("Bekijk dossier", Json((await @case.SaysAsync(Owner, typed)).Card), StringComparison.Ordinal);
        Assert.Equal(NotYours, (await @case.SaysAsync("mentor", typed)).Text);
    }

    [Theory]
    [InlineData("sluit", Verbs.SubmitClose)]
    [InlineData("afspraak", Verbs.SubmitAgreement)]
    [InlineData("regisseur", Verbs.SubmitRegisseur)]
    [InlineData("casus", Verbs.OpenCase)]
    public async Task A_command_in_a_channel_is_answered_in_the_own_chat(string command, string shows)
    {
        await using var @case = await RunningAsync();
        await @case.Teams.SayAsync(Owner, "Leerplicht", $"{command} {@case.Number}", mention: true, ct: Ct);
        await @case.Schakelpunt.SeesAsync($"a:{Owner}", shows, @case.Number);
        Assert.Equal("Ik stuur je een privébericht.", @case.Teams.MessagesIn("Leerplicht")[^1].Text);
        Assert.DoesNotContain(shows, Json(@case.Teams.MessagesIn("Leerplicht")[^1].Card), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sluit")]
    [InlineData("afspraak")]
    [InlineData("regisseur")]
    public async Task A_command_without_a_number_shows_the_own_cases(string command)
    {
        await using var @case = await RunningAsync();
        Assert.Contains(@case.Number, Json((await @case.SaysAsync(Owner, command)).Card), StringComparison.Ordinal);
        Assert.DoesNotContain(@case.Number, Json((await @case.SaysAsync("mentor", command)).Card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_in_the_chat_that_was_sent_elsewhere_first_says_what_is_so_now()
    {
        await using var @case = await RunningAsync();
        var form = await @case.SaysAsync(Owner, $"sluit {@case.Number}");
        await @case.FillInAsync(Owner, Verbs.OpenClose, Verbs.SubmitClose, (Inputs.Outcome, "op_school"));
        var late = await @case.Teams.PressAsync(Owner, form.Id, Verbs.SubmitClose, new() { [Inputs.Outcome] = "verhuisd" }, Ct);
        Assert.Equal("Deze casus is gesloten. Heropen hem als er weer iets nodig is.", late.Text);
    }

    [Theory]
    [InlineData("nieuw")]
    [InlineData("opgepakt")]
    [InlineData("lopend")]
    [InlineData("gesloten")]
    public async Task No_button_of_a_dossier_leads_nowhere(string state)
    {
        await using var @case = state switch { "nieuw" => await RaisedAsync(), "opgepakt" => await PickedUpAsync(), _ => await RunningAsync() };
        if (state == "lopend")
        {
            await @case.JoinsAsync("jongerenwerker", "raster", "Raster");
            await @case.FillInAsync(Owner, Verbs.OpenNote, Verbs.SubmitNote, (Inputs.NoteText, "Gebeld."));
            await @case.FillInAsync(Owner, Verbs.OpenAgreement, Verbs.SubmitAgreement, (Inputs.What, "Bellen"), (Inputs.When, "2026-12-01"));
        }

        if (state == "gesloten") await @case.FillInAsync(Owner, Verbs.OpenClose, Verbs.SubmitClose, (Inputs.Outcome, "op_school"));
        foreach (var persona in new[] { Reporter, Owner, "coordinator", "jongerenwerker" })
        {
            foreach (var opensIn in new[] { "dialoog", "chat" })
            {
                var chat = opensIn == "chat" ? await @case.SaysAsync(persona, $"casus {@case.Number}") : null;
                var card = chat is null ? (await @case.PressAsync(persona, Verbs.OpenCase)).Dialog?.Card : chat.Card;
                foreach (var button in CardReading.Actions(card).Where(action => action["type"]!.ToString() != "Action.OpenUrl").ToList())
                {
                    var verb = (button["verb"] ?? button["data"]?[DataKeys.Verb])?.ToString();
                    // What changes the case at once is pressed elsewhere.
                    if (verb is null or Verbs.PickUp or Verbs.PickUpSelf or Verbs.LeaveToColleague or Verbs.LeaveCase or Verbs.AgreementDone or Verbs.EndRegie or Verbs.Command) continue;
                    var result = chat is null
                        ? await @case.Teams.SubmitDialogAsync(persona, $"a:{persona}", button["data"]!.DeepClone().AsObject(), Ct)
                        : await @case.Teams.PressAsync(persona, chat.Id, button.DeepClone().AsObject(), [], Ct);
                    Assert.True(result.Outcome is PressOutcome.Dialog or PressOutcome.Card || verb == Verbs.OpenInzage, $"{verb} by {persona} in {state}, {opensIn}: {result.Outcome} {result.Text}");
                }
            }
        }
    }
}
