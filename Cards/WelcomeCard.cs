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

        return Frame.Card(
            "Ik ben het Schakelpunt",
            [
                Head.Of("👋", "Ik ben het Schakelpunt", style: ContainerStyle.Accent),
                Iconed.Line("📝", "Zie je een jongere die dreigt vast te lopen? **Meld** het in een minuut."),
                Iconed.Line("📬", data.InTeam
                    ? "De partner die begint, krijgt bericht in het eigen **kanaal**. Zonder naam of school."
                    : "Ik breng je signaal bij de partner die **begint**. Je ziet wie het oppakt."),
                Iconed.Line("🔎", "Weet je niet wie je moet hebben? Vraag het: **wie** helpt bij een stage?"),
            ],
            Press.Given(data.Buttons));
    }
}
