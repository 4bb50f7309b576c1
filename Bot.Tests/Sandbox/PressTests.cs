using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;
using static TeamsSchakelpunt.Tests.Sandbox.TeamsWithStubBot;

namespace TeamsSchakelpunt.Tests.Sandbox;

public sealed class PressTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_card_as_answer_is_for_the_presser_alone_and_an_update_for_everybody()
    {
        await using var run = await StartAsync();
        var id = await run.SendForIdAsync(Aventus, Message(Card("Voor allen")));
        Answers(run, Replacement(Card("Voor docent")));
        var pressed = await run.Teams.PressAsync("docent", id, "doe", ct: Ct);
        Assert.Equal(PressOutcome.Card, pressed.Outcome);
        Assert.Equal(("Voor docent", "Voor allen"), (Seen(run, "docent", id), Seen(run, "mentor", id)));

        await run.CallAsync(HttpMethod.Put, Activities(Aventus, id), Message(Card("Nieuw voor allen")).ToJsonString());
        Assert.Equal(("Nieuw voor allen", "Nieuw voor allen"), (Seen(run, "docent", id), Seen(run, "mentor", id)));
    }

    [Fact]
    public async Task A_press_sends_verb_data_and_inputs_with_what_the_card_starts_with()
    {
        await using var run = await StartAsync();
        var id = await run.SendForIdAsync(DocentChat, Message(Card("Vraag")));
        await run.Teams.PressAsync("docent", id, "doe", new JsonObject { ["wat"] = "Ingevuld" }, Ct);
        await run.Teams.PressAsync("docent", id, "Doe", ct: Ct);
        Assert.Equal(["Ingevuld", "Begin"], run.Bot.Heard.Select(a => a["value"]!["action"]!["data"]!["wat"]!.ToString()));
        var invoke = run.Bot.Heard[0];
        Assert.Equal(("invoke", "adaptiveCard/action", id), (invoke["type"]!.ToString(), invoke["name"]!.ToString(), invoke["replyToId"]!.ToString()));
        Assert.Equal(("doe", "1"), (invoke["value"]!["action"]!["verb"]!.ToString(), invoke["value"]!["action"]!["data"]!["k"]!.ToString()));
        Assert.Equal("manual", invoke["value"]!["trigger"]!.ToString());
    }

    [Fact]
    public async Task A_message_an_error_and_nonsense_as_answer_leave_the_card()
    {
        await using var run = await StartAsync();
        var id = await run.SendForIdAsync(DocentChat, Message(Card("Vraag")));
        foreach (var (type, value, outcome) in new (string, JsonNode, PressOutcome)[]
        {
            ("application/vnd.microsoft.activity.message", "Gedaan", PressOutcome.Message),
            ("application/vnd.microsoft.error", new JsonObject { ["message"] = "Mislukt" }, PressOutcome.Error),
            ("application/vnd.microsoft.card.adaptive", new JsonObject { ["type"] = "Anders" }, PressOutcome.Error),
            ("application/vnd.microsoft.card.adaptive", "tekst", PressOutcome.Error),
            ("application/vnd.microsoft.error", "tekst", PressOutcome.Error),
        })
        {
            Answers(run, new JsonObject { ["statusCode"] = 200, ["type"] = type, ["value"] = value });
            Assert.Equal(outcome, (await run.Teams.PressAsync("docent", id, "doe", ct: Ct)).Outcome);
        }

        Assert.Equal("Vraag", Seen(run, "docent", id));
    }

    [Fact]
    public async Task A_button_on_a_message_that_was_taken_away_does_not_reach_the_bot()
    {
        await using var run = await StartAsync();
        var id = await run.SendForIdAsync(DocentChat, Message(Card("Weg")));
        await run.CallAsync(HttpMethod.Delete, Activities(DocentChat, id));
        var pressed = await run.Teams.PressAsync("docent", id, Button(), [], Ct);
        Assert.Equal(PressOutcome.Error, pressed.Outcome);
        Assert.Empty(run.Bot.Heard);
    }

    [Fact]
    public async Task A_dialog_opens_shows_its_next_card_and_closes()
    {
        await using var run = await StartAsync();
        var fetch = new JsonObject
        {
            ["type"] = "Action.Submit",
            ["title"] = "Open",
            ["data"] = new JsonObject { ["msteams"] = new JsonObject { ["type"] = "task/fetch" }, ["soort"] = "formulier" },
        };
        var id = await run.SendForIdAsync(Aventus, Message(Card("Open het formulier", fetch)));

        Answers(run, Dialog("Stap 1"));
        var first = await run.Teams.PressAsync("docent", id, "Open", ct: Ct);
        Assert.Equal((PressOutcome.Dialog, "Stap 1"), (first.Outcome, first.Dialog!.Title));
        Answers(run, Dialog("Stap 2"));
        var second = await run.Teams.SubmitDialogAsync("docent", id, new JsonObject { ["veld"] = "waarde" }, Ct);
        Assert.Equal((PressOutcome.Dialog, "Stap 2"), (second.Outcome, second.Dialog!.Title));
        Answers(run, new JsonObject { ["task"] = new JsonObject { ["type"] = "message", ["value"] = "Klaar" } });
        Assert.Equal("Klaar", (await run.Teams.SubmitDialogAsync("docent", id, [], Ct)).Text);
        Answers(run, null);
        Assert.Equal(PressOutcome.Closed, (await run.Teams.SubmitDialogAsync("docent", id, [], Ct)).Outcome);

        Assert.Equal(["task/fetch", "task/submit", "task/submit", "task/submit"], run.Bot.Heard.Select(a => a["name"]!.ToString()));
        Assert.Equal("formulier", run.Bot.Heard[0]["value"]!["data"]!["soort"]!.ToString());
        Assert.Equal("waarde", run.Bot.Heard[1]["value"]!["data"]!["veld"]!.ToString());
    }

    [Theory]
    [InlineData("""{"task":{"type":"continue","value":{"title":"Zonder kaart"}}}""")]
    [InlineData("""{"task":{"type":"continue","value":"tekst"}}""")]
    [InlineData("""{"task":{"type":"anders"}}""")]
    public async Task A_dialog_that_Teams_cannot_read_is_an_error(string answer)
    {
        await using var run = await StartAsync();
        Answers(run, JsonNode.Parse(answer));
        Assert.Equal(PressOutcome.Error, (await run.Teams.SubmitDialogAsync("docent", DocentChat, [], Ct)).Outcome);
    }

    [Fact]
    public async Task A_card_refreshes_for_listed_users_and_once_a_minute()
    {
        var clock = new FakeTimeProvider();
        await using var run = await StartAsync(options => options.TimeProvider = clock);
        var id = await run.SendForIdAsync(Aventus, Message(Refreshing("Voor allen")));
        Answers(run, Replacement(Refreshing("Ververst")));

        Assert.Null(await run.Teams.RefreshAsync("mentor", id, Ct));
        Assert.Equal(PressOutcome.Card, (await run.Teams.RefreshAsync("docent", id, Ct))!.Outcome);
        Assert.Equal(("Ververst", "Voor allen"), (Seen(run, "docent", id), Seen(run, "mentor", id)));
        clock.Advance(TimeSpan.FromSeconds(59));
        Assert.Null(await run.Teams.RefreshAsync("docent", id, Ct));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.NotNull(await run.Teams.RefreshAsync("docent", id, Ct));
        Assert.Equal(["automatic", "automatic"], run.Bot.Heard.Select(a => a["value"]!["trigger"]!.ToString()));
    }

    [Fact]
    public async Task An_edit_lets_the_card_refresh_again_at_once()
    {
        await using var run = await StartAsync(options => options.TimeProvider = new FakeTimeProvider());
        var id = await run.SendForIdAsync(Aventus, Message(Refreshing("Eerst")));
        Answers(run, Replacement(Refreshing("Ververst")));
        await run.Teams.RefreshAsync("docent", id, Ct);
        await run.CallAsync(HttpMethod.Put, Activities(Aventus, id), Message(Refreshing("Daarna")).ToJsonString());
        Assert.NotNull(await run.Teams.RefreshAsync("docent", id, Ct));
    }

    [Fact]
    public async Task A_card_that_lists_more_than_sixty_users_refreshes_for_nobody()
    {
        await using var run = await StartAsync();
        var card = Refreshing("Te veel");
        for (var i = 0; i < 60; i++) card["refresh"]!["userIds"]!.AsArray().Add((JsonNode)$"29:{i}");
        var id = await run.SendForIdAsync(Aventus, Message(card));
        Assert.Null(await run.Teams.RefreshAsync("docent", id, Ct));
    }

    [Fact]
    public async Task A_search_goes_to_the_bot_and_a_search_for_people_does_not()
    {
        await using var run = await StartAsync();
        Answers(run, JsonNode.Parse("""
            {"statusCode":200,"type":"application/vnd.microsoft.search.searchResponse","value":{"results":[{"title":"Aventus","value":"aventus"}]}}
            """));
        Assert.Equal([new SearchResult("Aventus", "aventus")], await run.Teams.SearchAsync("docent", DocentChat, "partners", "av", Ct));
        Assert.Equal("av", Assert.Single(run.Bot.Heard)["value"]!["queryText"]!.ToString());
        var mentor = Persona.Get("mentor");
        Assert.Equal(
            [new SearchResult(mentor.Name, mentor.ObjectId)],
            await run.Teams.SearchAsync("docent", DocentChat, "graph.microsoft.com/users", "mentor", Ct));
        Assert.Single(run.Bot.Heard);
    }

    private static void Answers(TeamsWithStubBot run, JsonNode? answer) => run.Bot.Answer = _ => Task.FromResult(answer?.DeepClone());

    private static string? Seen(TeamsWithStubBot run, string persona, string id) =>
        run.Teams.CardSeenBy(persona, id)!["body"]![0]!["text"]!.ToString();

    private static JsonObject Button() => new()
    {
        ["type"] = "Action.Execute", ["title"] = "Doe", ["verb"] = "doe", ["data"] = new JsonObject { ["k"] = 1 },
    };

    private static JsonObject Card(string text, JsonObject? action = null) => new()
    {
        ["type"] = "AdaptiveCard",
        ["version"] = "1.5",
        ["body"] = new JsonArray(
            new JsonObject { ["type"] = "TextBlock", ["text"] = text },
            new JsonObject { ["type"] = "Input.Text", ["id"] = "wat", ["value"] = "Begin" }),
        ["actions"] = new JsonArray(action ?? Button()),
    };

    private static JsonObject Refreshing(string text)
    {
        var card = Card(text);
        card["refresh"] = new JsonObject { ["action"] = Button(), ["userIds"] = new JsonArray("29:docent") };
        return card;
    }

    private static JsonObject Replacement(JsonObject card) => new()
    {
        ["statusCode"] = 200, ["type"] = "application/vnd.microsoft.card.adaptive", ["value"] = card,
    };

    private static JsonObject Dialog(string title) => new()
    {
        ["task"] = new JsonObject
        {
            ["type"] = "continue",
            ["value"] = new JsonObject
            {
                ["title"] = title,
                ["card"] = new JsonObject { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = Card(title) },
            },
        },
    };
}
