using System.Text.Json.Nodes;
using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;

namespace TeamsSchakelpunt.Tests.Sandbox;

public sealed class ConnectorRouteTests
{
    [Fact]
    public async Task A_send_to_a_chat_posts_a_message_of_the_bot()
    {
        await using var run = await TeamsWithStubBot.StartAsync();
        var sent = await run.SendAsync(TeamsWithStubBot.DocentChat, TeamsWithStubBot.Message("Dag"));
        Assert.Equal(201, sent.Status);
        var message = Assert.Single(run.Teams.MessagesIn(TeamsWithStubBot.DocentChat));
        Assert.Equal((sent.Id, "Dag", true), (message.Id, message.Text, message.IsFromBot));
    }

    [Fact]
    public async Task A_send_to_a_bare_channel_starts_a_thread()
    {
        await using var run = await TeamsWithStubBot.StartAsync();
        var id = await run.SendForIdAsync(TeamsWithStubBot.Aventus, TeamsWithStubBot.Message("Eerste"));
        var message = Assert.Single(run.Teams.MessagesIn("Aventus"));
        Assert.Equal($"{TeamsWithStubBot.Aventus};messageid={id}", message.ConversationId);
        Assert.Null(message.RootId);
    }

    [Fact]
    public async Task A_send_to_a_thread_and_a_reply_in_a_channel_land_in_the_thread()
    {
        await using var run = await TeamsWithStubBot.StartAsync();
        var root = await run.SendForIdAsync(TeamsWithStubBot.Aventus, TeamsWithStubBot.Message("Eerste"));
        var thread = $"{TeamsWithStubBot.Aventus};messageid={root}";
        await run.SendAsync(thread, TeamsWithStubBot.Message("Tweede"));
        var reply = await run.PostAsync(TeamsWithStubBot.Activities(TeamsWithStubBot.Aventus, root), TeamsWithStubBot.Message("Derde"));
        Assert.Equal(201, reply.Status);
        var messages = run.Teams.MessagesIn(thread);
        Assert.Equal(["Eerste", "Tweede", "Derde"], messages.Select(m => m.Text));
        Assert.Equal([null, root, root], messages.Select(m => m.RootId));
    }

    [Fact]
    public async Task An_update_replaces_text_and_card_and_shows_as_edited()
    {
        await using var run = await TeamsWithStubBot.StartAsync();
        var id = await run.SendForIdAsync(TeamsWithStubBot.DocentChat, TeamsWithStubBot.Message("Oud"));
        var update = await run.CallAsync(
            HttpMethod.Put, TeamsWithStubBot.Activities(TeamsWithStubBot.DocentChat, id), TeamsWithStubBot.Message(CardOf("Nieuw")).ToJsonString());
        Assert.Equal((200, id), (update.Status, update.Id));
        var message = Assert.Single(run.Teams.Messages);
        Assert.True(message.Edited);
        Assert.Empty(message.Text);
        Assert.Contains("Nieuw", CardReading.Texts(message.Card));
    }

    [Fact]
    public async Task A_deleted_message_is_gone_for_update_and_delete()
    {
        await using var run = await TeamsWithStubBot.StartAsync();
        var path = TeamsWithStubBot.Activities(
            TeamsWithStubBot.DocentChat, await run.SendForIdAsync(TeamsWithStubBot.DocentChat, TeamsWithStubBot.Message("Weg")));
        Assert.Equal(200, (await run.CallAsync(HttpMethod.Delete, path)).Status);
        Assert.True(Assert.Single(run.Teams.Messages).Deleted);
        Assert.Equal("ActivityNotFoundInConversation", (await run.CallAsync(HttpMethod.Delete, path)).Code);
        Assert.Equal(404, (await run.CallAsync(HttpMethod.Put, path, TeamsWithStubBot.Message("Terug").ToJsonString())).Status);
    }

    [Theory]
    [InlineData("29:docent")]
    [InlineData("00000000-0000-4000-8000-000000000001")]
    public async Task Creating_a_chat_gives_the_same_chat_each_time(string member)
    {
        await using var run = await TeamsWithStubBot.StartAsync();
        for (var i = 0; i < 2; i++)
        {
            var created = await run.PostAsync("v3/conversations", ChatWith(member));
            Assert.Equal((201, TeamsWithStubBot.DocentChat), (created.Status, created.Id));
        }
    }

    [Fact]
    public async Task Creating_in_a_channel_posts_the_first_message_and_gives_the_thread()
    {
        await using var run = await TeamsWithStubBot.StartAsync();
        var created = await run.PostAsync("v3/conversations", new JsonObject
        {
            ["isGroup"] = true,
            ["channelData"] = new JsonObject { ["channel"] = new JsonObject { ["id"] = TeamsWithStubBot.Aventus } },
            ["activity"] = TeamsWithStubBot.Message("Nieuwe draad"),
        });
        var first = Assert.Single(run.Teams.MessagesIn("Aventus"));
        Assert.Equal((201, first.ConversationId, first.Id), (created.Status, created.Id, created.Body!["activityId"]!.ToString()));
    }

    [Fact]
    public async Task A_member_is_found_by_user_id_and_by_object_id()
    {
        await using var run = await TeamsWithStubBot.StartAsync();
        foreach (var id in new[] { "29:mentor", Persona.Get("mentor").ObjectId })
        {
            var member = await run.GetAsync($"v3/conversations/{Uri.EscapeDataString(SimulatedTeam.Id)}/members/{Uri.EscapeDataString(id)}");
            Assert.Equal((200, "29:mentor"), (member.Status, member.Id));
            Assert.Equal("Mentor Ambelt", member.Body!["name"]!.ToString());
            Assert.EndsWith(".example", member.Body["userPrincipalName"]!.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Somebody_else_is_no_member_of_a_chat()
    {
        await using var run = await TeamsWithStubBot.StartAsync();
        var member = await run.GetAsync("v3/conversations/a:docent/members/29:mentor");
        Assert.Equal((404, "MemberNotFoundInConversation"), (member.Status, member.Code));
    }

    [Fact]
    public async Task Pages_of_members_follow_each_other_until_everybody_was_there()
    {
        await using var run = await TeamsWithStubBot.StartAsync();
        var names = new List<string>();
        string? token = null;
        do
        {
            var path = $"v3/conversations/{Uri.EscapeDataString(SimulatedTeam.Id)}/pagedmembers?pageSize=3&continuationToken={token}";
            var page = await run.GetAsync(path);
            Assert.InRange(page.Body!["members"]!.AsArray().Count, 1, 3);
            names.AddRange(page.Body["members"]!.AsArray().Select(m => m!["name"]!.ToString()));
            token = page.Body["continuationToken"]?.ToString();
        }
        while (token is not null);
        Assert.Equal(Persona.All.Select(p => p.Name), names);
    }

    [Fact]
    public async Task The_team_tells_its_name_and_group()
    {
        await using var run = await TeamsWithStubBot.StartAsync();
        var team = await run.GetAsync("v3/teams/" + Uri.EscapeDataString(SimulatedTeam.Id));
        Assert.Equal((200, SimulatedTeam.Id), (team.Status, team.Id));
        Assert.Equal(SimulatedTeam.GroupId, team.Body!["aadGroupId"]!.ToString());
    }

    [Fact]
    public async Task The_channels_have_names_save_General()
    {
        await using var run = await TeamsWithStubBot.StartAsync();
        var answer = await run.GetAsync($"v3/teams/{Uri.EscapeDataString(SimulatedTeam.Id)}/conversations");
        var channels = answer.Body!["conversations"]!.AsArray();
        Assert.Equal(SimulatedTeam.Channels.Count, channels.Count);
        var nameless = Assert.Single(channels, c => !c!.AsObject().ContainsKey("name"));
        Assert.Equal(SimulatedTeam.Id, nameless!["id"]!.ToString());
    }

    [Fact]
    public async Task A_channel_with_another_name_keeps_its_id()
    {
        await using var run = await TeamsWithStubBot.StartAsync();
        await run.Teams.RenameChannelAsync("Aventus", "Aventus Deventer", TestContext.Current.CancellationToken);
        Assert.Equal(TeamsWithStubBot.Aventus, run.Teams.Channels.Single(c => c.Name == "Aventus Deventer").Id);
        Assert.Equal("channelRenamed", run.Bot.Heard.Single()["channelData"]!["eventType"]!.ToString());
    }

    [Fact]
    public async Task Typing_is_accepted_and_leaves_nothing()
    {
        await using var run = await TeamsWithStubBot.StartAsync();
        Assert.Equal(201, (await run.SendAsync(TeamsWithStubBot.DocentChat, new JsonObject { ["type"] = "typing" })).Status);
        Assert.Empty(run.Teams.Messages);
    }

    internal static JsonObject ChatWith(string member) => new()
    {
        ["isGroup"] = false,
        ["tenantId"] = SimulatedTeam.TenantId,
        ["members"] = new JsonArray(new JsonObject { ["id"] = member }),
    };

    private static JsonObject CardOf(string text) => new()
    {
        ["type"] = "AdaptiveCard",
        ["version"] = "1.5",
        ["body"] = new JsonArray(new JsonObject { ["type"] = "TextBlock", ["text"] = text }),
    };
}
