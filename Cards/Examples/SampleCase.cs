using static TeamsSchakelpunt.Cards.Examples.SampleLists;

namespace TeamsSchakelpunt.Cards.Examples;

/// <summary>A case in full swing, which the examples share.</summary>
internal static class SampleCase
{
    public const CaseButtons Owner =
        CaseButtons.Supplement | CaseButtons.Talk | CaseButtons.ToAftercare | CaseButtons.Close | CaseButtons.OfferOwner
        | CaseButtons.ProposeRegisseur | CaseButtons.Invite | CaseButtons.AddNote | CaseButtons.AddAgreement | CaseButtons.Inzage
        | CaseButtons.YouthRequest;

    public static DateOnly Today { get; } = new(2026, 12, 7);

    public static DateTimeOffset Now { get; } = new(2026, 12, 7, 10, 15, 0, TimeSpan.FromHours(1));

    public static Decided ByCoordinator { get; } = new("Coördinator Schakelpunt", Now);

    public static IReadOnlyList<AgreementLine> Agreements { get; } =
    [
        new("a1", "Bellen met het leerbedrijf", "Trajectbegeleider Aventus", new DateOnly(2026, 12, 4), AgreementState.Late, MaySettle: true),
        new("a2", "Reiskosten uitzoeken", "Consulent Jongerenloket", new DateOnly(2026, 12, 11), AgreementState.Open, MaySettle: true),
        new("a3", "Samen naar de open dag", "Jongerenwerker Raster", new DateOnly(2026, 12, 16), AgreementState.Moved, Reason: "de open dag is later"),
        new("a4", "Ouders uitnodigen", "Docent Etty Hillesum", new DateOnly(2026, 12, 1), AgreementState.Done),
        new("a5", "Proefdag bij een kapper", "Jobcoach DWT", new DateOnly(2026, 12, 2), AgreementState.Dropped, Reason: "de jongere wil iets anders"),
    ];

    public static CaseCardData Running { get; } = new(
        Number, "Is vaak weg van school", "mbo", CaseStatus.Loopt, Urgency.Snel, "Aventus", Raised, PickUpBefore: null,
        "Trajectbegeleider Aventus", ["Jongerenloket", "RMC"],
        [
            new TimelineEntry(Now.AddDays(-3), "Coördinator Schakelpunt", "keurde de regisseur goed."),
            new TimelineEntry(Now.AddDays(-4), "Consulent Jongerenloket", "wil regisseur worden."),
            new TimelineEntry(Now.AddDays(-9), "Trajectbegeleider Aventus", "had een gesprek met de jongere."),
            new TimelineEntry(SampleLists.PickedUp.At, SampleLists.PickedUp.Name, "heeft de casus opgepakt."),
            new TimelineEntry(Raised, "Docent Aventus", "heeft een signaal gemeld."),
        ],
        new CasePrivatePart("AB", "Aventus", "16 of 17", "Ja, en is het ermee eens", "Ja, de ouders weten het", "Wettelijke taak van school, leerplicht of RMC",
            "Is drie weken op maandag niet geweest.\nZegt dat reizen veel kost.", "Is graag bij de stage.", "Gesprek met de mentor gehad.", "In deze gemeente",
            "Ik wil wel werken, maar niet meer elke dag drie uur in de bus."),
        Buttons: Owner, InDialog: true)
    {
        Regisseur = "Consulent Jongerenloket, sinds 4 december",
        Participants =
        [
            new("Docent Aventus", "Docent", "Aventus", "Melder"),
            new("Trajectbegeleider Aventus", "Trajectbegeleider", "Aventus", "Eigenaar", "Wettelijke taak"),
            new("Consulent Jongerenloket", "Consulent werk en school", "Jongerenloket", "Regisseur", "Wettelijke taak"),
            new("Jongerenwerker Raster", null, "Raster", "Denkt mee (anoniem)"),
        ],
        Invited = ["Pactum"],
        Agreements = Agreements,
        Notes =
        [
            new("n3", Now.AddHours(-2), "Trajectbegeleider Aventus", "Komt donderdag om 10.00 uur op gesprek, met een ouder.", Corrects: "n2", CanCorrect: true),
            new("n2", Now.AddHours(-3), "Trajectbegeleider Aventus", "Komt woensdag op gesprek."),
            new("n1", Now.AddDays(-5), "Consulent Jongerenloket", "Heeft zelf een leerbedrijf gevonden dat dichterbij is."),
        ],
    };

    /// <summary>As much of everything as a case can hold, each as long as it gets.</summary>
    public static CaseCardData Full { get; } = Running with
    {
        TypeLabel = "Heeft extra hulp nodig bij de overstap vo–mbo",
        Owner = SampleContacts.Long.Name,
        Regisseur = $"{SampleContacts.Long.Name}, sinds 4 december",
        RegisseurNote = $"{SampleContacts.Long.Name} is voorgesteld. De coördinator beslist nog.",
        Told = [.. SampleContacts.Everybody.Select(partner => partner.Name)],
        Timeline = [.. Enumerable.Range(1, 24).Select(day => new TimelineEntry(Now.AddDays(-day), SampleContacts.Long.Name, "heeft een afspraak verzet naar maandag 14 december."))],
        PrivatePart = Running.PrivatePart! with { Observed = Long(Ask), GoesWell = Long(Ask), AlreadyDone = Long(Ask), WhatYoungsterWants = Long(Ask) },
        Participants = [.. Enumerable.Range(1, 9).Select(number => new CaseParticipantLine($"{SampleContacts.Long.Name} {number}", SampleContacts.Long.Function, SampleContacts.Long.Organisation, "Deelnemer", "Wettelijke taak: kent de jongere van school", MayEnd: $"00000000-0000-4000-8000-00000000000{number}"))],
        Agreements = [.. Enumerable.Range(1, 12).Select(number => new AgreementLine($"00000000000000000000000000000a{number}", Long(140), SampleContacts.Long.Name, Today.AddDays(number), AgreementState.Open, MaySettle: true))],
        Notes = [.. Enumerable.Range(1, 22).Select(number => new CaseNoteLine($"00000000000000000000000000000n{number}", Now.AddHours(-number), SampleContacts.Long.Name, Long(Ask), CanCorrect: true))],
        Looks = [.. Enumerable.Range(1, 22).Select(number => new LookLine(Now.AddHours(-number), SampleContacts.Long.Name, SampleContacts.Long.Organisation))],
        ErasedOn = new DateOnly(2027, 6, 7),
        IsFrozen = true,
        Buttons = (CaseButtons)((1 << 29) - 1),
        Transfer = new CaseTransferPart("Het gesprek was op woensdag 9 december. Aventus zegt nog ja of nee.")
        {
            Round = "1",
            Support = Long(Ask),
            WhoContinues = Long(140),
            StaysInvolved = Long(140),
            Counter = Long(Ask),
            Contact = SampleContacts.Long.Name,
            Checks = ["Erbij: de jongere, een ouder, de mentor en de nieuwe plek.", "Er stopt extra hulp.", "Er is een maatje geregeld.", "Het overstapdossier is verstuurd."],
        },
        Meeting = "Gepland op woensdag 16 december, 14:00 tot 14:45.",
        MeetingRound = "1",
    };

    private const int Ask = 280;

    /// <summary>A story of as many signs.</summary>
    public static string Long(int signs) =>
        string.Concat(Enumerable.Repeat("Wíl graag één dag per week stage en zegt dat het zó beter gaat. ", 5))[..signs];
}
