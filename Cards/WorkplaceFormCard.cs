using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>The question "Waar werk je?".</summary>
/// <param name="FormId">Id made when the form was first shown.</param>
/// <param name="Partners">Partners to choose from (label, key).</param>
/// <param name="Partner">Chosen partner; null is none yet.</param>
/// <param name="Function">Function; null is none yet.</param>
/// <param name="Waiting">Name of the partner that was asked to confirm; null where nothing waits.</param>
/// <param name="Issues">What is wrong, each at its field.</param>
/// <param name="InDialog">Drawn in a dialog rather than in a chat.</param>
public sealed record WorkplaceFormCardData(
    string FormId,
    IReadOnlyList<Choice> Partners,
    string? Partner,
    string? Function,
    string? Waiting,
    IReadOnlyList<FieldIssue> Issues,
    bool InDialog);

/// <summary>Asks somebody whom the directory does not know for which partner they work.</summary>
public static class WorkplaceFormCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(WorkplaceFormCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Frame.Card("Waar werk je?", [Head.Of("👋", "Waar werk je?")]);
    }
}
