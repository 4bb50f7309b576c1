using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;
using static TeamsSchakelpunt.Tests.Sandbox.TeamsWithStubBot;

namespace TeamsSchakelpunt.Tests.Sandbox;

public sealed class TalkTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_typed_in_a_chat_goes_to_the_bot()
    {
        await using var run = await StartAsync();
        var said = await run.Teams.SayAsync("docent", "Dag", Ct);
        Assert.True(said.Answer!.Accepted);
        var activity = Assert.Single(run.Bot.Heard);
        Assert.Equal(("message", "Dag", said.Message.Id), (activity["type"]!.ToString(), activity["text"]!.ToString(), activity["id"]!.ToString()));
        Assert.Equal(("personal", DocentChat), (activity["conversation"]!["conversationType"]!.ToString(), activity["conversation"]!["id"]!.ToString()));
        Assert.Equal(Persona.Get("docent").ObjectId, activity["from"]!["aadObjectId"]!.ToString());
    }

    [Fact]
    public async Task In_a_channel_the_bot_hears_nothing_without_a_mention()
    {
        await using var run = await StartAsync();
        var said = await run.Teams.SayAsync("docent", "Aventus", "Onder ons", ct: Ct);
        Assert.Null(said.Answer);
        Assert.Empty(run.Bot.Heard);
        Assert.Equal("Onder ons", Assert.Single(run.Teams.MessagesIn("Aventus")).Text);
    }

    [Fact]
    public async Task A_mention_in_a_channel_comes_with_its_entity_and_the_thread()
    {
        await using var run = await StartAsync();
        var first = await run.Teams.SayAsync("docent", "Aventus", "Onder ons", ct: Ct);
        await run.Teams.SayAsync("docent", "Aventus", "help", mention: true, rootId: first.Message.Id, ct: Ct);
        var activity = Assert.Single(run.Bot.Heard);
        Assert.Equal("<at>Schakelpunt</at> help", activity["text"]!.ToString());
        Assert.Equal($"{Aventus};messageid={first.Message.Id}", activity["conversation"]!["id"]!.ToString());
        Assert.Equal(SimulatedTeam.Id, activity["channelData"]!["team"]!["id"]!.ToString());
        var mention = Assert.Single(activity["entities"]!.AsArray(), e => e!["type"]!.ToString() == "mention");
        Assert.Equal(SimulatedTeam.BotId, mention!["mentioned"]!["id"]!.ToString());
    }

    [Fact]
    public async Task Nobody_speaks_in_the_chat_of_another()
    {
        await using var run = await StartAsync();
        await Assert.ThrowsAsync<ArgumentException>(() => run.Teams.SayAsync("mentor", DocentChat, "Hoi", ct: Ct));
        Assert.Empty(run.Bot.Heard);
    }

    [Fact]
    public async Task Installing_tells_the_bot_in_the_team_and_in_every_chat()
    {
        await using var run = await StartAsync(options => options.InstalledAtStart = false);
        await run.Teams.SayAsync("docent", "Nog niemand", Ct);
        Assert.Empty(run.Bot.Heard);
        await run.Teams.InstallAsync(Ct);
        Assert.True(run.Teams.IsInstalled);
        Assert.Equal(1 + Persona.All.Count, run.Bot.Heard.Count(a => a["type"]!.ToString() == "installationUpdate"));
        Assert.Equal(1 + Persona.All.Count, run.Bot.Heard.Count(a => a["membersAdded"] is not null));
    }

    [Fact]
    public async Task A_redelivery_is_the_same_activity_with_the_same_id_or_a_new_one()
    {
        await using var run = await StartAsync();
        await run.Teams.SayAsync("docent", "Dag", Ct);
        var first = run.Teams.SentActivities.Single();
        await run.Teams.RedeliverAsync(first, ct: Ct);
        await run.Teams.RedeliverAsync(first, sameId: false, ct: Ct);
        var ids = run.Bot.Heard.Select(a => a["id"]!.ToString()).ToList();
        Assert.Equal(ids[0], ids[1]);
        Assert.NotEqual(ids[0], ids[2]);
    }

    [Fact]
    public async Task A_bot_that_is_gone_gives_status_0()
    {
        await using var run = await StartAsync();
        await run.Bot.DisposeAsync();
        Assert.Equal(0, (await run.Teams.SayAsync("docent", "Dag", Ct)).Answer!.Status);
    }
}
