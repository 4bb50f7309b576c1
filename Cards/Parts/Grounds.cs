using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards.Parts;

/// <summary>The four grounds on which something about a youngster may be shared.</summary>
internal static class Grounds
{
    public static IReadOnlyList<Choice> Choices { get; } =
    [
        new("Wettelijke taak: leerplicht, RMC of de plicht van de school", InputValues.GroundLegalDuty),
        new("Overstap: van vo naar mbo, volgens de wet van 2020", InputValues.GroundTransfer),
        new("Toestemming: de jongere (onder 16 ook een ouder) zegt ja", InputValues.GroundConsent),
        new("Vitaal belang: er is acuut gevaar", InputValues.GroundVitalInterest),
    ];

    /// <summary>The same without a word on what they mean: that stands above them.</summary>
    public static IReadOnlyList<Choice> Names { get; } =
    [
        new("Wettelijke taak", InputValues.GroundLegalDuty),
        new("Overstap van vo naar mbo", InputValues.GroundTransfer),
        new("Toestemming", InputValues.GroundConsent),
        new("Vitaal belang", InputValues.GroundVitalInterest),
    ];

    /// <summary>What each of them means, in a sentence or two.</summary>
    /// <param name="consent">Who decides on consent at this age.</param>
    public static Container Explained(string consent) => new(
    [
        new TextBlock("Wanneer mag je gegevens delen?") { Weight = TextWeight.Bolder },
        Iconed.Line("⚖️", "**Wettelijke taak:** deze partner heeft de informatie nodig voor werk dat in de wet staat. Vertel de jongere wat je deelt."),
        Iconed.Line("🎓", "**Overstap:** de school geeft door wat het mbo nodig heeft. De jongere mag het eerst lezen."),
        Iconed.Line("🤝", $"**Toestemming:** voor welzijn en jeugdhulp. {UserText.EscapeLine(consent)}"),
        Iconed.Line("🚨", "**Vitaal belang:** er is nu gevaar. Deel alleen wat vandaag nodig is."),
    ])
    {
        Style = ContainerStyle.Emphasis,
        Spacing = Spacing.Medium,
    };
}
