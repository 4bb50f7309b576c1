using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>A row of the plan for which somebody is missing today.</summary>
/// <param name="Title">Title and section, such as "Nazorg (4.2)".</param>
/// <param name="Missing">Names of the partners where nobody can be reached.</param>
/// <param name="IsBare">True: nobody at all in the whole row; false: a part of the partners.</param>
public sealed record RowGap(string Title, IReadOnlyList<string> Missing, bool IsBare);

/// <summary>The gaps.</summary>
/// <param name="Day">The day it holds for.</param>
/// <param name="Rows">Rows with nobody to reach, the bare ones first.</param>
/// <param name="WithoutChannel">Partners without a channel.</param>
/// <param name="WithoutStandIn">Partners where a contact has nobody to stand in.</param>
/// <param name="WithoutContact">Partners without any contact.</param>
/// <param name="Unconfirmed">Contacts (name and partner) not confirmed for a year.</param>
/// <param name="Due">How many contacts were asked and have not answered yet.</param>
public sealed record GapsCardData(
    DateOnly Day,
    IReadOnlyList<RowGap> Rows,
    IReadOnlyList<string> WithoutChannel,
    IReadOnlyList<string> WithoutStandIn,
    IReadOnlyList<string> WithoutContact,
    IReadOnlyList<string> Unconfirmed,
    int Due);

/// <summary><c>overzicht verantwoordelijkheden</c>: the patchwork with its holes, for a coordinator.</summary>
public static class GapsCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(GapsCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Frame.Card("Gaten in de lappendeken", [Head.Of("🧵", "Gaten in de lappendeken")]);
    }
}
