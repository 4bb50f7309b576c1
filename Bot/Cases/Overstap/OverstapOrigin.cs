using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>That a case comes from a list of De Overstap (section 2.4 of the domain), and what the list last said.</summary>
/// <param name="Import">The list that raised it.</param>
/// <param name="Status">What De Overstap last said.</param>
/// <param name="StatusOn">Since which day.</param>
/// <param name="First">The partner that started by the list.</param>
/// <param name="Told">The partners that read of it on one card about the whole list, so that a list is no flood of cards.</param>
public sealed record OverstapOrigin(string Import, OverstapStatus Status, DateOnly StatusOn, PartnerKey First, IReadOnlyList<PartnerKey> Told);

/// <summary>What only those who take part may know of a line of De Overstap.</summary>
/// <param name="Reference">The school's own reference: the school knows who it is, the Schakelpunt does not. Null once it was erased.</param>
/// <param name="Level">The level; null where the list had none.</param>
public sealed record OverstapReference(string? Reference, OverstapLevel? Level);
