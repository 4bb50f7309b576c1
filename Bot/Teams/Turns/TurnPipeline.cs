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

    /// <summary>So many answers are remembered at most; under such a flood a very late redelivery may run again.</summary>
    private const int MostRemembered = 10_000;

    private readonly ConcurrentDictionary<string, Seen> _seen = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<(string Key, Seen Seen)> _oldestFirst = new();
    private readonly ConcurrentDictionary<Task, bool> _running = new();

    /// <summary>The answer of an invoke, or null for other activities.</summary>
    public async Task<InvokeResponse?> RunAsync(Activity activity)
    {
        var turn = KeyOf(activity) is { } key ? StartOnceAsync(key, activity) : StartAsync(activity);
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

    /// <summary>An edit or a reaction has the id of its message, and may come more than once; its time tells it apart.</summary>
    private static string? KeyOf(Activity activity) => activity switch
    {
        { Id: not { Length: > 0 } } => null,
        { Type: ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete or ActivityTypes.MessageReaction } =>
            $"{activity.Type}\n{activity.Conversation?.Id}\n{activity.Id}\n{activity.Timestamp?.UtcTicks}",
        _ => $"{activity.Type}\n{activity.Conversation?.Id}\n{activity.Id}",
    };

    private Task<InvokeResponse?> StartOnceAsync(string key, Activity activity)
    {
        Forget();
        var first = new Seen(time.GetTimestamp(), new Lazy<Task<InvokeResponse?>>(() => StartAsync(activity)));
        var seen = _seen.GetOrAdd(key, first);
        if (ReferenceEquals(seen, first)) _oldestFirst.Enqueue((key, first));
        return seen.Turn.Value;
    }

    private void Forget()
    {
        while (_oldestFirst.TryPeek(out var oldest)
            && (_oldestFirst.Count > MostRemembered || time.GetElapsedTime(oldest.Seen.At) > Remembers)
            && _oldestFirst.TryDequeue(out oldest))
        {
            _seen.TryRemove(new KeyValuePair<string, Seen>(oldest.Key, oldest.Seen));
        }
    }

    private sealed class Seen(long at, Lazy<Task<InvokeResponse?>> turn)
    {
        public long At => at;

        public Lazy<Task<InvokeResponse?>> Turn => turn;
    }
}
