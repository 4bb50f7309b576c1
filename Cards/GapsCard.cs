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
    private const int MostLines = 8;

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(GapsCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);

        var day = DutchDate.Day(data.Day);
        List<CardElement> gaps =
        [
            .. Rows(data.Rows),
            .. Names("Nog geen contactpersoon", data.WithoutContact),
            .. Names("Nog niet iedereen heeft een vervanger", data.WithoutStandIn),
            .. Names("Nog geen kanaal", data.WithoutChannel),
            .. Lines("Langer dan een jaar niet bevestigd", data.Unconfirmed),
            .. Due(data.Due),
        ];
        return Frame.Card(
            "Gaten in de lappendeken",
            gaps.Count == 0
                ?
                [
                    Head.Of("✅", "Geen gaten in de lappendeken", $"Zo is het op {day}.", ContainerStyle.Good),
                    Words.Plain("Elk onderdeel van het plan heeft vandaag iemand die je kunt bereiken. Elke partner heeft een kanaal en een vervanger."),
                ]
                :
                [
                    Head.Of("🧵", "Gaten in de lappendeken", $"Zo is het op {day}. Wat kunnen we samen dichten?"),
                    .. gaps,
                ]);
    }

    private static IEnumerable<CardElement> Rows(IReadOnlyList<RowGap> rows) => rows.Count == 0
        ? []
        : [Words.Section("Hier is vandaag niet iedereen te bereiken"), .. rows.Take(MostLines).Select(Row), .. Rest(rows.Count)];

    private static ColumnSet Row(RowGap row) => Iconed.Line(
        row.IsBare ? "◯" : "◐",
        row.IsBare
            ? $"**{UserText.EscapeLine(row.Title)}**: vandaag is er niemand."
            : $"**{UserText.EscapeLine(row.Title)}**: niemand bij {Joined(row.Missing)}.");

    private static IEnumerable<CardElement> Names(string title, IReadOnlyList<string> names) => names.Count == 0
        ? []
        : [Words.Section(title), Words.Plain($"{Joined(names)}.") with { Spacing = Spacing.None }];

    private static IEnumerable<CardElement> Lines(string title, IReadOnlyList<string> contacts) => contacts.Count == 0
        ? []
        :
        [
            Words.Section(title),
            .. contacts.Order(StringComparer.OrdinalIgnoreCase).Take(MostLines).Select(contact => Iconed.Line("•", UserText.EscapeLine(contact))),
            .. Rest(contacts.Count),
        ];

    // By the alphabet, whatever order they come in: this is no ranking.
    private static string Joined(IReadOnlyList<string> names)
    {
        var shown = string.Join(", ", names.Order(StringComparer.OrdinalIgnoreCase).Take(MostLines).Select(UserText.EscapeLine));
        return names.Count > MostLines ? $"{shown} en nog {names.Count - MostLines}" : shown;
    }

    private static IEnumerable<CardElement> Rest(int count)
    {
        if (count > MostLines)
            yield return Words.Small($"En nog {count - MostLines}.");
    }

    private static IEnumerable<CardElement> Due(int count)
    {
        if (count > 0)
        {
            yield return Note.Of("⏳", count == 1
                ? "1 contact heeft de vraag ‘Klopt dit nog?’ nog niet beantwoord."
                : $"{count} contacten hebben de vraag ‘Klopt dit nog?’ nog niet beantwoord.");
        }
    }
}
