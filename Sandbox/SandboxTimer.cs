namespace TeamsSchakelpunt.Sandbox;

/// <summary>A timer of the <see cref="SandboxClock"/>, which alone changes it.</summary>
internal sealed class SandboxTimer(SandboxClock clock, TimerCallback callback, object? state, long serial) : ITimer
{
    private static readonly TimeSpan ShortestPeriod = TimeSpan.FromMilliseconds(1);

    /// <summary>Nobody sees the difference with what is longer, and it can be reckoned with.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(36_500);

    private readonly ExecutionContext? _context = ExecutionContext.Capture();

    /// <summary>By when they are due; those that are due together in the order in which they were made.</summary>
    public static IComparer<SandboxTimer> ByDueTime { get; } = Comparer<SandboxTimer>.Create(
        static (one, other) => (one.Due, one.Serial).CompareTo((other.Due, other.Serial)));

    /// <summary>When it fires, in the clock's own time since its start; null while it waits for nothing.</summary>
    public TimeSpan? Due { get; set; }

    public TimeSpan? Period { get; set; }

    public bool IsDisposed { get; set; }

    /// <summary>The callback that runs now; null for none.</summary>
    public TaskCompletionSource? Running { get; set; }

    private long Serial { get; } = serial;

    /// <inheritdoc/>
    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        var due = Wait(dueTime, nameof(dueTime));
        var every = Wait(period, nameof(period));
        return clock.TrySchedule(this, due, every > TimeSpan.Zero ? TimeSpan.FromTicks(Math.Max(every.Value.Ticks, ShortestPeriod.Ticks)) : null);
    }

    public void Call()
    {
        if (_context is null) callback(state);
        else ExecutionContext.Run(_context, static timer => ((SandboxTimer)timer!).Callback(), this);
    }

    /// <inheritdoc/>
    public void Dispose() => _ = clock.RemoveAsync(this);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => new(clock.RemoveAsync(this));

    private void Callback() => callback(state);

    /// <summary>Null for never.</summary>
    private static TimeSpan? Wait(TimeSpan time, string name)
    {
        if (time == Timeout.InfiniteTimeSpan) return null;
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero, name);
        return time < Longest ? time : Longest;
    }
}
