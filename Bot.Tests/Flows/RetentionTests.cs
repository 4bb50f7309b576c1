using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Privacy.Access;
using TeamsSchakelpunt.Bot.Privacy.Retention;
using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;

namespace TeamsSchakelpunt.Tests.Flows;

/// <summary>What is known of a youngster is erased when its time has passed, or when they ask (sections 8.7 and 8.8 of the domain).</summary>
public sealed class RetentionTests
{
    private const string Gone = "afgesloten en gewist";
    private const string Unknown = "Je bent geen deelnemer van deze casus.";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_closed_case_stands_on_the_plan_for_a_night_and_is_gone_the_next_with_all_its_cards()
    {
        await using var schakelpunt = await StartAsync();
        var number = await ClosedAsync(schakelpunt);
        await schakelpunt.Teams.SayAsync("leerplichtambtenaar", $"casus {number}", Ct);
        var shown = await schakelpunt.SeesAsync("a:leerplichtambtenaar", "Bekijk dossier", number);

        schakelpunt.Time.PutOn(new DateOnly(2027, 5, 22));
        await NightAsync(schakelpunt);
        Assert.Empty(await schakelpunt.Service<ErasurePlan>().ReadAsync(Ct));
        schakelpunt.Time.PutOn(new DateOnly(2027, 5, 23));
        await NightAsync(schakelpunt);
        await NightAsync(schakelpunt);
        Assert.Equal(CaseState.Gesloten, (await LoadAsync(schakelpunt, number)).Case.State);
        var planned = await OverviewAsync(schakelpunt);
        Assert.Contains($"**{number}** · Gesloten, 6 maanden geleden", planned, StringComparison.Ordinal);
        Assert.Contains("Er is nog niets gewist", planned, StringComparison.Ordinal);

        schakelpunt.Time.PutForward(TimeSpan.FromDays(1));
        await NightAsync(schakelpunt);
        await schakelpunt.SeesAsync("Leerplicht", number, Gone);
        await schakelpunt.SeesAsync("a:docent", number, Gone);
        await schakelpunt.Teams.WaitForAsync(teams => Json(teams.CardSeenBy("leerplichtambtenaar", shown.Id)).Contains(Gone, StringComparison.Ordinal), Ct);
        await DeliveredAsync(schakelpunt, number);
        Assert.Empty(schakelpunt.Logs.Errors);

        schakelpunt.Time.PutForward(TimeSpan.FromDays(1));
        await NightAsync(schakelpunt);
        Assert.Empty(await schakelpunt.Service<ErasurePlan>().ReadAsync(Ct));
        var left = await LoadAsync(schakelpunt, number);
        Assert.Equal((CaseState.Gewist, 0, 0, 0), (left.Case.State, left.Timeline.Count, left.Posted.Count, left.Outbox.Count));
        var line = Assert.Single(await schakelpunt.Service<DeletionRegister>().ReadAsync(10, Ct));
        Assert.Equal((number, CaseState.Gesloten, false, 0), (line.Number.ToString(), line.EndedAs, line.OnRequest, line.CardsLost));
        Assert.InRange(line.CardsReplaced, 3, 10);
        Assert.Contains($"{line.CardsReplaced} berichten vervangen", await OverviewAsync(schakelpunt), StringComparison.Ordinal);
        var erased = Assert.Single(await schakelpunt.Service<AccessLog>().ReadAsync(CaseNumber.Parse(number)!.Value, Ct), entry => entry.Action == AccessActions.Erase);
        Assert.Equal("termijn", erased.Reason?.Value);
        await AssertNobodyIsNamedAsync(schakelpunt, number);
    }

    [Fact]
    public async Task Afterwards_a_command_a_refresh_and_a_press_say_what_they_say_of_an_unknown_number()
    {
        await using var schakelpunt = await StartAsync();
        var number = await ClosedAsync(schakelpunt);
        await ErasedAsync(schakelpunt, number);
        var notice = schakelpunt.LastCardIn("Leerplicht", number);
        string[] verbs =
        [
            Verbs.OpenCase, Verbs.RefreshCase, Verbs.RefreshReceipt, Verbs.RefreshNotice, Verbs.PickUp, Verbs.OpenSupplement, Verbs.OpenTalk, Verbs.OpenClose, Verbs.OpenReopen,
            Verbs.OpenNote, Verbs.OpenInvite, Verbs.OpenRegisseur, Verbs.OpenYouthRequest, Verbs.OpenBreakGlass, Verbs.OpenForward, Verbs.OpenAssign, Verbs.Redeliver, Verbs.OpenWithdraw, Verbs.LeaveCase,
        ];
        foreach (var persona in new[] { "docent", "leerplichtambtenaar", "coordinator", "jongerenwerker" })
        {
            foreach (var asked in new[] { number, "2026-0999" })
            {
                await schakelpunt.Teams.SayAsync(persona, $"casus {asked}", Ct);
                Assert.Equal(Unknown, schakelpunt.Teams.MessagesIn($"a:{persona}")[^1].Text);
            }

            foreach (var verb in verbs)
            {
                string[] said = [await PressAsync(schakelpunt, persona, notice.Id, verb, number), await PressAsync(schakelpunt, persona, notice.Id, verb, "2026-0999")];
                Assert.True(said[0] == said[1], $"{persona} {verb}: '{said[0]}', '{said[1]}'");
            }
        }
    }

    [Fact]
    public async Task A_case_that_was_opened_again_before_its_night_stays()
    {
        await using var schakelpunt = await StartAsync();
        var number = await ClosedAsync(schakelpunt);
        schakelpunt.Time.PutOn(new DateOnly(2027, 6, 1));
        await NightAsync(schakelpunt);
        await SubmitAsync(schakelpunt, "leerplichtambtenaar", Verbs.SubmitReopen, number, (Inputs.Reason, "niet_goed"));
        schakelpunt.Time.PutForward(TimeSpan.FromDays(1));
        await NightAsync(schakelpunt);
        Assert.Equal(CaseState.Lopend, (await LoadAsync(schakelpunt, number)).Case.State);
        Assert.Empty(await schakelpunt.Service<ErasurePlan>().ReadAsync(Ct));

        await SubmitAsync(schakelpunt, "leerplichtambtenaar", Verbs.SubmitClose, number, (Inputs.Outcome, "op_school"));
        schakelpunt.Time.PutForward(TimeSpan.FromDays(7));
        await NightAsync(schakelpunt);
        Assert.Empty(await schakelpunt.Service<ErasurePlan>().ReadAsync(Ct));
    }

    [Fact]
    public async Task What_nobody_picked_up_is_never_erased_and_what_was_withdrawn_is_after_its_days()
    {
        await using var schakelpunt = await StartAsync(configure: builder => builder.Configuration["Retention:WithdrawnDays"] = "3");
        var waiting = await RaisedAsync(schakelpunt, "docent");
        var withdrawn = await RaisedAsync(schakelpunt, "mentor");
        await SubmitAsync(schakelpunt, "mentor", Verbs.SubmitWithdraw, withdrawn, (Inputs.Reason, "vergissing"));
        schakelpunt.Time.PutForward(TimeSpan.FromDays(4));
        await NightAsync(schakelpunt);
        Assert.Contains("Ingetrokken, 3 dagen geleden", await OverviewAsync(schakelpunt), StringComparison.Ordinal);
        schakelpunt.Time.PutForward(TimeSpan.FromDays(800));
        await NightAsync(schakelpunt);
        schakelpunt.Time.PutForward(TimeSpan.FromDays(1));
        await NightAsync(schakelpunt);
        Assert.Equal(CaseState.Gewist, (await LoadAsync(schakelpunt, withdrawn)).Case.State);
        Assert.Equal(CaseState.Nieuw, (await LoadAsync(schakelpunt, waiting)).Case.State);
    }

    [Fact]
    public async Task A_granted_request_erases_at_once_and_who_passed_it_on_hears_of_it()
    {
        await using var schakelpunt = await StartAsync();
        var number = await ClosedAsync(schakelpunt);
        var request = await RequestedAsync(schakelpunt, number, "verwijderen");
        var granted = await schakelpunt.Teams.PressAsync("coordinator", request.Id, Verbs.DecideYouthRequest, ct: Ct);
        Assert.Contains("De jongere vroeg om te wissen", Json(granted.Card), StringComparison.Ordinal);

        await schakelpunt.SeesAsync("Coördinatoren", number, "Wie het verzoek doorgaf, vertelt het de jongere.");
        await schakelpunt.SeesAsync("a:leerplichtambtenaar", number, "Vertel het de jongere.");
        await schakelpunt.SeesAsync("Leerplicht", number, Gone);
        Assert.Equal(CaseState.Gewist, (await LoadAsync(schakelpunt, number)).Case.State);
        Assert.True(Assert.Single(await schakelpunt.Service<DeletionRegister>().ReadAsync(10, Ct)).OnRequest);
        Assert.Contains("De jongere vroeg het", await OverviewAsync(schakelpunt), StringComparison.Ordinal);
        await DeliveredAsync(schakelpunt, number);

        schakelpunt.Time.PutForward(TimeSpan.FromDays(1));
        await NightAsync(schakelpunt);
        schakelpunt.Time.PutForward(TimeSpan.FromDays(1));
        await NightAsync(schakelpunt);
        Assert.Empty(await schakelpunt.Service<ErasurePlan>().ReadAsync(Ct));
        await AssertNobodyIsNamedAsync(schakelpunt, number);
        Assert.Single(schakelpunt.Teams.MessagesIn("a:leerplichtambtenaar"), message => Json(message.Card).Contains("Vertel het de jongere.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_card_that_can_not_be_reached_keeps_nothing_alive_and_is_not_posted_anew()
    {
        await using var schakelpunt = await StartAsync();
        var number = await ClosedAsync(schakelpunt);
        var notice = schakelpunt.LastCardIn("Leerplicht", number);
        schakelpunt.Teams.Faults.Add(call => call.Operation == ConnectorOperation.Update && call.TargetId == notice.Id, Fault.Status(404, code: "ActivityNotFoundInConversation"), times: 20);
        schakelpunt.Teams.Faults.Add(call => call is { Operation: ConnectorOperation.Update, ConversationId: "a:docent" }, Fault.Status(403, code: "ConversationBlockedByUser"), times: 20);
        var before = schakelpunt.Teams.Messages.Length;
        await ErasedAsync(schakelpunt, number);
        schakelpunt.Time.PutForward(TimeSpan.FromDays(1));
        await NightAsync(schakelpunt);
        Assert.Empty((await LoadAsync(schakelpunt, number)).Posted);
        Assert.Equal(2, Assert.Single(await schakelpunt.Service<DeletionRegister>().ReadAsync(10, Ct)).CardsLost);
        Assert.Contains("2 niet te bereiken", await OverviewAsync(schakelpunt), StringComparison.Ordinal);
        Assert.Equal(before, schakelpunt.Teams.Messages.Count(message => !Json(message.Card).Contains("Wat er gewist wordt", StringComparison.Ordinal) && !message.Text.Contains("overzicht", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Only_a_coordinator_sees_what_is_erased()
    {
        await using var schakelpunt = await StartAsync(links: false);
        await schakelpunt.Teams.SayAsync("docent", "overzicht bewaartermijnen", Ct);
        Assert.Equal("Alleen een coördinator ziet wat er gewist wordt.", schakelpunt.Teams.MessagesIn("a:docent")[^1].Text);
    }

    [Theory]
    [InlineData("Retention:ClosedMonths", "25", "use 1 to 24")]
    [InlineData("Retention:WithdrawnDays", "0", "use 1 to 365")]
    [InlineData("Retention:AccessLogMonths", "5", "use 6 to 120")]
    [InlineData("Retention:KnelpuntYears", "11", "use 1 to 10")]
    public async Task A_term_that_can_not_be_is_refused_at_the_start_by_the_name_of_its_setting(string setting, string value, string says)
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(links: false, configure: builder => builder.Configuration[setting] = value));
        Assert.Equal($"{setting}: {says}.", refused.Message);
    }

    internal static Task NightAsync(SchakelpuntInTeams schakelpunt) =>
        schakelpunt.Bot.Services.GetServices<IHostedService>().OfType<RetentionWorker>().Single().RunAsync(Ct);

    internal static async Task<PressResult> SubmitAsync(SchakelpuntInTeams schakelpunt, string persona, string verb, string number, params (string Key, string Value)[] values)
    {
        var data = new JsonObject { [DataKeys.Verb] = verb, [DataKeys.FormId] = Guid.NewGuid().ToString("N"), [DataKeys.CaseNumber] = number };
        foreach (var (key, value) in values) data[key] = value;
        return await schakelpunt.Teams.SubmitDialogAsync(persona, $"a:{persona}", data, Ct);
    }

    /// <summary>The coordinators' card about a request of the youngster.</summary>
    internal static async Task<SimulatedMessage> RequestedAsync(SchakelpuntInTeams schakelpunt, string number, string kind)
    {
        await SubmitAsync(schakelpunt, "leerplichtambtenaar", Verbs.SubmitYouthRequest, number, (Inputs.RequestKind, kind), (Inputs.AskedOn, "2026-11-23"), (Inputs.RequestText, "Ik wil dit graag anders."));
        return await schakelpunt.SeesAsync("Coördinatoren", number, "jullie beslissen");
    }

    internal static async Task<string> RaisedAsync(SchakelpuntInTeams schakelpunt, string persona)
    {
        await schakelpunt.RaiseAsync(persona, "verzuim");
        return RaiseTests.NumberIn((await schakelpunt.SeesAsync($"a:{persona}", "Je signaal is gemeld")).Card!)!;
    }

    /// <summary>Raised by the teacher, picked up by the truancy officer, who talked with the youngster.</summary>
    internal static async Task<string> RunningAsync(SchakelpuntInTeams schakelpunt)
    {
        var number = await RaisedAsync(schakelpunt, "docent");
        await SubmitAsync(schakelpunt, "docent", Verbs.SubmitSupplement, number, (Inputs.Ground, "wettelijke_taak"), (Inputs.Parents, "ja"), (Inputs.Initials, "JB"));
        var notice = await schakelpunt.SeesAsync("Leerplicht", number);
        await schakelpunt.Teams.PressAsync("leerplichtambtenaar", notice.Id, Verbs.PickUp, ct: Ct);
        await SubmitAsync(schakelpunt, "leerplichtambtenaar", Verbs.SubmitTalk, number, (Inputs.TalkDate, "2026-11-23"), (Inputs.YoungsterKnows, "ja"));
        return number;
    }

    private static async Task<string> ClosedAsync(SchakelpuntInTeams schakelpunt)
    {
        var number = await RunningAsync(schakelpunt);
        await SubmitAsync(schakelpunt, "leerplichtambtenaar", Verbs.SubmitClose, number, (Inputs.Outcome, "op_school"), (Inputs.WhatWorked, "Samen praten."));
        Assert.Equal(CaseState.Gesloten, (await LoadAsync(schakelpunt, number)).Case.State);
        await schakelpunt.SeesAsync("Leerplicht", number, "Gesloten");
        await schakelpunt.SeesAsync("a:docent", number, "Gesloten");
        return number;
    }

    private static async Task ErasedAsync(SchakelpuntInTeams schakelpunt, string number)
    {
        schakelpunt.Time.PutOn(new DateOnly(2027, 6, 1));
        await NightAsync(schakelpunt);
        schakelpunt.Time.PutForward(TimeSpan.FromDays(1));
        await NightAsync(schakelpunt);
        await DeliveredAsync(schakelpunt, number);
    }

    /// <summary>Nothing of the case waits to be delivered.</summary>
    internal static async Task DeliveredAsync(SchakelpuntInTeams schakelpunt, string number)
    {
        while ((await LoadAsync(schakelpunt, number)).Outbox.Count > 0) await Task.Yield();
    }

    private static async Task<CaseFile> LoadAsync(SchakelpuntInTeams schakelpunt, string number) =>
        (await schakelpunt.Service<CaseStore>().LoadAsync(CaseNumber.Parse(number)!.Value, Ct))!;

    private static async Task<string> OverviewAsync(SchakelpuntInTeams schakelpunt)
    {
        await schakelpunt.Teams.SayAsync("coordinator", "overzicht bewaartermijnen", Ct);
        return Json(schakelpunt.LastCardIn("a:coordinator", "Wat er gewist wordt").Card);
    }

    private static async Task<string> PressAsync(SchakelpuntInTeams schakelpunt, string persona, string message, string verb, string number)
    {
        var press = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = new JsonObject { [DataKeys.CaseNumber] = number } };
        var result = await schakelpunt.Teams.PressAsync(persona, message, press, [], Ct);
        return $"{result.Text} {Json(result.Card)} {Json(result.Dialog?.Card)}".Replace(number, "", StringComparison.Ordinal).Trim();
    }

    /// <summary>No row but the access log's holds the number beside somebody.</summary>
    internal static async Task AssertNobodyIsNamedAsync(SchakelpuntInTeams schakelpunt, string number)
    {
        var store = schakelpunt.Service<ITableStore>();
        string[] ids = [.. Persona.All.Select(persona => persona.ObjectId), .. Persona.All.Select(persona => persona.Name)];
        foreach (var table in new[] { "cases", "people", "matches", "ended", "waiting", "erasures", "pending" })
        {
            var rows = (await store.ScanAsync(table, 1000, null, Ct)).Rows;
            foreach (var row in rows)
            {
                var text = $"{row.Partition} {row.Row} {System.Text.Encoding.UTF8.GetString(row.Data.Span)}";
                var isNumbered = text.Contains(number, StringComparison.Ordinal) || text.Contains(Inverted(number), StringComparison.Ordinal);
                Assert.False(isNumbered && (table is "people" or "matches" or "ended" or "waiting" || ids.Any(id => text.Contains(id, StringComparison.OrdinalIgnoreCase))), $"{table}: {text}");
            }
        }
    }

    private static string Inverted(string number) => CaseNumber.Parse(number) is { } known ? $"{9999 - known.Year:D4}-{9_999_999 - known.Sequence:D7}" : "";
}
