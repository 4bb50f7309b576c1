using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Partners;

/// <summary>An organisation that takes part in the Schakelpunt. Partners are data, never code.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Name">Its name as people say it.</param>
/// <param name="Kind">What it is: vo, vso, mbo, gemeente, welzijn, …</param>
/// <param name="Aliases">Other names people use for it.</param>
/// <param name="HasAgreement">Whether it joined the privacy agreement; without it nothing private is shared with it (section 8.1 of the domain).</param>
/// <param name="IsSmallSchool">Whether so few youngsters go there that its name beside a signal may give one away (section 7 of the domain).</param>
/// <param name="HasTasks">Whether the plan gives it a task; a signal goes to no other.</param>
public sealed record Partner(
    PartnerKey Key,
    string Name,
    string Kind,
    IReadOnlyList<string> Aliases,
    bool HasAgreement = true,
    bool IsSmallSchool = false,
    bool HasTasks = true)
{
    /// <summary>Whether a signal may go there: it has tasks and joined the privacy agreement.</summary>
    public bool TakesSignals => HasTasks && HasAgreement;

    /// <summary>The phase of the youngsters that go to school there; null for what is no school.</summary>
    public Phase? SchoolPhase => Phases.Parse(Kind) is { } phase && phase.IsAtSchool() ? phase : null;
}
