using System.Text.Json.Nodes;
using TeamsSchakelpunt.Sandbox.Simulator;

namespace TeamsSchakelpunt.Tests.Privacy.Sinks;

/// <summary>Collects each request of the bot, under the chat or channel that it goes to.</summary>
internal sealed class SinkRequests(Action<Sink> collect) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var url = Uri.UnescapeDataString(request.RequestUri!.AbsoluteUri);
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        collect(new Sink(SinkKind.Request, PlaceOf(url, body), $"{request.Method} {url}\n{request.Headers}{request.Content?.Headers}\n{body}"));
        return await base.SendAsync(request, cancellationToken);
    }

    private static string PlaceOf(string url, string body)
    {
        const string Conversations = "/v3/conversations";
        var at = url.IndexOf(Conversations, StringComparison.Ordinal);
        if (at < 0) return url;
        var named = url[(at + Conversations.Length)..].Trim('/').Split('/')[0];
        if (named.Length > 0) return named;

        // A conversation that is opened: with one person, or as a thread in a channel.
        var opened = JsonNode.Parse(body)!;
        return opened["channelData"]?["channel"]?["id"]?.ToString()
            ?? Persona.Find(opened["members"]?[0]?["id"]?.ToString())?.ChatId
            ?? url;
    }
}
