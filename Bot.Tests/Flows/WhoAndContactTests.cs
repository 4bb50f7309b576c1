using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using TeamsSchakelpunt.Bot.Partners.Upkeep;
using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Sandbox.Simulator;
using TeamsSchakelpunt.Tests.Storage;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;

namespace TeamsSchakelpunt.Tests.Flows;

/// <summary>What is asked in Teams and what is read there: <c>wie</c> and <c>contact</c>.</summary>
public sealed class WhoAndContactTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("docent", "wie gaat over een leerling die vaak spijbelt?", "Begin bij Etty Hillesum Lyceum", "Zorgcoördinator Etty Hillesum", "4.3a")]
    [InlineData("mentor", "wie gaat over een leerling die vaak spijbelt?", "Begin bij Ambelt", "Ambelt", "4.3a")]
    [InlineData("docent", "wie pakt het op als iemand zich niet inschrijft op het mbo, ze is 17 jaar", "Begin bij Leerplicht", "Leerplichtambtenaar", "4.1")]
    [InlineData("docent", "wie pakt het op als iemand zich niet inschrijft op het mbo, hij is 19 jaar", "Begin bij RMC", "RMC-consulent", "4.1")]
    [InlineData("trajectbegeleider", "wie begint als een mbo-student is gestopt?", "Begin bij Jongerenloket", "Consulent Jongerenloket", "4.3b")]
    [InlineData("trajectbegeleider", "wie regelt meer bbl-plekken?", "Begin bij Aventus", "Stagecoördinator Aventus", "4.2")]
    [InlineData("jongerenwerker", "wie doet nazorg?", "de laatste school van de jongere", "Etty Hillesum Lyceum", "4.2")]
    public async Task A_question_is_answered_with_the_partner_the_plans_words_and_the_person_for_this_asker(
        string persona, string question, string begin, string person, string section)
    {
        await using var schakelpunt = await StartAsync();
        var answer = await AskAsync(schakelpunt, persona, question);
        Assert.Contains(begin, answer, StringComparison.Ordinal);
        Assert.Contains(person, answer, StringComparison.Ordinal);
        Assert.Contains($"paragraaf {section}", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_rows_that_fit_are_both_shown_the_askers_kind_of_school_first()
    {
        await using var schakelpunt = await StartAsync();
        var teacher = await AskAsync(schakelpunt, "docent", "wie zorgt voor een goede start?");
        Assert.Contains("Zit de jongere op het vo of op het mbo?", teacher, StringComparison.Ordinal);
        Assert.True(teacher.IndexOf("4.3a", StringComparison.Ordinal) is > 0 and var vo && teacher.IndexOf("4.3b", StringComparison.Ordinal) > vo);
        var coach = await AskAsync(schakelpunt, "trajectbegeleider", "wie zorgt voor een goede start?");
        Assert.True(coach.IndexOf("4.3b", StringComparison.Ordinal) is > 0 and var mbo && coach.IndexOf("4.3a", StringComparison.Ordinal) > mbo);
    }

    [Theory]
    [InlineData("docent", "wie helpt een leerling die geen vo-diploma haalt?", "Begin bij Etty Hillesum Lyceum")]
    [InlineData("mentor", "wie helpt een leerling die geen vo-diploma haalt?", "Begin bij Ambelt")]
    [InlineData("leerplichtambtenaar", "wie helpt een leerling die geen vo-diploma haalt?", "Begin bij de school van de jongere")]
    [InlineData("leerplichtambtenaar", "wie helpt een leerling van de Ambelt die gepest wordt?", "Begin bij Ambelt")]
    [InlineData("docent", "wie doet iets aan workskills?", "Begin bij Etty Hillesum Lyceum")]
    [InlineData("docent", "wie doet iets aan workskills op het mbo?", "Begin bij Aventus")]
    [InlineData("trajectbegeleider", "wie doet iets aan workskills van leerlingen?", "Begin bij Aventus")]
    [InlineData("trajectbegeleider", "wie doet iets aan workskills op het vmbo?", "Begin bij de school van de jongere")]
    public async Task The_school_that_is_named_or_else_the_askers_own_begins(string persona, string question, string begin)
    {
        await using var schakelpunt = await StartAsync();
        Assert.Contains(begin, await AskAsync(schakelpunt, persona, question), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_sent_to_themselves()
    {
        await using var schakelpunt = await StartAsync();
        foreach (var question in new[] { "wie zorgt voor een goede start?", "contact mentor", "contact etty hillesum", "contact zorgcoördinator etty hillesum" })
        {
            var answer = await AskAsync(schakelpunt, "docent", question);
            Assert.Contains("tel:", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("mailto:docent@", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("+31570000101", answer, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Employers_are_said_to_be_reached_through_deventer_werktalent()
    {
        await using var schakelpunt = await StartAsync();
        Assert.Contains("Bereik je via Deventer Werktalent", await AskAsync(schakelpunt, "trajectbegeleider", "wie regelt meer bbl-plekken?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_asks_for_the_coordinator_gets_a_person_with_a_stand_in()
    {
        await using var schakelpunt = await StartAsync();
        var answer = await AskAsync(schakelpunt, "docent", "contact coördinator");
        Assert.Contains("Werkt op maandag tot en met vrijdag", answer, StringComparison.Ordinal);
        Assert.Contains("Tweede coördinator Schakelpunt", answer, StringComparison.Ordinal);
        Assert.Contains("Tweede coördinator Schakelpunt", await AskAsync(schakelpunt, "coordinator", "contact coördinator"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wie regelt de zonnebloemen op het dak?")]
    [InlineData("bij wie moet ik zijn voor een parkeervergunning")]
    [InlineData("wie gaat er over wonen?")]
    [InlineData("wie helpt bij het aanvragen van een uitkering?")]
    [InlineData("wie regelt een buspas")]
    public async Task Where_no_row_fits_the_nearest_topics_and_the_coordinator_are_the_answer(string question)
    {
        await using var schakelpunt = await StartAsync();
        var answer = await AskAsync(schakelpunt, "docent", question);
        Assert.Contains(Verbs.Responsibility, answer, StringComparison.Ordinal);
        Assert.Contains("Coördinator Schakelpunt", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_a_topic_that_the_plan_does_not_know_is_offered_beside_the_nearest_topics()
    {
        await using var schakelpunt = await StartAsync();
        Assert.Contains("Consulent Jongerenloket", await AskAsync(schakelpunt, "docent", "wie gaat er over wonen?"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("leerplichtambtenaar", "wie is de zorgcoordinator van etty hillesum", "+31570000102")]
    [InlineData("docent", "wie is de leerplichtambtenaar van onze school", "Leerplichtambtenaar · leerplichtambtenaar, Leerplicht")]
    [InlineData("docent", "wie is de coördinator?", "+31570000231")]
    [InlineData("docent", "contact coordinator", "+31570000231")]
    [InlineData("docent", "contact zorgcoördinator", "+31570000102")]
    [InlineData("docent", "contact school", "etty-hillesum.example")]
    [InlineData("mentor", "contact school", "ambelt.example")]
    [InlineData("trajectbegeleider", "contact mbo", "aventus.example")]
    [InlineData("jongerenwerker", "contact vso", "ambelt.example")]
    public async Task A_function_at_a_school_or_just_school_gives_somebody_there(string persona, string question, string reach)
    {
        await using var schakelpunt = await StartAsync();
        Assert.Contains(reach, await AskAsync(schakelpunt, persona, question), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("contact leerplicht", "Leerplichtambtenaar")]
    [InlineData("contact zorgcoördinator etty", "Zorgcoördinator Etty Hillesum")]
    [InlineData("contact mentor ambelt", "Mentor Ambelt")]
    [InlineData("contact schulden", "Consulent Jongerenloket")]
    [InlineData("contact verzuim", "Trajectbegeleider Aventus")]
    [InlineData("contact werkgevers", "Accountmanager Deventer Werktalent")]
    [InlineData("contact coördinator", "Coördinator Schakelpunt")]
    [InlineData("contact", "Zoek")]
    [InlineData("contact xyzzy", "Coördinator Schakelpunt")]
    public async Task Contact_finds_by_partner_function_school_or_topic_and_never_ends_dead(string question, string person)
    {
        await using var schakelpunt = await StartAsync();
        Assert.Contains(person, await AskAsync(schakelpunt, "docent", question), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_contact_card_can_be_called_mailed_and_chatted_from()
    {
        await using var schakelpunt = await StartAsync();
        var card = await AskAsync(schakelpunt, "docent", "contact raster");
        Assert.Contains("tel:+31570000211", card, StringComparison.Ordinal);
        Assert.Contains("mailto:jongerenwerker@raster.example", card, StringComparison.Ordinal);
        Assert.Contains("https://teams.microsoft.com/l/chat/0/0?users=jongerenwerker%40raster.example", card, StringComparison.Ordinal);
        Assert.Contains("maandag tot en met vrijdag", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_says_they_are_away_is_no_answer_any_more_and_the_stand_in_is()
    {
        await using var schakelpunt = await StartAsync();
        await schakelpunt.Teams.SayAsync("leerplichtambtenaar", "mijn gegevens", Ct);
        var mine = schakelpunt.LastCardIn("a:leerplichtambtenaar", Verbs.OpenMyDetails);
        var form = await schakelpunt.Teams.PressAsync("leerplichtambtenaar", mine.Id, Verbs.OpenMyDetails, ct: Ct);
        var saved = await SubmitAsync(schakelpunt, "leerplichtambtenaar", form, Verbs.SubmitMyDetails, new JsonObject
        {
            [Inputs.AwayFrom] = "2026-11-23", [Inputs.AwayUntil] = "2026-12-04",
        });
        Assert.Contains("Tweede leerplichtambtenaar", saved.Text, StringComparison.Ordinal);

        var contact = await AskAsync(schakelpunt, "docent", "contact leerplicht");
        Assert.Contains("maandag 7 december", contact, StringComparison.Ordinal);
        Assert.Contains("+31570000172", contact, StringComparison.Ordinal);
        Assert.DoesNotContain("+31570000171", contact, StringComparison.Ordinal);
        var who = await AskAsync(schakelpunt, "docent", "wie pakt het op als iemand zich niet inschrijft op het mbo, ze is 17 jaar");
        Assert.Contains("Tweede leerplichtambtenaar", who, StringComparison.Ordinal);
        Assert.DoesNotContain("+31570000171", who, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_left_is_no_answer_no_button_and_no_choice()
    {
        await using var schakelpunt = await StartAsync();
        foreach (var id in new[] { "leerplichtambtenaar", "mentor-ambelt", "adviseur-matchpoind", "medewerker-matchpoind" })
            await UpkeepTests.ChangeAsync(schakelpunt, id, contact => contact with { LastDay = new DateOnly(2026, 11, 20) });
        foreach (var question in new[] { "contact leerplichtambtenaar", "contact mentor", "contact matchpoind", "contact passend onderwijs", "wie praat met de ouders?", "wie pakt verzuim op?" })
        {
            var answer = await AskAsync(schakelpunt, "docent", question);
            Assert.Contains("tel:", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("+31570000171", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("mentor-ambelt", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("adviseur-matchpoind", answer, StringComparison.Ordinal);
        }

        await schakelpunt.Teams.SayAsync("docent", "contact", Ct);
        var search = schakelpunt.LastCardIn("a:docent", Verbs.ContactPerson);
        var gone = await schakelpunt.Teams.PressAsync("docent", search.Id, Verbs.ContactPerson, new JsonObject { [Inputs.Contact] = "adviseur-matchpoind" }, Ct);
        Assert.Contains("Coördinator Schakelpunt", Json(gone.Card), StringComparison.Ordinal);
        var left = await schakelpunt.Teams.PressAsync("docent", search.Id, CardReading.Action(search.Card, Verbs.ContactPerson)!, new JsonObject { [Inputs.Contact] = "leerplichtambtenaar" }, Ct);
        Assert.Contains("Leerplichtambtenaar werkt hier niet meer.", Json(left.Card), StringComparison.Ordinal);
        Assert.Contains("+31570000172", Json(left.Card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_somebody_types_the_box_offers_contacts_and_the_chosen_one_is_shown()
    {
        await using var schakelpunt = await StartAsync();
        var found = await schakelpunt.Teams.SearchAsync("docent", "a:docent", Datasets.Contacts, "zorgco", Ct);
        Assert.Equal("zorgcoordinator-etty", found[0].Value);
        Assert.Empty(await schakelpunt.Teams.SearchAsync("docent", "a:docent", "iets anders", "zorgco", Ct));

        await schakelpunt.Teams.SayAsync("docent", "contact", Ct);
        var search = schakelpunt.LastCardIn("a:docent", Verbs.ContactPerson);
        var shown = await schakelpunt.Teams.PressAsync("docent", search.Id, Verbs.ContactPerson, new JsonObject { [Inputs.Contact] = found[0].Value }, Ct);
        Assert.Contains("Zorgcoördinator Etty Hillesum", Json(shown.Card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_day_that_nobody_works_the_first_to_be_back_is_said_with_the_day()
    {
        await using var schakelpunt = await StartAsync();
        schakelpunt.Time.PutOn(new DateOnly(2026, 11, 28));
        Assert.Contains("maandag 30 november", await AskAsync(schakelpunt, "docent", "contact leerplicht"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_not_confirmed_for_a_year_shows_as_possibly_outdated()
    {
        await using var schakelpunt = await StartAsync();
        schakelpunt.Time.PutOn(new DateOnly(2027, 11, 24));
        Assert.Contains("ogelijk verouderd", await AskAsync(schakelpunt, "docent", "contact raster"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wie gaat over stages?")]
    [InlineData("wie regelt de zonnebloemen op het dak?")]
    [InlineData("contact raster")]
    [InlineData("contact xyzzy")]
    [InlineData("help")]
    public async Task A_whole_turn_that_looks_something_up_reads_the_store_once_at_most(string question)
    {
        using var folder = new TemporaryFolder();
        using var store = new SqliteTableStore(folder.File("counted.db"));
        var counted = new CountingTableStore(store);
        await using var schakelpunt = await StartAsync(configure: builder => builder.Services.AddSingleton<ITableStore>(counted));
        await AskAsync(schakelpunt, "docent", question);
        var before = counted.Total;
        await AskAsync(schakelpunt, "docent", question);
        Assert.Equal(0, counted.Total - before);
        schakelpunt.Time.PutForward(DirectoryStore.Lifetime);
        await AskAsync(schakelpunt, "docent", question);
        await schakelpunt.Teams.SearchAsync("docent", "a:docent", Datasets.Contacts, "leerpl", Ct);
        Assert.Equal(1, counted.Total - before);
    }

    [Fact]
    public async Task The_first_lookup_after_a_restart_writes_nothing_and_reads_the_directory_and_the_askers_chat_only()
    {
        using var folder = new TemporaryFolder();
        using var store = new SqliteTableStore(folder.File("counted.db"));
        var counted = new CountingTableStore(store);
        await using var schakelpunt = await StartAsync(configure: builder => builder.Services.AddSingleton<ITableStore>(counted));
        await AskAsync(schakelpunt, "docent", "help");
        await schakelpunt.StopBotAsync();
        await schakelpunt.StartBotAsync();
        await AskAsync(schakelpunt, "leerplichtambtenaar", "help");
        schakelpunt.Time.PutForward(DirectoryStore.Lifetime);
        counted.Reset();
        await AskAsync(schakelpunt, "docent", "contact raster");
        Assert.Equal((1, 1, 0), (counted.Gets, counted.Queries, counted.Commits));
    }

    internal static async Task<string> AskAsync(SchakelpuntInTeams schakelpunt, string persona, string question)
    {
        await schakelpunt.Teams.SayAsync(persona, question, Ct);
        var answer = schakelpunt.Teams.MessagesIn($"a:{persona}").Last(message => message.IsFromBot);
        return answer.Text + Json(answer.Card);
    }

    /// <summary>Submits the form in a dialog, with what it was filled with and these changes.</summary>
    internal static Task<PressResult> SubmitAsync(SchakelpuntInTeams schakelpunt, string persona, PressResult dialog, string verb, JsonObject changes)
    {
        var card = dialog.Dialog!.Card;
        var data = CardReading.StartValues(card);
        var action = CardReading.Action(card, verb)!;
        foreach (var (key, value) in action["data"]!.AsObject()) data[key] = value?.DeepClone();
        foreach (var (key, value) in changes) data[key] = value?.DeepClone();
        return schakelpunt.Teams.SubmitDialogAsync(persona, $"a:{persona}", data, Ct);
    }
}
