using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using TeamsSchakelpunt.Sandbox;
using Xunit;

namespace TeamsSchakelpunt.Tests.Sandbox;

public sealed class SandboxClockTests : IDisposable
{
    private static readonly TimeSpan Never = Timeout.InfiniteTimeSpan;

    private readonly SandboxClock _clock = new(TimeProvider.System);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => _clock.Dispose();

    [Fact]
    public void It_is_the_real_time_and_what_it_was_put_forward()
    {
        var real = new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        using var clock = new SandboxClock(real, TimeSpan.FromDays(1));
        var start = clock.GetTimestamp();
        real.Advance(TimeSpan.FromMinutes(2));
        clock.Advance(TimeSpan.FromHours(3));
        Assert.Equal(new DateTimeOffset(2026, 11, 24, 12, 2, 0, TimeSpan.Zero), clock.GetUtcNow());
        Assert.Equal(new TimeSpan(3, 2, 0), clock.GetElapsedTime(start));
    }

    [Fact]
    public void It_never_goes_back()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => _clock.Advance(TimeSpan.FromTicks(-1)));
        var before = _clock.GetUtcNow();
        Assert.False(_clock.TryAdvanceTo(before.AddSeconds(-1)));
        Assert.True(_clock.TryAdvanceTo(before.AddDays(1)));
        Assert.False(_clock.TryAdvanceTo(before.AddHours(23)));
        Assert.InRange(_clock.GetUtcNow(), before.AddDays(1), before.AddDays(1).AddHours(1));
    }

    [Fact]
    public async Task What_waits_for_it_goes_on_when_it_is_put_forward()
    {
        using var source = new CancellationTokenSource(TimeSpan.FromDays(2), _clock);
        using var periodic = new PeriodicTimer(TimeSpan.FromDays(3), _clock);
        var delay = Task.Delay(TimeSpan.FromDays(1), _clock, Ct);
        var cancelled = Task.Delay(Never, TimeProvider.System, source.Token);
        var tick = periodic.WaitForNextTickAsync(Ct).AsTask();

        _clock.Advance(TimeSpan.FromDays(1));
        await delay;
        Assert.False(source.IsCancellationRequested);
        _clock.Advance(TimeSpan.FromDays(1));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled.WaitAsync(Ct));
        Assert.False(tick.IsCompleted);
        _clock.Advance(TimeSpan.FromDays(1));
        Assert.True(await tick);
        var next = periodic.WaitForNextTickAsync(Ct).AsTask();
        Assert.False(next.IsCompleted);
        _clock.Advance(TimeSpan.FromDays(30));
        Assert.True(await next);
    }

    [Fact]
    public async Task Without_being_put_forward_a_timer_keeps_the_real_pace()
    {
        await Task.Delay(TimeSpan.FromMilliseconds(20), _clock, Ct);
        var real = new FakeTimeProvider();
        using var clock = new SandboxClock(real);
        using var fired = new Fired(clock, TimeSpan.FromDays(100), Never);
        for (var day = 1; day < 100; day++) real.Advance(TimeSpan.FromDays(1));
        Assert.Equal(0, fired.Count);
        real.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, fired.Count);
        real.Advance(TimeSpan.FromDays(100));
        Assert.Equal(1, fired.Count);
    }

    [Fact]
    public async Task A_timer_of_a_hundred_days_fires_when_the_clock_is_put_on_that_day()
    {
        using var fired = new Fired(_clock, TimeSpan.FromDays(100), Never);
        for (var month = 0; month < 3; month++) _clock.Advance(TimeSpan.FromDays(30));
        await SettledAsync(_clock);
        Assert.Equal(0, fired.Count);
        _clock.Advance(TimeSpan.FromDays(10));
        await fired.FirstAsync(Ct);
    }

    [Fact]
    public async Task What_came_due_fires_in_order_of_due_time_and_then_of_making()
    {
        var order = new List<string>();
        var all = new TaskCompletionSource();
        ITimer Timer(string name, int hours) => _clock.CreateTimer(
            _ =>
            {
                order.Add(name);
                if (order.Count == 4) all.SetResult();
            },
            null,
            TimeSpan.FromHours(hours),
            Never);
        using var last = Timer("last", 40);
        using var second = Timer("second", 20);
        using var third = Timer("third", 20);
        using var first = Timer("first", 1);
        using var later = Timer("later", 80);
        _clock.Advance(TimeSpan.FromDays(3));
        await all.Task.WaitAsync(Ct);
        Assert.Equal(["first", "second", "third", "last"], order);
    }

    [Fact]
    public async Task The_clock_may_be_put_forward_by_what_it_fires()
    {
        var done = new TaskCompletionSource<TimeSpan>();
        var start = _clock.GetTimestamp();
        using var second = _clock.CreateTimer(_ => done.SetResult(_clock.GetElapsedTime(start)), null, TimeSpan.FromDays(10), Never);
        using var first = _clock.CreateTimer(_ => _clock.Advance(TimeSpan.FromDays(9)), null, TimeSpan.FromDays(1), Never);
        _clock.Advance(TimeSpan.FromDays(1));
        Assert.InRange(await done.Task.WaitAsync(Ct), TimeSpan.FromDays(10), TimeSpan.FromDays(11));
    }

    [Fact]
    public async Task Periods_that_were_passed_over_fire_once_and_the_beat_stays()
    {
        var real = new FakeTimeProvider();
        using var clock = new SandboxClock(real);
        using var fired = new Fired(clock, TimeSpan.FromHours(1), TimeSpan.FromHours(1));
        clock.Advance(TimeSpan.FromHours(10.5));
        await fired.FirstAsync(Ct);
        await SettledAsync(clock);
        Assert.Equal(1, fired.Count);
        real.Advance(TimeSpan.FromMinutes(29));
        Assert.Equal(1, fired.Count);
        real.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(2, fired.Count);
    }

    [Fact]
    public async Task A_timer_can_be_changed_and_one_that_was_disposed_stays_silent()
    {
        using var sooner = new Fired(_clock, TimeSpan.FromDays(100), Never);
        using var off = new Fired(_clock, TimeSpan.FromHours(1), Never);
        var gone = new Fired(_clock, TimeSpan.FromHours(1), TimeSpan.FromHours(1));
        Assert.True(sooner.Timer.Change(TimeSpan.FromHours(2), Never));
        Assert.True(off.Timer.Change(Never, Never));
        gone.Dispose();
        Assert.False(gone.Timer.Change(TimeSpan.Zero, Never));
        _clock.Advance(TimeSpan.FromHours(3));
        await sooner.FirstAsync(Ct);
        await SettledAsync(_clock);
        Assert.Equal((0, 0), (off.Count, gone.Count));
        Assert.True(off.Timer.Change(TimeSpan.Zero, Never));
        await off.FirstAsync(Ct);
        Assert.Throws<ArgumentOutOfRangeException>(() => off.Timer.Change(TimeSpan.FromSeconds(-5), Never));
    }

    [Fact]
    public async Task Who_disposes_a_timer_can_wait_for_its_callback()
    {
        var (began, mayEnd) = (new TaskCompletionSource(), new ManualResetEventSlim());
        var timer = _clock.CreateTimer(
            _ =>
            {
                began.SetResult();
                mayEnd.Wait(Ct);
            },
            null,
            TimeSpan.FromHours(1),
            Never);
        _clock.Advance(TimeSpan.FromHours(1));
        await began.Task.WaitAsync(Ct);
        var disposed = timer.DisposeAsync();
        Assert.False(disposed.IsCompleted);
        mayEnd.Set();
        await disposed;
        await timer.DisposeAsync();
    }

    [Fact]
    public async Task Many_at_once_make_change_and_fire_timers()
    {
        var left = new CountdownEvent(400);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(one => Task.Run(
            () =>
            {
                for (var i = 0; i < 100; i++)
                {
                    var timer = _clock.CreateTimer(_ => left.Signal(), null, Never, Never);
                    timer.Change(TimeSpan.FromMinutes(i % 7), Never);
                    _clock.CreateTimer(_ => Assert.Fail("It was disposed."), null, TimeSpan.FromDays(3000), Never).Dispose();
                    if (i % 10 == one) _clock.Advance(TimeSpan.FromMinutes(3));
                }
            },
            Ct)));
        _clock.Advance(TimeSpan.FromMinutes(7));
        await Task.Run(() => left.Wait(Ct), Ct);
    }

    [Fact]
    public async Task A_callback_has_the_context_of_who_made_the_timer()
    {
        var name = new AsyncLocal<string>();
        var seen = new TaskCompletionSource<string?>();
        name.Value = "maker";
        using var timer = _clock.CreateTimer(_ => seen.SetResult(name.Value), null, TimeSpan.FromHours(1), Never);
        name.Value = "other";
        _clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal("maker", await seen.Task.WaitAsync(Ct));
    }

    [Fact]
    public void How_far_it_is_ahead_is_kept_before_it_is_seen_and_read_at_the_next_start()
    {
        var folder = Directory.CreateTempSubdirectory("clock-");
        var file = new ClockFile(Path.Combine(folder.FullName, "clock.txt"));
        Assert.Equal(TimeSpan.Zero, file.Read());
        using (var clock = new SandboxClock(TimeProvider.System, file.Read(), file.Write)) clock.Advance(TimeSpan.FromDays(400) + TimeSpan.FromMinutes(1));
        using (var again = new SandboxClock(TimeProvider.System, file.Read(), file.Write)) again.Advance(TimeSpan.FromHours(1));
        Assert.Equal(new TimeSpan(400, 1, 1, 0), file.Read());
        File.WriteAllText(Path.Combine(folder.FullName, "clock.txt"), (-TimeSpan.FromDays(1)).ToString("c", CultureInfo.InvariantCulture));
        Assert.Equal(TimeSpan.Zero, file.Read());
        folder.Delete(recursive: true);
    }

    /// <summary>Waits until everything that was due has fired: what is due at once comes last.</summary>
    private static async Task SettledAsync(SandboxClock clock)
    {
        using var last = new Fired(clock, TimeSpan.Zero, Never);
        await last.FirstAsync(Ct);
    }

    private sealed class Fired : IDisposable
    {
        private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _count;

        public Fired(SandboxClock clock, TimeSpan due, TimeSpan period) => Timer = clock.CreateTimer(
            _ =>
            {
                Interlocked.Increment(ref _count);
                _first.TrySetResult();
            },
            null,
            due,
            period);

        public ITimer Timer { get; }

        public int Count => Volatile.Read(ref _count);

        public Task FirstAsync(CancellationToken ct) => _first.Task.WaitAsync(ct);

        public void Dispose() => Timer.Dispose();
    }
}
