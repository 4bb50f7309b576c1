using System.Text;
using System.Text.Json.Nodes;
using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;

namespace TeamsSchakelpunt.Tests.Sandbox;

/// <summary>A simulated Teams with a stub bot, and the bot's way to the connector service: plain HTTP.</summary>
internal sealed class TeamsWithStubBot : IAsyncDisposable
{
    public const string DocentChat = "a:docent";

    private readonly HttpClient _http = new();

    private TeamsWithStubBot(TeamsSimulator teams, StubBot bot)
    {
        Teams = teams;
        Bot = bot;
    }

    public static string Aventus { get; } = SimulatedTeam.ChannelId("Aventus");

    public TeamsSimulator Teams { get; }

    public StubBot Bot { get; }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<TeamsWithStubBot> StartAsync(Action<TeamsSimulatorOptions>? configure = null)
    {
        var bot = await StubBot.StartAsync();
        var options = new TeamsSimulatorOptions { BotEndpoint = bot.Endpoint, InstalledAtStart = true };
        configure?.Invoke(options);
        return new(await TeamsSimulator.StartAsync(options, Ct), bot);
    }

    public static JsonObject Message(string text) => new() { ["type"] = "message", ["text"] = text };

    public static JsonObject Message(JsonObject card) => new()
    {
        ["type"] = "message",
        ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = card }),
    };

    public static string Activities(string conversationId, string? activityId = null) =>
        $"v3/conversations/{Uri.EscapeDataString(conversationId)}/activities" + (activityId is null ? "" : "/" + Uri.EscapeDataString(activityId));

    public Task<ConnectorReply> GetAsync(string path) => CallAsync(HttpMethod.Get, path);

    public Task<ConnectorReply> PostAsync(string path, JsonNode? body) => CallAsync(HttpMethod.Post, path, body?.ToJsonString());

    public async Task<ConnectorReply> CallAsync(HttpMethod method, string path, string? body = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(Teams.ServiceUrl, path));
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await _http.SendAsync(request, Ct);
        var text = await response.Content.ReadAsStringAsync(Ct);
        return new((int)response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text), response.Headers.RetryAfter?.Delta);
    }

    public Task<ConnectorReply> SendAsync(string conversationId, JsonObject activity) => PostAsync(Activities(conversationId), activity);

    public async Task<string> SendForIdAsync(string conversationId, JsonObject activity) => (await SendAsync(conversationId, activity)).Id;

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Teams.DisposeAsync();
        await Bot.DisposeAsync();
    }
}
