using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards.Parts;

/// <summary>A coloured box with something to mind.</summary>
internal static class Note
{
    public static Container Of(string icon, string text, ContainerStyle style = ContainerStyle.Emphasis) =>
        new([Iconed.Row(icon, [new TextBlock(text)])]) { Style = style, Spacing = Spacing.Medium };

    /// <summary>A signal here is not the report that the law asks of a school (DUO, 16 hours in 4 school weeks).</summary>
    public static Container Duo() => Of(
        "ℹ️",
        "**Dit is geen verzuimmelding bij DUO.** Is de leerling 16 uur of meer in 4 lesweken weg? Dan meldt de school dat binnen 5 werkdagen bij DUO.",
        ContainerStyle.Accent);

    /// <summary>Leerplicht and RMC work for where the youngster lives, not for where the school is.</summary>
    public static Container OtherMunicipality() => Of(
        "📍",
        "**Woont in een andere gemeente.** Neem contact op met leerplicht of het Doorstroompunt van de woongemeente.",
        ContainerStyle.Accent);

    /// <summary>Acute danger comes before every form.</summary>
    public static Container Emergency() => new(
    [
        Iconed.Row(
            "🚨",
            [
                new TextBlock("Bel 112.") { Style = TextBlockStyle.Heading, Size = TextSize.Large, Weight = TextWeight.Bolder },
                new TextBlock("Vermoed je mishandeling of huiselijk geweld? Bel Veilig Thuis 0800-2000 (dag en nacht, gratis) en volg de meldcode van je organisatie.") { Spacing = Spacing.Small },
            ],
            TextSize.Large),
        new ActionSet(
        [
            new OpenUrlAction { Title = "Bel 112", Url = "tel:112" },
            new OpenUrlAction { Title = "Bel Veilig Thuis", Url = "tel:08002000" },
        ]),
    ])
    {
        Style = ContainerStyle.Attention,
        Bleed = true,
    };
}
