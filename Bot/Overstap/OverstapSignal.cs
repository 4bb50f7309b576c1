using System.Threading.Channels;

namespace TeamsSchakelpunt.Bot.Overstap;

/// <summary>Wakes the <see cref="OverstapWorker"/>: a list is to be carried out.</summary>
public sealed class OverstapSignal
{
    private readonly Channel<bool> _signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Raise() => _signals.Writer.TryWrite(true);

    /// <summary>Waits for a signal, or until <paramref name="patience"/> is over.</summary>
    public async Task WaitAsync(TimeSpan patience, TimeProvider time, CancellationToken cancellationToken)
    {
        using var waking = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(_signals.Reader.WaitToReadAsync(waking.Token).AsTask(), Task.Delay(patience, time, waking.Token));
        await waking.CancelAsync();
        _signals.Reader.TryRead(out _);
        cancellationToken.ThrowIfCancellationRequested();
    }
}
