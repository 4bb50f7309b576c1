using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>The form with the day of warm loslaten.</summary>
/// <param name="Form">Form and case.</param>
/// <param name="Today">First day that can be chosen.</param>
/// <param name="On">Chosen day; null is none yet.</param>
public sealed record LetGoFormCardData(CaseForm Form, DateOnly Today, DateOnly? On);

/// <summary>"Warm loslaten": until when who handed over takes part.</summary>
public static class LetGoFormCard
{
    private static readonly Sheet Sheet = new("🎈", "Warm loslaten", "Tot die dag doe je mee en blijf je bereikbaar.", "Bewaar", Verbs.SubmitLetGo)
    {
        After = "Op die dag vraag ik of je loslaat, of nog blijft.",
    };

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(LetGoFormCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Sheet.Card(data.Form, [Ask.Day(Inputs.LetGoDay, "Tot wanneer doe je mee?", data.On, "Kies een dag.") with { Min = data.Today }]);
    }
}
