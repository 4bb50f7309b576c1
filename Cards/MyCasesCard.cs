using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>One case in the list.</summary>
/// <param name="CaseNumber">Case number.</param>
/// <param name="TypeLabel">Label of the type.</param>
/// <param name="Status">State.</param>
/// <param name="Role">The viewer's role, such as "Melder".</param>
/// <param name="NextDate">Next date to mind; null is none.</param>
/// <param name="NextWhat">What that date is for, such as "oppakken".</param>
public sealed record MyCasesLine(
    string CaseNumber, string TypeLabel, CaseStatus Status, string Role, DateOnly? NextDate, string? NextWhat);

/// <summary>A page of the list.</summary>
/// <param name="Lines">The cases; empty shows a friendly word and a button to raise a signal.</param>
/// <param name="Page">This page; the first is 1.</param>
/// <param name="HasMore">There is a next page.</param>
public sealed record MyCasesCardData(IReadOnlyList<MyCasesLine> Lines, int Page, bool HasMore);

/// <summary>The viewer's own cases, by pages.</summary>
public static class MyCasesCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(MyCasesCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Frame.Card("MyCases", [new TextBlock("MyCases")]);
    }
}
