using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>Tells the page, by Server-Sent Events, where something changed; nowhere, when the clock was put forward.</summary>
internal static class PageEvents
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(20);

    public static async Task ServeAsync(HttpContext http, TeamsSimulator teams)
    {
        var me = Persona.Find(http.Request.Query["persona"]);
        // When the page lags, old news may go: it reads the whole state again.
        var news = Channel.CreateBounded<string>(new BoundedChannelOptions(64) { FullMode = BoundedChannelFullMode.DropOldest });
        void OnChanged(string where)
        {
            if (!ThreadId.Parse(where).IsPersonal || where == me?.ChatId) news.Writer.TryWrite(where);
        }

        void OnPutForward() => news.Writer.TryWrite(string.Empty);

        teams.World.Changed += OnChanged;
        if (teams.PageClock is { } clock) clock.PutForward += OnPutForward;
        try
        {
            http.Response.ContentType = "text/event-stream";
            http.Response.Headers.CacheControl = "no-store";
            await WriteAsync(http, ": here\n\n");
            while (!http.RequestAborted.IsCancellationRequested)
            {
                var where = await NextAsync(news.Reader, http.RequestAborted);
                await WriteAsync(http, where is null
                    ? ": still here\n\n"
                    : $"event: changed\ndata: {new JsonObject { ["conversationId"] = where }.ToJsonString()}\n\n");
            }
        }
        catch (OperationCanceledException)
        {
            // The page went away.
        }
        finally
        {
            teams.World.Changed -= OnChanged;
            if (teams.PageClock is { } still) still.PutForward -= OnPutForward;
        }
    }

    private static async Task<string?> NextAsync(ChannelReader<string> news, CancellationToken ct)
    {
        using var beat = CancellationTokenSource.CreateLinkedTokenSource(ct);
        beat.CancelAfter(Heartbeat);
        try
        {
            return await news.ReadAsync(beat.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return null;
        }
    }

    private static async Task WriteAsync(HttpContext http, string text)
    {
        await http.Response.WriteAsync(text, http.RequestAborted);
        await http.Response.Body.FlushAsync(http.RequestAborted);
    }
}
