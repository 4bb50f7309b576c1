using TeamsSchakelpunt.Cards.Schema;
using static TeamsSchakelpunt.Cards.Examples.SampleCase;
using static TeamsSchakelpunt.Cards.Examples.SampleLists;
using static TeamsSchakelpunt.Cards.Examples.SampleMeeting;

namespace TeamsSchakelpunt.Cards.Examples;

/// <summary>The forms about a casusbespreking.</summary>
internal static class MeetingFormExamples
{
    private const string Consent = "De jongere is 16 of 17 en beslist zelf. De ouders hoeven niets te tekenen.";

    private static readonly CaseForm Form = new("form-20", Number);

    private static readonly IReadOnlyList<MeetingPersonLine> People =
    [
        new("aventus-traject", "Trajectbegeleider Aventus", "Trajectbegeleider · Aventus", "Eerste contact.", null, TakesPart: true, Chosen: true),
        new("loket-consulent", "Consulent Jongerenloket", "Consulent werk en school · Jongerenloket", "Doet al mee.", null, TakesPart: true, Chosen: true),
        new("leerplicht", "Leerplichtambtenaar Deventer", "Leerplichtambtenaar · Leerplicht", "Hoort bij dit signaal.", null, TakesPart: false, Chosen: true, "Teamleider Leerplicht"),
        new("dwt-jobcoach", "Jobcoach DWT", "Jobcoach · Deventer Werktalent", "Staat in het plan bij deze fase.", null, TakesPart: false, Chosen: false),
    ];

    private static readonly IReadOnlyList<Choice> Others =
        [new("Jongerenwerker Raster · Raster", "raster-jongerenwerker"), new("Jeugdhulpverlener Pactum · Pactum", "pactum"), new("Docent Etty Hillesum · Etty Hillesum Lyceum", "etty-docent")];

    private static readonly MomentValues When = new("45", Today.AddDays(1), Today.AddDays(14), InputValues.AnyPart);

    private static readonly MeetingFormCardData Plan = new(
        Form, People, Others, Consent, WhyOnlyAnonymous: null, "Doen de ouders mee?", Today, new MeetingFormValues(Parents: InputValues.Yes, When: When));

    private static readonly MeetingPeopleFormCardData Who = new(Form, Round, IsAnonymous: false, People, Others, Consent, null, null, null);

    private static readonly MomentsFormCardData Moments = new(Form, Round, IsMove: false, Today, When);

    private static readonly MeetingRecordCardData Record = new(
        Form, Round, Start, Content.Question, Agenda,
        [
            .. People.Select(person => new Choice(person.Name, person.Id)),
            new("De jongere", InputValues.PresentYoungster), new("De ouders, of een van hen", InputValues.PresentParents),
        ],
        [], SampleContacts.Suggestions, Today, new MeetingRecordValues(LookBack: Today.AddDays(42)));

    private static readonly MeetingOffFormCardData Off = new(
        Form, Round, WasDue: false,
        [new("De jongere wil het niet", "jongere"), new("Er kunnen te weinig mensen", "te_weinig"), new("Het is al opgelost", "opgelost"), new("Iets anders", "anders")], null, null);

    public static IEnumerable<(string Name, AdaptiveCard Card)> All =>
    [
        ("meeting-form", MeetingFormCard.Build(Plan with { WithoutAccount = ["MatchPOinD", "Deventer Werktalent"] })),
        ("meeting-form-adult", MeetingFormCard.Build(Plan with
        {
            ParentsQuestion = "Doen ouders mee? Alleen als de jongere dat wil.", Values = Plan.Values with { Parents = null }, Others = [],
        })),
        ("meeting-form-only-anonymous", MeetingFormCard.Build(Plan with { WhyOnlyAnonymous = "Delen staat stil: de jongere maakte bezwaar. Praat daarom zonder gegevens." })),
        ("meeting-form-refused", MeetingFormCard.Build(Plan with
        {
            Form = Form with
            {
                Issues =
                [
                    new(Inputs.Question, "Haal \"Kevin\" weg. Schrijf liever: de jongere."),
                    new(Inputs.GroundPrefix + "leerplicht", "Kies waarom je dit mag delen."),
                    new(Inputs.PersonPrefix + "loket-consulent", "Deze collega is er niet meer. Kies een ander."),
                    new(Inputs.ExtraReason, "Schrijf kort waarom je deze collega vraagt."),
                    new(Inputs.YoungsterReason, "Schrijf waarom de jongere niet meedoet."),
                    new(Inputs.Until, "Kies een dag na de eerste dag."),
                ],
            },
            People = [People[0], People[1], People[2] with { Chosen = true }, People[3] with { Chosen = true, Ground = InputValues.GroundConsent }],
            Values = new MeetingFormValues(
                "Hoe helpen we Kevin aan een stage?", "Drie bedrijven gebeld.", null, InputValues.WithData, "raster-jongerenwerker", null, InputValues.GroundConsent,
                InputValues.No, null, InputValues.No, "De jongere komt liever alleen", When with { Until = Today }),
        })),
        ("meeting-form-full", MeetingFormCard.Build(Plan with
        {
            Form = Form with { Issues = [new(Inputs.Question, "\"Somber\" gaat over gezondheid. Schrijf liever: het gaat niet goed.", IsWarning: true)], AsksReview = true },
            People = [.. Enumerable.Range(1, 8).Select(number => new MeetingPersonLine(
                $"00000000-0000-4000-8000-0000000000{number:00}", $"{SampleContacts.Long.Name} {number}", $"{SampleContacts.Long.Function} · {SampleContacts.Long.Organisation}",
                "Staat in het plan bij dit signaal.", InputValues.GroundLegalDuty, TakesPart: false, Chosen: true, SampleContacts.Long.Name))],
            Values = Plan.Values with { Question = Long(280), Tried = Long(280), AskOfOthers = Long(280), Participation = InputValues.WithData },
        })),
        ("meeting-people-form", MeetingPeopleFormCard.Build(Who)),
        ("meeting-people-form-anonymous", MeetingPeopleFormCard.Build(Who with { IsAnonymous = true })),
        ("meeting-people-form-refused", MeetingPeopleFormCard.Build(Who with
        {
            Form = Form with { Issues = [new(Inputs.ExtraGround, "Kies waarom je dit mag delen.")] }, Extra = "pactum", ExtraReason = "Kent het gezin",
        })),
        ("moments-form", MomentsFormCard.Build(Moments)),
        ("moments-form-move", MomentsFormCard.Build(Moments with { IsMove = true })),
        ("moments-form-refused", MomentsFormCard.Build(Moments with
        {
            Form = Form with { Issues = [new(Inputs.Until, "Kies een dag na de eerste dag.")] }, Values = When with { Until = Today, DayPart = InputValues.Morning },
        })),
        ("meeting-record", MeetingRecordCard.Build(Record)),
        ("meeting-record-more", MeetingRecordCard.Build(Record with
        {
            Made = [new("a1", "Bellen met het leerbedrijf", "Trajectbegeleider Aventus", Today.AddDays(4), AgreementState.Open)],
            Values = Record.Values with { Present = ["aventus-traject", "leerplicht", InputValues.PresentYoungster] },
        })),
        ("meeting-record-refused", MeetingRecordCard.Build(Record with
        {
            Form = Form with
            {
                Issues =
                [
                    new(Inputs.Present, "Kies wie er zijn."),
                    new(Inputs.AgreementWhoPrefix + "1", "Kies wie het doet."),
                    new(Inputs.AgreementWhenPrefix + "2", "Kies een dag."),
                ],
            },
            Values = new MeetingRecordValues([], [new("Bellen met het leerbedrijf", null, Today.AddDays(4)), new("Reiskosten uitzoeken", "loket-consulent")]),
        })),
        ("meeting-off-form", MeetingOffFormCard.Build(Off)),
        ("meeting-off-form-was-due", MeetingOffFormCard.Build(Off with { WasDue = true, Reason = "te_weinig", Again = InputValues.Yes })),
        ("meeting-off-form-refused", MeetingOffFormCard.Build(Off with
        {
            Form = Form with { Issues = [new(Inputs.Again, "Kies of ik een nieuw moment zoek.")] }, Reason = "te_weinig",
        })),
    ];
}
