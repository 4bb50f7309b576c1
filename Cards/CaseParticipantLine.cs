namespace TeamsSchakelpunt.Cards;

/// <summary>Somebody who takes part in a case.</summary>
/// <param name="Name">Name.</param>
/// <param name="Function">Function; null is not known.</param>
/// <param name="Partner">Name of the partner.</param>
/// <param name="Role">Such as "Melder", "Eigenaar", "Regisseur", "Deelnemer", "Denkt mee (anoniem)".</param>
/// <param name="Why">Ground or reason; null where the role says it.</param>
/// <param name="MayEnd">Goes with the press of a viewer who may end this part (<see cref="DataKeys.Person"/>); null is not.</param>
public sealed record CaseParticipantLine(string Name, string? Function, string Partner, string Role, string? Why = null, string? MayEnd = null);
