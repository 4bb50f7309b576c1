namespace TeamsSchakelpunt.Bot.Partners.Matrix;

/// <summary>A word of the seed for several partners, such as "VO" or "Allen".</summary>
/// <param name="Key">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="Members">Keys of partners; groups inside are written out.</param>
/// <param name="Aliases">Other words for it.</param>
public sealed record PartnerGroup(string Key, string Name, IReadOnlyList<string> Members, IReadOnlyList<string> Aliases);
