using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TeamsSchakelpunt.Bot.Knelpunten;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;

namespace TeamsSchakelpunt.Tests.Flows;

/// <summary>A rule that gets in the way: handed in, supported, decided on by the Overleg, answered, told, and let go.</summary>
public sealed class KnelpuntTests
{
    private const string Title = "Reiskosten bbl";
    private const string Reporter = "docent";
    private const string ReporterName = "Docent Etty Hillesum";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Handed_in_from_a_chat_with_the_text_behind_the_command_in_the_form()
    {
        await using var schakelpunt = await StartAsync(links: false);
        await schakelpunt.Teams.SayAsync(Reporter, "knelpunt: de bus naar het leerbedrijf is te duur", Ct);
        var form = schakelpunt.LastCardIn($"a:{Reporter}", Verbs.SubmitKnelpunt);
        Assert.Equal("de bus naar het leerbedrijf is te duur", CardReading.StartValues(form.Card)[Inputs.WhatHappens]!.ToString());
        Assert.Equal(24, CardReading.Inputs(form.Card).Single(input => input["id"]!.ToString() == Inputs.Task)["choices"]!.AsArray().Count);
        for (var i = 0; i < 2; i++)
        {
            // The form still stands in the message; sending it again makes no second one.
            var sent = await schakelpunt.Teams.PressAsync(Reporter, form.Id, CardReading.Action(form.Card, Verbs.SubmitKnelpunt)!, Filled(), Ct);
            Assert.Contains("Dank je wel", Json(sent.Card), StringComparison.Ordinal);
            Assert.Contains("Jij gaf dit door", Json(sent.Card), StringComparison.Ordinal);
        }

        var knelpunt = await OnlyAsync(schakelpunt);
        Assert.Equal((Title, KnelpuntTheme.Vervoer, "4.1-warme-overdracht", "aventus"), (knelpunt.Content.Title, knelpunt.Content.Theme, knelpunt.Content.Task, knelpunt.Content.Partner!.Value.Value));
    }

    [Fact]
    public async Task Handed_in_from_a_channel_by_a_dialog_that_repeats_nothing_in_the_channel()
    {
        await using var schakelpunt = await StartAsync();
        await schakelpunt.Teams.SayAsync(Reporter, "Leerplicht", "knelpunt de bus naar het leerbedrijf is te duur", mention: true, ct: Ct);
        var offer = schakelpunt.LastCardIn("Leerplicht", Verbs.OpenKnelpuntForm);
        Assert.DoesNotContain("leerbedrijf", Json(offer.Card), StringComparison.Ordinal);
        var form = await schakelpunt.Teams.PressAsync(Reporter, offer.Id, Verbs.OpenKnelpuntForm, ct: Ct);
        var sent = await SubmitAsync(schakelpunt, Reporter, form.Dialog!.Card);
        Assert.Contains("Dank je wel", Json(sent.Dialog!.Card), StringComparison.Ordinal);
        Assert.Equal(Title, (await OnlyAsync(schakelpunt)).Content.Title);
        Assert.DoesNotContain(schakelpunt.Teams.MessagesIn("Leerplicht"), message => Json(message.Card).Contains(Title, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Inputs.KnelpuntTitle, "Casus 2026-0042", "casusnummer")]
    [InlineData(Inputs.WhatHappens, "BSN 111222333", "BSN")]
    [InlineData(Inputs.Rule, "Bel 06-12345678", "telefoonnummer")]
    [InlineData(Inputs.WhatHelps, "mail naar jan@example.nl", "mailadres")]
    [InlineData(Inputs.Theme, "verzonnen", "Kies waar het over gaat")]
    [InlineData(Inputs.Task, "9.9", "uit de lijst")]
    [InlineData(Inputs.Partner, "nergens", "uit de lijst")]
    public async Task What_can_not_be_stays_in_the_form_and_is_stored_nowhere(string field, string text, string says)
    {
        await using var schakelpunt = await StartAsync(links: false);
        var form = await OpenAsync(schakelpunt, Reporter);
        var refused = await SubmitAsync(schakelpunt, Reporter, form, (field, text), (Inputs.Reviewed, "true"));
        Assert.Contains(says, Json(refused.Dialog!.Card), StringComparison.Ordinal);
        Assert.Equal(text, CardReading.StartValues(refused.Dialog.Card)[field]!.ToString());
        Assert.Empty(await LinesAsync(schakelpunt));
        Assert.DoesNotContain(text, schakelpunt.Logs.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_may_be_a_name_is_looked_at_again_and_then_goes()
    {
        await using var schakelpunt = await StartAsync(links: false);
        var form = await OpenAsync(schakelpunt, Reporter);
        var asked = await SubmitAsync(schakelpunt, Reporter, form, (Inputs.WhatHappens, "Volgens Sjonnie Bakkerman kan het niet."));
        Assert.Contains("Staat hier een naam?", Json(asked.Dialog!.Card), StringComparison.Ordinal);
        Assert.Empty(await LinesAsync(schakelpunt));
        await SubmitAsync(schakelpunt, Reporter, asked.Dialog.Card, (Inputs.WhatHappens, "Volgens Sjonnie Bakkerman kan het niet."), (Inputs.Reviewed, "true"));
        Assert.Single(await LinesAsync(schakelpunt));
    }

    [Fact]
    public async Task A_number_typed_behind_the_command_is_named_at_the_field_before_anything_is_sent()
    {
        await using var schakelpunt = await StartAsync(links: false);
        await schakelpunt.Teams.SayAsync(Reporter, "knelpunt bij 2026-0042 is de wachtlijst te lang", Ct);
        Assert.Contains("casusnummer", Json(schakelpunt.LastCardIn($"a:{Reporter}", Verbs.SubmitKnelpunt).Card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_works_for_no_partner_reads_and_hands_in_nothing()
    {
        await using var schakelpunt = await StartAsync(links: false);
        await HandInAsync(schakelpunt);
        var id = (await OnlyAsync(schakelpunt)).Id.Value;
        foreach (var text in new[] { "knelpunt", "overzicht knelpunten" })
        {
            await schakelpunt.Teams.SayAsync("buitenstaander", text, Ct);
            Assert.Contains(schakelpunt.Teams.MessagesIn("a:buitenstaander"), message => message.Text == KnelpuntRules.NotKnown.Sentence);
        }

        foreach (var verb in new[] { Verbs.OpenKnelpuntForm, Verbs.SubmitKnelpunt, Verbs.KnelpuntenPage, Verbs.ShowKnelpunt, Verbs.SupportKnelpunt })
            Assert.Equal(KnelpuntRules.NotKnown.Sentence, (await PressAsync(schakelpunt, "buitenstaander", verb, id)).Text);
    }

    [Fact]
    public async Task A_colleague_reads_it_without_who_handed_it_in_and_counts_once()
    {
        await using var schakelpunt = await StartAsync(links: false);
        await HandInAsync(schakelpunt);
        await schakelpunt.Teams.SayAsync("jongerenwerker", "overzicht knelpunten", Ct);
        var list = schakelpunt.LastCardIn("a:jongerenwerker", Title);
        Assert.DoesNotContain(ReporterName, Json(list.Card), StringComparison.Ordinal);
        var shown = await schakelpunt.Teams.PressAsync("jongerenwerker", list.Id, Verbs.ShowKnelpunt, ct: Ct);
        Assert.DoesNotContain(ReporterName, Json(shown.Card), StringComparison.Ordinal);
        Assert.DoesNotContain(Verbs.MoveKnelpunt, Json(shown.Card), StringComparison.Ordinal);
        var id = (await OnlyAsync(schakelpunt)).Id.Value;
        Assert.Contains("Je telt mee", Json((await schakelpunt.Teams.PressAsync("jongerenwerker", list.Id, Verbs.SupportKnelpunt, ct: Ct)).Card), StringComparison.Ordinal);
        Assert.Contains("1 collega heeft dit ook", Json((await PressAsync(schakelpunt, "jongerenwerker", Verbs.SupportKnelpunt, id)).Dialog!.Card), StringComparison.Ordinal);
        var own = Json((await PressAsync(schakelpunt, Reporter, Verbs.ShowKnelpunt, id)).Dialog!.Card);
        Assert.Contains("1 collega heeft dit ook", own, StringComparison.Ordinal);
        Assert.DoesNotContain(Verbs.SupportKnelpunt, own, StringComparison.Ordinal);

        // Forged: nobody else moves or answers it.
        foreach (var verb in new[] { Verbs.MoveKnelpunt, Verbs.OpenKnelpuntAnswer, Verbs.AnswerKnelpunt })
            Assert.Equal(KnelpuntRules.NotOfTheOverleg.Sentence, (await PressAsync(schakelpunt, "jongerenwerker", verb, id, (DataKeys.KnelpuntStatus, "OpAgenda"), (DataKeys.Round, "1"), (Inputs.KnelpuntAnswer, "Nee"))).Text);
        Assert.Equal(KnelpuntState.Ingediend, (await OnlyAsync(schakelpunt)).State);
    }

    [Fact]
    public async Task A_member_of_the_Overleg_sees_who_handed_it_in_decides_and_sees_no_case()
    {
        await using var schakelpunt = await StartAsync();
        await MakeMemberAsync(schakelpunt, "mentor");
        await schakelpunt.RaiseAsync(Reporter, "verzuim");
        var number = RaiseTests.NumberIn((await schakelpunt.SeesAsync($"a:{Reporter}", "Je signaal is gemeld")).Card!)!;
        await schakelpunt.Teams.SayAsync("mentor", $"casus {number}", Ct);
        Assert.Equal("Je bent geen deelnemer van deze casus.", schakelpunt.Teams.MessagesIn("a:mentor")[^1].Text);

        await HandInAsync(schakelpunt);
        await schakelpunt.Teams.SayAsync("mentor", "overzicht knelpunten", Ct);
        var list = schakelpunt.LastCardIn("a:mentor", Title);
        var shown = await schakelpunt.Teams.PressAsync("mentor", list.Id, Verbs.ShowKnelpunt, ct: Ct);
        Assert.Contains($"{ReporterName} (Etty Hillesum Lyceum)", Json(shown.Card), StringComparison.Ordinal);
        await schakelpunt.Teams.PressAsync("mentor", list.Id, Verbs.MoveKnelpunt, ct: Ct);
        await schakelpunt.Teams.PressAsync("mentor", list.Id, Verbs.MoveKnelpunt, ct: Ct);
        await schakelpunt.Teams.PressAsync("mentor", list.Id, Verbs.OpenKnelpuntAnswer, ct: Ct);
        var empty = await schakelpunt.Teams.PressAsync("mentor", list.Id, Verbs.AnswerKnelpunt, new JsonObject { [Inputs.KnelpuntAnswer] = "Bel 06-12345678" }, Ct);
        Assert.Contains("telefoonnummer", Json(empty.Card), StringComparison.Ordinal);
        var answered = await schakelpunt.Teams.PressAsync("mentor", list.Id, Verbs.AnswerKnelpunt, new JsonObject { [Inputs.KnelpuntAnswer] = "Het kan vanaf januari." }, Ct);
        Assert.Contains("Het kan vanaf januari.", Json(answered.Card), StringComparison.Ordinal);
        Assert.Equal([KnelpuntState.Ingediend, KnelpuntState.OpAgenda, KnelpuntState.Besproken, KnelpuntState.Beantwoord], (await OnlyAsync(schakelpunt)).Steps.Select(step => step.State));
        Assert.Empty(schakelpunt.Logs.Errors);
    }

    [Fact]
    public async Task Of_two_who_decide_at_once_the_second_reads_what_stands_and_keeps_the_answer_that_was_typed()
    {
        await using var schakelpunt = await StartAsync(links: false);
        await HandInAsync(schakelpunt);
        var id = (await OnlyAsync(schakelpunt)).Id.Value;
        await MoveAsync(schakelpunt, "coordinator", id, KnelpuntStatus.OpAgenda, 1);
        Assert.Contains("Iemand anders was je net voor", Json((await MoveAsync(schakelpunt, "coordinator-2", id, KnelpuntStatus.OpAgenda, 1)).Dialog!.Card), StringComparison.Ordinal);
        Assert.DoesNotContain("Iemand anders", Json((await MoveAsync(schakelpunt, "coordinator", id, KnelpuntStatus.OpAgenda, 1)).Dialog!.Card), StringComparison.Ordinal);

        await MoveAsync(schakelpunt, "coordinator", id, KnelpuntStatus.Besproken, 2);
        await AnswerAsync(schakelpunt, "coordinator", id, "Het kan.", 3);
        var second = (await AnswerAsync(schakelpunt, "coordinator-2", id, "Het kan niet.", 3)).Dialog!.Card;
        Assert.Contains("Dit staat er nu", Json(second), StringComparison.Ordinal);
        Assert.Equal("Het kan niet.", CardReading.StartValues(second)[Inputs.KnelpuntAnswer]!.ToString());
        Assert.Equal("Het kan.", (await OnlyAsync(schakelpunt)).Last.Answer);
    }

    [Fact]
    public async Task Who_handed_it_in_and_who_supports_it_are_told_each_step_once_in_one_message_with_answer_and_date()
    {
        await using var schakelpunt = await StartAsync(links: false);
        await HandInAsync(schakelpunt);
        var first = (await OnlyAsync(schakelpunt)).Id.Value;
        await HandInAsync(schakelpunt, "Twee keer dezelfde intake");
        var second = (await LinesAsync(schakelpunt)).Single(line => line.Title != Title).Id.Value;
        await PressAsync(schakelpunt, "jongerenwerker", Verbs.SupportKnelpunt, first);
        await MoveAsync(schakelpunt, "coordinator", first, KnelpuntStatus.OpAgenda, 1);
        await MoveAsync(schakelpunt, "coordinator", second, KnelpuntStatus.OpAgenda, 1);
        await TellAsync(schakelpunt);
        Assert.Empty(NewsOf(schakelpunt, Reporter));

        schakelpunt.Time.PutForward(KnelpuntNews.Quiet);
        await TellAsync(schakelpunt);
        await TellAsync(schakelpunt);
        var news = Json(Assert.Single(NewsOf(schakelpunt, Reporter)).Card);
        Assert.Contains(Title, news, StringComparison.Ordinal);
        Assert.Contains("Twee keer dezelfde intake", news, StringComparison.Ordinal);
        Assert.Contains("Op de agenda · 23 november 2026", news, StringComparison.Ordinal);
        Assert.DoesNotContain("intake", Json(Assert.Single(NewsOf(schakelpunt, "jongerenwerker")).Card), StringComparison.Ordinal);
        Assert.Empty(NewsOf(schakelpunt, "coordinator"));

        schakelpunt.Time.PutForward(TimeSpan.FromDays(1));
        await MoveAsync(schakelpunt, "coordinator", first, KnelpuntStatus.Besproken, 2);
        await AnswerAsync(schakelpunt, "coordinator", first, "Het kan vanaf januari.", 3);
        schakelpunt.Time.PutForward(KnelpuntNews.Quiet);
        await TellAsync(schakelpunt);
        foreach (var persona in new[] { Reporter, "jongerenwerker" })
        {
            var told = NewsOf(schakelpunt, persona);
            Assert.Equal(2, told.Count);
            var answer = Json(told[^1].Card);
            Assert.Contains("Het kan vanaf januari.", answer, StringComparison.Ordinal);
            Assert.Contains("Beantwoord · 24 november 2026", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("Op de agenda", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("intake", answer, StringComparison.Ordinal);
        }

        Assert.Empty(await schakelpunt.Service<KnelpuntStore>().WithNewsAsync(Ct));
        var opened = await schakelpunt.Teams.PressAsync(Reporter, NewsOf(schakelpunt, Reporter)[^1].Id, Verbs.ShowKnelpunt, ct: Ct);
        Assert.Contains("Antwoord, 24 november 2026", Json(opened.Card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_could_not_be_told_now_is_told_later()
    {
        await using var schakelpunt = await StartAsync(links: false);
        await HandInAsync(schakelpunt);
        await MoveAsync(schakelpunt, "coordinator", (await OnlyAsync(schakelpunt)).Id.Value, KnelpuntStatus.OpAgenda, 1);
        schakelpunt.Time.PutForward(KnelpuntNews.Quiet);
        schakelpunt.Teams.Faults.Add(call => call.ConversationId == $"a:{Reporter}", Fault.Status(502), times: 20);
        await TellAsync(schakelpunt);
        Assert.Empty(NewsOf(schakelpunt, Reporter));
        schakelpunt.Teams.Faults.Clear();
        await TellAsync(schakelpunt);
        Assert.Single(NewsOf(schakelpunt, Reporter));
    }

    [Fact]
    public async Task The_list_goes_by_pages_and_by_status()
    {
        await using var schakelpunt = await StartAsync(links: false);
        for (var i = 0; i < 9; i++) await HandInAsync(schakelpunt, $"Knelpunt van nummer {(char)('a' + i)}");
        await schakelpunt.Teams.SayAsync("coordinator", "overzicht knelpunten", Ct);
        var list = schakelpunt.LastCardIn("a:coordinator", "Bladzijde 1");
        Assert.DoesNotContain("nummer i", Json(list.Card), StringComparison.Ordinal);
        var next = CardReading.Actions(list.Card).Single(action => action["title"]?.ToString() == "Volgende");
        Assert.Contains("nummer i", Json((await schakelpunt.Teams.PressAsync("coordinator", list.Id, next, [], Ct)).Card), StringComparison.Ordinal);
        var show = CardReading.Actions(list.Card).Single(action => action["title"]?.ToString() == "Toon");
        var none = await schakelpunt.Teams.PressAsync("coordinator", list.Id, show, new JsonObject { [Inputs.KnelpuntStatus] = "Beantwoord" }, Ct);
        Assert.Contains("geen knelpunt met de status", Json(none.Card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_offered_on_the_receipt_of_a_practical_problem_without_anything_of_the_case()
    {
        await using var schakelpunt = await StartAsync();
        var inputs = SchakelpuntInTeams.Filled("De bus is te duur.");
        inputs[Inputs.SignalType] = "praktisch";
        await schakelpunt.RaiseAsync(Reporter, "", inputs);
        var receipt = await schakelpunt.SeesAsync($"a:{Reporter}", "Je signaal is gemeld", Verbs.OpenKnelpuntForm);
        await AssertOpensWithoutCaseAsync(schakelpunt, receipt, RaiseTests.NumberIn(receipt.Card!)!);
    }

    [Fact]
    public async Task It_is_offered_when_a_case_closes_in_vain_and_then_only()
    {
        await using var @case = await CaseInTeams.RunningAsync();
        var form = await @case.SaysAsync(CaseInTeams.Owner, $"sluit {@case.Number}");
        var closed = await @case.Teams.PressAsync(CaseInTeams.Owner, form.Id, Verbs.SubmitClose, new JsonObject { [Inputs.Outcome] = "niet_gelukt" }, Ct);
        Assert.Contains("Zat een regel of wachtlijst in de weg?", Json(closed.Card), StringComparison.Ordinal);
        var button = CardReading.Action(closed.Card, Verbs.OpenKnelpuntForm)!;
        Assert.DoesNotContain(@case.Number, Json(button), StringComparison.Ordinal);
        Assert.DoesNotContain(Verbs.OpenKnelpuntForm, await @case.ReadsAsync("coordinator"), StringComparison.Ordinal);

        await @case.FillInAsync(CaseInTeams.Owner, Verbs.OpenReopen, Verbs.SubmitReopen, (Inputs.Reason, "niet_goed"));
        await @case.FillInAsync(CaseInTeams.Owner, Verbs.OpenClose, Verbs.SubmitClose, (Inputs.Outcome, "op_school"));
        Assert.DoesNotContain(Verbs.OpenKnelpuntForm, await @case.ReadsAsync(CaseInTeams.Owner), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_offered_where_no_row_of_the_plan_fits_and_on_a_row_with_that_row_chosen()
    {
        await using var schakelpunt = await StartAsync(links: false);
        await schakelpunt.Teams.SayAsync(Reporter, "wie gaat over de xyzzy?", Ct);
        schakelpunt.LastCardIn($"a:{Reporter}", "Is dit een gat?");
        await schakelpunt.Teams.SayAsync(Reporter, "wie doet nazorg?", Ct);
        var row = schakelpunt.LastCardIn($"a:{Reporter}", "paragraaf 4.2");
        var form = await schakelpunt.Teams.PressAsync(Reporter, row.Id, Verbs.OpenKnelpuntForm, ct: Ct);
        Assert.Equal("4.2-nazorg", CardReading.StartValues(form.Dialog!.Card)[Inputs.Task]!.ToString());
    }

    [Fact]
    public async Task It_is_let_go_five_years_after_it_was_handed_in_and_old_cards_say_so()
    {
        await using var schakelpunt = await StartAsync(links: false);
        await HandInAsync(schakelpunt);
        var id = (await OnlyAsync(schakelpunt)).Id.Value;
        schakelpunt.Time.PutOn(new DateOnly(2031, 11, 23));
        await RetentionTests.NightAsync(schakelpunt);
        Assert.Single(await LinesAsync(schakelpunt));
        schakelpunt.Time.PutForward(TimeSpan.FromDays(1));
        await RetentionTests.NightAsync(schakelpunt);
        Assert.Empty(await LinesAsync(schakelpunt));
        Assert.Equal(KnelpuntRules.Gone.Sentence, (await PressAsync(schakelpunt, "coordinator", Verbs.ShowKnelpunt, id)).Text);
        Assert.Empty((await schakelpunt.Service<ITableStore>().ScanAsync("knelpunten", 10, null, Ct)).Rows);
    }

    [Fact]
    public async Task No_row_holds_who_handed_it_in_by_name()
    {
        await using var schakelpunt = await StartAsync(links: false);
        await HandInAsync(schakelpunt);
        foreach (var row in (await schakelpunt.Service<ITableStore>().ScanAsync("knelpunten", 10, null, Ct)).Rows)
            Assert.DoesNotContain(ReporterName, Encoding.UTF8.GetString(row.Data.Span), StringComparison.Ordinal);
    }

    private static async Task AssertOpensWithoutCaseAsync(SchakelpuntInTeams schakelpunt, SimulatedMessage message, string number)
    {
        Assert.DoesNotContain(number, Json(CardReading.Action(message.Card, Verbs.OpenKnelpuntForm)), StringComparison.Ordinal);
        var form = await schakelpunt.Teams.PressAsync(Reporter, message.Id, Verbs.OpenKnelpuntForm, ct: Ct);
        Assert.DoesNotContain(number, Json(form.Dialog!.Card), StringComparison.Ordinal);
        Assert.Contains(Verbs.SubmitKnelpunt, Json(form.Dialog.Card), StringComparison.Ordinal);
    }

    private static JsonObject Filled(string? title = null) => new()
    {
        [Inputs.KnelpuntTitle] = title ?? Title,
        [Inputs.Theme] = "vervoer_kosten",
        [Inputs.WhatHappens] = "Een leerling van 17 krijgt geen reiskosten.",
        [Inputs.Rule] = "Vergoeding pas vanaf 18 jaar",
        [Inputs.Frequency] = "elke_maand",
        [Inputs.Task] = "4.1-warme-overdracht",
        [Inputs.Partner] = "aventus",
    };

    private static async Task<JsonNode> OpenAsync(SchakelpuntInTeams schakelpunt, string persona) =>
        (await schakelpunt.Teams.SubmitDialogAsync(persona, $"a:{persona}", new JsonObject { [DataKeys.Verb] = Verbs.OpenKnelpuntForm }, Ct)).Dialog!.Card;

    private static Task<PressResult> SubmitAsync(SchakelpuntInTeams schakelpunt, string persona, JsonNode form, params (string Key, string Value)[] other) =>
        SubmitAsync(schakelpunt, persona, form, Filled(), other);

    private static Task<PressResult> SubmitAsync(SchakelpuntInTeams schakelpunt, string persona, JsonNode form, JsonObject filled, params (string Key, string Value)[] other)
    {
        var data = CardReading.Action(form, Verbs.SubmitKnelpunt)!["data"]!.DeepClone().AsObject();
        foreach (var (key, value) in filled) data[key] = value?.DeepClone();
        foreach (var (key, value) in other) data[key] = value;
        return schakelpunt.Teams.SubmitDialogAsync(persona, $"a:{persona}", data, Ct);
    }

    private static async Task HandInAsync(SchakelpuntInTeams schakelpunt, string? title = null) =>
        await SubmitAsync(schakelpunt, Reporter, await OpenAsync(schakelpunt, Reporter), Filled(title));

    private static Task<PressResult> PressAsync(SchakelpuntInTeams schakelpunt, string persona, string verb, string id, params (string Key, string Value)[] values)
    {
        var data = new JsonObject { [DataKeys.Verb] = verb, [DataKeys.Knelpunt] = id };
        foreach (var (key, value) in values) data[key] = value;
        return schakelpunt.Teams.SubmitDialogAsync(persona, $"a:{persona}", data, Ct);
    }

    private static Task<PressResult> MoveAsync(SchakelpuntInTeams schakelpunt, string persona, string id, KnelpuntStatus to, int seen) =>
        PressAsync(schakelpunt, persona, Verbs.MoveKnelpunt, id, (DataKeys.KnelpuntStatus, $"{to}"), (DataKeys.Round, $"{seen}"));

    private static Task<PressResult> AnswerAsync(SchakelpuntInTeams schakelpunt, string persona, string id, string answer, int seen) =>
        PressAsync(schakelpunt, persona, Verbs.AnswerKnelpunt, id, (Inputs.KnelpuntAnswer, answer), (DataKeys.Round, $"{seen}"));

    private static async Task MakeMemberAsync(SchakelpuntInTeams schakelpunt, string persona) =>
        await UpkeepTests.ChangeAsync(schakelpunt, schakelpunt.Service<PartnerDirectory>().State.Contacts.Single(contact => contact.Person?.Value == Persona.Get(persona).ObjectId).Id, contact => contact with { Roles = ContactRoles.OverlegMember });

    private static Task TellAsync(SchakelpuntInTeams schakelpunt) =>
        schakelpunt.Bot.Services.GetServices<IHostedService>().OfType<KnelpuntWorker>().Single().TellAsync(Ct);

    private static List<SimulatedMessage> NewsOf(SchakelpuntInTeams schakelpunt, string persona) =>
        [.. schakelpunt.Teams.MessagesIn($"a:{persona}").Where(message => Json(message.Card).Contains("Van het Overleg Sluitende Aanpak", StringComparison.Ordinal))];

    private static async Task<IReadOnlyList<KnelpuntLine>> LinesAsync(SchakelpuntInTeams schakelpunt) =>
        (await schakelpunt.Service<KnelpuntStore>().ListAsync(null, 0, 100, Ct)).Lines;

    private static async Task<Knelpunt> OnlyAsync(SchakelpuntInTeams schakelpunt) =>
        (await schakelpunt.Service<KnelpuntStore>().FindAsync(Assert.Single(await LinesAsync(schakelpunt)).Id, Ct))!;
}
