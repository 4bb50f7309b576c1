using TeamsSchakelpunt.Cards.Schema;
using static TeamsSchakelpunt.Cards.Examples.SampleCase;
using static TeamsSchakelpunt.Cards.Examples.SampleLists;

namespace TeamsSchakelpunt.Cards.Examples;

/// <summary>What one person is asked about a case, in a 1:1 chat.</summary>
internal static class QuestionExamples
{
    private const string Absent = "Is vaak weg van school";

    private static readonly RegisseurQuestionCardData Regisseur = new(
        Number, Absent, "mbo", "1", "Trajectbegeleider Aventus", "Aventus", "Kent de jongere het best", RegisseurQuestionState.Asked);

    private static readonly HandoverConsentCardData Handover = new(
        Number, Absent, "2", "Consulent Jongerenloket", "Consulent werk en school · Jongerenloket", "Docent Etty Hillesum",
        "Past bij wat er nu nodig is", HandoverConsentState.Asked);

    private static readonly OwnerQuestionCardData Owner = new(
        Number, Absent, "mbo", "1", "Trajectbegeleider Aventus", OwnerQuestionState.Asked);

    private static readonly IntroductionCardData Introduction = new(Number, SampleContacts.Consultant, "2026-0044", IntroductionState.Asked);

    public static IEnumerable<(string Name, AdaptiveCard Card)> All =>
    [
        ("regisseur-question", RegisseurQuestionCard.Build(Regisseur)),
        ("regisseur-question-handover", RegisseurQuestionCard.Build(Regisseur with { Current = "Docent Etty Hillesum" })),
        ("regisseur-question-accepted", RegisseurQuestionCard.Build(Regisseur with { State = RegisseurQuestionState.Accepted })),
        ("regisseur-question-approved", RegisseurQuestionCard.Build(Regisseur with { State = RegisseurQuestionState.Approved, Decided = ByCoordinator })),
        ("regisseur-question-rejected", RegisseurQuestionCard.Build(Regisseur with { State = RegisseurQuestionState.Rejected, Decided = ByCoordinator with { Reason = "Heeft al veel casussen" } })),
        ("regisseur-question-declined", RegisseurQuestionCard.Build(Regisseur with { State = RegisseurQuestionState.Declined })),
        ("regisseur-question-ended", RegisseurQuestionCard.Build(Regisseur with { State = RegisseurQuestionState.Ended })),
        ("regisseur-question-case-closed", RegisseurQuestionCard.Build(Regisseur with { State = RegisseurQuestionState.CaseClosed })),
        ("regisseur-question-withdrawn", RegisseurQuestionCard.Build(Regisseur with { State = RegisseurQuestionState.Withdrawn })),
        ("handover-consent", HandoverConsentCard.Build(Handover)),
        ("handover-consent-agreed", HandoverConsentCard.Build(Handover with { State = HandoverConsentState.Agreed })),
        ("handover-consent-disagreed", HandoverConsentCard.Build(Handover with { State = HandoverConsentState.Disagreed })),
        ("handover-consent-done", HandoverConsentCard.Build(Handover with { State = HandoverConsentState.HandedOver, Decided = ByCoordinator })),
        ("handover-consent-stays", HandoverConsentCard.Build(Handover with { State = HandoverConsentState.Stays })),
        ("owner-question", OwnerQuestionCard.Build(Owner)),
        ("owner-question-accepted", OwnerQuestionCard.Build(Owner with { State = OwnerQuestionState.Accepted })),
        ("owner-question-declined", OwnerQuestionCard.Build(Owner with { State = OwnerQuestionState.Declined })),
        ("owner-question-withdrawn", OwnerQuestionCard.Build(Owner with { State = OwnerQuestionState.Withdrawn })),
        ("introduction", IntroductionCard.Build(Introduction)),
        ("introduction-you-agreed", IntroductionCard.Build(Introduction with { State = IntroductionState.YouAgreed })),
        ("introduction-other-agreed", IntroductionCard.Build(Introduction with { State = IntroductionState.OtherAgreed, Other = SampleContacts.Long with { BackOn = new DateOnly(2026, 12, 9) } })),
        ("introduction-joined", IntroductionCard.Build(Introduction with { State = IntroductionState.Joined, GoesOnAs = "2026-0040" })),
        ("introduction-not-the-same", IntroductionCard.Build(Introduction with { State = IntroductionState.NotTheSame })),
        ("my-cases-questions", MyCasesCard.Build(new MyCasesCardData(
            [new MyCasesLine("2026-0040", "Zorgen om thuis, geld of hoe het gaat", CaseStatus.Loopt, "Eigenaar", new DateOnly(2026, 12, 11), "afspraak")], 1, HasMore: false)
        {
            Questions =
            [
                new(Number, "Wil je regisseur worden?", new DateOnly(2026, 12, 9)),
                new("2026-0038", "Misschien dezelfde jongere. Bel je collega."),
            ],
        })),
        ("channel-notice-invited", ChannelNoticeCard.Build(Invited)),
        ("channel-notice-invited-anonymously", ChannelNoticeCard.Build(Invited with { Role = ChannelRole.InvitedAnonymously })),
        ("channel-notice-joined", ChannelNoticeCard.Build(Invited with { JoinedBy = "Jongerenwerker Raster", Buttons = ChannelNoticeButtons.OpenCase })),
    ];

    private static ChannelNoticeCardData Invited => new(
        Number, Absent, "mbo", Urgency.Snel, "Aventus", ChannelRole.Invited, Raised, PickUpBefore, CaseStatus.Loopt, SampleLists.PickedUp,
        Buttons: ChannelNoticeButtons.Join);
}
