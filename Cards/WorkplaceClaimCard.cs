using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>Somebody says that they work for a partner.</summary>
/// <param name="PersonId">Entra object id, for the buttons (<see cref="DataKeys.Person"/>).</param>
/// <param name="Name">Name as Teams gives it.</param>
/// <param name="Function">What they say they do.</param>
/// <param name="Partner">Name of the partner.</param>
/// <param name="IsGuest">From another organisation's Teams.</param>
/// <param name="Decision">What was decided, such as "Bevestigd door Coördinator Schakelpunt, maandag 23 november, 14.05 uur."; null while it is open.</param>
public sealed record WorkplaceClaimCardData(
    string PersonId, string Name, string Function, string Partner, bool IsGuest, string? Decision = null);

/// <summary>Asks a partner's administrator whether somebody works there.</summary>
public static class WorkplaceClaimCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(WorkplaceClaimCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Frame.Card("Werkt deze collega bij jullie?", [Head.Of("👋", "Werkt deze collega bij jullie?")]);
    }
}
