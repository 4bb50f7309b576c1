using TeamsSchakelpunt.Cards.Schema;
using static TeamsSchakelpunt.Cards.Examples.SampleCase;
using static TeamsSchakelpunt.Cards.Examples.SampleLists;

namespace TeamsSchakelpunt.Cards.Examples;

/// <summary>The dossier in each state, and what takes its place.</summary>
internal static class DossierExamples
{
    private const CaseButtons Participant = CaseButtons.AddAgreement | CaseButtons.AddNote | CaseButtons.Leave;

    public static IEnumerable<(string Name, AdaptiveCard Card)> All =>
    [
        ("dossier-running", CaseCard.Build(Running with
        {
            Participants = [.. Running.Participants.SkipLast(1), Running.Participants[^1] with { MayEnd = "00000000-0000-4000-8000-000000000005" }],
        })),
        ("dossier-full", CaseCard.Build(Full)),
        ("dossier-picked-up", CaseCard.Build(Running with
        {
            Status = CaseStatus.Opgepakt, Regisseur = null, RegisseurNote = "Consulent Jongerenloket is voorgesteld. De coördinator beslist nog.",
            Agreements = [], Notes = [], Invited = [], Participants = [.. Running.Participants.Take(2)],
            PrivatePart = Running.PrivatePart! with { WhatYoungsterWants = null },
        })),
        ("dossier-participant", CaseCard.Build(Running with { Buttons = Participant, Agreements = [.. Agreements.Select(agreement => agreement with { MaySettle = false })] })),
        ("dossier-frozen", CaseCard.Build(Running with
        {
            IsFrozen = true, Buttons = CaseButtons.AddNote | CaseButtons.YouthRequest, Invited = [],
            Requests =
            [
                new(new DateOnly(2026, 11, 30), "Iets verbeteren", "Ik zit niet meer bij Aventus.", new DateOnly(2026, 12, 30), Granted: true),
                new(new DateOnly(2026, 12, 7), "Bezwaar: niet delen", "Ik wil eerst zelf met mijn baas praten.", new DateOnly(2027, 1, 7)),
            ],
        })),
        ("dossier-aftercare", CaseCard.Build(Running with { Status = CaseStatus.Nazorg, Result = "Is gestart met bbl bij een kapper.", Buttons = CaseButtons.NotGoingWell | CaseButtons.AddNote | CaseButtons.Close | CaseButtons.YouthRequest })),
        ("dossier-closed", CaseCard.Build(Running with
        {
            Status = CaseStatus.Gesloten, Outcome = "Gestart met bbl", WhatWorked = "Elke week even bellen, altijd dezelfde persoon.",
            ErasedOn = new DateOnly(2027, 6, 7), Agreements = [.. Agreements.Skip(3)], Invited = [],
            Buttons = CaseButtons.Reopen | CaseButtons.Inzage | CaseButtons.YouthRequest,
            Looks =
            [
                new(Now.AddHours(-1), "Consulent Jongerenloket", "Jongerenloket"),
                new(Now.AddDays(-2), "Coördinator Schakelpunt", "Gemeente Deventer", "Vraag van de jongere"),
            ],
        })),
        ("dossier-closed-in-vain", CaseCard.Build(Running with
        {
            Status = CaseStatus.Gesloten, Outcome = "Het is niet gelukt", OffersKnelpunt = true, Agreements = [], Invited = [],
            Buttons = CaseButtons.Reopen | CaseButtons.Inzage | CaseButtons.YouthRequest,
        })),
        ("dossier-coordinator", CaseCard.Build(Running with
        {
            PrivatePart = null, WhyNoPrivatePart = "Je bent geen deelnemer. Daarom zie je hier niets over de jongere zelf.",
            Agreements = [], Notes = [], Timeline = [], Buttons = CaseButtons.BreakGlass | CaseButtons.OfferOwner | CaseButtons.ProposeRegisseur | CaseButtons.Close,
        })),
        ("dossier-chat", CaseCard.Build(Running with
        {
            InDialog = false, PrivatePart = null, WhyNoPrivatePart = "Kies ‘Bekijk dossier’ om te zien wat er over de jongere staat.", Notes = [],
            Refresh = Refresh(Verbs.RefreshCase),
        })),
        ("dossier-invited", CaseCard.Build(Running with
        {
            InDialog = false, PrivatePart = null, WhyNoPrivatePart = "Doe je mee? Dan zie je het dossier.", Notes = [], Agreements = [], Timeline = [],
            Buttons = CaseButtons.Join,
        })),
        ("case-ended", CaseEndedCard.Build(new CaseEndedCardData(Number, CaseEnd.YourPart, new DateOnly(2026, 12, 7)))),
        ("case-ended-partner", CaseEndedCard.Build(new CaseEndedCardData(Number, CaseEnd.YourPartnersPart))),
        ("case-erased", CaseEndedCard.Build(new CaseEndedCardData(Number, CaseEnd.Erased))),
        ("case-erased-on-request", CaseEndedCard.Build(new CaseEndedCardData(Number, CaseEnd.ErasedOnRequest, new DateOnly(2026, 12, 7)))),
        ("case-erased-as-passed-on", CaseEndedCard.Build(new CaseEndedCardData(Number, CaseEnd.ErasedAsYouPassedOn, new DateOnly(2026, 12, 7)))),
    ];
}
