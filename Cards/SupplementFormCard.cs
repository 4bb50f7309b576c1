using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>What has been filled in; null is empty.</summary>
/// <param name="Initials">2 to 4 letters.</param>
/// <param name="Parents">Value of one of the options.</param>
/// <param name="Ground">One of the <c>Ground…</c> values.</param>
/// <param name="AlreadyDone">"Wat is al gedaan?", as typed.</param>
/// <param name="LivesIn">One of the <c>LivesIn…</c> values.</param>
/// <param name="TalkDate">When the youngster will be told.</param>
/// <param name="NotToldReason">Why the youngster is not told.</param>
public sealed record SupplementFormValues(
    string? Initials = null,
    string? Parents = null,
    string? Ground = null,
    string? AlreadyDone = null,
    string? LivesIn = null,
    DateOnly? TalkDate = null,
    string? NotToldReason = null);

/// <summary>The supplement form.</summary>
/// <param name="FormId">Id made when the form was first shown.</param>
/// <param name="CaseNumber">Case number.</param>
/// <param name="JustRaised">Right after the raise: begins with "Je signaal is gemeld".</param>
/// <param name="YoungsterKnows">One of the <c>Knows…</c> values: decides which last question is asked, if any.</param>
/// <param name="ParentOptions">Options by age (label, value).</param>
/// <param name="NotToldReasons">Reasons not to tell (label, value).</param>
/// <param name="Values">What is in the fields.</param>
/// <param name="Issues">What is wrong, each at its field.</param>
/// <param name="AsksReview">Shows the toggle "Ik heb het nagekeken".</param>
/// <param name="InDialog">In a dialog or in a 1:1 chat.</param>
public sealed record SupplementFormCardData(
    string FormId,
    string CaseNumber,
    bool JustRaised,
    string YoungsterKnows,
    IReadOnlyList<Choice> ParentOptions,
    IReadOnlyList<Choice> NotToldReasons,
    SupplementFormValues Values,
    IReadOnlyList<FieldIssue> Issues,
    bool AsksReview = false,
    bool InDialog = true);

/// <summary>Page 2: what is needed before the private part is shared. The signal has been raised already.</summary>
public static class SupplementFormCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(SupplementFormCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Frame.Card("SupplementForm", [new TextBlock("SupplementForm")]);
    }
}
