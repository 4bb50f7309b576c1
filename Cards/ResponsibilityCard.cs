using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>One partner of a row, with the person to reach there for this question.</summary>
/// <param name="Key">Key of the partner, for its Contact button; null where the entry stands for more than one.</param>
/// <param name="Name">Name, such as "Aventus", or "De school van de jongere".</param>
/// <param name="Note">One sentence, such as "Onder 18 jaar."; null is none.</param>
/// <param name="Person">The person to reach today; null where the entry has <paramref name="Schools"/>.</param>
/// <param name="StandsInFor">Name of the absent person whom <paramref name="Person"/> replaces; null is nobody.</param>
/// <param name="Schools">The schools of which one is meant, each with its own person; empty for one partner.</param>
public sealed record ResponsiblePartner(
    string? Key,
    string Name,
    string? Note,
    ContactPerson? Person,
    string? StandsInFor,
    IReadOnlyList<ResponsiblePartner> Schools);

/// <summary>Another row that may be meant.</summary>
/// <param name="Id">Id of the row.</param>
/// <param name="Title">Title of the row, with the kind of school where titles are alike.</param>
public sealed record ResponsibilityLink(string Id, string Title);

/// <summary>One row of the plan as an answer.</summary>
/// <param name="Id">Id of the row.</param>
/// <param name="Title">Title of the row.</param>
/// <param name="For">For whom it holds, such as "Leerling in het vo"; null is for all.</param>
/// <param name="Section">Section of the plan, such as "4.3a".</param>
/// <param name="PlanPartners">Who does it, in the plan's own words.</param>
/// <param name="PlanWords">What the plan says about it; null is nothing.</param>
/// <param name="BeginWith">The partner to begin with.</param>
/// <param name="BeginWithWhy">Why begin there, in one sentence; null is nothing.</param>
/// <param name="Partners">Everybody in the row, the one to begin with first.</param>
public sealed record ResponsibilityAnswer(
    string Id,
    string Title,
    string? For,
    string Section,
    string PlanPartners,
    string? PlanWords,
    string BeginWith,
    string? BeginWithWhy,
    IReadOnlyList<ResponsiblePartner> Partners);

/// <summary>An answer to "wie doet wat".</summary>
/// <param name="Answers">One row; two where both fit, the likelier first.</param>
/// <param name="Others">The next best rows, as buttons; at most two.</param>
public sealed record ResponsibilityCardData(IReadOnlyList<ResponsibilityAnswer> Answers, IReadOnlyList<ResponsibilityLink> Others);

/// <summary>Who starts with a task, in the plan's own words, and whom to call there today.</summary>
public static class ResponsibilityCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(ResponsibilityCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Frame.Card($"Wie doet wat: {data.Answers[0].Title}", [Head.Of("🔎", data.Answers[0].Title)]);
    }
}
