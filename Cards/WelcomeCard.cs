using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>A welcome.</summary>
/// <param name="InTeam">In a team's channel, or in a 1:1 chat.</param>
/// <param name="Buttons">At most three, the first one is the primary button.</param>
public sealed record WelcomeCardData(bool InTeam, IReadOnlyList<CardButton> Buttons);

/// <summary>The bot introduces itself in three lines.</summary>
public static class WelcomeCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(WelcomeCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Frame.Card("Welcome", [new TextBlock("Welcome")]);
    }
}
