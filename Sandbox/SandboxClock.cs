namespace TeamsSchakelpunt.Sandbox;

/// <summary>
/// The real time, put forward as far as somebody who tries the product likes, so that what comes days later can be seen now. It
/// never goes back. Timers keep the real pace; when the clock is put forward, those that came due fire at once, in order of due
/// time. As on a machine that slept, a periodic timer fires once for all the periods that were passed over.
/// </summary>
/// <remarks>Callbacks run on the thread pool, one after another: one that waits for a later one waits forever.</remarks>
public sealed class SandboxClock : TimeProvider, IDisposable
{
    /// <summary>A real timer goes no further than some weeks; what comes later is looked at again.</summary>
    private static readonly TimeSpan LongestRealWait = TimeSpan.FromDays(1);

    private readonly Lock _gate = new();
    private readonly SortedSet<SandboxTimer> _waiting = new(SandboxTimer.ByDueTime);
    private readonly TimeProvider _real;
    private readonly Action<TimeSpan>? _keep;
    private readonly ITimer _wake;
    private readonly long _startedAt;
    private readonly TimeSpan _aheadAtStart;
    private TimeSpan _putForward;
    private long _timers;
    private bool _isFiring;

    /// <param name="real">The real time.</param>
    /// <param name="ahead">How far this clock is ahead of it from the start.</param>
    /// <param name="keep">Keeps how far it is ahead, before anybody sees it.</param>
    public SandboxClock(TimeProvider real, TimeSpan ahead = default, Action<TimeSpan>? keep = null)
    {
        ArgumentNullException.ThrowIfNull(real);
        _real = real;
        _aheadAtStart = ahead;
        _keep = keep;
        _startedAt = real.GetTimestamp();
        _wake = real.CreateTimer(_ => Fire(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Raised after the clock was put forward.</summary>
    public event Action? PutForward;

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => _real.LocalTimeZone;

    /// <inheritdoc/>
    public override long TimestampFrequency => _real.TimestampFrequency;

    /// <summary>A clock that starts at a moment of one's choice.</summary>
    public static SandboxClock StartingAt(DateTimeOffset moment) => new(System, moment - System.GetUtcNow());

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate) return Now;
    }

    /// <inheritdoc/>
    public override long GetTimestamp()
    {
        lock (_gate) return _real.GetTimestamp() + (long)((Int128)_putForward.Ticks * TimestampFrequency / TimeSpan.TicksPerSecond);
    }

    /// <summary>Puts the clock forward.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It would go back.</exception>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        lock (_gate) MoveOn(by);
        OnPutForward();
    }

    /// <summary>Puts the clock on a moment; false where it is past that already.</summary>
    public bool TryAdvanceTo(DateTimeOffset moment)
    {
        lock (_gate)
        {
            var by = moment - Now;
            if (by < TimeSpan.Zero) return false;
            MoveOn(by);
        }

        OnPutForward();
        return true;
    }

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new SandboxTimer(this, callback, state, Interlocked.Increment(ref _timers));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Stops all its timers.</summary>
    public void Dispose()
    {
        lock (_gate) _waiting.Clear();
        _wake.Dispose();
    }

    /// <summary>Sets when a timer fires, and how often after that; null is not. False where it was disposed.</summary>
    internal bool TrySchedule(SandboxTimer timer, TimeSpan? dueTime, TimeSpan? period)
    {
        lock (_gate)
        {
            if (timer.IsDisposed) return false;
            _waiting.Remove(timer);
            timer.Period = period;
            timer.Due = Elapsed + dueTime;
            if (timer.Due is not null) _waiting.Add(timer);
            WakeForFirst();
            return true;
        }
    }

    /// <summary>Takes a timer out. Done when no callback of it runs any more.</summary>
    internal Task RemoveAsync(SandboxTimer timer)
    {
        lock (_gate)
        {
            timer.IsDisposed = true;
            _waiting.Remove(timer);
            return timer.Running?.Task ?? Task.CompletedTask;
        }
    }

    /// <summary>Since the start, with what it was put forward.</summary>
    private TimeSpan Elapsed => _real.GetElapsedTime(_startedAt) + _putForward;

    private DateTimeOffset Now => _real.GetUtcNow() + _aheadAtStart + _putForward;

    private void MoveOn(TimeSpan by)
    {
        _keep?.Invoke(_aheadAtStart + _putForward + by);
        _putForward += by;
    }

    private void OnPutForward()
    {
        ThreadPool.UnsafeQueueUserWorkItem(static clock => clock.Fire(), this, preferLocal: false);
        PutForward?.Invoke();
    }

    /// <summary>Fires what is due. One thread does; another that comes meanwhile leaves it to that one.</summary>
    private void Fire()
    {
        lock (_gate)
        {
            if (_isFiring) return;
            _isFiring = true;
        }

        while (TakeDue() is { } timer)
        {
            try
            {
                timer.Call();
            }
            finally
            {
                Ended(timer);
            }
        }
    }

    private SandboxTimer? TakeDue()
    {
        lock (_gate)
        {
            var now = Elapsed;
            if (_waiting.Min is not { Due: { } due } timer || due > now)
            {
                _isFiring = false;
                WakeForFirst();
                return null;
            }

            _waiting.Remove(timer);
            timer.Due = timer.Period is { } period ? due + (period * (Math.Floor((now - due) / period) + 1)) : null;
            if (timer.Due is not null) _waiting.Add(timer);
            timer.Running = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return timer;
        }
    }

    private void Ended(SandboxTimer timer)
    {
        TaskCompletionSource? running;
        lock (_gate) (running, timer.Running) = (timer.Running, null);
        running?.SetResult();
    }

    private void WakeForFirst()
    {
        if (_isFiring || _waiting.Min is not { Due: { } due }) return;
        var wait = due - Elapsed;
        // Real timers know milliseconds: rounded up, so that none fires early.
        _wake.Change(
            wait <= TimeSpan.Zero ? TimeSpan.Zero : wait < LongestRealWait ? TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)) : LongestRealWait,
            Timeout.InfiniteTimeSpan);
    }
}
