using System.Text.Json.Nodes;
using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;
using static TeamsSchakelpunt.Tests.Sandbox.TeamsWithStubBot;

namespace TeamsSchakelpunt.Tests.Sandbox;

public sealed class ConnectorRefusalTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("a:niemand")]
    [InlineData("19:weg@thread.tacv2")]
    [InlineData("19:aventus@thread.tacv2;messageid=1")]
    public async Task An_unknown_conversation_is_404_for_each_way_to_post(string conversation)
    {
        await using var run = await StartAsync();
        foreach (var (method, path) in new[]
        {
            (HttpMethod.Post, Activities(conversation)), (HttpMethod.Post, Activities(conversation, "1")),
            (HttpMethod.Put, Activities(conversation, "1")), (HttpMethod.Delete, Activities(conversation, "1")),
        })
        {
            var answer = await run.CallAsync(method, path, method == HttpMethod.Delete ? null : Message("Dag").ToJsonString());
            Assert.Equal((404, "ConversationNotFound"), (answer.Status, answer.Code));
        }
    }

    [Fact]
    public async Task A_thread_of_one_channel_does_not_exist_in_another()
    {
        await using var run = await StartAsync();
        var root = await run.SendForIdAsync(Aventus, Message("Eerste"));
        var answer = await run.SendAsync($"{SimulatedTeam.ChannelId("Ambelt")};messageid={root}", Message("Verdwaald"));
        Assert.Equal((404, "ConversationNotFound"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_deleted_channel_is_404()
    {
        await using var run = await StartAsync();
        await run.Teams.DeleteChannelAsync("Aventus", Ct);
        Assert.Equal("ConversationNotFound", (await run.SendAsync(Aventus, Message("Dag"))).Code);
    }

    [Fact]
    public async Task What_somebody_else_said_or_what_stands_elsewhere_cannot_be_changed()
    {
        await using var run = await StartAsync();
        var said = await run.Teams.SayAsync("docent", "Hoi", Ct);
        var elsewhere = await run.SendForIdAsync("a:mentor", Message("Dag"));
        foreach (var id in new[] { said.Message.Id, elsewhere, "1" })
        {
            var answer = await run.CallAsync(HttpMethod.Put, Activities(DocentChat, id), Message("Anders").ToJsonString());
            Assert.Equal((404, "ActivityNotFoundInConversation"), (answer.Status, answer.Code));
        }
    }

    [Fact]
    public async Task A_reply_to_nothing_in_a_channel_is_404()
    {
        await using var run = await StartAsync();
        var answer = await run.PostAsync(Activities(Aventus, "1"), Message("Dag"));
        Assert.Equal((404, "ActivityNotFoundInConversation"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task After_uninstalling_from_the_team_its_channels_and_team_are_403_and_the_chats_stay()
    {
        await using var run = await StartAsync();
        await run.Teams.UninstallAsync(Ct);
        var team = Uri.EscapeDataString(SimulatedTeam.Id);
        ConnectorReply[] refused =
        [
            await run.SendAsync(Aventus, Message("Dag")), await run.PostAsync(Activities(Aventus, "1"), Message("Dag")),
            await run.GetAsync($"v3/teams/{team}"), await run.GetAsync($"v3/teams/{team}/conversations"),
            await run.GetAsync($"v3/conversations/{team}/pagedmembers"), await run.GetAsync($"v3/conversations/{team}/members/29:docent"),
        ];
        Assert.All(refused, answer => Assert.Equal((403, "BotNotInConversationRoster"), (answer.Status, answer.Code)));
        Assert.Equal(201, (await run.SendAsync(DocentChat, Message("Dag"))).Status);
    }

    [Fact]
    public async Task After_uninstalling_a_chat_it_is_403_and_cannot_be_created()
    {
        await using var run = await StartAsync();
        await run.Teams.UninstallChatAsync("docent", Ct);
        Assert.Equal("BotNotInConversationRoster", (await run.SendAsync(DocentChat, Message("Dag"))).Code);
        Assert.Equal(403, (await run.PostAsync("v3/conversations", ConnectorRouteTests.ChatWith("29:docent"))).Status);
        Assert.Equal(201, (await run.SendAsync("a:mentor", Message("Dag"))).Status);
    }

    [Fact]
    public async Task A_blocked_chat_is_403_until_it_is_no_longer_blocked()
    {
        await using var run = await StartAsync();
        run.Teams.Block("docent");
        var refused = await run.SendAsync(DocentChat, Message("Dag"));
        Assert.Equal((403, "ConversationBlockedByUser"), (refused.Status, refused.Code));
        run.Teams.Block("docent", blocked: false);
        Assert.Equal(201, (await run.SendAsync(DocentChat, Message("Dag"))).Status);
        Assert.Empty(run.Bot.Heard);
    }

    [Fact]
    public async Task A_message_of_28_KB_goes_and_one_byte_more_is_413()
    {
        await using var run = await StartAsync();
        var frame = Message(string.Empty).ToJsonString().Length;
        Assert.Equal(201, (await run.SendAsync(DocentChat, Message(new string('x', (28 * 1024) - frame)))).Status);
        var big = await run.SendAsync(DocentChat, Message(new string('x', (28 * 1024) - frame + 1)));
        Assert.Equal((413, "MessageSizeTooBig"), (big.Status, big.Code));
        Assert.Single(run.Teams.Messages);
    }

    [Theory]
    [InlineData("")]
    [InlineData("geen json")]
    [InlineData("[]")]
    [InlineData("""{"text":"zonder type"}""")]
    [InlineData("""{"type":"message"}""")]
    [InlineData("""{"type":"message","attachments":["tekst"]}""")]
    [InlineData("""{"type":"message","attachments":[{"content":{}}]}""")]
    [InlineData("""{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"Anders"}}]}""")]
    [InlineData("""{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":"tekst"}]}""")]
    public async Task A_message_that_makes_no_sense_is_400(string body)
    {
        await using var run = await StartAsync();
        var answer = await run.CallAsync(HttpMethod.Post, Activities(DocentChat), body);
        Assert.Equal((400, "BadSyntax"), (answer.Status, answer.Code));
        Assert.Empty(run.Teams.Messages);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"isGroup":"ja"}""")]
    [InlineData("""{"members":[{"id":"29:docent"}]}""")]
    [InlineData("""{"tenantId":"00000000-0000-4000-9000-000000000001","members":["29:docent"]}""")]
    [InlineData("""{"tenantId":"00000000-0000-4000-9000-000000000001","members":[{"id":"29:niemand"}]}""")]
    [InlineData("""{"channelData":"tekst","members":[{"id":"29:docent"}]}""")]
    [InlineData("""{"isGroup":true}""")]
    [InlineData("""{"isGroup":true,"channelData":{"channel":"tekst"}}""")]
    [InlineData("""{"isGroup":true,"channelData":{"channel":{"id":"19:aventus@thread.tacv2"}}}""")]
    public async Task A_conversation_that_makes_no_sense_is_400(string body)
    {
        await using var run = await StartAsync();
        var answer = await run.CallAsync(HttpMethod.Post, "v3/conversations", body);
        Assert.Equal((400, "BadSyntax"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_thread_in_a_channel_that_is_not_there_is_404()
    {
        await using var run = await StartAsync();
        var answer = await run.PostAsync("v3/conversations", new JsonObject
        {
            ["isGroup"] = true,
            ["channelData"] = new JsonObject { ["channel"] = new JsonObject { ["id"] = "19:weg@thread.tacv2" } },
            ["activity"] = Message("Dag"),
        });
        Assert.Equal((404, "ConversationNotFound"), (answer.Status, answer.Code));
    }
}
