using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards.Examples;

/// <summary>Knelpunten: handed in, listed, supported, brought further, answered and told.</summary>
internal static class KnelpuntExamples
{
    private static readonly DateOnly Handed = new(2026, 11, 23), Later = new(2026, 12, 10), Answered = new(2026, 12, 14);

    private static readonly string Long = string.Concat(Enumerable.Repeat("De vergoeding begint pas bij achttien jaar, terwijl de stage eerder begint. ", 4))[..280];

    private static IReadOnlyList<Choice> Themes { get; } =
    [
        new("Uitkering of geld", "uitkering_geld"), new("Doelgroep of indicatie", "doelgroep_indicatie"), new("Wachtlijst", "wachtlijst"),
        new("Vervoer en kosten", "vervoer_kosten"), new("In- en uitstroom van school", "in_uitstroom"), new("Te weinig bbl-plekken", "bbl_plekken"),
        new("Dubbel werk of dubbele intake", "dubbel_werk"), new("Gegevens delen", "gegevens_delen"), new("Iets anders", "anders"),
    ];

    private static IReadOnlyList<Choice> Frequencies { get; } =
    [
        new("Dit is de eerste keer", "eerste_keer"), new("Een paar keer per jaar", "paar_keer_per_jaar"), new("Ongeveer elke maand", "elke_maand"), new("Elke week of vaker", "elke_week"),
    ];

    private static IReadOnlyList<Choice> Tasks { get; } = [new("Warme overdracht (4.1)", "4.1-warme-overdracht"), new("Nazorg (4.2)", "4.2-nazorg")];

    private static KnelpuntFormCardData Form { get; } = new("form-14", Themes, Frequencies, Tasks, SampleLists.Partners, new KnelpuntFormValues(), []);

    private static KnelpuntFormValues Filled { get; } = new(
        "Reiskosten bbl worden niet vergoed", "vervoer_kosten", "Een leerling van 17 krijgt geen reiskosten, ook niet voor een leerbedrijf ver weg.", "Vergoeding pas vanaf 18 jaar",
        "elke_maand", "Vergoeden vanaf de eerste dag van de bbl.", "4.1-warme-overdracht", "aventus");

    private static KnelpuntCardData One { get; } = new(
        "k1", Filled.Title!, "Vervoer en kosten", Filled.WhatHappens!, Filled.Rule!, "Ongeveer elke maand", Filled.WhatHelps, "Warme overdracht (4.1)", "Aventus", 3,
        [new KnelpuntStepLine(KnelpuntStatus.Ingediend, Handed)]);

    private static KnelpuntStepLine Agenda { get; } = new(KnelpuntStatus.OpAgenda, new DateOnly(2026, 11, 26));

    private static KnelpuntStepLine Answer { get; } = new(KnelpuntStatus.Beantwoord, Answered, "De gemeente vergoedt vanaf 1 januari ook reiskosten van jongeren onder de 18. Aanvragen kan bij het Jongerenloket.");

    private static KnelpuntStepLine[] Discussed { get; } = [.. One.Steps, Agenda, new(KnelpuntStatus.Besproken, Later)];

    private static KnelpuntListLine Line { get; } = new("k1", One.Title, One.Theme, KnelpuntStatus.Ingediend, 3, Handed);

    public static IEnumerable<(string Name, AdaptiveCard Card)> All =>
    [
        ("knelpunt-form", KnelpuntFormCard.Build(Form)),
        ("knelpunt-form-chat", KnelpuntFormCard.Build(Form with { InDialog = false, Values = new KnelpuntFormValues(WhatHappens: "De bus naar het leerbedrijf is te duur.") })),
        ("knelpunt-form-refused", KnelpuntFormCard.Build(Form with
        {
            Values = Filled with { Title = "Casus 2026-0042 loopt vast", Frequency = null },
            Issues =
            [
                new FieldIssue(Inputs.KnelpuntTitle, "Hier staat een casusnummer in. Haal het weg: dit gaat over de regel, niet over één jongere."),
                new FieldIssue(Inputs.Frequency, "Kies hoe vaak je dit tegenkomt."),
            ],
        })),
        ("knelpunt-form-warning", KnelpuntFormCard.Build(Form with
        {
            Values = Filled,
            AsksReview = true,
            Issues = [new FieldIssue(Inputs.WhatHappens, "Staat hier een naam? Schrijf dan \"de jongere\" of \"een ouder\".", IsWarning: true)],
        })),
        ("knelpunt-submitted", KnelpuntCard.Build(One with
        {
            Supporters = 0,
            Said = "**Dank je wel.** Het overleg ziet je knelpunt. Hebben collega's dit ook? Dan komt het hoger op de lijst.",
            ForYou = "Jij gaf dit door. Je krijgt bericht als er iets verandert.",
        })),
        ("knelpunt-for-colleague", KnelpuntCard.Build(One with { MaySupport = true, InDialog = true })),
        ("knelpunt-for-overleg", KnelpuntCard.Build(One with
        {
            Steps = Discussed,
            Reporter = "Docent Etty Hillesum (Etty Hillesum Lyceum)",
            Next = [KnelpuntStatus.Beantwoord, KnelpuntStatus.Doorgezet],
            MaySupport = true,
        })),
        ("knelpunt-overtaken", KnelpuntCard.Build(One with
        {
            Steps = [.. One.Steps, Agenda],
            Warning = "**Iemand anders was je net voor.** Zo staat het er nu voor.",
            Reporter = "Docent Etty Hillesum (Etty Hillesum Lyceum)",
            Next = [KnelpuntStatus.Besproken],
        })),
        ("knelpunt-answered", KnelpuntCard.Build(One with { Steps = [.. Discussed, Answer], Supporters = 1, ForYou = "Je hebt dit ook. Je krijgt bericht als er iets verandert." })),
        ("knelpunt-answered-for-overleg", KnelpuntCard.Build(One with
        {
            Title = "Verbeteren aansluiting tussen voortgezet en middelbaar beroepsonderwijs voor leerlingen",
            WhatHappens = Long,
            Rule = Long[..140],
            WhatHelps = null,
            Task = null,
            Partner = null,
            Steps = [.. Discussed, new(KnelpuntStatus.Doorgezet, Later), Answer],
            Reporter = "iemand die hier niet meer werkt (Etty Hillesum Lyceum)",
            Next = [KnelpuntStatus.Beantwoord],
        })),
        ("knelpunt-answer-form", KnelpuntAnswerFormCard.Build(new KnelpuntAnswerFormCardData("k1", One.Title, 3, KnelpuntStatus.Besproken, null, null, [], AsksReview: false, InDialog: false))),
        ("knelpunt-answer-form-overtaken", KnelpuntAnswerFormCard.Build(new KnelpuntAnswerFormCardData(
            "k1", One.Title, 4, KnelpuntStatus.Beantwoord, "Het Rijk moet de regel veranderen. Wij vragen dat aan.", Answer.Answer,
            [new FieldIssue(Inputs.KnelpuntAnswer, "Iemand anders wijzigde dit net. Lees wat er nu staat, en verstuur dan opnieuw.")], AsksReview: false, InDialog: false))),
        ("knelpunten", KnelpuntListCard.Build(new KnelpuntListCardData(
            [
                Line,
                Line with { Id = "k2", Title = "Wachtlijst bij jeugdhulp van een half jaar", Theme = "Wachtlijst", Supporters = 1 },
                Line with { Id = "k3", Title = "Twee keer dezelfde intake", Theme = "Dubbel werk of dubbele intake", Status = KnelpuntStatus.OpAgenda, Supporters = 0 },
                Line with { Id = "k4", Title = "Geen toestemming om te overleggen met het mbo over leerlingen die stoppen in de zomer", Theme = "Gegevens delen", Status = KnelpuntStatus.Doorgezet, Supporters = 12 },
                Line with { Id = "k5", Title = "Te weinig bbl-plekken in de zorg", Theme = "Te weinig bbl-plekken", Status = KnelpuntStatus.Beantwoord, Supporters = 4 },
            ],
            null, 1, HasMore: true, InDialog: false))),
        ("knelpunten-one-status", KnelpuntListCard.Build(new KnelpuntListCardData([Line], KnelpuntStatus.Ingediend, 2, HasMore: false, InDialog: false))),
        ("knelpunten-none", KnelpuntListCard.Build(new KnelpuntListCardData([], null, 1, HasMore: false, InDialog: false))),
        ("knelpunten-none-with-status", KnelpuntListCard.Build(new KnelpuntListCardData([], KnelpuntStatus.Doorgezet, 1, HasMore: false, InDialog: true))),
        ("knelpunt-news", KnelpuntNewsCard.Build([new KnelpuntNewsLine("k1", One.Title, IsOwn: true, [Agenda])])),
        ("knelpunt-news-answers", KnelpuntNewsCard.Build(
        [
            new KnelpuntNewsLine("k1", One.Title, IsOwn: true, [Discussed[2], Answer]),
            new KnelpuntNewsLine("k2", "Wachtlijst bij jeugdhulp van een half jaar", IsOwn: false, [new KnelpuntStepLine(KnelpuntStatus.Doorgezet, Later)]),
        ])),
        ("knelpunt-news-many", KnelpuntNewsCard.Build([.. Enumerable.Range(0, 10).Select(number => new KnelpuntNewsLine(
            $"k{number}", "Verbeteren aansluiting tussen voortgezet en middelbaar beroepsonderwijs leerlingen", number < 3, [Agenda, Answer with { Answer = Long + Long[..220] }]))])),
    ];
}
