using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>One command.</summary>
/// <param name="Command">What to type.</param>
/// <param name="Explanation">What it does, in one sentence.</param>
public sealed record HelpLine(string Command, string Explanation);

/// <summary>Help.</summary>
/// <param name="InChannel">In a channel, or in a 1:1 chat.</param>
/// <param name="RoleLabel">The viewer's role, such as "coördinator"; null is a plain member of a partner.</param>
/// <param name="Lines">Commands.</param>
/// <param name="Buttons">At most three, the first one is the primary button.</param>
public sealed record HelpCardData(
    bool InChannel, string? RoleLabel, IReadOnlyList<HelpLine> Lines, IReadOnlyList<CardButton> Buttons);

/// <summary>What you can do here, with your role.</summary>
public static class HelpCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(HelpCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Frame.Card("Help", [new TextBlock("Help")]);
    }
}
