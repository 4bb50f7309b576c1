using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>The form that asks somebody to become owner.</summary>
/// <param name="Form">Form and case.</param>
/// <param name="Owners">Who can be asked (label, id).</param>
/// <param name="Owner">Who is chosen; null is nobody yet.</param>
public sealed record OwnerFormCardData(CaseForm Form, IReadOnlyList<Choice> Owners, string? Owner = null);

/// <summary>"Andere eigenaar": who takes over.</summary>
public static class OwnerFormCard
{
    private static readonly Sheet Sheet = new("🤲", "Andere eigenaar", "Wie neemt de casus over?", "Stuur de vraag", Verbs.SubmitOwner)
    {
        After = "De eigenaar verandert pas als deze collega ja zegt. Bel eerst even. Dat praat makkelijker.",
    };

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(OwnerFormCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return data.Owners.Count == 0
            ? Nobody(data.Form.CaseNumber)
            : Sheet.Card(data.Form, [Ask.Find(Inputs.Owner, "Wie vraag je?", data.Owners, data.Owner, "Kies of typ een naam", "Kies wie je vraagt.")]);
    }

    private static AdaptiveCard Nobody(string caseNumber) => Frame.Card(
        $"{Sheet.Title}: {caseNumber}",
        [
            Head.Of(Sheet.Icon, Sheet.Title, caseNumber),
            Words.Plain("Er is nu geen collega van jouw organisatie om te vragen. De coördinator kan ook iemand van een andere organisatie kiezen."),
        ],
        []);
}
