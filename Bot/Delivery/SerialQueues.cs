namespace TeamsSchakelpunt.Bot.Delivery;

/// <summary>Runs work one after the other per key, in the order it came; different keys run side by side.</summary>
internal sealed class SerialQueues
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Task> _tails = new(StringComparer.Ordinal);

    /// <summary>How many keys have work.</summary>
    public int Count
    {
        get
        {
            lock (_gate) return _tails.Count;
        }
    }

    /// <param name="key">The key.</param>
    /// <param name="work">Must not throw.</param>
    public void Enqueue(string key, Func<Task> work)
    {
        lock (_gate)
        {
            var before = _tails.GetValueOrDefault(key, Task.CompletedTask);
            var tail = RunAfterAsync(before, work);
            _tails[key] = tail;
            _ = ForgetAsync(key, tail);
        }
    }

    /// <summary>Completes when all work that is queued now is done.</summary>
    public Task DrainAsync()
    {
        lock (_gate) return Task.WhenAll(_tails.Values);
    }

    private static async Task RunAfterAsync(Task before, Func<Task> work)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        await work();
    }

    private async Task ForgetAsync(string key, Task tail)
    {
        await tail.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
        lock (_gate)
        {
            if (_tails.GetValueOrDefault(key) == tail) _tails.Remove(key);
        }
    }
}
