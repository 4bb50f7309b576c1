namespace TeamsSchakelpunt.Bot.Partners.Matrix;

/// <summary>A fixed company of parties, such as the MDO.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="Section">Where the plan describes it.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Members">Keys of its parties; empty where the plan names none.</param>
public sealed record MatrixTeam(string Key, string Name, string Section, string Purpose, IReadOnlyList<string> Members);
