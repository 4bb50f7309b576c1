using System.Text.Json.Nodes;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;
using static TeamsSchakelpunt.Tests.Flows.WhoAndContactTests;

namespace TeamsSchakelpunt.Tests.Flows;

/// <summary>Somebody whom the directory does not know.</summary>
public sealed class NewcomerTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Somebody_unknown_may_ask_and_raise_and_is_asked_once_where_they_work()
    {
        await using var schakelpunt = await StartAsync();
        Assert.Contains("Raster", await AskAsync(schakelpunt, "buitenstaander", "contact raster"), StringComparison.Ordinal);
        await schakelpunt.SeesAsync("a:buitenstaander", "Waar werk je?");
        await schakelpunt.RaiseAsync("buitenstaander", "verzuim");
        await schakelpunt.SeesAsync("Leerplicht", "-0001");
        await schakelpunt.SeesAsync("a:buitenstaander", "Je signaal is gemeld");
        Assert.Single(schakelpunt.Teams.MessagesIn("a:buitenstaander"), message => Json(message.Card).Contains(Verbs.SubmitWorkplace, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_partners_administrator_confirms_and_the_newcomer_is_a_contact_from_then_on()
    {
        await using var schakelpunt = await StartAsync();
        var question = await ClaimAsync(schakelpunt);
        await schakelpunt.Teams.PressAsync("trajectbegeleider", question.Id, Verbs.ConfirmWorkplace, ct: Ct);
        await schakelpunt.SeesAsync("a:buitenstaander", "Je hoort erbij");
        var contact = Assert.Single(schakelpunt.Service<PartnerDirectory>().State.Contacts, contact => contact.Function == "docent techniek");
        Assert.Equal(("aventus", ContactRoles.None), (contact.Partner.Value, contact.Roles));
        Assert.DoesNotContain(schakelpunt.Service<PartnerDirectory>().State.Claims, claim => claim.IsOpen);

        var again = await schakelpunt.Teams.PressAsync("coordinator", question.Id, CardWith(question), [], Ct);
        Assert.Contains("al bevestigd", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_partners_administrator_is_away_the_coordinators_are_asked()
    {
        await using var schakelpunt = await StartAsync();
        await UpkeepTests.ChangeAsync(schakelpunt, "trajectbegeleider", contact => contact with { Away = new Absence(new DateOnly(2026, 11, 16), new DateOnly(2026, 12, 4)) });
        await schakelpunt.Teams.SayAsync("buitenstaander", "help", Ct);
        var form = await schakelpunt.SeesAsync("a:buitenstaander", Verbs.SubmitWorkplace);
        await schakelpunt.Teams.PressAsync("buitenstaander", form.Id, Verbs.SubmitWorkplace, new JsonObject { [Inputs.Partner] = "aventus", [Inputs.Function] = "docent techniek" }, Ct);
        await schakelpunt.SeesAsync("a:coordinator", "Werkt deze collega", "docent techniek");
    }

    [Fact]
    public async Task An_unconfirmed_newcomer_picks_nothing_up_and_confirms_nobody()
    {
        await using var schakelpunt = await StartAsync();
        var question = await ClaimAsync(schakelpunt);
        var confirmed = await schakelpunt.Teams.PressAsync("buitenstaander", question.Id, CardWith(question), [], Ct);
        Assert.Contains("mag deze contacten niet", confirmed.Text, StringComparison.Ordinal);
        await schakelpunt.RaiseAsync("docent", "verzuim", Filled(place: "mbo|aventus"));
        var notice = await schakelpunt.SeesAsync("Aventus", "-0001");
        var picked = await schakelpunt.Teams.PressAsync("buitenstaander", notice.Id, Verbs.PickUp, ct: Ct);
        Assert.Contains("geen deelnemer", picked.Text ?? Json(picked.Card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_waits_is_on_the_card_of_those_who_keep_the_contacts()
    {
        await using var schakelpunt = await StartAsync();
        await ClaimAsync(schakelpunt);
        await schakelpunt.Teams.SayAsync("coordinator", "beheer contacten", Ct);
        var manage = schakelpunt.LastCardIn("a:coordinator", Verbs.OpenClaim);
        var question = await schakelpunt.Teams.PressAsync("coordinator", manage.Id, Verbs.OpenClaim, ct: Ct);
        Assert.Contains("docent techniek", Json(question.Card), StringComparison.Ordinal);
        var peeked = await schakelpunt.Teams.PressAsync("docent", manage.Id, CardReading.Action(manage.Card, Verbs.OpenClaim)!, [], Ct);
        Assert.DoesNotContain("docent techniek", peeked.Text + Json(peeked.Card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_whom_the_partner_does_not_know_is_told_and_may_choose_again()
    {
        await using var schakelpunt = await StartAsync();
        var question = await ClaimAsync(schakelpunt);
        await schakelpunt.Teams.PressAsync("trajectbegeleider", question.Id, Verbs.RejectWorkplace, ct: Ct);
        var told = await schakelpunt.SeesAsync("a:buitenstaander", "Nog niet bevestigd");
        var form = await schakelpunt.Teams.PressAsync("buitenstaander", told.Id, Verbs.OpenWorkplace, ct: Ct);
        await SubmitAsync(schakelpunt, "buitenstaander", form, Verbs.SubmitWorkplace, new JsonObject { [Inputs.Partner] = "pactum", [Inputs.Function] = "stagiair" });
        // Pactum has no administrator of its own: the coordinator is asked.
        await schakelpunt.SeesAsync("a:coordinator", "Werkt deze collega", "stagiair", "Pactum");
    }

    [Fact]
    public async Task An_incomplete_answer_is_said_at_the_field()
    {
        await using var schakelpunt = await StartAsync();
        await schakelpunt.Teams.SayAsync("buitenstaander", "help", Ct);
        var form = await schakelpunt.SeesAsync("a:buitenstaander", Verbs.SubmitWorkplace);
        var again = await schakelpunt.Teams.PressAsync("buitenstaander", form.Id, Verbs.SubmitWorkplace, new JsonObject { [Inputs.Partner] = "de maan" }, Ct);
        Assert.Contains("Kies waar je werkt.", Json(again.Card), StringComparison.Ordinal);
        Assert.Contains("Vul je functie in", Json(again.Card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_is_put_to_the_administrator_after_a_restart_too()
    {
        await using var schakelpunt = await StartAsync();
        schakelpunt.Teams.Block("trajectbegeleider");
        schakelpunt.Teams.Block("coordinator");
        schakelpunt.Teams.Block("coordinator-2");
        await schakelpunt.Teams.SayAsync("buitenstaander", "help", Ct);
        var form = await schakelpunt.SeesAsync("a:buitenstaander", Verbs.SubmitWorkplace);
        await schakelpunt.Teams.PressAsync("buitenstaander", form.Id, Verbs.SubmitWorkplace, new JsonObject { [Inputs.Partner] = "aventus", [Inputs.Function] = "docent techniek" }, Ct);
        await schakelpunt.StopBotAsync();
        schakelpunt.Teams.Block("trajectbegeleider", blocked: false);
        await schakelpunt.StartBotAsync();
        await schakelpunt.SeesAsync("a:trajectbegeleider", "Werkt deze collega", "docent techniek");
    }

    [Fact]
    public async Task Somebody_of_another_tenant_is_not_the_contact_with_the_same_object_id()
    {
        await using var schakelpunt = await StartAsync(configure: builder => builder.Configuration["MicrosoftAppTenantId"] = SimulatedTeam.TenantId);
        await schakelpunt.Teams.SayAsync("coordinator", "beheer contacten", Ct);
        Assert.Contains("alle partners", Json(schakelpunt.Teams.MessagesIn("a:coordinator")[^1].Card), StringComparison.Ordinal);

        var sent = schakelpunt.Teams.SentActivities[^1].DeepClone().AsObject();
        sent["id"] = "f:" + Guid.NewGuid();
        sent["from"]!["tenantId"] = "11111111-2222-4333-8444-555555555555";
        await schakelpunt.Teams.DeliverAsync(sent, Ct);
        await schakelpunt.SeesAsync("a:coordinator", "mag deze contacten niet");
    }

    private static async Task<SimulatedMessage> ClaimAsync(SchakelpuntInTeams schakelpunt)
    {
        await schakelpunt.Teams.SayAsync("buitenstaander", "help", Ct);
        var form = await schakelpunt.SeesAsync("a:buitenstaander", Verbs.SubmitWorkplace);
        await schakelpunt.Teams.PressAsync("buitenstaander", form.Id, Verbs.SubmitWorkplace, new JsonObject { [Inputs.Partner] = "aventus", [Inputs.Function] = "docent techniek" }, Ct);
        return await schakelpunt.SeesAsync("a:trajectbegeleider", "Werkt deze collega", "docent techniek");
    }

    private static JsonObject CardWith(SimulatedMessage question) =>
        CardReading.Action(question.Card, Verbs.ConfirmWorkplace)!;
}
