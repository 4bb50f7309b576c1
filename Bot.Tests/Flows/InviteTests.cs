using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.CaseInTeams;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;

namespace TeamsSchakelpunt.Tests.Flows;

/// <summary>A partner is asked in its channel, somebody joins and sees, leaves and sees nothing.</summary>
public sealed class InviteTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sharing_without_a_ground_is_refused()
    {
        await using var @case = await PickedUpAsync();
        var form = await @case.OpenAsync(Owner, Verbs.OpenInvite);
        foreach (var ground in new[] { "", "omdat_ik_het_zeg" })
        {
            var refused = await @case.SendAsync(Owner, form, Verbs.SubmitInvite, (Inputs.Partner, "raster"), (Inputs.Participation, "met_gegevens"), (Inputs.Ground, ground), (Inputs.Reason, "Kent hem."));
            Assert.Contains("Zonder zo'n reden deel je niets.", Json(refused.Dialog!.Card), StringComparison.Ordinal);
        }

        Assert.Empty((await @case.NowAsync()).Invitations);
    }

    [Fact]
    public async Task Who_joins_from_the_channel_sees_the_dossier_and_who_asked_reads_it()
    {
        await using var @case = await PickedUpAsync();
        Assert.Equal(NotYours, await @case.ReadsAsync("jongerenwerker"));
        await @case.JoinsAsync("jongerenwerker", "raster", "Raster");
        Assert.Contains(Story, await @case.ReadsAsync("jongerenwerker"), StringComparison.Ordinal);
        var forOwner = await @case.ReadsAsync(Owner);
        Assert.Contains("Jongerenwerker Raster", forOwner, StringComparison.Ordinal);
        Assert.Contains("Kent de jongere goed.", forOwner, StringComparison.Ordinal);
        var notice = await @case.Schakelpunt.SeesAsync("Raster", @case.Number, "Jongerenwerker Raster");
        Assert.DoesNotContain("Kent de jongere goed.", Json(notice.Card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_colleague_hears_who_joined_and_sees_nothing_about_the_youngster()
    {
        await using var @case = await PickedUpAsync(directory: directory => ContactIn(directory, "mentor-ambelt")["partner"] = "raster");
        await @case.FillInAsync(Owner, Verbs.OpenInvite, Verbs.SubmitInvite, (Inputs.Partner, "raster"), (Inputs.Participation, "met_gegevens"), (Inputs.Ground, "wettelijke_taak"), (Inputs.Reason, "Kent hem."));
        var notice = await @case.Schakelpunt.SeesAsync("Raster", @case.Number, Verbs.JoinCase);
        var button = CardReading.Action(notice.Card, Verbs.JoinCase)!;
        await @case.Teams.PressAsync("jongerenwerker", notice.Id, button, [], Ct);
        var late = await @case.Teams.PressAsync("mentor", notice.Id, button, [], Ct);
        Assert.Equal("Jongerenwerker Raster doet al mee, of is al gevraagd.", late.Text);
        Assert.DoesNotContain(Story, await @case.ReadsAsync("mentor"), StringComparison.Ordinal);
        Assert.Single((await @case.NowAsync()).Participants);
    }

    [Fact]
    public async Task A_partner_that_was_told_reads_in_its_channel_that_a_colleague_takes_part_now()
    {
        var schakelpunt = await StartAsync();
        var (form, _) = await schakelpunt.RaiseAsync("docent", "verzuim");
        await using var @case = new CaseInTeams(schakelpunt, RaiseTests.NumberIn((await schakelpunt.SeesAsync("a:docent", "Je signaal is gemeld")).Card!)!);
        await @case.FillInAsync(Reporter, Verbs.OpenSupplement, Verbs.SubmitSupplement, (Inputs.Ground, "wettelijke_taak"), (Inputs.Parents, "ja"));
        await @case.Teams.PressAsync(Reporter, form.Id, Verbs.PickUpSelf, ct: Ct);
        await @case.FillInAsync(Reporter, Verbs.OpenInvite, Verbs.SubmitInvite, (Inputs.Partner, "leerplicht"), (Inputs.Participation, "met_gegevens"), (Inputs.Ground, "wettelijke_taak"), (Inputs.Reason, "Kent de route."));
        var notice = await schakelpunt.SeesAsync("Leerplicht", @case.Number, Verbs.JoinCase);
        await @case.Teams.PressAsync(Owner, notice.Id, Verbs.JoinCase, ct: Ct);
        Assert.DoesNotContain("ter informatie", Json((await schakelpunt.SeesAsync("Leerplicht", @case.Number, "**Leerplichtambtenaar** doet mee")).Card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_thinks_along_is_offered_no_dossier_that_says_nothing_more()
    {
        await using var @case = await PickedUpAsync();
        await @case.JoinsAsync("jongerenwerker", "raster", "Raster", "anoniem");
        var header = await @case.SaysAsync("jongerenwerker", $"casus {@case.Number}");
        Assert.Contains("Je denkt anoniem mee.", Json(header.Card), StringComparison.Ordinal);
        Assert.Null(CardReading.Action(header.Card, Verbs.OpenCase));
    }

    [Fact]
    public async Task Who_leaves_sees_nothing_any_more_also_on_the_old_card_in_the_chat()
    {
        await using var @case = await PickedUpAsync();
        await @case.JoinsAsync("jongerenwerker", "raster", "Raster");
        var old = await @case.SaysAsync("jongerenwerker", $"casus {@case.Number}");
        Assert.Contains(Story, Json((await @case.Teams.RefreshAsync("jongerenwerker", old.Id, Ct))!.Card), StringComparison.Ordinal);

        var left = await @case.PressAsync("jongerenwerker", Verbs.LeaveCase);
        Assert.Equal($"Je doet niet meer mee aan casus {@case.Number}.", left.Text);
        Assert.Equal(NotYours, await @case.ReadsAsync("jongerenwerker"));
        var ended = await @case.Schakelpunt.SeesAsync("a:jongerenwerker", "Je bent geen deelnemer meer.", @case.Number);
        Assert.Equal(old.Id, ended.Id);
        Assert.DoesNotContain(Story, Json(@case.Teams.CardSeenBy("jongerenwerker", old.Id)), StringComparison.Ordinal);
        Assert.Equal(NotYours, (await @case.SaysAsync("jongerenwerker", $"casus {@case.Number}")).Text);
        Assert.DoesNotContain(@case.Number, Json((await @case.SaysAsync("jongerenwerker", "mijn casussen")).Card), StringComparison.Ordinal);
        Assert.DoesNotContain("Jongerenwerker Raster", Json((await @case.Schakelpunt.SeesAsync("Raster", @case.Number)).Card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Coordinators_hear_of_a_partner_that_was_asked_and_has_no_channel()
    {
        await using var @case = await PickedUpAsync();
        await @case.FillInAsync(Owner, Verbs.OpenInvite, Verbs.SubmitInvite, (Inputs.Partner, "rentray"), (Inputs.Participation, "met_gegevens"), (Inputs.Ground, "wettelijke_taak"), (Inputs.Reason, "Kent hem."));
        var notice = await @case.Schakelpunt.SeesAsync("Coördinatoren", @case.Number, "Gevraagde partner niet bereikt");
        Assert.NotNull(CardReading.Action(notice.Card, Verbs.OpenCase));
        // There is no channel to send it to again.
        Assert.Null(CardReading.Action(notice.Card, Verbs.Redeliver));
    }

    [Fact]
    public async Task Whoever_was_asked_on_consent_reads_that_it_is_missing_once_the_youngster_takes_it_back()
    {
        await using var @case = await RunningAsync();
        await @case.FillInAsync(Owner, Verbs.OpenInvite, Verbs.SubmitInvite, (Inputs.Partner, "raster"), (Inputs.Participation, "met_gegevens"), (Inputs.Ground, "toestemming"), (Inputs.Reason, "Kent hem."));
        await @case.Teams.PressAsync("jongerenwerker", (await @case.Schakelpunt.SeesAsync("Raster", @case.Number, Verbs.JoinCase)).Id, Verbs.JoinCase, ct: Ct);
        Assert.Contains(Story, await @case.ReadsAsync("jongerenwerker"), StringComparison.Ordinal);

        await @case.FillInAsync(Owner, Verbs.OpenTalk, Verbs.SubmitTalk, (Inputs.YoungsterKnows, "ja"));
        Assert.Equal(LegalGround.WettelijkeTaak, (await @case.NowAsync()).Ground);
        var seen = await @case.ReadsAsync("jongerenwerker");
        Assert.Contains("Bij toestemming moet de jongere het ermee eens zijn.", seen, StringComparison.Ordinal);
        Assert.DoesNotContain(Story, seen, StringComparison.Ordinal);
        Assert.Contains(Story, await @case.ReadsAsync(Owner), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_left_can_be_asked_again()
    {
        await using var @case = await PickedUpAsync();
        await @case.JoinsAsync("jongerenwerker", "raster", "Raster");
        await @case.PressAsync("jongerenwerker", Verbs.LeaveCase);
        await @case.JoinsAsync("jongerenwerker", "raster", "Raster");
        Assert.Contains(Story, await @case.ReadsAsync("jongerenwerker"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partner_without_the_agreement_thinks_along_and_gets_nothing_private()
    {
        await using var @case = await PickedUpAsync(directory: directory => PartnerIn(directory, "raster")["agreement"] = false);
        var refused = await @case.FillInAsync(Owner, Verbs.OpenInvite, Verbs.SubmitInvite, (Inputs.Partner, "raster"), (Inputs.Participation, "met_gegevens"), (Inputs.Ground, "wettelijke_taak"), (Inputs.Reason, "Kent hem."));
        Assert.Contains("heeft de privacy-afspraken nog niet getekend", Json(refused.Dialog!.Card), StringComparison.Ordinal);
        await @case.JoinsAsync("jongerenwerker", "raster", "Raster", "anoniem");
        var seen = await @case.ReadsAsync("jongerenwerker");
        Assert.Contains("Je denkt anoniem mee.", seen, StringComparison.Ordinal);
        foreach (var secret in new[] { Story, "JB", "Kent de jongere goed." }) Assert.DoesNotContain(secret, seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partner_that_loses_the_agreement_sees_nothing_private_from_then_on()
    {
        await using var @case = await PickedUpAsync();
        await @case.JoinsAsync("jongerenwerker", "raster", "Raster");
        await @case.Schakelpunt.StopBotAsync();
        @case.Schakelpunt.Configure(builder => builder.Configuration["Schakelpunt:Directory"] = DirectoryFile(builder, directory => PartnerIn(directory, "raster")["agreement"] = false));
        await @case.Schakelpunt.StartBotAsync();
        var seen = await @case.ReadsAsync("jongerenwerker");
        Assert.Contains("Jouw organisatie heeft de privacy-afspraken nog niet getekend.", seen, StringComparison.Ordinal);
        Assert.DoesNotContain(Story, seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partner_that_takes_no_part_says_so_in_its_channel_and_may_be_asked_again()
    {
        await using var @case = await PickedUpAsync();
        await AsksRasterAsync(@case);
        var notice = await @case.Schakelpunt.SeesAsync("Raster", @case.Number, Verbs.DeclineInvitation);
        await @case.Teams.PressAsync("jongerenwerker", notice.Id, Verbs.DeclineInvitation, ct: Ct);
        Assert.Empty((await @case.NowAsync()).Invitations);
        Assert.Empty((await @case.NowAsync()).Participants);
        Assert.Equal(NotYours, await @case.ReadsAsync("jongerenwerker"));
        var declined = await @case.Schakelpunt.SeesAsync("Raster", @case.Number, "doen niet mee");
        Assert.Equal(notice.Id, declined.Id);
        Assert.Null(CardReading.Action(declined.Card, Verbs.JoinCase));
        Assert.DoesNotContain("nog geen antwoord", await @case.ReadsAsync(Owner), StringComparison.Ordinal);

        await AsksRasterAsync(@case);
        Assert.Single((await @case.NowAsync()).Invitations);
    }

    [Fact]
    public async Task Only_a_colleague_of_the_asked_partner_declines()
    {
        await using var @case = await PickedUpAsync();
        await AsksRasterAsync(@case);
        var notice = await @case.Schakelpunt.SeesAsync("Raster", @case.Number, Verbs.DeclineInvitation);
        await @case.Teams.PressAsync("docent", notice.Id, CardReading.Action(notice.Card, Verbs.DeclineInvitation)!, [], Ct);
        Assert.Single((await @case.NowAsync()).Invitations);
    }

    [Fact]
    public async Task The_owner_ends_anothers_part_and_that_colleague_sees_nothing_any_more()
    {
        await using var @case = await PickedUpAsync();
        await @case.JoinsAsync("jongerenwerker", "raster", "Raster");
        Assert.Contains(Verbs.EndParticipation, await @case.ButtonsOfAsync(Owner));
        Assert.DoesNotContain(Verbs.EndParticipation, await @case.ButtonsOfAsync("jongerenwerker"));
        var participant = (await @case.NowAsync()).Participants.Single().Who.Id.Value;
        await @case.PressAsync("docent", Verbs.EndParticipation, (DataKeys.Person, participant));
        Assert.Single((await @case.NowAsync()).Participants);

        await @case.PressAsync(Owner, Verbs.EndParticipation, (DataKeys.Person, participant));
        Assert.Empty((await @case.NowAsync()).Participants);
        Assert.Equal(NotYours, await @case.ReadsAsync("jongerenwerker"));
    }

    private static Task<PressResult> AsksRasterAsync(CaseInTeams @case) =>
        @case.FillInAsync(Owner, Verbs.OpenInvite, Verbs.SubmitInvite, (Inputs.Partner, "raster"), (Inputs.Participation, "met_gegevens"), (Inputs.Ground, "wettelijke_taak"), (Inputs.Reason, "Kent hem."));
}
