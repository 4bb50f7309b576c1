using System.Text.Json.Nodes;
using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;
using static TeamsSchakelpunt.Tests.Sandbox.TeamsWithStubBot;

namespace TeamsSchakelpunt.Tests.Sandbox;

public sealed class JournalTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("teams-").FullName;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Path => System.IO.Path.Combine(_folder, "nieuw", "teams.jsonl");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task After_a_restart_everything_stands_as_it_stood()
    {
        string before;
        await using (var run = await KeptAsync())
        {
            await run.Teams.InstallAsync(Ct);
            await run.Teams.SayAsync("docent", "Dag", Ct);
            var edited = await run.SendForIdAsync(Aventus, Message("Eerst"));
            await run.CallAsync(HttpMethod.Put, Activities(Aventus, edited), Message("Anders, met é en \"aanhaling\"\nen regel").ToJsonString());
            var deleted = await run.SendForIdAsync(DocentChat, Message("Weg"));
            await run.CallAsync(HttpMethod.Delete, Activities(DocentChat, deleted));
            var card = await run.SendForIdAsync(DocentChat, Message(Card("Voor allen")));
            run.Bot.Answer = _ => Task.FromResult<JsonNode?>(new JsonObject
            {
                ["type"] = "application/vnd.microsoft.card.adaptive", ["value"] = Card("Voor docent"),
            });
            await run.Teams.PressAsync("docent", card, "doe", ct: Ct);
            await run.Teams.RenameChannelAsync("Ambelt", "De Ambelt", Ct);
            await run.Teams.DeleteChannelAsync("Pactum", Ct);
            await run.Teams.AddChannelAsync("Halt", Ct);
            run.Teams.Block("mentor");
            before = await StateAsync(run);
        }

        await using var again = await KeptAsync();
        Assert.Equal(before, await StateAsync(again));
        Assert.True(again.Teams.IsInstalled);
        Assert.Equal(403, (await again.SendAsync("a:mentor", Message("Dag"))).Status);
        var next = await again.SendForIdAsync(DocentChat, Message("Verder"));
        Assert.Equal(again.Teams.Messages.Length, again.Teams.Messages.Select(m => m.Id).Distinct().Count());
        Assert.Equal(next, again.Teams.Messages[^1].Id);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(40)]
    public async Task A_last_line_that_was_cut_off_does_no_harm_then_or_later(int lost)
    {
        await using (var run = await KeptAsync())
        {
            await run.Teams.InstallAsync(Ct);
            await run.SendAsync(DocentChat, Message("Blijft"));
            await run.SendAsync(DocentChat, Message("Misschien"));
        }

        await using (var file = File.OpenWrite(Path)) file.SetLength(file.Length - lost);
        await using (var run = await KeptAsync()) await run.SendAsync(DocentChat, Message("Erna"));
        await using var again = await KeptAsync();
        var texts = again.Teams.MessagesIn(DocentChat).Select(m => m.Text).ToList();
        Assert.Equal(("Blijft", "Erna"), (texts[0], texts[^1]));
        Assert.Equal(lost == 1 ? 3 : 2, texts.Count);
    }

    private static JsonObject Card(string text) => new()
    {
        ["type"] = "AdaptiveCard",
        ["body"] = new JsonArray(new JsonObject { ["type"] = "TextBlock", ["text"] = text }),
        ["actions"] = new JsonArray(new JsonObject { ["type"] = "Action.Execute", ["verb"] = "doe" }),
    };

    private static async Task<string> StateAsync(TeamsWithStubBot run)
    {
        var states = new List<string>();
        foreach (var persona in Persona.All) states.Add((await run.GetAsync($"api/state?persona={persona.Id}")).Body!.ToJsonString());
        return string.Join('\n', states);
    }

    private Task<TeamsWithStubBot> KeptAsync() => StartAsync(options =>
    {
        options.JournalPath = Path;
        options.InstalledAtStart = false;
    });
}
