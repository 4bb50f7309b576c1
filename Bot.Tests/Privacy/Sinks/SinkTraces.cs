using System.Diagnostics;

namespace TeamsSchakelpunt.Tests.Privacy.Sinks;

/// <summary>Collects every trace of every source.</summary>
internal sealed class SinkTraces : IDisposable
{
    private readonly ActivityListener _listener;

    public SinkTraces(Action<Sink> collect)
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => collect(new Sink(SinkKind.Trace, activity.Source.Name, TextOf(activity))),
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public void Dispose() => _listener.Dispose();

    private static string TextOf(Activity activity) => string.Join(
        ' ',
        [
            activity.OperationName, activity.DisplayName, activity.StatusDescription ?? "", activity.TraceStateString ?? "",
            .. activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"),
            .. activity.Baggage.Select(item => $"{item.Key}={item.Value}"),
            .. activity.Events.Select(one => $"{one.Name} {string.Join(' ', one.Tags.Select(tag => $"{tag.Key}={tag.Value}"))}"),
        ]);
}
