namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>The faults that wait for a call.</summary>
public sealed class FaultList
{
    private readonly Lock _gate = new();
    private readonly List<Entry> _entries = [];

    /// <summary>Lets the next <paramref name="times"/> calls that match run into <paramref name="fault"/>.</summary>
    public void Add(Func<SimulatedCall, bool> match, Fault fault, int times = 1)
    {
        lock (_gate) _entries.Add(new(match, fault) { Left = times });
    }

    /// <summary>Drops all faults and lets held calls go on.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            foreach (var entry in _entries) entry.Fault.Release();
            _entries.Clear();
        }
    }

    internal Fault? Take(SimulatedCall call)
    {
        lock (_gate)
        {
            if (_entries.Find(e => e.Left > 0 && e.Match(call)) is not { } entry) return null;
            entry.Left--;
            return entry.Fault;
        }
    }

    private sealed class Entry(Func<SimulatedCall, bool> match, Fault fault)
    {
        public Func<SimulatedCall, bool> Match { get; } = match;

        public Fault Fault { get; } = fault;

        public int Left { get; set; }
    }
}
