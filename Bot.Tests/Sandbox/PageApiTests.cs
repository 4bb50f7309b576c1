using System.Text.Json.Nodes;
using Xunit;
using static TeamsSchakelpunt.Tests.Sandbox.TeamsWithStubBot;

namespace TeamsSchakelpunt.Tests.Sandbox;

public sealed class PageApiTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_state_shows_the_channels_and_the_own_chat_and_hides_those_of_others()
    {
        await using var run = await StartAsync();
        await run.SendAsync(DocentChat, Message("Alleen voor de docent"));
        await run.SendAsync(Aventus, Message("Voor iedereen"));
        var docent = (await run.GetAsync("api/state?persona=docent")).Body!.ToJsonString();
        var mentor = (await run.GetAsync("api/state?persona=mentor")).Body!;
        Assert.Contains("Alleen voor de docent", docent, StringComparison.Ordinal);
        Assert.DoesNotContain("Alleen voor de docent", mentor.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain(mentor["messages"]!.AsObject(), place => place.Key == DocentChat);
        Assert.Equal("Voor iedereen", mentor["messages"]![Aventus]![0]!["text"]!.ToString());
    }

    [Fact]
    public async Task What_was_taken_away_is_no_longer_in_the_state()
    {
        await using var run = await StartAsync();
        var id = await run.SendForIdAsync(Aventus, Message("Vergissing"));
        await run.CallAsync(HttpMethod.Delete, Activities(Aventus, id));
        var message = (await run.GetAsync("api/state?persona=docent")).Body!["messages"]![Aventus]![0]!;
        Assert.Equal((true, ""), (message["deleted"]!.GetValue<bool>(), message["text"]!.ToString()));
    }

    [Fact]
    public async Task Unread_counts_what_others_posted_until_it_is_read()
    {
        await using var run = await StartAsync();
        await run.SendAsync(DocentChat, Message("Een"));
        await run.SendAsync(DocentChat, Message("Twee"));
        Assert.Equal(2, await UnreadAsync(run));
        await run.PostAsync("api/read", new JsonObject { ["persona"] = "docent", ["conversationId"] = DocentChat });
        Assert.Equal(0, await UnreadAsync(run));
    }

    [Fact]
    public async Task What_is_said_on_the_page_goes_to_the_bot()
    {
        await using var run = await StartAsync();
        var said = await run.PostAsync("api/say", new JsonObject { ["persona"] = "docent", ["conversationId"] = DocentChat, ["text"] = " Dag " });
        Assert.Equal(202, said.Status);
        Assert.Equal("Dag", Assert.Single(run.Bot.Heard)["text"]!.ToString());
    }

    [Theory]
    [InlineData("docent", "a:mentor", "Hoi", 400)]
    [InlineData("docent", "a:docent", "  ", 400)]
    [InlineData("docent", "19:weg@thread.tacv2", "Hoi", 400)]
    [InlineData("niemand", "a:docent", "Hoi", 400)]
    public async Task What_cannot_be_said_is_refused(string persona, string conversation, string text, int status)
    {
        await using var run = await StartAsync();
        var said = await run.PostAsync("api/say", new JsonObject { ["persona"] = persona, ["conversationId"] = conversation, ["text"] = text });
        Assert.Equal(status, said.Status);
        Assert.Empty(run.Bot.Heard);
    }

    [Theory]
    [InlineData("press")]
    [InlineData("refresh")]
    [InlineData("dialog")]
    public async Task Nobody_presses_in_the_chat_of_another(string what)
    {
        await using var run = await StartAsync();
        var answer = await run.PostAsync("api/" + what, new JsonObject
        {
            ["persona"] = "mentor",
            ["messageId"] = await run.SendForIdAsync(DocentChat, Message("Van de docent")),
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "doe" },
        });
        Assert.Equal(400, answer.Status);
        Assert.Empty(run.Bot.Heard);
    }

    [Fact]
    public async Task Only_JSON_is_taken_so_that_the_form_of_another_site_does_nothing()
    {
        await using var run = await StartAsync();
        using var http = new HttpClient();
        using var form = new FormUrlEncodedContent([new("persona", "docent")]);
        using var answer = await http.PostAsync(new Uri(run.Teams.ServiceUrl, "api/say"), form, Ct);
        Assert.Equal(415, (int)answer.StatusCode);
        Assert.Equal(400, (await run.CallAsync(HttpMethod.Post, "api/say", "geen json")).Status);
    }

    [Fact]
    public async Task Events_tell_where_something_changed_and_keep_the_chats_of_others_to_themselves()
    {
        await using var run = await StartAsync();
        using var http = new HttpClient();
        await using var stream = await http.GetStreamAsync(new Uri(run.Teams.ServiceUrl, "api/events?persona=mentor"), Ct);
        using var reader = new StreamReader(stream);
        Assert.Equal(": here", await reader.ReadLineAsync(Ct));
        await run.SendAsync(DocentChat, Message("Geheim"));
        await run.SendAsync(Aventus, Message("Open"));
        string line;
        do line = (await reader.ReadLineAsync(Ct))!;
        while (!line.StartsWith("data: ", StringComparison.Ordinal));
        Assert.Equal(Aventus, JsonNode.Parse(line["data: ".Length..])!["conversationId"]!.ToString());
    }

    private static async Task<int> UnreadAsync(TeamsWithStubBot run) =>
        (await run.GetAsync("api/state?persona=docent")).Body!["chat"]!["unread"]!.GetValue<int>();
}
