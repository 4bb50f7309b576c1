using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;
using static TeamsSchakelpunt.Tests.Sandbox.TeamsWithStubBot;

namespace TeamsSchakelpunt.Tests.Sandbox;

public sealed class FaultTests
{
    [Fact]
    public async Task A_status_fault_hits_only_the_calls_that_match_and_as_often_as_asked()
    {
        await using var run = await StartAsync();
        run.Teams.Faults.Add(call => call.ConversationId == DocentChat, Fault.Status(503, TimeSpan.FromSeconds(3)), times: 2);
        Assert.Equal(201, (await run.SendAsync("a:mentor", Message("Dag"))).Status);
        for (var i = 0; i < 2; i++)
        {
            var failed = await run.SendAsync(DocentChat, Message("Dag"));
            Assert.Equal((503, "ServiceError", TimeSpan.FromSeconds(3)), (failed.Status, failed.Code, failed.RetryAfter));
        }

        Assert.Empty(run.Teams.MessagesIn(DocentChat));
        Assert.Equal(201, (await run.SendAsync(DocentChat, Message("Dag"))).Status);
        Assert.Equal([201, 503, 503, 201], run.Teams.Calls.Select(call => call.Status));
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task A_status_fault_after_the_effect_leaves_the_message(bool afterEffect, int messages)
    {
        await using var run = await StartAsync();
        run.Teams.Faults.Add(_ => true, Fault.Status(502, afterEffect: afterEffect));
        Assert.Equal(502, (await run.SendAsync(DocentChat, Message("Dag"))).Status);
        Assert.Equal(messages, run.Teams.Messages.Length);
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task A_drop_breaks_the_connection_and_can_take_effect_all_the_same(bool afterEffect, int messages)
    {
        await using var run = await StartAsync();
        run.Teams.Faults.Add(_ => true, Fault.Drop(afterEffect));
        await Assert.ThrowsAsync<HttpRequestException>(() => run.SendAsync(DocentChat, Message("Dag")));
        Assert.Equal(messages, run.Teams.Messages.Length);
        Assert.Equal(0, Assert.Single(run.Teams.Calls).Status);
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task A_held_call_waits_for_its_release_and_then_goes_on(bool afterEffect, int whileHeld)
    {
        await using var run = await StartAsync();
        var hold = Fault.Hold(afterEffect);
        run.Teams.Faults.Add(_ => true, hold);
        var sending = run.SendAsync(DocentChat, Message("Dag"));
        await hold.Reached;
        Assert.Equal(whileHeld, run.Teams.Messages.Length);
        Assert.False(sending.IsCompleted);
        hold.Release();
        Assert.Equal(201, (await sending).Status);
        Assert.Single(run.Teams.Messages);
    }

    [Fact]
    public async Task Clearing_releases_held_calls_and_forgets_the_rest()
    {
        await using var run = await StartAsync();
        var hold = Fault.Hold();
        run.Teams.Faults.Add(_ => true, hold);
        run.Teams.Faults.Add(_ => true, Fault.Status(500), times: 9);
        var sending = run.SendAsync(DocentChat, Message("Dag"));
        await hold.Reached;
        run.Teams.Faults.Clear();
        Assert.Equal(201, (await sending).Status);
        Assert.Equal(201, (await run.SendAsync(DocentChat, Message("Dag"))).Status);
    }
}
