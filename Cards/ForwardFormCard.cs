using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>The form.</summary>
/// <param name="FormId">Id made when the form was first shown.</param>
/// <param name="CaseNumber">Case number.</param>
/// <param name="Partners">Partners to choose from (label, key).</param>
/// <param name="Reasons">Categories of reasons (label, key).</param>
/// <param name="Assigns">A coordinator points out a partner, rather than a partner forwarding.</param>
/// <param name="Partner">Chosen partner; null is none yet.</param>
/// <param name="Reason">Chosen reason; null is none yet.</param>
/// <param name="ReasonText">Explanation, as typed.</param>
/// <param name="Issues">What is wrong, each at its field.</param>
/// <param name="AsksReview">Shows the toggle "Ik heb het nagekeken".</param>
public sealed record ForwardFormCardData(
    string FormId,
    string CaseNumber,
    IReadOnlyList<Choice> Partners,
    IReadOnlyList<Choice> Reasons,
    bool Assigns = false,
    string? Partner = null,
    string? Reason = null,
    string? ReasonText = null,
    IReadOnlyList<FieldIssue>? Issues = null,
    bool AsksReview = false);

/// <summary>Dialog: the case belongs to another partner, or a coordinator points one out.</summary>
public static class ForwardFormCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(ForwardFormCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Frame.Card("ForwardForm", [new TextBlock("ForwardForm")]);
    }
}
