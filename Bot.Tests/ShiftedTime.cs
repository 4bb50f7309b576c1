namespace TeamsSchakelpunt.Tests;

/// <summary>A clock that runs, from a moment of the test's choice; it can be put forward. Timers keep the machine's pace.</summary>
internal sealed class ShiftedTime(DateTimeOffset start) : TimeProvider
{
    private readonly long _startedAt = System.GetTimestamp();
    private TimeSpan _ahead;

    /// <summary>A Monday morning on which everybody works.</summary>
    public static ShiftedTime MondayMorning() => new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    public override DateTimeOffset GetUtcNow() => start + System.GetElapsedTime(_startedAt) + _ahead;

    public override long GetTimestamp() => System.GetTimestamp() + (long)(_ahead.TotalSeconds * TimestampFrequency);

    public void PutForward(TimeSpan time) => _ahead += time;

    /// <summary>Puts the clock on this day, at the time it is.</summary>
    public void PutOn(DateOnly day) => _ahead += day.ToDateTime(TimeOnly.MinValue) - GetUtcNow().UtcDateTime.Date;
}
