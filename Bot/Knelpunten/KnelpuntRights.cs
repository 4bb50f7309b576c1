using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Knelpunten;

/// <summary>Who may do what with knelpunten (section 6.3 of the domain).</summary>
public static class KnelpuntRights
{
    /// <summary>Hands in, reads and supports: whoever works for a partner, and who keeps the agenda.</summary>
    public static bool TakesPartInKnelpunten(this Actor actor) => actor.Partner is not null || actor.KeepsAgenda();

    /// <summary>Sets the status, answers, and sees who handed it in: members of the Overleg and coordinators.</summary>
    public static bool KeepsAgenda(this Actor actor) => actor.IsOverlegMember || actor.IsCoordinator;
}
