using System.Collections.Immutable;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>The calls of the bot, in order of arrival.</summary>
internal sealed class CallLog
{
    private ImmutableList<SimulatedCall> _calls = [];

    public ImmutableList<SimulatedCall> All => Volatile.Read(ref _calls);

    public void Add(SimulatedCall call) => ImmutableInterlocked.Update(ref _calls, (list, one) => list.Add(one), call);
}
