namespace TeamsSchakelpunt.Bot.Knelpunten;

/// <summary>How far the Overleg Sluitende Aanpak is with a knelpunt (section 2.16 of the domain).</summary>
public enum KnelpuntState
{
    Ingediend,

    /// <summary>On the agenda of the next Overleg.</summary>
    OpAgenda,

    Besproken,

    /// <summary>Only the directors can solve it: the bestuurlijk overleg has it.</summary>
    Doorgezet,

    Beantwoord,
}

/// <summary>The words and the order of <see cref="KnelpuntState"/>.</summary>
public static class KnelpuntStates
{
    public static IReadOnlyList<KnelpuntState> All { get; } = Enum.GetValues<KnelpuntState>();

    public static string Key(this KnelpuntState state) => state switch
    {
        KnelpuntState.Ingediend => "ingediend",
        KnelpuntState.OpAgenda => "op_agenda",
        KnelpuntState.Besproken => "besproken",
        KnelpuntState.Doorgezet => "doorgezet",
        _ => "beantwoord",
    };

    public static KnelpuntState? Parse(string? key)
    {
        foreach (var state in All)
        {
            if (state.Key() == key) return state;
        }

        return null;
    }

    /// <summary>Where it may go from here. An answer may be mended: that is an answer again.</summary>
    public static IReadOnlyList<KnelpuntState> Next(this KnelpuntState state) => state switch
    {
        KnelpuntState.Ingediend => [KnelpuntState.OpAgenda],
        KnelpuntState.OpAgenda => [KnelpuntState.Besproken],
        KnelpuntState.Besproken => [KnelpuntState.Beantwoord, KnelpuntState.Doorgezet],
        _ => [KnelpuntState.Beantwoord],
    };
}
