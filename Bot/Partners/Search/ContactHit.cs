namespace TeamsSchakelpunt.Bot.Partners.Search;

/// <summary>A contact that answers a search.</summary>
/// <param name="Contact">The contact.</param>
/// <param name="Matched">How many words of the search it holds.</param>
/// <param name="Score">How well it fits; comparable within one search only.</param>
public sealed record ContactHit(Contact Contact, int Matched, double Score);
