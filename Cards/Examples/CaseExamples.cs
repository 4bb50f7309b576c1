using TeamsSchakelpunt.Cards.Schema;
using static TeamsSchakelpunt.Cards.Examples.SampleLists;

namespace TeamsSchakelpunt.Cards.Examples;

/// <summary>What is shown of a case, by place and state.</summary>
internal static class CaseExamples
{
    private const string Absent = "Is vaak weg van school";

    private static ReceiptCardData Receipt { get; } = new(
        Number, Absent, CaseStatus.Nieuw, Urgency.Snel, "Aventus",
        [
            new ReceiptRecipient("Aventus", Delivery.Delivered),
            new ReceiptRecipient("Jongerenloket", Delivery.NotYet),
            new ReceiptRecipient("RMC", Delivery.Failed),
        ],
        PickUpBefore, PickedUp: null,
        ["Je krijgt bericht als iemand het oppakt.", "Vul de initialen aan voor de eerste belafspraak."],
        ShowsDuoNote: true, Buttons: ReceiptButtons.Supplement | ReceiptButtons.OpenCase, Refresh: Refresh(Verbs.RefreshReceipt));

    private static ChannelNoticeCardData Notice { get; } = new(
        Number, Absent, "mbo", Urgency.Snel, "Aventus", ChannelRole.FirstContact, Raised, PickUpBefore, CaseStatus.Nieuw,
        Buttons: ChannelNoticeButtons.PickUp | ChannelNoticeButtons.OpenCase | ChannelNoticeButtons.Forward,
        Refresh: Refresh(Verbs.RefreshNotice));

    private static CaseCardData Case { get; } = new(
        Number, Absent, "mbo", CaseStatus.Opgepakt, Urgency.Snel, "Aventus", Raised, PickUpBefore: null, SampleLists.PickedUp.Name,
        ["Jongerenloket", "RMC"],
        [
            new TimelineEntry(SampleLists.PickedUp.At, SampleLists.PickedUp.Name, "heeft de casus opgepakt."),
            new TimelineEntry(Raised.AddMinutes(1), null, "Bericht bezorgd bij Aventus en Jongerenloket."),
            new TimelineEntry(Raised, "Docent Aventus", "heeft een signaal gemeld."),
        ],
        new CasePrivatePart("AB", "Aventus", "16 of 17", "Ja, en is het ermee eens", "Ja", "Wettelijke taak",
            "Is drie weken op maandag niet geweest.\nZegt dat reizen veel kost.", "Is graag bij de stage.", "Gesprek met de mentor gehad.", "Deventer"),
        Buttons: CaseButtons.Supplement);

    private static CoordinatorNoticeCardData Coordinator { get; } = new(
        Number, CaseStatus.Nieuw, "Partner heeft nog geen kanaal", "Raster heeft nog geen kanaal. Het bericht is niet bezorgd.",
        "Koppel een kanaal of wijs een andere partner aan.", Buttons: CoordinatorNoticeButtons.Assign | CoordinatorNoticeButtons.OpenCase);

    private static MyCasesCardData Mine { get; } = new(
        [
            new MyCasesLine("2026-0042", Absent, CaseStatus.Opgepakt, "Eigenaar", new DateOnly(2026, 11, 26), "eerste contact"),
            new MyCasesLine("2026-0040", "Zorgen om thuis, geld of hoe het gaat", CaseStatus.Nieuw, "Melder", new DateOnly(2026, 11, 24), "oppakken"),
            new MyCasesLine("2026-0031", "Geen goede bbl-plek of stage", CaseStatus.Nazorg, "Deelnemer", null, null),
            new MyCasesLine("2026-0012", "Is uit beeld", CaseStatus.Gesloten, "Melder", null, null),
        ],
        Page: 2, HasMore: true);

    public static IEnumerable<(string Name, AdaptiveCard Card)> All =>
    [
        ("receipt-new", ReceiptCard.Build(Receipt)),
        ("receipt-own-partner", ReceiptCard.Build(Receipt with
        {
            Told = [], ShowsDuoNote = false, OtherMunicipality = true, Refresh = null,
            Buttons = ReceiptButtons.PickUpSelf | ReceiptButtons.LeaveToColleague,
        })),
        ("receipt-picked-up", ReceiptCard.Build(Receipt with
        {
            Status = CaseStatus.Opgepakt, PickedUp = SampleLists.PickedUp, ShowsDuoNote = false,
            Offer = "Loop je samen vast? Denk aan een **casusbespreking**.", Buttons = ReceiptButtons.OpenCase,
        })),
        ("receipt-practical", ReceiptCard.Build(Receipt with
        {
            TypeLabel = "Reizen of kosten zijn een probleem", ShowsDuoNote = false,
            Offer = "Zit een regel in de weg? Dan is de regel het probleem, niet de jongere. Geef dat door als knelpunt.",
            Buttons = ReceiptButtons.Supplement | ReceiptButtons.OpenCase | ReceiptButtons.Knelpunt,
        })),
        ("receipt-withdrawn", ReceiptCard.Build(Receipt with { Status = CaseStatus.Ingetrokken, Told = [], NextSteps = [], ShowsDuoNote = false, Buttons = ReceiptButtons.None })),
        ("channel-notice-new", ChannelNoticeCard.Build(Notice)),
        ("channel-notice-direct", ChannelNoticeCard.Build(Notice with { Urgency = Urgency.Direct, PickUpBefore = new DateOnly(2026, 11, 23) })),
        ("channel-notice-informed", ChannelNoticeCard.Build(Notice with { Role = ChannelRole.Informed, OtherMunicipality = true, Buttons = ChannelNoticeButtons.OpenCase })),
        ("channel-notice-forwarded", ChannelNoticeCard.Build(Notice with { ForwardedFrom = "Technicampus", ForwardReason = "De jongere zit hier niet op school" })),
        ("channel-notice-picked-up", ChannelNoticeCard.Build(Notice with { Status = CaseStatus.Opgepakt, PickedUp = SampleLists.PickedUp, Buttons = ChannelNoticeButtons.OpenCase })),
        ("channel-notice-withdrawn", ChannelNoticeCard.Build(Notice with { Status = CaseStatus.Ingetrokken, Buttons = ChannelNoticeButtons.None })),
        ("coordinator-notice", CoordinatorNoticeCard.Build(Coordinator)),
        ("coordinator-dead-letter", CoordinatorNoticeCard.Build(Coordinator with
        {
            Title = "Bericht niet bezorgd", Reason = "Het kanaal van Raster bestaat niet meer.", Advice = "Koppel een nieuw kanaal en stuur het dan opnieuw.",
            Tone = MessageTone.Attention, Buttons = CoordinatorNoticeButtons.Redeliver | CoordinatorNoticeButtons.OpenCase,
        })),
        ("case-participant", CaseCard.Build(Case)),
        ("case-dialog-new", CaseCard.Build(Case with
        {
            Status = CaseStatus.Nieuw, Owner = null, PickUpBefore = PickUpBefore, InDialog = true, Timeline = [Case.Timeline[^1]],
            PrivatePart = Case.PrivatePart! with { Initials = null, Parents = null, Ground = null, AlreadyDone = null, LivesIn = null },
            Buttons = CaseButtons.PickUp | CaseButtons.Forward,
        })),
        ("case-header-only", CaseCard.Build(Case with { PrivatePart = null, WhyNoPrivatePart = "Je bent geen deelnemer van deze casus. Daarom zie je alleen de kop.", Buttons = CaseButtons.None })),
        ("my-cases", MyCasesCard.Build(Mine)),
        ("my-cases-empty", MyCasesCard.Build(new MyCasesCardData([], 1, HasMore: false))),
    ];
}
