using TeamsSchakelpunt.Bot.Cases;

namespace TeamsSchakelpunt.Tests.Cases;

/// <summary>The written matrices beside this file: what somebody may do and see of a case.</summary>
internal static class AccessMatrix
{
    private static readonly (char Letter, CaseState State)[] States =
    [
        ('N', CaseState.Nieuw), ('O', CaseState.Opgepakt), ('L', CaseState.Lopend), ('Z', CaseState.Nazorg),
        ('G', CaseState.Gesloten), ('I', CaseState.Ingetrokken), ('W', CaseState.Gewist),
    ];

    private static readonly string[][] Actions = Read("access-matrix.psv");
    private static readonly string[][] Sights = Read("sight-matrix.psv");

    public static IEnumerable<string> Roles => Actions[0].Skip(2);

    public static IEnumerable<string> ActionNames => Actions.Skip(2).Select(row => row[1]);

    /// <summary>The state that a letter of a matrix stands for.</summary>
    public static CaseState StateOf(char letter) => States.Single(pair => pair.Letter == letter).State;

    /// <summary>The states in which the role exists.</summary>
    public static IEnumerable<CaseState> StatesOf(string role) => StatesIn(Actions[1][ColumnOf(role)]);

    public static bool Allows(CaseAction action, string role, CaseState state) =>
        StatesIn(Actions.Single(row => row[1] == action.ToString())[ColumnOf(role)]).Contains(state);

    /// <summary>What the role sees in a state, and when it sees the private part.</summary>
    public static (CaseAccess Access, string PrivatePart) SightOf(string role, CaseState state)
    {
        var row = Sights.Single(row => row[0] == role);
        var access = row[1 + Array.FindIndex(States, pair => pair.State == state)] switch
        {
            "niets" => CaseAccess.None,
            "kop" => CaseAccess.Header,
            "eigen" => CaseAccess.Reporter,
            "alles" => CaseAccess.Participant,
            var other => throw new InvalidDataException($"{role} in {state}: '{other}' says nothing."),
        };
        return (access, row[8]);
    }

    private static int ColumnOf(string role) => Array.IndexOf(Actions[0], role);

    private static IEnumerable<CaseState> StatesIn(string letters) => letters.Select(StateOf);

    private static string[][] Read(string file) =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", file))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)),
    ];
}
