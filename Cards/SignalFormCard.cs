using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>What has been filled in, or is filled in beforehand; null is empty.</summary>
/// <param name="SignalType">Key of the type.</param>
/// <param name="Place">Value of one of the places.</param>
/// <param name="AgeGroup">One of <see cref="InputValues.AgeGroups"/>.</param>
/// <param name="Urgency">An urgency of <see cref="InputValues"/>; null is <see cref="InputValues.UrgencyByType"/>.</param>
/// <param name="YoungsterKnows">One of the <c>Knows…</c> values.</param>
/// <param name="Observed">"Wat zie je?", as typed.</param>
/// <param name="GoesWell">"Wat gaat goed?", as typed.</param>
public sealed record SignalFormValues(
    string? SignalType = null,
    string? Place = null,
    string? AgeGroup = null,
    string? Urgency = null,
    string? YoungsterKnows = null,
    string? Observed = null,
    string? GoesWell = null);

/// <summary>The signal form.</summary>
/// <param name="FormId">Id made when the form was first shown; the same after a refused submit.</param>
/// <param name="SignalTypes">Types (label, key).</param>
/// <param name="Places">Phase and school in one (label, value).</param>
/// <param name="Values">What is in the fields.</param>
/// <param name="Issues">What is wrong, each at its field.</param>
/// <param name="AsksReview">Shows the toggle "Ik heb het nagekeken": there are warnings, and nothing that must go.</param>
/// <param name="ShowsEmergency">Words of acute danger were seen: 112 and Veilig Thuis stand first.</param>
/// <param name="ShowsDuoNote">The type is <c>verzuim</c>: says that this is no report to DUO.</param>
/// <param name="InDialog">In a dialog (<c>Action.Submit</c>) or in a 1:1 chat (<c>Action.Execute</c>).</param>
public sealed record SignalFormCardData(
    string FormId,
    IReadOnlyList<Choice> SignalTypes,
    IReadOnlyList<Choice> Places,
    SignalFormValues Values,
    IReadOnlyList<FieldIssue> Issues,
    bool AsksReview = false,
    bool ShowsEmergency = false,
    bool ShowsDuoNote = false,
    bool InDialog = false);

/// <summary>Page 1 of raising a signal: seven questions, under a minute.</summary>
public static class SignalFormCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(SignalFormCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Frame.Card("SignalForm", [new TextBlock("SignalForm")]);
    }
}
