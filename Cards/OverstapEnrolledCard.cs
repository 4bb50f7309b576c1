using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>Youngsters of somebody's cases who are enrolled now.</summary>
/// <param name="ImportId">Id of the list that says so, for the button.</param>
/// <param name="Count">How many.</param>
public sealed record OverstapEnrolledCardData(string ImportId, int Count);

/// <summary>Offers the owner to close the cases of who is enrolled now; one card for all of them.</summary>
public static class OverstapEnrolledCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(OverstapEnrolledCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var title = data.Count == 1 ? "1 jongere is nu ingeschreven" : $"{Words.Number(data.Count)} jongeren zijn nu ingeschreven";
        return Frame.Card(
            "De Overstap",
            [
                Head.Of("🎓", title, "Dat staat in de nieuwe lijst van De Overstap.", ContainerStyle.Good),
                Words.Plain("Jij bent hier eigenaar van. Is de jongere ook echt gestart? Dan kun je de casus sluiten."),
            ],
            [Press.Dialog("Bekijk en sluit", Verbs.OpenOverstapEnrolled, new Dictionary<string, string> { [DataKeys.FormId] = data.ImportId }, primary: true)]);
    }
}
