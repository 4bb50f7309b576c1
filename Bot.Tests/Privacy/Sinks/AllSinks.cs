using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace TeamsSchakelpunt.Tests.Privacy.Sinks;

/// <summary>
/// Collects all that leaves the bot's memory, so that a test can say where a text is not:
/// <code>
/// using var sinks = new AllSinks();
/// await using var schakelpunt = await StartAsync(configure: sinks.Attach);
/// …
/// sinks.AssertNowhere(marker, except: sink => sink.IsOnlyFor("docent"), store: schakelpunt.StorePath);
/// </code>
/// </summary>
internal sealed class AllSinks : IDisposable
{
    private readonly ConcurrentQueue<Sink> _sinks = new();
    private readonly SinkLogs _logs;
    private readonly SinkTraces _traces;
    private readonly SinkMetrics _metrics;

    public AllSinks()
    {
        _logs = new SinkLogs(_sinks.Enqueue);
        _traces = new SinkTraces(_sinks.Enqueue);
        _metrics = new SinkMetrics(_sinks.Enqueue);
    }

    /// <summary>Collects from the bot that is built.</summary>
    public void Attach(WebApplicationBuilder builder)
    {
        builder.Logging.AddProvider(_logs).AddFilter<SinkLogs>(null, LogLevel.Trace).SetMinimumLevel(LogLevel.Trace);
        builder.Services.ConfigureHttpClientDefaults(http => http.AddHttpMessageHandler(() => new SinkRequests(_sinks.Enqueue)));
        builder.Services.AddSingleton<IStartupFilter>(new SinkAnswers(_sinks.Enqueue));
    }

    /// <summary>Where a text is: of what was collected, and in the files of the store.</summary>
    public IReadOnlyList<Sink> Find(Marker marker, string store) =>
    [
        .. _sinks.Where(sink => marker.IsIn(sink.Text)),
        .. Directory.EnumerateFiles(Path.GetDirectoryName(store)!, "*", SearchOption.AllDirectories)
            .Where(file => marker.IsIn(BytesOf(file))).Select(file => new Sink(SinkKind.Store, file, "")),
    ];

    public void AssertNowhere(Marker marker, Func<Sink, bool> except, string store) =>
        Assert.All(Find(marker, store), sink => Assert.True(except(sink), $"{sink.Kind} {sink.To}: {sink.Text}"));

    public IEnumerable<Sink> Of(SinkKind kind) => _sinks.Where(sink => sink.Kind == kind);

    public void Dispose()
    {
        _traces.Dispose();
        _metrics.Dispose();
        _logs.Dispose();
    }

    private static byte[] BytesOf(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }
}
