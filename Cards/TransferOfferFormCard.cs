using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>What has been filled in; null is empty.</summary>
/// <param name="Partner">Who takes over (key).</param>
/// <param name="Ground">One of the <c>Ground…</c> values.</param>
/// <param name="StartsOn">First day at the new place.</param>
/// <param name="Support">What extra support the youngster has, as typed.</param>
public sealed record TransferOfferFormValues(string? Partner = null, string? Ground = null, DateOnly? StartsOn = null, string? Support = null);

/// <summary>The form that offers a warme overdracht.</summary>
/// <param name="Form">Form and case.</param>
/// <param name="Partners">Partners that can take over (label, key).</param>
/// <param name="Consent">Who decides on consent at this age.</param>
/// <param name="Problem">Why nothing may be shared yet, with the way forward; null where it may.</param>
/// <param name="Values">What is in the fields.</param>
public sealed record TransferOfferFormCardData(
    CaseForm Form, IReadOnlyList<Choice> Partners, string Consent, string? Problem, TransferOfferFormValues Values);

/// <summary>"Warme overdracht": to whom, on which ground, and when the youngster begins there.</summary>
public static class TransferOfferFormCard
{
    private static readonly Sheet Sheet = new("🤝", "Warme overdracht", "Tot de ander ja zegt, blijft de eigenaar wie het nu is.", "Bied aan", Verbs.SubmitTransferOffer)
    {
        After = "Het overstapdossier stuur je via je eigen systeem. De jongere mag het eerst lezen. Bied liefst aan voor 1 juli.",
    };

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(TransferOfferFormCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Sheet.Card(data.Form, Questions(data, data.Values));
    }

    private static IEnumerable<CardElement> Questions(TransferOfferFormCardData data, TransferOfferFormValues values)
    {
        if (data.Problem is not null)
            yield return Note.Of("✋", UserText.EscapeLine(data.Problem), ContainerStyle.Warning);
        yield return Ask.Find(Inputs.Partner, "Wie neemt de begeleiding over?", data.Partners, values.Partner, "Kies of typ een naam", "Kies een partner.");
        yield return Grounds.Explained(data.Consent);
        yield return Ask.OneOf(Inputs.Ground, "Waarom mag deze partner weten om wie het gaat?", Grounds.Names, values.Ground, "Kies waarom je mag delen.");
        yield return Ask.Day(Inputs.StartsOn, "Wanneer begint de jongere daar? (mag leeg)", values.StartsOn);
        yield return Ask.Words(Inputs.Support, "Welke extra hulp heeft de jongere nu? (mag leeg)", values.Support, "Bijvoorbeeld: elke week een gesprek met de mentor");
    }
}
