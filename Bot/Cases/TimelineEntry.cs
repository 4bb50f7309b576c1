using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>What happened on a case.</summary>
public enum TimelineKind
{
    Raised,
    PickedUp,
    LeftToColleague,
    Forwarded,
    SentToCoordinator,
    Assigned,
    Supplemented,
    Rerouted,
}

/// <summary>One line of a case's timeline.</summary>
/// <param name="At">When.</param>
/// <param name="Kind">What.</param>
/// <param name="By">Who did it.</param>
/// <param name="Partner">The partner it is about, such as the one it was sent to.</param>
/// <param name="Reason">The category of the reason, as chosen; never free text.</param>
public sealed record TimelineEntry(DateTimeOffset At, TimelineKind Kind, Professional By, PartnerKey? Partner = null, string? Reason = null);
