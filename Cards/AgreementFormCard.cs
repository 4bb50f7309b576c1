using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>What has been filled in; null is empty.</summary>
/// <param name="What">What is agreed, as typed.</param>
/// <param name="Who">Who does it (id).</param>
/// <param name="When">When it is done.</param>
public sealed record AgreementFormValues(string? What = null, string? Who = null, DateOnly? When = null);

/// <summary>The form for an agreement.</summary>
/// <param name="Form">Form and case.</param>
/// <param name="People">Who can do it (label, id).</param>
/// <param name="Today">First day that can be chosen.</param>
/// <param name="Values">What is in the fields.</param>
public sealed record AgreementFormCardData(CaseForm Form, IReadOnlyList<Choice> People, DateOnly Today, AgreementFormValues Values);

/// <summary>"Nieuwe afspraak": what, who, when.</summary>
public static class AgreementFormCard
{
    private static readonly Sheet Sheet = new("🤝", "Nieuwe afspraak", "Wat, wie en wanneer.", "Leg vast", Verbs.SubmitAgreement)
    {
        After = "Doet een ander het? Bel dan even: ik stuur daar geen bericht over.",
    };

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(AgreementFormCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Sheet.Card(
            data.Form,
            [
                Ask.Text(Inputs.What, "Wat spreken jullie af?", data.Values.What, "Bijvoorbeeld: bellen met het leerbedrijf", "Schrijf wat jullie afspreken."),
                Ask.Find(Inputs.Who, "Wie doet het?", data.People, data.Values.Who, "Kies of typ een naam", "Kies wie het doet."),
                Ask.Day(Inputs.When, "Wanneer is het klaar?", data.Values.When, "Kies een dag.") with { Min = data.Today },
            ]);
    }
}
