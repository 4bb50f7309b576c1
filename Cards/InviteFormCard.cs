using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>What has been filled in; null is empty.</summary>
/// <param name="Partner">Key of the partner.</param>
/// <param name="Participation"><see cref="InputValues.WithData"/> or <see cref="InputValues.Anonymous"/>.</param>
/// <param name="Ground">One of the <c>Ground…</c> values.</param>
/// <param name="Reason">Why this partner, as typed.</param>
public sealed record InviteFormValues(string? Partner = null, string? Participation = null, string? Ground = null, string? Reason = null);

/// <summary>The form that invites a partner.</summary>
/// <param name="Form">Form and case.</param>
/// <param name="Partners">Partners to choose from (label, key).</param>
/// <param name="Consent">Who decides on consent at this age, in one sentence.</param>
/// <param name="Values">What is in the fields.</param>
public sealed record InviteFormCardData(CaseForm Form, IReadOnlyList<Choice> Partners, string Consent, InviteFormValues Values);

/// <summary>"Nodig een partner uit": who, how, and on what ground.</summary>
public static class InviteFormCard
{
    private static readonly IReadOnlyList<Choice> Ways =
    [
        new("Met gegevens: deze partner ziet het dossier", InputValues.WithData),
        new("Anoniem meedenken: zonder initialen, school en leeftijd", InputValues.Anonymous),
    ];

    private static readonly Sheet Sheet = new("✋", "Nodig een partner uit", "Vraag alleen wie echt nodig is.", "Nodig uit", Verbs.SubmitInvite);

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(InviteFormCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Sheet.Card(
            data.Form,
            [
                Ask.Find(Inputs.Partner, "Welke partner?", data.Partners, data.Values.Partner, "Kies of typ een naam", "Kies een partner."),
                Ask.OneOf(Inputs.Participation, "Hoe doet deze partner mee?", Ways, data.Values.Participation, "Kies hoe deze partner meedoet."),
                Grounds.Explained(data.Consent),
                Ask.OneOf(Inputs.Ground, "Met gegevens? Kies waarom dat mag.", Grounds.Names, data.Values.Ground),
                Ask.Text(Inputs.Reason, "Waarom deze partner?", data.Values.Reason, "Bijvoorbeeld: kent de jongere van het jongerencentrum", "Schrijf kort waarom je deze partner vraagt."),
            ]);
    }
}
