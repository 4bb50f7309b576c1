using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;

namespace TeamsSchakelpunt.Tests.Sandbox;

/// <summary>The simulated Teams answers as Teams does; a stub stands for the bot.</summary>
public sealed class TeamsSimulatorTests : IAsyncLifetime
{
    private readonly List<JsonNode> _received = [];
    private readonly HttpClient _http = new();
    private WebApplication _bot = null!;
    private TeamsSimulator _teams = null!;
    private Func<JsonNode, JsonNode?> _answer = _ => null;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _bot = builder.Build();
        _bot.Run(async http =>
        {
            var activity = (await JsonNode.ParseAsync(http.Request.Body, cancellationToken: Ct))!;
            lock (_received) _received.Add(activity);
            if (_answer(activity) is { } answer) await http.Response.WriteAsync(answer.ToJsonString(), Ct);
        });
        await _bot.StartAsync(Ct);
        await StartTeamsAsync(new TeamsSimulatorOptions { EnforceLimits = true });
        await _teams.InstallAsync(Ct);
        _received.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        await _teams.DisposeAsync();
        await _bot.DisposeAsync();
        _http.Dispose();
    }

    [Fact]
    public async Task In_a_channel_the_bot_hears_only_what_mentions_it()
    {
        await _teams.SayAsync("docent", "Leerplicht", "goedemorgen allemaal", ct: Ct);
        Assert.Empty(_received);
        await _teams.SayAsync("docent", "Leerplicht", "help", mention: true, ct: Ct);
        var heard = Assert.Single(_received);
        Assert.Equal("<at>Schakelpunt</at> help", heard["text"]!.ToString());
        Assert.Contains(heard["entities"]!.AsArray(), entity => entity!["type"]!.ToString() == "mention");
        Assert.Equal("Leerplicht", _teams.Channels.Single(c => c.Id == heard["channelData"]!["channel"]!["id"]!.ToString()).Name);
    }

    [Fact]
    public async Task A_message_that_is_not_there_can_not_be_updated()
    {
        var response = await _http.PutAsJsonAsync(Rest("v3/conversations/a:docent/activities/none"), Message("x"), Ct);
        Assert.Equal((HttpStatusCode.NotFound, "ActivityNotFoundInConversation"), (response.StatusCode, await CodeAsync(response)));
    }

    [Fact]
    public async Task A_bot_that_was_removed_is_refused()
    {
        await _teams.UninstallChatAsync("docent", Ct);
        var response = await SendAsync("a:docent", Message("x"));
        Assert.Equal((HttpStatusCode.Forbidden, "BotNotInConversationRoster"), (response.StatusCode, await CodeAsync(response)));
    }

    [Fact]
    public async Task A_message_over_28_kb_is_too_big()
    {
        var response = await SendAsync("a:docent", Message(new string('x', 120_000)));
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig"), (response.StatusCode, await CodeAsync(response)));
    }

    [Fact]
    public async Task More_than_seven_a_second_in_one_thread_is_throttled_with_a_time_to_wait()
    {
        HttpResponseMessage? last = null;
        for (var i = 0; i < 8; i++) last = await SendAsync("a:docent", Message($"{i}"));
        Assert.Equal(HttpStatusCode.TooManyRequests, last!.StatusCode);
        Assert.NotNull(last.Headers.RetryAfter);
    }

    [Fact]
    public async Task A_fault_on_demand_answers_in_place_of_teams()
    {
        _teams.Faults.Add(call => call.Operation == ConnectorOperation.Send, Fault.Status(504), times: 1);
        Assert.Equal(HttpStatusCode.GatewayTimeout, (await SendAsync("a:docent", Message("een"))).StatusCode);
        Assert.Equal(HttpStatusCode.Created, (await SendAsync("a:docent", Message("twee"))).StatusCode);
        Assert.DoesNotContain(_teams.MessagesIn("a:docent"), m => m.Text == "een");
    }

    [Fact]
    public async Task General_comes_without_a_name()
    {
        var list = (await _http.GetFromJsonAsync<JsonNode>(Rest($"v3/teams/{Uri.EscapeDataString(SimulatedTeam.Id)}/conversations"), Ct))!["conversations"]!.AsArray();
        Assert.Null(list.Single(c => c!["id"]!.ToString() == SimulatedTeam.Id)!["name"]);
        Assert.Contains(list, c => c!["name"]?.ToString() == "Leerplicht");
    }

    [Fact]
    public async Task An_answer_to_a_press_changes_the_card_for_the_presser_only_and_an_update_for_everybody()
    {
        var channel = _teams.Channels.Single(c => c.Name == "Leerplicht").Id;
        var message = await PostCardAsync(channel, "basis");
        _answer = _ => new JsonObject { ["statusCode"] = 200, ["type"] = "application/vnd.microsoft.card.adaptive", ["value"] = Card("voor jou") };
        await _teams.PressAsync("docent", message.Id, "druk", ct: Ct);
        Assert.Contains("voor jou", _teams.CardSeenBy("docent", message.Id)!.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("basis", _teams.CardSeenBy("coordinator", message.Id)!.ToJsonString(), StringComparison.Ordinal);

        await _http.PutAsJsonAsync(Rest($"v3/conversations/{Uri.EscapeDataString(message.ConversationId)}/activities/{message.Id}"), WithCard("nieuw"), Ct);
        Assert.Contains("nieuw", _teams.CardSeenBy("docent", message.Id)!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_is_refreshed_only_for_those_it_names_and_at_most_once_a_minute()
    {
        var channel = _teams.Channels.Single(c => c.Name == "Leerplicht").Id;
        var message = await PostCardAsync(channel, "basis");
        Assert.Null(await _teams.RefreshAsync("coordinator", message.Id, Ct));
        Assert.NotNull(await _teams.RefreshAsync("docent", message.Id, Ct));
        Assert.Null(await _teams.RefreshAsync("docent", message.Id, Ct));
        Assert.Equal("automatic", Assert.Single(_received)["value"]!["trigger"]!.ToString());
    }

    [Fact]
    public async Task What_happened_is_there_again_after_a_restart()
    {
        var journal = Path.Combine(Directory.CreateTempSubdirectory("schakelpunt-journal-").FullName, "teams.jsonl");
        await _teams.DisposeAsync();
        await StartTeamsAsync(new TeamsSimulatorOptions { JournalPath = journal });
        await _teams.InstallAsync(Ct);
        await SendAsync("a:docent", Message("hallo"));
        await _teams.DisposeAsync();
        await StartTeamsAsync(new TeamsSimulatorOptions { JournalPath = journal });
        Assert.True(_teams.IsInstalled);
        Assert.Contains(_teams.MessagesIn("a:docent"), m => m.Text == "hallo");
    }

    [Fact]
    public async Task The_page_shows_nobody_anothers_chat()
    {
        await SendAsync("a:docent", Message("alleen voor de docent"));
        var state = await _http.GetStringAsync(new Uri(_teams.ServiceUrl, "api/state?persona=coordinator"), Ct);
        Assert.DoesNotContain("alleen voor de docent", state, StringComparison.Ordinal);
    }

    private async Task StartTeamsAsync(TeamsSimulatorOptions options)
    {
        options.BotEndpoint = new Uri(_bot.Urls.Single());
        _teams = await TeamsSimulator.StartAsync(options, Ct);
    }

    private async Task<SimulatedMessage> PostCardAsync(string channel, string text)
    {
        var thread = new JsonObject
        {
            ["isGroup"] = true, ["channelData"] = new JsonObject { ["channel"] = new JsonObject { ["id"] = channel } }, ["activity"] = WithCard(text),
        };
        var made = await (await _http.PostAsJsonAsync(Rest("v3/conversations"), thread, Ct)).Content.ReadFromJsonAsync<JsonNode>(Ct);
        return _teams.Messages.Single(m => m.Id == made!["activityId"]!.ToString());
    }

    private Task<HttpResponseMessage> SendAsync(string conversation, JsonNode activity) =>
        _http.PostAsJsonAsync(Rest($"v3/conversations/{Uri.EscapeDataString(conversation)}/activities"), activity, Ct);

    private Uri Rest(string path) => new(_teams.ServiceUrl, path);

    private static JsonObject Message(string text) => new() { ["type"] = "message", ["text"] = text };

    private static JsonObject WithCard(string text) => new()
    {
        ["type"] = "message",
        ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = Card(text) }),
    };

    private static JsonObject Card(string text) => new()
    {
        ["type"] = "AdaptiveCard",
        ["version"] = "1.5",
        ["body"] = new JsonArray(new JsonObject { ["type"] = "TextBlock", ["text"] = text }),
        ["actions"] = new JsonArray(new JsonObject { ["type"] = "Action.Execute", ["title"] = "Druk", ["verb"] = "druk" }),
        ["refresh"] = new JsonObject { ["userIds"] = new JsonArray("29:docent"), ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "ververs" } },
    };

    private static async Task<string?> CodeAsync(HttpResponseMessage response) =>
        (await response.Content.ReadFromJsonAsync<JsonNode>(Ct))?["error"]?["code"]?.ToString();
}
