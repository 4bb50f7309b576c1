namespace TeamsSchakelpunt.Cards;

/// <summary>How a card that was posted keeps itself up to date.</summary>
/// <param name="Verb">One of the <c>Refresh…</c> verbs.</param>
/// <param name="Data">Goes with the question.</param>
/// <param name="UserIds">Teams user ids (<c>29:…</c>) for whom it is done without a press; at most 60.</param>
public sealed record CardRefresh(string Verb, IReadOnlyDictionary<string, string> Data, IReadOnlyList<string> UserIds);
