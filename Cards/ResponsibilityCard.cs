using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>One partner of a row.</summary>
/// <param name="Key">Key of the partner, for its Contact button.</param>
/// <param name="Name">Name.</param>
/// <param name="Phone">Phone number; null is not known.</param>
/// <param name="Mail">Mail address; null is not known.</param>
public sealed record ResponsiblePartner(string Key, string Name, string? Phone, string? Mail);

/// <summary>Another row that may be meant.</summary>
/// <param name="Id">Id of the row.</param>
/// <param name="Title">Title of the row.</param>
public sealed record ResponsibilityLink(string Id, string Title);

/// <summary>An answer to "wie doet wat".</summary>
/// <param name="Title">Title of the row.</param>
/// <param name="Section">Section of the plan, such as "4.3a".</param>
/// <param name="PlanPartners">Who does it, in the plan's own words.</param>
/// <param name="PlanDescription">What the plan says about it; null is nothing.</param>
/// <param name="BeginWith">The partner to begin with; null when the plan names none.</param>
/// <param name="BeginWithWhy">Why begin there, in one sentence; null is nothing.</param>
/// <param name="Partners">Everybody in the row, the one to begin with first.</param>
/// <param name="Others">The next best rows, as buttons; at most two.</param>
public sealed record ResponsibilityCardData(
    string Title,
    string Section,
    string PlanPartners,
    string? PlanDescription,
    string? BeginWith,
    string? BeginWithWhy,
    IReadOnlyList<ResponsiblePartner> Partners,
    IReadOnlyList<ResponsibilityLink> Others);

/// <summary>Who starts with a task, in the plan's own words.</summary>
public static class ResponsibilityCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(ResponsibilityCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Frame.Card("Responsibility", [new TextBlock("Responsibility")]);
    }
}
