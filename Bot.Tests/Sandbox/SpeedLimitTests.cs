using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;
using static TeamsSchakelpunt.Tests.Sandbox.TeamsWithStubBot;

namespace TeamsSchakelpunt.Tests.Sandbox;

public sealed class SpeedLimitTests
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 1, 5, 8, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task The_eighth_call_in_a_second_waits_as_long_as_Retry_After_says()
    {
        await using var run = await LimitedAsync();
        for (var i = 0; i < 7; i++) Assert.Equal(201, (await run.SendAsync(DocentChat, Message("Dag"))).Status);
        var refused = await run.SendAsync(DocentChat, Message("Te snel"));
        Assert.Equal((429, TimeSpan.FromSeconds(1)), (refused.Status, refused.RetryAfter));
        Assert.Equal(7, run.Teams.Messages.Length);
        _clock.Advance(refused.RetryAfter!.Value);
        Assert.Equal(201, (await run.SendAsync(DocentChat, Message("Nu wel"))).Status);
    }

    [Fact]
    public async Task The_ninth_call_in_two_seconds_is_refused()
    {
        await using var run = await LimitedAsync();
        for (var i = 0; i < 8; i++)
        {
            Assert.Equal(201, (await run.SendAsync(DocentChat, Message("Dag"))).Status);
            _clock.Advance(TimeSpan.FromMilliseconds(200));
        }

        Assert.Equal(429, (await run.SendAsync(DocentChat, Message("Te snel"))).Status);
    }

    [Fact]
    public async Task Another_conversation_has_its_own_limit()
    {
        await using var run = await LimitedAsync();
        for (var i = 0; i < 8; i++) await run.SendAsync(DocentChat, Message("Dag"));
        Assert.Equal(201, (await run.SendAsync("a:mentor", Message("Dag"))).Status);
    }

    [Fact]
    public async Task All_conversations_together_may_have_fifty_a_second()
    {
        await using var run = await LimitedAsync();
        string[] places = [.. Persona.All.Select(p => p.ChatId), .. run.Teams.Channels.Select(c => c.Id)];
        var statuses = new List<int>();
        for (var i = 0; i < 51; i++) statuses.Add((await run.SendAsync(places[i % places.Length], Message("Dag"))).Status);
        Assert.Equal(50, statuses.Count(s => s == 201));
        Assert.Equal(429, statuses[^1]);
    }

    [Fact]
    public async Task Opening_chats_and_threads_counts_where_they_are_opened()
    {
        await using var run = await LimitedAsync();
        foreach (var persona in Persona.All)
            Assert.Equal(201, (await run.PostAsync("v3/conversations", ConnectorRouteTests.ChatWith(persona.UserId))).Status);
        foreach (var channel in run.Teams.Channels) Assert.Equal(201, (await OpenAsync(run, channel.Id)).Status);
        for (var i = 0; i < 6; i++) Assert.Equal(201, (await OpenAsync(run, Aventus)).Status);
        Assert.Equal(429, (await OpenAsync(run, Aventus)).Status);
    }

    [Fact]
    public async Task Without_limits_nothing_is_too_fast()
    {
        await using var run = await StartAsync();
        for (var i = 0; i < 20; i++) Assert.Equal(201, (await run.SendAsync(DocentChat, Message("Dag"))).Status);
    }

    private static Task<ConnectorReply> OpenAsync(TeamsWithStubBot run, string channel) => run.PostAsync("v3/conversations", new JsonObject
    {
        ["isGroup"] = true,
        ["channelData"] = new JsonObject { ["channel"] = new JsonObject { ["id"] = channel } },
        ["activity"] = Message("Draad"),
    });

    private Task<TeamsWithStubBot> LimitedAsync() => StartAsync(options =>
    {
        options.EnforceLimits = true;
        options.TimeProvider = _clock;
    });
}
