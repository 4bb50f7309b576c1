using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>What has been filled in; null is empty.</summary>
/// <param name="Result">What has been reached so far, as typed.</param>
/// <param name="ContactDate">Date of the first contact.</param>
/// <param name="Contact">Person at the last school (id).</param>
public sealed record AftercareFormValues(string? Result = null, DateOnly? ContactDate = null, string? Contact = null);

/// <summary>The form that moves a case to nazorg.</summary>
/// <param name="Form">Form and case.</param>
/// <param name="Contacts">People at the last school (label, id).</param>
/// <param name="Today">First day that can be chosen.</param>
/// <param name="Values">What is in the fields.</param>
public sealed record AftercareFormCardData(CaseForm Form, IReadOnlyList<Choice> Contacts, DateOnly Today, AftercareFormValues Values);

/// <summary>"Naar nazorg": what has been reached, and who keeps contact.</summary>
public static class AftercareFormCard
{
    private static readonly Sheet Sheet = new("🌱", "Naar nazorg", "Iemand houdt contact met de jongere.", "Start nazorg", Verbs.SubmitAftercare)
    {
        After = "Gaat het later niet goed? Dan loopt de casus met één druk op de knop weer.",
    };

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(AftercareFormCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Sheet.Card(
            data.Form,
            [
                Ask.Words(Inputs.Result, "Wat is er nu bereikt?", data.Values.Result, "Bijvoorbeeld: is gestart op het mbo en heeft een stage", "Schrijf kort wat er bereikt is."),
                Ask.Day(Inputs.ContactDate, "Wanneer is het eerste contact?", data.Values.ContactDate, "Kies een dag voor het eerste contact.") with { Min = data.Today },
                Ask.Find(Inputs.Contact, "Wie van de laatste school houdt contact?", data.Contacts, data.Values.Contact, "Kies of typ een naam", "Kies wie contact houdt."),
            ]);
    }
}
