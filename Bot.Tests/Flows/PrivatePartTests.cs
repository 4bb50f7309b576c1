using System.Text.Json.Nodes;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Privacy.Access;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.CaseInTeams;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;

namespace TeamsSchakelpunt.Tests.Flows;

/// <summary>What forms show, where a press comes as a message, and what a number alone says: nowhere more than the dossier would.</summary>
public sealed class PrivatePartTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_form_shows_the_owner_nothing_that_the_dossier_would_not_and_what_was_not_seen_stays()
    {
        await using var @case = await RaisedAsync();
        await @case.FillInAsync(Reporter, Verbs.OpenSupplement, Verbs.SubmitSupplement, (Inputs.Initials, "QZ"), (Inputs.AlreadyDone, "Gesprek met de mentor."), (Inputs.Ground, ""), (Inputs.Parents, ""));
        var notice = await @case.Schakelpunt.SeesAsync("Leerplicht", @case.Number, Verbs.PickUp);
        await @case.Teams.PressAsync(Owner, notice.Id, Verbs.PickUp, ct: Ct);
        Assert.DoesNotContain("QZ", await @case.ReadsAsync(Owner), StringComparison.Ordinal);
        var form = await @case.OpenAsync(Owner, Verbs.OpenSupplement);
        Assert.DoesNotContain("QZ", Json(form), StringComparison.Ordinal);
        Assert.DoesNotContain("Gesprek met de mentor.", Json(form), StringComparison.Ordinal);
        await @case.SendAsync(Owner, form, Verbs.SubmitSupplement, (Inputs.Ground, "wettelijke_taak"), (Inputs.Parents, "ja"));
        var read = await @case.ReadsAsync(Owner);
        Assert.Contains("QZ", read, StringComparison.Ordinal);
        Assert.Contains("Gesprek met de mentor.", read, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_shows_what_the_dossier_does_is_a_look_and_one_that_does_not_is_none()
    {
        await using var @case = await RaisedAsync();
        await @case.FillInAsync(Reporter, Verbs.OpenSupplement, Verbs.SubmitSupplement, (Inputs.Initials, "QZ"), (Inputs.Ground, ""), (Inputs.Parents, ""));
        var notice = await @case.Schakelpunt.SeesAsync("Leerplicht", @case.Number, Verbs.PickUp);
        await @case.Teams.PressAsync(Owner, notice.Id, Verbs.PickUp, ct: Ct);
        var before = await LooksAsync(@case);

        Assert.DoesNotContain("QZ", Json(await @case.OpenAsync(Owner, Verbs.OpenSupplement)), StringComparison.Ordinal);
        Assert.Equal(before, await LooksAsync(@case));
        Assert.Contains("QZ", Json(await @case.OpenAsync(Reporter, Verbs.OpenSupplement)), StringComparison.Ordinal);
        Assert.Equal([.. before, Persona.Get(Reporter).ObjectId], await LooksAsync(@case));
    }

    [Fact]
    public async Task A_coordinator_who_takes_no_part_reads_nowhere_on_the_case_which_small_school_it_is()
    {
        var schakelpunt = await StartAsync();
        await schakelpunt.RaiseAsync("mentor", "verzuim", Filled(Story, "vso|ambelt"));
        var receipt = await schakelpunt.SeesAsync("a:mentor", "Je signaal is gemeld");
        await using var @case = new CaseInTeams(schakelpunt, RaiseTests.NumberIn(receipt.Card!)!);
        await @case.FillInAsync("mentor", Verbs.OpenSupplement, Verbs.SubmitSupplement, (Inputs.Ground, "wettelijke_taak"), (Inputs.Parents, "ja"));
        foreach (var read in new[] { Json((await @case.SaysAsync("coordinator", $"casus {@case.Number}")).Card), await @case.ReadsAsync("coordinator") })
        {
            // The mentor's own name has the school in it here.
            Assert.DoesNotContain("Ambelt", read.Replace("Mentor Ambelt", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
            Assert.Contains(": de eigen school.", read, StringComparison.Ordinal);
        }

        Assert.Contains("Ambelt", (await @case.ReadsAsync("mentor")).Replace("Mentor Ambelt", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_candidates_give_a_coordinator_no_hint_of_the_school()
    {
        var schakelpunt = await StartAsync(configure: builder => builder.Configuration["Schakelpunt:Directory"] =
            DirectoryFile(builder, directory => ContactIn(directory, "teamleider-ambelt")["objectId"] = "00000000-0000-4000-8000-000000000021"));
        await schakelpunt.RaiseAsync("mentor", "verzuim", Filled(Story, "vso|ambelt"));
        var receipt = await schakelpunt.SeesAsync("a:mentor", "Je signaal is gemeld");
        await using var @case = new CaseInTeams(schakelpunt, RaiseTests.NumberIn(receipt.Card!)!);
        await @case.Teams.PressAsync(Owner, (await schakelpunt.SeesAsync("Leerplicht", @case.Number)).Id, Verbs.PickUp, ct: Ct);
        var form = Json(await @case.OpenAsync("coordinator", Verbs.OpenRegisseur));
        Assert.DoesNotContain("Werkt op de school van de jongere.", form, StringComparison.Ordinal);
        Assert.DoesNotContain("Teamleider Ambelt", form, StringComparison.Ordinal);
        Assert.Contains("Werkt op de school van de jongere.", Json(await @case.OpenAsync("mentor", Verbs.OpenRegisseur)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_press_that_comes_as_a_message_is_answered_with_a_card_that_may_stay()
    {
        await using var @case = await RunningAsync();
        var shown = await @case.SaysAsync(Owner, $"casus {@case.Number}");
        foreach (var verb in new[] { Verbs.OpenCase, Verbs.RefreshCase, Verbs.AgreementDone, Verbs.SubmitNote })
        {
            var data = new JsonObject { [DataKeys.Verb] = verb, [DataKeys.CaseNumber] = @case.Number, [DataKeys.SeenOn] = DataKeys.SeenOnCase, [Inputs.NoteText] = "Vandaag gebeld." };
            await @case.Teams.PressAsync(Owner, shown.Id, new JsonObject { ["type"] = "Action.Submit", ["data"] = data }, [], Ct);
        }

        Assert.Single((await @case.NowAsync()).Private.Notes);
        Assert.DoesNotContain(Story, @case.Teams.AllPostedText(), StringComparison.Ordinal);
        Assert.DoesNotContain("Vandaag gebeld.", @case.Teams.AllPostedText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_number_of_one_case_beside_an_unknown_one_says_nothing()
    {
        await using var @case = await PickedUpAsync();
        foreach (var verb in new[] { Verbs.BringTogether, Verbs.NotTheSame, Verbs.JoinSignals })
        {
            foreach (var other in new[] { "2025-0001", "2026-9999", @case.Number, "x", "" })
                Assert.Equal(NotYours, (await @case.PressAsync("mentor", verb, (DataKeys.Other, other))).Text);
        }
    }

    [Fact]
    public async Task Who_is_no_coordinator_any_more_reads_nothing_also_on_old_cards()
    {
        await using var @case = await PickedUpAsync();
        var old = await @case.SaysAsync("coordinator-2", $"casus {@case.Number}");
        Assert.Equal(PressOutcome.Card, (await @case.Teams.RefreshAsync("coordinator-2", old.Id, Ct))!.Outcome);
        await RolesAsync(@case, "coordinator-2", "");
        var refresh = CardReading.Actions(old.Card).First(action => action["verb"] is not null || action["data"]?[DataKeys.CaseNumber] is not null);
        Assert.Equal(NotYours, (await @case.Teams.PressAsync("coordinator-2", old.Id, refresh, [], Ct)).Text);
        Assert.Equal(NotYours, await @case.ReadsAsync("coordinator-2"));
        Assert.Equal(NotYours, (await @case.SaysAsync("coordinator-2", $"casus {@case.Number}")).Text);
    }

    private static async Task RolesAsync(CaseInTeams @case, string contact, string roles)
    {
        var opened = await @case.Teams.SubmitDialogAsync("coordinator", "a:coordinator", new JsonObject { [DataKeys.Verb] = Verbs.OpenContactForm, [Inputs.Contact] = contact }, Ct);
        await WhoAndContactTests.SubmitAsync(@case.Schakelpunt, "coordinator", opened, Verbs.SubmitContact, new JsonObject { [Inputs.Roles] = roles });
    }

    private static async Task<IReadOnlyList<string>> LooksAsync(CaseInTeams @case) =>
    [
        .. (await @case.Schakelpunt.Service<AccessLog>().ReadAsync(CaseNumber.Parse(@case.Number)!.Value, Ct))
            .Where(AccessActions.IsLook)
            .Select(entry => entry.Person.Value),
    ];
}
