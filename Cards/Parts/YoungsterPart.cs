using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards.Parts;

/// <summary>What only those who take part may see.</summary>
internal static class YoungsterPart
{
    public static Container Of(CasePrivatePart known) => new(
    [
        Iconed.Row("🔒", [Words.Section("De jongere"), Words.Small("Alleen deelnemers zien dit. Wie kijkt, staat in het logboek.") with { Spacing = Spacing.None }]),
        .. OwnWords(known.WhatYoungsterWants),
        new FactSet(Facts(known)),
        .. Story("Wat zie je?", known.Observed),
        .. Story("Wat gaat goed?", known.GoesWell),
        .. Story("Wat is al gedaan?", known.AlreadyDone),
    ])
    {
        Style = ContainerStyle.Emphasis,
        Spacing = Spacing.Medium,
    };

    private static List<Fact> Facts(CasePrivatePart known)
    {
        List<Fact> facts =
        [
            new("Initialen", Or(known.Initials, "nog niet ingevuld")),
            new("School", Or(known.School, "geen")),
            new("Leeftijd", UserText.EscapeLine(known.AgeGroup)),
            new("Weet het", UserText.EscapeLine(known.YoungsterKnows)),
            new("Ouders", Or(known.Parents, "nog niet ingevuld")),
            new("Delen mag", Or(known.Ground, "nog niet ingevuld")),
        ];
        if (known.Overstap is { } list)
        {
            facts.Add(new("Kenmerk", Or(list.Reference, "gewist")));
            if (list.Level is not null)
                facts.Add(new("Niveau", UserText.EscapeLine(list.Level)));
            facts.Add(new("De Overstap", UserText.EscapeLine(list.Status)));
        }

        if (known.LivesIn is not null)
            facts.Add(new("Woont", UserText.EscapeLine(known.LivesIn)));
        return facts;
    }

    private static IEnumerable<CardElement> OwnWords(string? words) => string.IsNullOrWhiteSpace(words)
        ? []
        : [Iconed.Row("💬", [new TextBlock("In eigen woorden") { Weight = TextWeight.Bolder }, new TextBlock($"‘{UserText.Escape(words)}’") { Spacing = Spacing.None }]) with { Spacing = Spacing.Medium }];

    private static IEnumerable<CardElement> Story(string question, string? answer) => string.IsNullOrWhiteSpace(answer)
        ? []
        :
        [
            new TextBlock(question) { Weight = TextWeight.Bolder, Spacing = Spacing.Medium },
            new TextBlock(UserText.Escape(answer)) { Spacing = Spacing.None },
        ];

    private static string Or(string? text, string otherwise) =>
        string.IsNullOrWhiteSpace(text) ? otherwise : UserText.EscapeLine(text);
}
