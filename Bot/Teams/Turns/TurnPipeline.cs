using System.Collections.Concurrent;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>
/// Runs a turn once: the same activity delivered again shares the turn and its answer. A turn is answered within the
/// platform's limit; longer work goes on after the answer, also when the caller hangs up.
/// </summary>
internal sealed class TurnPipeline(
    ITurnHandler handler, IConnectorClient connector, TurnFailures failures, TimeProvider time, IHostApplicationLifetime lifetime) : IHostedService
{
    /// <summary>Teams sends an activity again after about 15 s without an answer.</summary>
    public static readonly TimeSpan AnswersWithin = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Remembers = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan WaitsAtStop = TimeSpan.FromSeconds(20);

    private readonly ConcurrentDictionary<string, Seen> _seen = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Task, bool> _running = new();
    private long _lastSweep = time.GetTimestamp();

    /// <summary>The answer of an invoke, or null for other activities.</summary>
    public async Task<InvokeResponse?> RunAsync(Activity activity)
    {
        Sweep();
        var turn = activity.Id is { } id
            ? _seen.GetOrAdd($"{activity.Conversation?.Id}\n{id}", _ => new Seen(time.GetTimestamp(), new Lazy<Task<InvokeResponse?>>(() => StartAsync(activity)))).Turn.Value
            : StartAsync(activity);
        try
        {
            return await turn.WaitAsync(AnswersWithin, time);
        }
        catch (TimeoutException)
        {
            return activity.Type is ActivityTypes.Invoke ? InvokeSentences.Say(activity.Name, "Ik ben nog bezig. Kijk zo nog eens.") : null;
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Turns that run are finished, up to a limit.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Task.WhenAll(_running.Keys).WaitAsync(WaitsAtStop, time, cancellationToken);
        }
        catch (Exception late) when (late is TimeoutException or OperationCanceledException)
        {
            // What was acknowledged is in the store; the next start goes on from there.
        }
    }

    private Task<InvokeResponse?> StartAsync(Activity activity)
    {
        var turn = HandleAsync(activity);
        _running[turn] = true;
        _ = turn.ContinueWith(done => _running.TryRemove(done, out _), TaskScheduler.Default);
        return turn;
    }

    private async Task<InvokeResponse?> HandleAsync(Activity activity)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        var context = new TurnContext(activity, connector);
        try
        {
            return await handler.OnTurnAsync(context, lifetime.ApplicationStopped)
                ?? (activity.Type is ActivityTypes.Invoke ? InvokeResponse.NotImplemented : null);
        }
        catch (Exception failure)
        {
            return await failures.AnswerAsync(context, failure, lifetime.ApplicationStopped);
        }
    }

    private void Sweep()
    {
        if (time.GetElapsedTime(Interlocked.Read(ref _lastSweep)) < TimeSpan.FromMinutes(1)) return;
        Interlocked.Exchange(ref _lastSweep, time.GetTimestamp());
        foreach (var (key, seen) in _seen)
        {
            if (time.GetElapsedTime(seen.At) > Remembers) _seen.TryRemove(key, out _);
        }
    }

    private sealed record Seen(long At, Lazy<Task<InvokeResponse?>> Turn);
}
