namespace TeamsSchakelpunt.Bot.Knelpunten;

/// <summary>What a rule says to a change of a knelpunt.</summary>
public abstract record KnelpuntDecision
{
    public sealed record Changed(Knelpunt Knelpunt) : KnelpuntDecision;

    /// <summary>It stands so already: a second press, or the same form again.</summary>
    public sealed record Unchanged(Knelpunt Knelpunt) : KnelpuntDecision;

    /// <summary>Somebody else was before: read what stands now.</summary>
    public sealed record Overtaken(Knelpunt Knelpunt) : KnelpuntDecision;

    /// <summary>It may not be; the sentence is what the user reads.</summary>
    public sealed record Refused(string Sentence) : KnelpuntDecision;
}
