using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>The form that reopens a case.</summary>
/// <param name="Form">Form and case.</param>
/// <param name="Reasons">Reasons (label, key).</param>
/// <param name="Reason">Chosen reason; null is none yet.</param>
public sealed record ReopenFormCardData(CaseForm Form, IReadOnlyList<Choice> Reasons, string? Reason = null);

/// <summary>"Heropen de casus": why.</summary>
public static class ReopenFormCard
{
    private static readonly Sheet Sheet = new("👣", "Heropen de casus", "De casus loopt dan weer.", "Heropen", Verbs.SubmitReopen)
    {
        After = "Dezelfde eigenaar en deelnemers gaan verder.",
    };

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(ReopenFormCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Sheet.Card(data.Form, [Ask.OneOf(Inputs.Reason, "Waarom?", data.Reasons, data.Reason, "Kies een reden.")]);
    }
}
