using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>The form with which a coordinator asks to see the private part.</summary>
/// <param name="Form">Form and case.</param>
/// <param name="Reasons">Categories of reasons (label, key).</param>
/// <param name="Reason">Chosen category; null is none yet.</param>
public sealed record BreakGlassFormCardData(CaseForm Form, IReadOnlyList<Choice> Reasons, string? Reason = null);

/// <summary>"Waarom wil je dit zien?": the reason is on the log before anything is shown.</summary>
public static class BreakGlassFormCard
{
    private static readonly Sheet Sheet = new("🔓", "Waarom wil je dit zien?", "Je bent geen deelnemer.", "Laat zien", Verbs.BreakGlass);

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(BreakGlassFormCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Sheet.Card(
            data.Form,
            [
                Note.Of("📒", "**Dit komt in het logboek.** Wie meedoet, leest dat je keek en waarom.", ContainerStyle.Warning),
                Ask.OneOf(Inputs.Reason, "Wat is de reden?", data.Reasons, data.Reason, "Kies een reden."),
            ]);
    }
}
