using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>The form that asks for other moments.</summary>
/// <param name="Form">Form and case.</param>
/// <param name="Round">Which casusbespreking.</param>
/// <param name="IsMove">It was booked already.</param>
/// <param name="Today">First day that can be chosen.</param>
/// <param name="Values">What is in the fields.</param>
public sealed record MomentsFormCardData(CaseForm Form, string Round, bool IsMove, DateOnly Today, MomentValues Values);

/// <summary>"Andere momenten", or "Verzet de casusbespreking": how long, and within what time.</summary>
public static class MomentsFormCard
{
    private static readonly Sheet Others = new("📅", "Andere momenten", "Ik zoek opnieuw in de agenda's.", "Zoek momenten", Verbs.SubmitMoments);

    private static readonly Sheet Move = new("📅", "Verzet de casusbespreking", "Ik zoek een ander moment.", "Zoek momenten", Verbs.SubmitMoments)
    {
        After = "Het oude moment blijft staan tot je een ander kiest.",
    };

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(MomentsFormCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return ((data.IsMove ? Move : Others) with { Also = new Dictionary<string, string> { [DataKeys.Round] = data.Round } }).Card(
            data.Form, MomentQuestions.Of(data.Values, data.Today));
    }
}
