using System.Text;
using System.Text.Json.Nodes;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Partners.Upkeep;
using TeamsSchakelpunt.Bot.Upkeep;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;
using static TeamsSchakelpunt.Tests.Flows.WhoAndContactTests;

namespace TeamsSchakelpunt.Tests.Flows;

/// <summary>How people keep the directory, in Teams.</summary>
public sealed class UpkeepTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_wrong_in_ones_own_form_is_said_at_the_field_and_what_was_typed_stays()
    {
        await using var schakelpunt = await StartAsync();
        var form = await OpenMineAsync(schakelpunt, "docent");
        var again = await SubmitAsync(schakelpunt, "docent", form, Verbs.SubmitMyDetails, new JsonObject { [Inputs.Phone] = "bel maar", [Inputs.AwayFrom] = "2026-12-01" });
        var card = Json(again.Dialog!.Card);
        Assert.Contains("geen telefoonnummer", card, StringComparison.Ordinal);
        Assert.Contains("laatste dag van de afwezigheid", card, StringComparison.Ordinal);
        Assert.Contains("bel maar", card, StringComparison.Ordinal);
        Assert.Equal("+31 570 000 101", Find(schakelpunt, "docent").Phone);
    }

    [Fact]
    public async Task A_forged_own_form_changes_no_role_and_no_partner()
    {
        await using var schakelpunt = await StartAsync();
        var form = await OpenMineAsync(schakelpunt, "docent");
        await SubmitAsync(schakelpunt, "docent", form, Verbs.SubmitMyDetails, new JsonObject
        {
            [Inputs.Roles] = "coordinator", [Inputs.Partner] = "raster", [Inputs.Name] = "Burgemeester", [Inputs.LastDay] = "2020-01-01", [Inputs.Function] = "docent Nederlands",
        });
        var docent = Find(schakelpunt, "docent");
        Assert.Equal((ContactRoles.None, "etty_hillesum", "Docent Etty Hillesum", null, "docent Nederlands"), (docent.Roles, docent.Partner.Value, docent.Name, docent.LastDay, docent.Function));
    }

    [Fact]
    public async Task A_coordinator_changes_anybody_a_partners_administrator_only_that_partner_and_others_nobody()
    {
        await using var schakelpunt = await StartAsync();
        await schakelpunt.Teams.SayAsync("coordinator", "beheer contacten", Ct);
        var manage = schakelpunt.LastCardIn("a:coordinator", Verbs.OpenContactForm);
        var form = await schakelpunt.Teams.PressAsync("coordinator", manage.Id, Verbs.OpenContactForm, new JsonObject { [Inputs.Contact] = "jongerenwerker" }, Ct);
        var saved = await SubmitAsync(schakelpunt, "coordinator", form, Verbs.SubmitContact, new JsonObject { [Inputs.Phone] = "0570 99 99 99" });
        Assert.Contains("opgeslagen", saved.Text, StringComparison.Ordinal);
        Assert.Equal("0570 99 99 99", Find(schakelpunt, "jongerenwerker").Phone);

        // The same form again, from before that change; and by somebody who may not.
        var stale = await SubmitAsync(schakelpunt, "coordinator", form, Verbs.SubmitContact, new JsonObject { [Inputs.Phone] = "0570 11 11 11" });
        Assert.Contains("net gewijzigd", stale.Text, StringComparison.Ordinal);
        foreach (var other in new[] { "trajectbegeleider", "docent", "buitenstaander" })
        {
            var refused = await SubmitAsync(schakelpunt, other, form, Verbs.SubmitContact, new JsonObject { [Inputs.Phone] = "0570 22 22 22" });
            Assert.Contains("mag deze contacten niet wijzigen", refused.Text, StringComparison.Ordinal);
        }

        Assert.Equal("0570 99 99 99", Find(schakelpunt, "jongerenwerker").Phone);
        Assert.Contains("mag deze contacten niet", await AskAsync(schakelpunt, "docent", "beheer contacten"), StringComparison.Ordinal);
        Assert.Contains("Aventus", await AskAsync(schakelpunt, "trajectbegeleider", "beheer contacten"), StringComparison.Ordinal);
        Assert.All(
            await schakelpunt.Teams.SearchAsync("trajectbegeleider", "a:trajectbegeleider", Datasets.ManagedContacts, "", Ct),
            found => Assert.Equal("aventus", Find(schakelpunt, found.Value).Partner.Value));
        Assert.Empty(await schakelpunt.Teams.SearchAsync("docent", "a:docent", Datasets.ManagedContacts, "raster", Ct));
        Assert.Empty(await schakelpunt.Teams.SearchAsync("docent", "a:docent", Datasets.Colleagues, "raster", Ct));
        Assert.Equal("decaan-etty", Assert.Single(await schakelpunt.Teams.SearchAsync("docent", "a:docent", Datasets.Colleagues, "decaa", Ct)).Value);
        Assert.Empty(await schakelpunt.Teams.SearchAsync("buitenstaander", "a:buitenstaander", Datasets.Colleagues, "decaa", Ct));
    }

    [Fact]
    public async Task A_new_contact_is_added_once_however_often_the_form_is_sent()
    {
        await using var schakelpunt = await StartAsync();
        await schakelpunt.Teams.SayAsync("trajectbegeleider", "beheer contacten", Ct);
        var manage = schakelpunt.LastCardIn("a:trajectbegeleider", Verbs.OpenNewContact);
        var form = await schakelpunt.Teams.PressAsync("trajectbegeleider", manage.Id, Verbs.OpenNewContact, ct: Ct);
        var details = new JsonObject { [Inputs.Name] = "Roostermaker Aventus", [Inputs.Function] = "roostermaker", [Inputs.Phone] = "0570 12 12 12" };
        for (var i = 0; i < 2; i++) await SubmitAsync(schakelpunt, "trajectbegeleider", form, Verbs.SubmitContact, details);
        var added = Assert.Single(schakelpunt.Service<PartnerDirectory>().State.Contacts, contact => contact.Name == "Roostermaker Aventus");
        Assert.Equal("aventus", added.Partner.Value);
        Assert.Contains("0570 12 12 12", await AskAsync(schakelpunt, "docent", "contact roostermaker"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revoked_role_works_at_once_on_old_cards_too()
    {
        await using var schakelpunt = await StartAsync();
        await schakelpunt.Teams.SayAsync("trajectbegeleider", "beheer contacten", Ct);
        var old = schakelpunt.LastCardIn("a:trajectbegeleider", Verbs.OpenContactForm);
        await ChangeAsync(schakelpunt, "trajectbegeleider", contact => contact with { Roles = ContactRoles.None });
        var pressed = await schakelpunt.Teams.PressAsync("trajectbegeleider", old.Id, Verbs.OpenContactForm, new JsonObject { [Inputs.Contact] = "intake-aventus" }, Ct);
        Assert.Contains("mag deze contacten niet wijzigen", pressed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revoked_coordinator_links_assigns_and_sees_no_headers_any_more()
    {
        await using var schakelpunt = await StartAsync();
        await schakelpunt.RaiseAsync("docent", "verzuim");
        var notice = await schakelpunt.SeesAsync("Leerplicht", "-0001");
        var number = RaiseTests.NumberIn(notice.Card!);
        Assert.Contains(number, await AskAsync(schakelpunt, "coordinator", $"casus {number}"), StringComparison.Ordinal);
        await ChangeAsync(schakelpunt, "coordinator", contact => contact with { Roles = ContactRoles.None });
        Assert.Contains("geen deelnemer", await AskAsync(schakelpunt, "coordinator", $"casus {number}"), StringComparison.Ordinal);
        Assert.Contains("Alleen een coördinator", await AskAsync(schakelpunt, "coordinator", "overzicht verantwoordelijkheden"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_half_year_a_contact_is_asked_whether_this_is_still_right()
    {
        await using var schakelpunt = await StartAsync();
        schakelpunt.Time.PutOn(new DateOnly(2027, 5, 24));
        schakelpunt.Service<UpkeepSignal>().Raise();
        var question = await schakelpunt.SeesAsync("a:jongerenwerker", "Klopt dit nog?", "+31 570 000 211");
        await schakelpunt.Teams.PressAsync("jongerenwerker", question.Id, Verbs.ConfirmMyDetails, ct: Ct);
        Assert.Equal(new DateOnly(2027, 5, 24), Find(schakelpunt, "jongerenwerker").ConfirmedOn);
        await schakelpunt.SeesAsync("a:leerplichtambtenaar", "Klopt dit nog?");
        schakelpunt.Service<UpkeepSignal>().Raise();
        await schakelpunt.Service<UpkeepSignal>().WaitAsync(TimeSpan.FromSeconds(1), TimeProvider.System, Ct);
        Assert.Single(schakelpunt.Teams.MessagesIn("a:leerplichtambtenaar"), message => Json(message.Card).Contains("Klopt dit nog?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_no_longer_works_there_is_no_contact_and_has_no_role_any_more()
    {
        await using var schakelpunt = await StartAsync();
        schakelpunt.Time.PutOn(new DateOnly(2027, 5, 24));
        schakelpunt.Service<UpkeepSignal>().Raise();
        var question = await schakelpunt.SeesAsync("a:trajectbegeleider", "Klopt dit nog?");
        await schakelpunt.Teams.PressAsync("trajectbegeleider", question.Id, Verbs.LeavePartner, ct: Ct);
        Assert.DoesNotContain("+31570000151", await AskAsync(schakelpunt, "docent", "contact aventus"), StringComparison.Ordinal);
        Assert.Contains("mag deze contacten niet", await AskAsync(schakelpunt, "trajectbegeleider", "beheer contacten"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_gaps_of_the_patchwork_are_on_one_card_for_a_coordinator_only()
    {
        await using var schakelpunt = await StartAsync();
        await ChangeAsync(schakelpunt, "jobcoach-dwt", contact => contact with { Away = new Absence(new DateOnly(2026, 11, 1), new DateOnly(2026, 12, 31)) });
        await ChangeAsync(schakelpunt, "accountmanager-dwt", contact => contact with { Away = new Absence(new DateOnly(2026, 11, 1), new DateOnly(2026, 12, 31)), StandIn = null });
        var card = await AskAsync(schakelpunt, "coordinator", "overzicht verantwoordelijkheden");
        Assert.Contains("VSV-ers (4.3b)", card, StringComparison.Ordinal);
        Assert.Contains("Deventer Werktalent", card, StringComparison.Ordinal);
        Assert.Contains("Rentray", card, StringComparison.Ordinal);
        Assert.Contains("Alleen een coördinator", await AskAsync(schakelpunt, "docent", "overzicht verantwoordelijkheden"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_changed_what_is_there_for_the_coordinator_without_the_details_themselves()
    {
        await using var schakelpunt = await StartAsync();
        var form = await OpenMineAsync(schakelpunt, "docent");
        await SubmitAsync(schakelpunt, "docent", form, Verbs.SubmitMyDetails, new JsonObject { [Inputs.Phone] = "0570 77 88 99" });
        var changes = await AskAsync(schakelpunt, "coordinator", "overzicht wijzigingen");
        Assert.Contains("telefoon gewijzigd.", changes, StringComparison.Ordinal);
        Assert.DoesNotContain("77 88", changes, StringComparison.Ordinal);
        Assert.DoesNotContain("77 88", schakelpunt.Logs.Text, StringComparison.Ordinal);
        Assert.Contains("Alleen een coördinator", await AskAsync(schakelpunt, "docent", "overzicht wijzigingen"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_concerns_a_persons_details_is_not_shown_in_a_channel()
    {
        await using var schakelpunt = await StartAsync();
        await schakelpunt.Teams.SayAsync("coordinator", "Leerplicht", "mijn gegevens", mention: true, ct: Ct);
        await schakelpunt.SeesAsync("a:coordinator", "+31 570 000 231");
        Assert.DoesNotContain(schakelpunt.Teams.MessagesIn("Leerplicht"), message => Json(message.Card).Contains("000 231", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_list_is_shown_before_it_is_carried_out_and_then_carried_out_whole()
    {
        await using var schakelpunt = await StartAsync();
        var count = schakelpunt.Service<PartnerDirectory>().State.Contacts.Count;
        await SendAsync(schakelpunt, "coordinator", "id;naam;functie;partner;telefoon;verwijderen\n;Nieuwe docent;docent;ambelt;0570 10 10 10;\njongerenwerker;Jongerenwerker Raster;jongerenwerker;raster;0570 20 20 20;\nteamleider-raster;;;;;ja");
        var preview = await schakelpunt.SeesAsync("a:coordinator", "Nieuwe docent", "telefoon");
        Assert.Equal(count, schakelpunt.Service<PartnerDirectory>().State.Contacts.Count);

        await schakelpunt.Teams.PressAsync("coordinator", preview.Id, Verbs.ApplyImport, ct: Ct);
        Assert.Equal("0570 20 20 20", Find(schakelpunt, "jongerenwerker").Phone);
        Assert.Null(Find(schakelpunt, "jongerenwerker").StandIn);
        Assert.Null(schakelpunt.Service<PartnerDirectory>().State.Find("teamleider-raster"));
        Assert.Contains("0570 10 10 10", await AskAsync(schakelpunt, "docent", "contact docent ambelt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_with_one_wrong_line_changes_nothing_and_can_not_be_carried_out()
    {
        await using var schakelpunt = await StartAsync();
        await SendAsync(schakelpunt, "coordinator", "naam;functie;partner\nGoed;docent;ambelt\nFout;docent;nergens");
        var preview = await schakelpunt.SeesAsync("a:coordinator", "Kies een partner uit de lijst");
        Assert.DoesNotContain(Verbs.ApplyImport, Json(preview.Card), StringComparison.Ordinal);
        Assert.DoesNotContain(schakelpunt.Service<PartnerDirectory>().State.Contacts, contact => contact.Name == "Goed");
    }

    [Fact]
    public async Task An_import_is_carried_out_once_and_by_its_maker_only()
    {
        await using var schakelpunt = await StartAsync();
        await SendAsync(schakelpunt, "coordinator", "naam;functie;partner\nNieuw;docent;ambelt");
        var preview = await schakelpunt.SeesAsync("a:coordinator", "Nieuw");
        var button = CardReading.Action(preview.Card, Verbs.ApplyImport)!;
        var stolen = await schakelpunt.Teams.PressAsync("trajectbegeleider", preview.Id, button, [], Ct);
        Assert.Contains("Stuur het bestand opnieuw", stolen.Text, StringComparison.Ordinal);
        await schakelpunt.Teams.PressAsync("coordinator", preview.Id, button, [], Ct);
        var twice = await schakelpunt.Teams.PressAsync("coordinator", preview.Id, button, [], Ct);
        Assert.Contains("al ingelezen", twice.Text, StringComparison.Ordinal);
        Assert.Single(schakelpunt.Service<PartnerDirectory>().State.Contacts, contact => contact.Name == "Nieuw");
    }

    [Fact]
    public async Task The_list_is_put_where_its_taker_keeps_files_and_holds_only_what_they_keep()
    {
        await using var schakelpunt = await StartAsync();
        await schakelpunt.Teams.SayAsync("trajectbegeleider", "export contacten", Ct);
        var offer = schakelpunt.Teams.MessagesIn("a:trajectbegeleider").Last(message => message.File is not null);
        await schakelpunt.Teams.AnswerFileConsentAsync("trajectbegeleider", offer.Id, accept: true, Ct);
        var text = Encoding.UTF8.GetString(schakelpunt.Teams.UploadedFile("trajectbegeleider", TransferContacts.FileName)!);
        Assert.Contains("Stagecoördinator Aventus", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Raster", text, StringComparison.Ordinal);
        Assert.Contains("mag deze contacten niet", await AskAsync(schakelpunt, "docent", "export contacten"), StringComparison.Ordinal);

        await schakelpunt.Teams.SayAsync("coordinator", "export contacten", Ct);
        var declined = schakelpunt.Teams.MessagesIn("a:coordinator").Last(message => message.File is not null);
        await schakelpunt.Teams.AnswerFileConsentAsync("coordinator", declined.Id, accept: false, Ct);
        Assert.Equal("Goed. Ik heb geen bestand gemaakt.", schakelpunt.Teams.MessagesIn("a:coordinator")[^1].Text);
        Assert.Null(schakelpunt.Teams.UploadedFile("coordinator", TransferContacts.FileName));
    }

    [Fact]
    public async Task A_file_of_somebody_who_keeps_no_contacts_is_not_opened()
    {
        await using var schakelpunt = await StartAsync();
        await SendAsync(schakelpunt, "docent", "naam;functie;partner\nNieuw;docent;ambelt");
        Assert.Contains("niet geopend", schakelpunt.Teams.MessagesIn("a:docent")[^1].Text, StringComparison.Ordinal);
    }

    internal static Task<SaidMessage> SendAsync(SchakelpuntInTeams schakelpunt, string persona, string csv) =>
        schakelpunt.Teams.SendFileAsync(persona, "lijst.csv", Encoding.UTF8.GetBytes(csv), ct: Ct);

    private static Contact Find(SchakelpuntInTeams schakelpunt, string id) => schakelpunt.Service<PartnerDirectory>().State.Find(id)!;

    private static async Task<PressResult> OpenMineAsync(SchakelpuntInTeams schakelpunt, string persona)
    {
        await schakelpunt.Teams.SayAsync(persona, "mijn gegevens", Ct);
        var mine = schakelpunt.LastCardIn($"a:{persona}", Verbs.OpenMyDetails);
        return await schakelpunt.Teams.PressAsync(persona, mine.Id, Verbs.OpenMyDetails, ct: Ct);
    }

    internal static Task<DirectoryDecision> ChangeAsync(SchakelpuntInTeams schakelpunt, string id, Func<Contact, Contact> change) =>
        schakelpunt.Service<DirectoryStore>().ChangeAsync(
            new Actor(new Professional(new PersonId("test"), "Test", null, null)), state => new DirectoryDecision.Changed(state.With(change(state.Find(id)!)), []), Ct);
}
