using System.Collections.Immutable;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>The way to the bot.</summary>
internal sealed class BotConnection(TeamsSimulatorOptions options, TokenIssuer? tokens, ChangeSignal signal) : IDisposable
{
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(60) };
    private ImmutableList<JsonObject> _sent = [];

    public ImmutableList<JsonObject> Sent => Volatile.Read(ref _sent);

    public async Task<BotAnswer> SendAsync(JsonObject activity, CancellationToken ct)
    {
        var endpoint = options.BotEndpoint ?? throw new InvalidOperationException("Set BotEndpoint before speaking to the bot.");
        ImmutableInterlocked.Update(ref _sent, (list, one) => list.Add(one), activity);
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint)
        {
            Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json"),
        };
        if (tokens is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", tokens.Issue(new Uri(activity["serviceUrl"]!.ToString())));
        try
        {
            using var response = await _http.SendAsync(request, ct);
            return new((int)response.StatusCode, Parse(await response.Content.ReadAsStringAsync(ct)));
        }
        catch (HttpRequestException)
        {
            return new(0, null);
        }
        catch (TaskCanceledException) when (!ct.IsCancellationRequested)
        {
            return new(0, null);
        }
        finally
        {
            signal.Pulse();
        }
    }

    public void Dispose() => _http.Dispose();

    private static JsonNode? Parse(string body)
    {
        try
        {
            return body.Length == 0 ? null : JsonNode.Parse(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
