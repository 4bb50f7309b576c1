using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Partners;

/// <summary>A person who can be reached at a partner.</summary>
/// <param name="Id">Key within the directory.</param>
/// <param name="Name">Name.</param>
/// <param name="Function">What they do there.</param>
/// <param name="Partner">Where they work.</param>
/// <param name="Person">Who they are in Teams; null where they have no account.</param>
/// <param name="Phone">Phone number; null where unknown.</param>
/// <param name="Mail">Mail address; null where unknown.</param>
/// <param name="WorkingDays">The days they work.</param>
/// <param name="AwayUntil">The last day of their absence; null when present.</param>
/// <param name="StandIn">The <see cref="Id"/> of who stands in; null for none.</param>
/// <param name="IsCoordinator">Whether they coordinate the Schakelpunt.</param>
/// <param name="IsAdministrator">Whether they keep its settings.</param>
public sealed record Contact(
    string Id,
    string Name,
    string Function,
    PartnerKey Partner,
    PersonId? Person,
    string? Phone,
    string? Mail,
    IReadOnlyList<DayOfWeek> WorkingDays,
    DateOnly? AwayUntil = null,
    string? StandIn = null,
    bool IsCoordinator = false,
    bool IsAdministrator = false)
{
    /// <summary>Whether they work on that day.</summary>
    public bool IsPresent(DateOnly day) => (AwayUntil is null || day > AwayUntil) && WorkingDays.Contains(day.DayOfWeek);
}
