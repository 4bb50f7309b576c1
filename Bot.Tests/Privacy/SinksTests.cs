using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Sandbox.Simulator;
using TeamsSchakelpunt.Tests.Flows;
using TeamsSchakelpunt.Tests.Privacy.Sinks;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;

namespace TeamsSchakelpunt.Tests.Privacy;

/// <summary>What is told of a youngster goes to those who take part, and nowhere else.</summary>
public sealed class SinksTests
{
    private static readonly ActivitySource Traces = new("test");
    private static readonly Meter Meter = new("test");

    private readonly Marker _initials = Marker.Initials();
    private readonly Marker _observed = Marker.Word();
    private readonly Marker _goesWell = Marker.Word();
    private readonly Marker _done = Marker.Word();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private Marker[] All => [_initials, _observed, _goesWell, _done];

    [Fact]
    public async Task What_is_told_of_a_youngster_is_seen_by_those_who_take_part_and_is_nowhere_else()
    {
        using var sinks = new AllSinks();
        await using var schakelpunt = await StartAsync(configure: sinks.Attach);
        await PlayAsync(schakelpunt);
        foreach (var marker in All)
        {
            sinks.AssertNowhere(marker, except: sink => sink.IsOnlyFor("docent", "leerplichtambtenaar"), schakelpunt.StorePath);
            Assert.Contains(sinks.Find(marker, schakelpunt.StorePath), sink => sink.IsOnlyFor("leerplichtambtenaar"));
        }
    }

    [Fact]
    public async Task Nor_where_Teams_and_the_store_fail()
    {
        using var sinks = new AllSinks();
        await using var schakelpunt = await StartAsync(configure: sinks.Attach);
        var (form, _) = await RaiseAsync(schakelpunt);
        var notice = await schakelpunt.SeesAsync("Leerplicht", "-0001");
        var refused = Fault.Status(403, code: "BotNotInConversationRoster");
        schakelpunt.Teams.Faults.Add(call => call is { Operation: ConnectorOperation.Update, ConversationId: "a:docent" }, refused);
        var failed = Fault.Status(409);
        schakelpunt.Teams.Faults.Add(call => call.Operation is ConnectorOperation.Update && call.ConversationId != "a:docent", failed);
        await SupplementAsync(schakelpunt, notice);
        await schakelpunt.Teams.PressAsync("leerplichtambtenaar", notice.Id, Verbs.PickUp, ct: Ct);
        await refused.Reached.WaitAsync(Ct);
        await failed.Reached.WaitAsync(Ct);
        await schakelpunt.Teams.WaitForAsync(teams => teams.Calls.Count(call => call is { Operation: ConnectorOperation.Update, Status: 409 }) == 1
            && teams.Calls.Last(call => call.ConversationId.StartsWith("19:", StringComparison.Ordinal)).Status == 200, Ct);

        // The row of the case is no case any more: every look fails.
        var number = RaiseTests.NumberIn(notice.Card!);
        var store = schakelpunt.Service<ITableStore>();
        var row = (await store.GetAsync("cases", number, "case", Ct))!;
        await store.CommitAsync("cases", number, [new TableChange.Put("case", row.Data[..^20])], Ct);
        Assert.Contains("Dit lukt nu even niet", (await schakelpunt.Teams.PressAsync("docent", form.Id, Verbs.OpenCase, ct: Ct)).Text, StringComparison.Ordinal);
        Assert.Contains(sinks.Of(SinkKind.Log), line => line.Text.StartsWith("Error", StringComparison.Ordinal));
        foreach (var marker in All) sinks.AssertNowhere(marker, except: sink => sink.IsOnlyFor("docent", "leerplichtambtenaar"), schakelpunt.StorePath);
    }

    [Fact]
    public async Task A_story_in_a_channel_is_not_repeated_and_not_kept()
    {
        using var sinks = new AllSinks();
        await using var schakelpunt = await StartAsync(configure: sinks.Attach);
        await schakelpunt.Teams.SayAsync("docent", "Leerplicht", $"mijn leerling uit klas 3 komt al weken niet meer, {_observed.Text} en slaapt slecht", mention: true, ct: Ct);
        sinks.AssertNowhere(_observed, except: _ => false, schakelpunt.StorePath);
    }

    [Fact]
    public async Task Each_sink_is_looked_in()
    {
        using var sinks = new AllSinks();
        await using var schakelpunt = await StartAsync(links: false, configure: sinks.Attach);
        var marker = Marker.Word();
        var logger = schakelpunt.Service<ILoggerFactory>().CreateLogger("any");
        var planted = new Dictionary<SinkKind, Action[]>
        {
            [SinkKind.Log] =
            [
                () => logger.LogTrace("{Text}", marker.Text),
                () => logger.LogError(new InvalidOperationException("outer", new InvalidOperationException(marker.Text)), "It failed"),
                () => { using (logger.BeginScope(new Dictionary<string, object> { ["who"] = marker.Text })) logger.LogTrace("In a scope"); },
                () => logger.LogTrace("{Text}", Convert.ToBase64String(Encoding.UTF8.GetBytes($"x {marker.Text} y"))),
            ],
            [SinkKind.Trace] = [() => Traces.StartActivity("a")!.SetTag("who", marker.Text).Stop(), () => Traces.StartActivity("a")!.AddEvent(new ActivityEvent(marker.Text)).Stop()],
            [SinkKind.Metric] = [() => Meter.CreateCounter<long>($"c{Guid.NewGuid():N}").Add(1, new KeyValuePair<string, object?>("who", marker.Text))],
            [SinkKind.Store] = [() => schakelpunt.Service<ITableStore>().CommitAsync("odd", "p", [new TableChange.Put("r", Encoding.Unicode.GetBytes(marker.Text))], Ct).GetAwaiter().GetResult()],
        };
        foreach (var (kind, plant) in planted)
        {
            foreach (var one in plant)
            {
                var before = sinks.Find(marker, schakelpunt.StorePath).Count;
                one();
                var found = sinks.Find(marker, schakelpunt.StorePath);
                Assert.True(found.Count > before && found.Any(sink => sink.Kind == kind), $"{kind}");
            }
        }

        await schakelpunt.Teams.SayAsync("docent", "mijn gegevens", Ct);
        Assert.Contains(sinks.Of(SinkKind.Request), sink => sink.IsOnlyFor("docent") && sink.Text.Contains("+31 570 000 101", StringComparison.Ordinal));
    }

    private async Task PlayAsync(SchakelpuntInTeams schakelpunt)
    {
        await RaiseAsync(schakelpunt);
        var notice = await schakelpunt.SeesAsync("Leerplicht", "-0001");
        var number = RaiseTests.NumberIn(notice.Card!);
        await SupplementAsync(schakelpunt, notice);
        await schakelpunt.Teams.PressAsync("leerplichtambtenaar", notice.Id, Verbs.PickUp, ct: Ct);
        await schakelpunt.SeesAsync("a:docent", "Leerplichtambtenaar");

        var refresh = new JsonObject { ["type"] = "Action.Execute", ["verb"] = Verbs.RefreshCase, ["data"] = new JsonObject { [DataKeys.CaseNumber] = number } };

        // Who takes part, who sees the header, and who sees nothing.
        foreach (var persona in new[] { "docent", "leerplichtambtenaar", "coordinator", "jongerenwerker", "buitenstaander" })
        {
            await schakelpunt.Teams.PressAsync(persona, notice.Id, Verbs.OpenCase, ct: Ct);
            await schakelpunt.Teams.PressAsync(persona, notice.Id, refresh, [], Ct);
            await schakelpunt.Teams.SayAsync(persona, $"casus {number}", Ct);
            await schakelpunt.Teams.SayAsync(persona, "mijn casussen", Ct);
        }

        await schakelpunt.Teams.SayAsync("coordinator", "export logboek", Ct);
        var offer = schakelpunt.Teams.MessagesIn("a:coordinator").Last(message => message.File is not null);
        await schakelpunt.Teams.AnswerFileConsentAsync("coordinator", offer.Id, accept: true, Ct);
    }

    private Task<(SimulatedMessage Form, PressResult Result)> RaiseAsync(SchakelpuntInTeams schakelpunt)
    {
        var filled = Filled($"Komt niet meer. {_observed.Text}");
        filled[Inputs.GoesWell] = $"Tekent graag. {_goesWell.Text}";
        return schakelpunt.RaiseAsync("docent", "verzuim", filled);
    }

    private Task<PressResult> SupplementAsync(SchakelpuntInTeams schakelpunt, SimulatedMessage notice) => schakelpunt.Teams.SubmitDialogAsync("docent", "a:docent", new JsonObject
    {
        [DataKeys.Verb] = Verbs.SubmitSupplement, [DataKeys.FormId] = "f2", [DataKeys.CaseNumber] = RaiseTests.NumberIn(notice.Card!),
        [Inputs.Ground] = "wettelijke_taak", [Inputs.Parents] = "ja", [Inputs.Initials] = _initials.Text, [Inputs.AlreadyDone] = $"Gebeld. {_done.Text}",
    }, Ct);
}
