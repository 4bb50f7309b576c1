using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>How to bring a list of De Overstap (section 2.4 of the domain).</summary>
public static class OverstapGuideCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build() => Frame.Card(
        "De Overstap inlezen",
        [
            Head.Of("📥", "De Overstap inlezen", "Wie gaat van school en is nog niet ingeschreven?"),
            Words.Plain("Stuur me hier een CSV-bestand. Ik laat eerst zien wat ik ermee doe. Daarna kies je: doorgaan of stoppen."),
            Words.Section("Deze kolommen"),
            new FactSet(
            [
                new("School", "de naam van de school"),
                new("Kenmerk", "het eigen nummer van de school, geen BSN"),
                new("Niveau", "bb, kb, gl, tl, pro of vso (mag leeg)"),
                new("Status", "niet aangemeld, aangemeld of ingeschreven"),
                new("Leeftijdsgroep", "<16, 16-17, 18-22 of 23-26"),
            ]),
            Note.Of("🔒", "Haal namen, BSN, geboortedatums en adressen weg. Staan ze er toch in? Dan laat ik die kolommen weg, voordat ik iets bewaar."),
            Words.Small("Hooguit 2 MB en 5.000 regels. Stuur je later een nieuwe lijst? Dan werk ik bij wat er al is. Niemand komt er dubbel in."),
        ]);
}
