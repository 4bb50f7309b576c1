using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace TeamsSchakelpunt.Tests.Privacy.Sinks;

/// <summary>Collects the tags of every measurement of every meter, each once.</summary>
internal sealed class SinkMetrics : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<string, bool> _seen = new(StringComparer.Ordinal);
    private readonly Action<Sink> _collect;

    public SinkMetrics(Action<Sink> collect)
    {
        _collect = collect;
        _listener.InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument);
        Listen<byte>();
        Listen<short>();
        Listen<int>();
        Listen<long>();
        Listen<float>();
        Listen<double>();
        Listen<decimal>();
        _listener.Start();
    }

    public void Dispose() => _listener.Dispose();

    private void Listen<T>()
        where T : struct => _listener.SetMeasurementEventCallback<T>((instrument, _, tags, _) => Collect(instrument, tags));

    private void Collect(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var text = $"{instrument.Name} {instrument.Description}";
        foreach (var (key, value) in tags) text += $" {key}={value}";
        if (_seen.TryAdd(text, true)) _collect(new Sink(SinkKind.Metric, instrument.Meter.Name, text));
    }
}
