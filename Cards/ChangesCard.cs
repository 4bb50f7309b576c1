using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>One change.</summary>
/// <param name="When">When, in local time.</param>
/// <param name="By">Who did it.</param>
/// <param name="What">One sentence, such as "Mentor Ambelt: telefoon en werkdagen gewijzigd."</param>
public sealed record ChangeLine(DateTimeOffset When, string By, string What);

/// <summary><c>overzicht wijzigingen</c>: what was changed in the directory, the newest first; at most twenty.</summary>
public static class ChangesCard
{
    private const int MostLines = 20;

    /// <summary>The card for <paramref name="changes"/>.</summary>
    public static AdaptiveCard Build(IReadOnlyList<ChangeLine> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);

        List<CardElement> body = [Head.Of("🕘", "Wijzigingen in de contacten", changes.Count == 0 ? null : "De nieuwste staat bovenaan.")];
        if (changes.Count == 0)
            body.Add(Words.Plain("Er is nog niets gewijzigd."));
        body.AddRange(changes.Take(MostLines).Select((change, index) => Row(change) with { Separator = index > 0 }));
        return Frame.Card("Wijzigingen in de contacten", body);
    }

    private static ColumnSet Row(ChangeLine change) => Iconed.Row(
        "•",
        [
            new TextBlock(UserText.EscapeLine(change.What)),
            Words.Small($"{UserText.EscapeLine(change.By)} · {DutchDate.Moment(change.When)}") with { Spacing = Spacing.None },
        ]);
}
