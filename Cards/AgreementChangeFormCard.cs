using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>What has been filled in; null is empty.</summary>
/// <param name="Change">One of the <c>Agreement…</c> values.</param>
/// <param name="When">The new date.</param>
/// <param name="Reason">Why, as typed.</param>
public sealed record AgreementChangeFormValues(string? Change = null, DateOnly? When = null, string? Reason = null);

/// <summary>The form that changes an agreement.</summary>
/// <param name="Form">Form and case.</param>
/// <param name="Agreement">The agreement as it stands.</param>
/// <param name="Today">First day that can be chosen.</param>
/// <param name="Values">What is in the fields.</param>
public sealed record AgreementChangeFormCardData(CaseForm Form, AgreementLine Agreement, DateOnly Today, AgreementChangeFormValues Values);

/// <summary>"Lukt het nog?": done, another date, or dropped.</summary>
public static class AgreementChangeFormCard
{
    private static readonly IReadOnlyList<Choice> Changes =
    [
        new("Het is klaar", InputValues.AgreementDone),
        new("Het wordt een andere datum", InputValues.AgreementMoved),
        new("De afspraak vervalt", InputValues.AgreementDropped),
    ];

    private static readonly Sheet Sheet = new("🤝", "Lukt het nog?", "Een afspraak aanpassen mag.", "Bewaar", Verbs.ChangeAgreement);

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(AgreementChangeFormCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return (Sheet with { Also = new Dictionary<string, string> { [DataKeys.Agreement] = data.Agreement.Id } }).Card(
            data.Form,
            [
                Agreed(data.Agreement),
                Ask.OneOf(Inputs.Change, "Hoe staat het ermee?", Changes, data.Values.Change, "Kies hoe het ermee staat."),
                Ask.Day(Inputs.When, "Andere datum? Kies de nieuwe dag.", data.Values.When) with { Min = data.Today },
                Ask.Text(Inputs.Reason, "Andere datum of vervallen? Schrijf waarom.", data.Values.Reason, "Bijvoorbeeld: het leerbedrijf is dicht"),
            ]);
    }

    private static Container Agreed(AgreementLine agreement) => new(
    [
        new TextBlock(UserText.EscapeLine(agreement.What)) { Weight = TextWeight.Bolder },
        Words.Plain($"{UserText.EscapeLine(agreement.Who)} · uiterlijk {DutchDate.Day(agreement.When)}") with { Spacing = Spacing.None },
    ])
    {
        Style = ContainerStyle.Emphasis,
        Spacing = Spacing.Medium,
    };
}
