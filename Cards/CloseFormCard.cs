using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>What has been filled in; null is empty.</summary>
/// <param name="Outcome">Chosen outcome.</param>
/// <param name="WhatWorked">"Wat werkte?", as typed.</param>
/// <param name="OpenAgreements">One of the <c>Agreements…</c> values.</param>
/// <param name="Reason">Why the open agreements are dropped, as typed.</param>
public sealed record CloseFormValues(string? Outcome = null, string? WhatWorked = null, string? OpenAgreements = null, string? Reason = null);

/// <summary>The form that closes a case.</summary>
/// <param name="Form">Form and case.</param>
/// <param name="Outcomes">Outcomes to choose from (label, key).</param>
/// <param name="OpenAgreements">What the open agreements say; empty asks nothing about them.</param>
/// <param name="Values">What is in the fields.</param>
public sealed record CloseFormCardData(
    CaseForm Form, IReadOnlyList<Choice> Outcomes, IReadOnlyList<string> OpenAgreements, CloseFormValues Values);

/// <summary>"Sluit de casus": outcome, and one line of what worked.</summary>
public static class CloseFormCard
{
    private const int MostAgreements = 5;

    private static readonly IReadOnlyList<Choice> WhatBecomes =
    [
        new("Ze zijn klaar", InputValues.AgreementsDone),
        new("Ze vervallen", InputValues.AgreementsDropped),
    ];

    private static readonly IReadOnlyList<Choice> WhatBecomesOfOne =
    [
        new("Die is klaar", InputValues.AgreementsDone),
        new("Die vervalt", InputValues.AgreementsDropped),
    ];

    private static readonly Sheet Sheet = new("🏁", "Sluit de casus", "Heropenen kan, tot de casus gewist is.", "Sluit de casus", Verbs.SubmitClose);

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(CloseFormCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Sheet.Card(data.Form, Questions(data, data.Values));
    }

    private static IEnumerable<CardElement> Questions(CloseFormCardData data, CloseFormValues values)
    {
        yield return Ask.Pick(Inputs.Outcome, "Hoe is het afgelopen?", data.Outcomes, values.Outcome, "Kies een uitkomst", "Kies hoe het is afgelopen.");
        yield return Ask.Text(Inputs.WhatWorked, "Wat werkte? (mag leeg)", values.WhatWorked, "In één regel, voor een volgende keer");
        if (data.OpenAgreements.Count == 0)
            yield break;

        yield return new Container([.. Open(data.OpenAgreements)]) { Style = ContainerStyle.Emphasis, Spacing = Spacing.Medium };
        var isOne = data.OpenAgreements.Count == 1;
        yield return Ask.OneOf(
            Inputs.OpenAgreements,
            isOne ? "Wat gebeurt er met deze afspraak?" : "Wat gebeurt er met deze afspraken?",
            isOne ? WhatBecomesOfOne : WhatBecomes,
            values.OpenAgreements,
            isOne ? "Kies wat er met de afspraak gebeurt." : "Kies wat er met de afspraken gebeurt.");
        yield return Ask.Text(Inputs.ReasonText, isOne ? "Vervalt die? Schrijf waarom." : "Vervallen ze? Schrijf waarom.", values.Reason, "Bijvoorbeeld: niet meer nodig, de stage loopt");
    }

    private static IEnumerable<CardElement> Open(IReadOnlyList<string> agreements)
    {
        yield return new TextBlock(agreements.Count == 1 ? "Er staat nog 1 afspraak open" : $"Er staan nog {agreements.Count} afspraken open")
        {
            Weight = TextWeight.Bolder,
        };
        foreach (var agreement in agreements.Take(MostAgreements))
            yield return Iconed.Line("⬜", UserText.EscapeLine(agreement));
        if (agreements.Count > MostAgreements)
            yield return Words.Small($"En nog {agreements.Count - MostAgreements}.");
    }
}
