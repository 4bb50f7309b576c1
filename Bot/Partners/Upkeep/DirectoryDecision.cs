namespace TeamsSchakelpunt.Bot.Partners.Upkeep;

/// <summary>What a rule says to a change of the directory.</summary>
public abstract record DirectoryDecision
{
    /// <summary>It is right; <paramref name="Log"/> tells what changed (empty: not worth a line).</summary>
    public sealed record Changed(DirectoryState State, IReadOnlyList<string> Log) : DirectoryDecision;

    /// <summary>Nothing to change.</summary>
    public sealed record Unchanged : DirectoryDecision;

    /// <summary>It may not be; the sentence is what the user reads.</summary>
    public sealed record Refused(string Sentence) : DirectoryDecision;

    /// <summary>Something is wrong at a field.</summary>
    public sealed record Wrong(IReadOnlyList<ContactProblem> Problems) : DirectoryDecision;
}
