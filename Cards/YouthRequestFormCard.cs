using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>What has been filled in; null is empty.</summary>
/// <param name="Kind">One of the <c>Request…</c> values.</param>
/// <param name="AskedOn">When the youngster asked it.</param>
/// <param name="Text">What the youngster asks, as typed.</param>
public sealed record YouthRequestFormValues(string? Kind = null, DateOnly? AskedOn = null, string? Text = null);

/// <summary>The form for a request of the youngster.</summary>
/// <param name="Form">Form and case.</param>
/// <param name="Today">Last day that can be chosen.</param>
/// <param name="Values">What is in the fields.</param>
public sealed record YouthRequestFormCardData(CaseForm Form, DateOnly Today, YouthRequestFormValues Values);

/// <summary>"Verzoek van de jongere": correct, erase or stop sharing.</summary>
public static class YouthRequestFormCard
{
    private static readonly IReadOnlyList<Choice> Kinds =
    [
        new("Verbeteren: er klopt iets niet", InputValues.RequestCorrection),
        new("Verwijderen: het moet weg", InputValues.RequestErasure),
        new("Bezwaar: niet meer delen", InputValues.RequestObjection),
    ];

    private static readonly Sheet Sheet = new("🙋", "Verzoek van de jongere", "De coördinator beslist binnen een maand.", "Verstuur", Verbs.SubmitYouthRequest)
    {
        After = "Bij bezwaar staat delen meteen stil, tot de coördinator beslist.",
    };

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(YouthRequestFormCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Sheet.Card(
            data.Form,
            [
                Ask.OneOf(Inputs.RequestKind, "Wat vraagt de jongere?", Kinds, data.Values.Kind, "Kies wat de jongere vraagt."),
                Ask.Day(Inputs.AskedOn, "Wanneer vroeg de jongere dit?", data.Values.AskedOn, "Kies de dag waarop de jongere dit vroeg.") with { Max = data.Today },
                Ask.Words(Inputs.RequestText, "Wat zei de jongere? (mag leeg)", data.Values.Text, "In een of twee zinnen, zonder naam"),
            ]);
    }
}
