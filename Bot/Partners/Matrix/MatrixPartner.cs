namespace TeamsSchakelpunt.Bot.Partners.Matrix;

/// <summary>A party as the matrix names it.</summary>
/// <param name="Key">Its key, the same as in the directory.</param>
/// <param name="Name">Its name as people say it.</param>
/// <param name="Kind">What it is: vo, vso, mbo, gemeente, welzijn, …</param>
/// <param name="Aliases">Other names people use for it.</param>
/// <param name="Role">What it does, in B1.</param>
/// <param name="Placeholder">Whether it stands for a party that the administrator still has to choose.</param>
/// <param name="ResolvesTo">For a placeholder: the parties that act for it by default.</param>
public sealed record MatrixPartner(
    string Key, string Name, string Kind, IReadOnlyList<string> Aliases, string Role, bool Placeholder, IReadOnlyList<string> ResolvesTo);
