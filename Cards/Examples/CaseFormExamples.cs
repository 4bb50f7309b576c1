using TeamsSchakelpunt.Cards.Schema;
using static TeamsSchakelpunt.Cards.Examples.SampleCase;
using static TeamsSchakelpunt.Cards.Examples.SampleLists;

namespace TeamsSchakelpunt.Cards.Examples;

/// <summary>The forms about a case.</summary>
internal static class CaseFormExamples
{
    private static readonly CaseForm Form = new("form-20", Number);

    private static readonly CaseForm InChat = Form with { InDialog = false };

    private static readonly IReadOnlyList<Choice> People = [.. SampleContacts.Suggestions, new("Jongerenwerker Raster · Raster", "raster-jongerenwerker")];

    private static readonly IReadOnlyList<Choice> Outcomes =
    [
        new("Heeft een startkwalificatie (diploma havo, vwo of mbo 2 of hoger)", "startkwalificatie"),
        new("Zit weer, of nog, op school", "op_school"),
        new("Gestart met bbl", "bbl_gestart"),
        new("Hulp was niet nodig", "niet_nodig"),
    ];

    private static readonly IReadOnlyList<Choice> RegisseurReasons =
        [new("Kent de jongere het best", "kent_jongere"), new("Past bij wat er nu nodig is", "past"), new("Heeft er tijd voor", "tijd")];

    private static readonly RegisseurFormCardData Regisseur = new(
        Form,
        [
            new("loket-consulent", "Consulent Jongerenloket", "Consulent werk en school", "Jongerenloket", "Doet al mee. Het plan noemt Jongerenloket bij deze fase.", 2, IsPresent: true),
            new("aventus-traject", "Trajectbegeleider Aventus", "Trajectbegeleider", "Aventus", "Is nu eigenaar.", 0, IsPresent: true),
            new("raster-jongerenwerker", "Jongerenwerker Raster", null, "Raster", "Kent de jongere van het jongerencentrum.", 1, IsPresent: false, new DateOnly(2026, 12, 14)),
        ],
        RegisseurReasons,
        new RegisseurFormValues());

    private static readonly InviteFormCardData Invite = new(
        Form, Partners, "De jongere is 16 of 17 en beslist zelf. De ouders hoeven niets te tekenen.", new InviteFormValues());

    private static readonly RejectFormCardData Reject = new(
        Form, Rejection.Candidate, "2", [new("Heeft al veel casussen", "druk"), new("Iemand anders past beter", "ander_past_beter"), new("Een regisseur is nu niet nodig", "niet_nodig")]);

    public static IEnumerable<(string Name, AdaptiveCard Card)> All =>
    [
        ("talk-form", TalkFormCard.Build(new TalkFormCardData(Form, Parents, NotToldReasons, Today, new TalkFormValues(Today)))),
        ("talk-form-chat-refused", TalkFormCard.Build(new TalkFormCardData(
            InChat with { Issues = [new FieldIssue(Inputs.NotToldReason, "Kies waarom de jongere het niet weet.")] },
            Parents, NotToldReasons, Today, new TalkFormValues(Today, InputValues.KnowsNot, Wants: "Ik wil liever werken.", Parents: "ja")))),
        ("talk-form-warning", TalkFormCard.Build(new TalkFormCardData(
            Form with { Issues = [new FieldIssue(Inputs.YoungsterWants, "\"Somber\" gaat over gezondheid. Schrijf liever: het gaat niet goed.", IsWarning: true)], AsksReview = true },
            Parents, NotToldReasons, Today, new TalkFormValues(Today, InputValues.Knows, Wants: "Ik ben somber.", Parents: "ja")))),
        ("close-form", CloseFormCard.Build(new CloseFormCardData(Form, Outcomes, [], new CloseFormValues()))),
        ("close-form-open-agreements", CloseFormCard.Build(new CloseFormCardData(
            Form with { Issues = [new FieldIssue(Inputs.ReasonText, "Schrijf waarom de afspraken vervallen.")] },
            Outcomes,
            [.. Enumerable.Repeat("Bellen met het leerbedrijf · Trajectbegeleider Aventus", 7)],
            new CloseFormValues("bbl_gestart", "Elke week even bellen.", InputValues.AgreementsDropped)))),
        ("aftercare-form", AftercareFormCard.Build(new AftercareFormCardData(Form, People, Today, new AftercareFormValues(ContactDate: Today.AddMonths(3))))),
        ("withdraw-form", WithdrawFormCard.Build(new WithdrawFormCardData(Form))),
        ("withdraw-form-refused", WithdrawFormCard.Build(new WithdrawFormCardData(
            Form with { Issues = [new FieldIssue(Inputs.OtherCase, "Vul het nummer van het andere signaal in, zoals 2026-0041.")] }, InputValues.WithdrawDouble, "weet niet"))),
        ("reopen-form", ReopenFormCard.Build(new ReopenFormCardData(
            Form, [new("Het gaat weer niet goed", "niet_goed"), new("Er is een nieuw signaal", "nieuw_signaal"), new("De casus was te vroeg gesloten", "te_vroeg")]))),
        ("owner-form", OwnerFormCard.Build(new OwnerFormCardData(Form, People))),
        ("owner-form-nobody", OwnerFormCard.Build(new OwnerFormCardData(Form, []))),
        ("owner-form-chat", OwnerFormCard.Build(new OwnerFormCardData(InChat, People, "aventus-traject"))),
        ("regisseur-form", RegisseurFormCard.Build(Regisseur)),
        ("regisseur-form-handover", RegisseurFormCard.Build(Regisseur with { Current = "Consulent Jongerenloket", Candidates = [.. Regisseur.Candidates.Skip(1)], Values = new RegisseurFormValues("aventus-traject", "tijd") })),
        ("invite-form", InviteFormCard.Build(Invite)),
        ("invite-form-refused", InviteFormCard.Build(Invite with
        {
            Form = Form with { Issues = [new FieldIssue(Inputs.Ground, "Kies waarom je dit mag delen. Of vraag de partner om anoniem mee te denken.")] },
            Values = new InviteFormValues("raster", InputValues.WithData, null, "Kent de jongere van het jongerencentrum"),
        })),
        ("note-form", NoteFormCard.Build(new NoteFormCardData(Form))),
        ("note-form-correction", NoteFormCard.Build(new NoteFormCardData(Form, "Komt donderdag om 10.00 uur op gesprek.", new CorrectedNote("n2", "Komt woensdag op gesprek.")))),
        ("agreement-form", AgreementFormCard.Build(new AgreementFormCardData(Form, People, Today, new AgreementFormValues()))),
        ("agreement-change-form", AgreementChangeFormCard.Build(new AgreementChangeFormCardData(Form, Agreements[0], Today, new AgreementChangeFormValues()))),
        ("reject-regisseur-form", RejectFormCard.Build(Reject)),
        ("decline-regisseur-form", RejectFormCard.Build(Reject with { What = Rejection.Candidacy, Reasons = [new("Ik heb geen tijd", "geen_tijd"), new("Iemand anders past beter", "ander_past_beter")] })),
        ("reject-youth-request-form", RejectFormCard.Build(Reject with { What = Rejection.YouthRequest, Reasons = [new("De wet zegt dat het moet blijven", "wet"), new("Het klopt wel", "klopt"), new("Er is gevaar", "gevaar")] })),
        ("break-glass-form", BreakGlassFormCard.Build(new BreakGlassFormCardData(
            Form, [new("Er is niemand meer bij deze casus", "niemand"), new("De jongere vraagt erom", "jongere"), new("Een deelnemer vraagt om hulp", "deelnemer"), new("Er is gevaar", "gevaar")]))),
        ("youth-request-form", YouthRequestFormCard.Build(new YouthRequestFormCardData(Form, Today, new YouthRequestFormValues(AskedOn: Today)))),
    ];
}
