namespace TeamsSchakelpunt.Bot.Partners.Matrix;

/// <summary>A party as the responsibility matrix knows it.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Name">Its name as people say it.</param>
/// <param name="Kind">What it is: vo, vso, mbo, gemeente, welzijn, …</param>
/// <param name="Aliases">Other names people use for it.</param>
/// <param name="Role">What it does, in a sentence or two.</param>
/// <param name="Placeholder">Whether it stands for a party that the administrator names.</param>
/// <param name="ResolvesTo">For a placeholder: the keys of the parties that it stands for now.</param>
public sealed record MatrixPartner(
    string Key, string Name, string Kind, IReadOnlyList<string> Aliases, string Role, bool Placeholder, IReadOnlyList<string> ResolvesTo);
