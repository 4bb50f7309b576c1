namespace TeamsSchakelpunt.Bot.Partners.Matrix;

/// <summary>A word that stands for several parties, such as "VO" or "Allen".</summary>
/// <param name="Key">Its key.</param>
/// <param name="Name">The word as the plan writes it.</param>
/// <param name="Members">Keys of parties or groups.</param>
/// <param name="Narrow">The parties in the narrow reading; empty where there is one reading only.</param>
/// <param name="Aliases">Other words for it.</param>
public sealed record PartnerGroup(
    string Key, string Name, IReadOnlyList<string> Members, IReadOnlyList<string> Narrow, IReadOnlyList<string> Aliases);
