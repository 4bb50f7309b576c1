using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>How many lines of a list of De Overstap do what.</summary>
/// <param name="New">New signals.</param>
/// <param name="Changed">Youngsters with another status.</param>
/// <param name="Enrolled">Youngsters with a case who are enrolled now.</param>
/// <param name="Unchanged">As before.</param>
/// <param name="FoundAPlace">Enrolled, and never in sight: nothing is kept of them.</param>
/// <param name="Ended">Lines of cases that have ended.</param>
public sealed record OverstapTotals(int New = 0, int Changed = 0, int Enrolled = 0, int Unchanged = 0, int FoundAPlace = 0, int Ended = 0)
{
    /// <summary>What there is of it, a line each.</summary>
    internal IEnumerable<CardElement> Lines()
    {
        (string Icon, int Count, string One, string Many)[] all =
        [
            ("➕", New, "nieuw signaal", "nieuwe signalen"),
            ("✏️", Changed, "andere status", "andere statussen"),
            ("🎓", Enrolled, "jongere is nu ingeschreven", "jongeren zijn nu ingeschreven"),
            ("▫️", Unchanged, "regel is gelijk gebleven", "regels zijn gelijk gebleven"),
            ("✅", FoundAPlace, "jongere heeft al een plek: geen signaal", "jongeren hebben al een plek: geen signaal"),
            ("📁", Ended, "regel hoort bij een gesloten casus", "regels horen bij een gesloten casus"),
        ];
        return all.Where(line => line.Count > 0).Select(line => Iconed.Line(line.Icon, $"**{Words.Number(line.Count)}** {(line.Count == 1 ? line.One : line.Many)}"));
    }
}
