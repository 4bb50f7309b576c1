using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>The form that puts off something that waits.</summary>
/// <param name="Form">Form and case.</param>
/// <param name="Deadline">Which thing on the case.</param>
/// <param name="Reasons">Reasons (label, key).</param>
/// <param name="First">First day that can be chosen.</param>
/// <param name="Until">Until when; null is not chosen.</param>
/// <param name="Reason">Chosen reason; null is none yet.</param>
public sealed record PutOffFormCardData(CaseForm Form, string Deadline, IReadOnlyList<Choice> Reasons, DateOnly First, DateOnly? Until = null, string? Reason = null);

/// <summary>"Stel uit": until when, and why.</summary>
public static class PutOffFormCard
{
    private static readonly Sheet Sheet = new("⏳", "Stel uit", "Ik vraag het je later opnieuw.", "Stel uit", Verbs.SubmitPutOff)
    {
        After = "Wie meedoet in de casus, ziet dat je het uitstelde, en waarom.",
    };

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(PutOffFormCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return (Sheet with { Also = new Dictionary<string, string> { [DataKeys.Deadline] = data.Deadline } }).Card(
            data.Form,
            [
                Ask.Day(Inputs.Until, "Tot welke dag?", data.Until, "Kies een dag.") with { Min = data.First },
                Ask.OneOf(Inputs.Reason, "Waarom?", data.Reasons, data.Reason, "Kies een reden."),
            ]);
    }
}
