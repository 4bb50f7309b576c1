namespace TeamsSchakelpunt.Cards;

/// <summary>What every form about a case carries.</summary>
/// <param name="Id">Id made when the form was first shown; the same after a refused submit.</param>
/// <param name="CaseNumber">Case number.</param>
/// <param name="Issues">What is wrong, each at its field.</param>
/// <param name="AsksReview">Shows the toggle "Ik heb het nagekeken": there are warnings, and nothing that must go.</param>
/// <param name="InDialog">In a dialog (<c>Action.Submit</c>) or in a 1:1 chat (<c>Action.Execute</c>).</param>
public sealed record CaseForm(
    string Id, string CaseNumber, IReadOnlyList<FieldIssue>? Issues = null, bool AsksReview = false, bool InDialog = true);
