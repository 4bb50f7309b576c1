namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>
/// The speed limits of Teams: per thread 7 calls a second, 8 in 2 seconds and 60 in 30 seconds; 50 a second in all.
/// </summary>
internal sealed class SpeedLimits(TimeProvider clock)
{
    private static readonly (int Most, TimeSpan In)[] PerThread =
        [(7, TimeSpan.FromSeconds(1)), (8, TimeSpan.FromSeconds(2)), (60, TimeSpan.FromSeconds(30))];

    private static readonly (int Most, TimeSpan In)[] PerApp = [(50, TimeSpan.FromSeconds(1))];

    private readonly Lock _gate = new();
    private readonly Dictionary<string, List<DateTimeOffset>> _threads = [];
    private readonly List<DateTimeOffset> _app = [];

    /// <summary>Null when the call may go on; otherwise how long to wait.</summary>
    public TimeSpan? Take(string conversationId)
    {
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            if (!_threads.TryGetValue(conversationId, out var thread)) _threads[conversationId] = thread = [];
            Forget(thread, PerThread, now);
            Forget(_app, PerApp, now);
            var wait = Longest(Wait(thread, PerThread, now), Wait(_app, PerApp, now));
            if (wait > TimeSpan.Zero) return wait;
            thread.Add(now);
            _app.Add(now);
            return null;
        }
    }

    private static TimeSpan Longest(TimeSpan a, TimeSpan b) => a > b ? a : b;

    private static TimeSpan Wait(List<DateTimeOffset> calls, (int Most, TimeSpan In)[] limits, DateTimeOffset now)
    {
        var wait = TimeSpan.Zero;
        foreach (var (most, period) in limits)
        {
            if (calls.Count < most) continue;
            wait = Longest(wait, calls[^most] + period - now);
        }

        return wait;
    }

    private static void Forget(List<DateTimeOffset> calls, (int Most, TimeSpan In)[] limits, DateTimeOffset now)
    {
        var longest = limits[^1].In;
        calls.RemoveAll(at => at + longest <= now);
    }
}
