using TeamsSchakelpunt.Cards.Schema;
using static TeamsSchakelpunt.Cards.Examples.SampleCase;
using static TeamsSchakelpunt.Cards.Examples.SampleLists;

namespace TeamsSchakelpunt.Cards.Examples;

/// <summary>The warme overdracht: its forms, and its card to who takes over and who hands over.</summary>
internal static class TransferExamples
{
    private static readonly CaseForm Form = new("form-30", Number);

    private static readonly DateOnly Talk = new(2026, 12, 16);

    private static readonly TransferButtons ToChannel = TransferButtons.OpenCase | TransferButtons.Return;

    private static readonly TransferCardData Channel = new(
        Number, "1", "Heeft extra hulp nodig bij de overstap vo–mbo", "Voortgezet onderwijs", TransferCardState.Offered, TransferReader.Receiver,
        "Decaan Etty Hillesum", "Decaan · Etty Hillesum Lyceum", "Aventus", ToChannel | TransferButtons.Plan);

    private static readonly TransferCardData Sender = Channel with { Reader = TransferReader.Lead, Buttons = TransferButtons.Plan | TransferButtons.Withdraw | TransferButtons.OpenCase };

    private static readonly TransferHeldFormValues Filled = new(
        Talk, [InputValues.PresentYoungster, InputValues.PresentMentor], InputValues.Yes, "Elke week een gesprek met de mentor. Dat stopt.", null, null, InputValues.No,
        "De mentor, tot de herfstvakantie.", InputValues.Yes);

    private static readonly IReadOnlyList<Choice> People = [.. SampleContacts.Suggestions];

    private static readonly IReadOnlyList<Choice> Reasons =
        [new("Deze plek past niet bij de jongere", "terug_past_niet"), new("Er is hier nu geen plek", "terug_geen_plek"), new("Een andere partner past beter", "terug_andere_partner")];

    private static readonly string Consent = "De jongere is 16 of 17 en beslist zelf. De ouders hoeven niets te tekenen.";

    public static IEnumerable<(string Name, AdaptiveCard Card)> All =>
    [
        ("transfer-offer-form", TransferOfferFormCard.Build(new TransferOfferFormCardData(Form, Partners, Consent, null, new TransferOfferFormValues(Ground: InputValues.GroundTransfer)))),
        ("transfer-offer-form-refused", TransferOfferFormCard.Build(new TransferOfferFormCardData(
            Form with { Issues = [new FieldIssue(Inputs.Ground, "Overstap geldt alleen van vo naar mbo. Kies een andere reden.")] },
            Partners,
            Consent,
            "De jongere weet het nog niet. Praat eerst met de jongere en leg dat vast.",
            new TransferOfferFormValues("raster", InputValues.GroundTransfer, Talk, "Elke week een gesprek met de mentor.")))),
        ("transfer-talk-form", TransferTalkFormCard.Build(new TransferTalkFormCardData(Form, Today, new DateOnly(2027, 1, 11), Talk))),
        ("transfer-talk-form-chat", TransferTalkFormCard.Build(new TransferTalkFormCardData(Form with { InDialog = false }, Today, null, null))),
        ("transfer-held-form", TransferHeldFormCard.Build(new TransferHeldFormCardData(Form, People, Today, new TransferHeldFormValues(Today)))),
        ("transfer-held-form-warning", TransferHeldFormCard.Build(new TransferHeldFormCardData(
            Form with { Issues = [new FieldIssue(Inputs.Support, "Dit lijkt op een naam. Laat die liever weg.", IsWarning: true)], AsksReview = true }, People, Today, Filled))),
        ("transfer-return-form", TransferReturnFormCard.Build(new TransferReturnFormCardData(Form, "1", Reasons, null, null))),
        ("let-go-form", LetGoFormCard.Build(new LetGoFormCardData(Form, Today, null))),

        ("transfer-channel-offered", TransferCard.Build(Channel)),
        ("transfer-channel-talk-planned", TransferCard.Build(Channel with { State = TransferCardState.TalkPlanned, TalkOn = Talk, Buttons = ToChannel | TransferButtons.Plan | TransferButtons.Hold })),
        ("transfer-channel-talk-held", TransferCard.Build(Channel with { State = TransferCardState.TalkHeld, TalkOn = Talk, Buttons = ToChannel | TransferButtons.Accept })),
        ("transfer-channel-accepted", TransferCard.Build(Channel with { State = TransferCardState.Accepted, TakenBy = "Trajectbegeleider Aventus", Buttons = TransferButtons.OpenCase })),
        ("transfer-channel-returned", TransferCard.Build(Channel with { State = TransferCardState.Returned, Reason = "Er is hier nu geen plek", Buttons = TransferButtons.None })),
        ("transfer-channel-withdrawn", TransferCard.Build(Channel with { State = TransferCardState.Withdrawn, Buttons = TransferButtons.None })),
        ("transfer-sender-offered", TransferCard.Build(Sender)),
        ("transfer-sender-talk-held", TransferCard.Build(Sender with { State = TransferCardState.TalkHeld, TalkOn = Talk, Buttons = TransferButtons.Withdraw | TransferButtons.OpenCase })),
        ("transfer-sender-returned", TransferCard.Build(Sender with { State = TransferCardState.Returned, Reason = "Er is hier nu geen plek", Buttons = TransferButtons.OfferAgain | TransferButtons.OpenCase })),
        ("transfer-sender-accepted", TransferCard.Build(Sender with
        {
            State = TransferCardState.Accepted, Reader = TransferReader.Sender, TakenBy = "Trajectbegeleider Aventus", Buttons = TransferButtons.LetGo | TransferButtons.Leave | TransferButtons.OpenCase,
        })),
        ("transfer-sender-letting-go", TransferCard.Build(Sender with
        {
            State = TransferCardState.Accepted, Reader = TransferReader.Sender, TakenBy = "Trajectbegeleider Aventus", LetGoOn = new DateOnly(2027, 2, 26),
            Buttons = TransferButtons.LetGo | TransferButtons.Leave | TransferButtons.OpenCase,
        })),
        ("transfer-new-owner", TransferCard.Build(Sender with { State = TransferCardState.Accepted, Reader = TransferReader.NewOwner, TakenBy = "Trajectbegeleider Aventus", Buttons = TransferButtons.OpenCase })),
        ("case-transfer", CaseCard.Build(Running with
        {
            Buttons = Owner | CaseButtons.WithdrawTransfer,
            Transfer = new CaseTransferPart("Het gesprek was op woensdag 16 december. Aventus zegt nog ja of nee.")
            {
                Round = "1",
                Checks = ["Erbij: de jongere en de mentor.", "Er stopt extra hulp.", "Er is nog geen maatje geregeld.", "Het overstapdossier is verstuurd."],
                Contact = "Intaker Aventus",
                Support = "Elke week een gesprek met de mentor. Dat stopt.",
                StaysInvolved = "De mentor, tot de herfstvakantie.",
            },
        })),
    ];
}
