using TeamsSchakelpunt.Cards.Schema;
using static TeamsSchakelpunt.Cards.Examples.SampleCase;
using static TeamsSchakelpunt.Cards.Examples.SampleLists;
using static TeamsSchakelpunt.Cards.Examples.SampleMeeting;

namespace TeamsSchakelpunt.Cards.Examples;

/// <summary>A casusbespreking from the first moments to what came of it, in a 1:1 chat.</summary>
internal static class MeetingExamples
{
    private static readonly MomentsCardData Moments = new(
        Number, Round, MomentsState.Choose,
        [
            new("m1", Start, End, []),
            new("m2", Start.AddDays(1).AddHours(-4), End.AddDays(1).AddHours(-4), ["Leerplichtambtenaar Deventer"]),
            new("m3", Start.AddDays(2), End.AddDays(2), ["Jobcoach DWT", "Jongerenwerker Raster"]),
        ],
        ["Trajectbegeleider Aventus", "Leerplichtambtenaar Deventer", "Jobcoach DWT", "Jongerenwerker Raster"], [], Problem: null, Stands: null);

    private static readonly MeetingCardData Planned = new(
        Number, Round, MeetingCardState.Planned, Start, End, "Trajectbegeleider Aventus",
        [
            new("Trajectbegeleider Aventus", "Trajectbegeleider · Aventus", MeetingAnswer.Yes),
            new("Leerplichtambtenaar Deventer", "Leerplichtambtenaar · Leerplicht", MeetingAnswer.None),
            new("Jobcoach DWT", "Jobcoach · Deventer Werktalent", MeetingAnswer.Maybe),
            new("Jongerenwerker Raster", "Jongerenwerker · Raster", MeetingAnswer.No),
        ],
        "De jongere doet mee.", "De ouders doen niet mee.",
        MeetingButtons.AddToCalendar | MeetingButtons.Record | MeetingButtons.Move | MeetingButtons.People | MeetingButtons.Off | MeetingButtons.OpenCase | MeetingButtons.Join,
        Content with { WhyYou = null }, JoinUrl: Online);

    private static readonly MeetingCardData Invited = Planned with
    {
        Buttons = MeetingButtons.Answer | MeetingButtons.AddToCalendar | MeetingButtons.OpenCase | MeetingButtons.Join,
        Content = Content, YourAnswer = MeetingAnswer.None,
    };

    private static readonly MeetingPreparationCardData Preparation = new(
        Number, Round, Start, End, Content, WhyNoContent: null, Agenda, MeetingButtons.Join | MeetingButtons.OpenCase, Online);

    private static readonly MeetingReportCardData Report = new(
        Number, Round, Start, ["Trajectbegeleider Aventus", "Leerplichtambtenaar Deventer", "de jongere"], WasAbsent: false,
        [Agreements[1]], [Agreements[0] with { State = AgreementState.Open, MaySettle = false }, Agreements[2] with { State = AgreementState.Open, Reason = null }],
        new DateOnly(2027, 1, 12), MayPlanNext: true);

    private static readonly MeetingHeldQuestionCardData Held = new(Number, Round, Start, MeetingHeldState.Asked);

    public static IEnumerable<(string Name, AdaptiveCard Card)> All =>
    [
        ("moments-searching", MomentsCard.Build(Moments with { State = MomentsState.Searching, Moments = [] })),
        ("moments-searching-problem", MomentsCard.Build(Moments with
        {
            State = MomentsState.Searching, Moments = [], Problem = "De agenda's zijn nu niet te lezen. Ik probeer het vanzelf opnieuw.",
        })),
        ("moments-choose", MomentsCard.Build(Moments)),
        ("moments-choose-unseen", MomentsCard.Build(Moments with { Unseen = ["Jongerenwerker Raster", "Jobcoach DWT"] })),
        ("moments-choose-move", MomentsCard.Build(Moments with { Stands = Start.AddDays(-1), Unseen = [SampleContacts.Long.Name] })),
        ("moments-none", MomentsCard.Build(Moments with { State = MomentsState.NoneFound, Moments = [] })),
        ("meeting-planner", MeetingCard.Build(Planned)),
        ("meeting-planner-begins", MeetingCard.Build(Planned with { Content = null, WhyNoContent = "Kies \"Waar gaat het over?\". Dan zie je de vraag.", Buttons = Planned.Buttons | MeetingButtons.About, Subject = "Is vaak weg van school · Voortgezet onderwijs", SayToYoungster = "Dinsdag 1 december om 14:00 uur praten we samen over wat jou kan helpen. Ik wil graag dat je erbij bent. Vind je dat goed?" })),
        ("meeting-planner-problem", MeetingCard.Build(Planned with
        {
            Problem = "De afspraak staat nog niet in de agenda's. Ik probeer het vanzelf opnieuw.", JoinUrl = null,
            Parents = null, Youngster = "De jongere doet niet mee.",
        })),
        ("meeting-invited", MeetingCard.Build(Invited)),
        ("meeting-invited-comes", MeetingCard.Build(Invited with { YourAnswer = MeetingAnswer.Yes })),
        ("meeting-invited-cannot", MeetingCard.Build(Invited with { YourAnswer = MeetingAnswer.No })),
        ("meeting-invited-maybe", MeetingCard.Build(Invited with { YourAnswer = MeetingAnswer.Maybe })),
        ("meeting-invited-outsider", MeetingCard.Build(Invited with
        {
            Content = null, WhyNoContent = "Zeg eerst of je meedoet. Dan zie je waar het over gaat.", Planner = "Docent Etty Hillesum",
            Buttons = MeetingButtons.Answer | MeetingButtons.AddToCalendar,
        })),
        ("meeting-anonymous", MeetingCard.Build(Invited with { IsAnonymous = true, Buttons = MeetingButtons.Answer | MeetingButtons.Join })),
        ("meeting-full", MeetingCard.Build(Planned with
        {
            People = [.. Enumerable.Range(1, 12).Select(number => new MeetingPerson($"{SampleContacts.Long.Name} {number}", $"{SampleContacts.Long.Function} · {SampleContacts.Long.Organisation}", MeetingAnswer.None))],
            Planner = SampleContacts.Long.Name, Content = new MeetingContent(Long(280), Long(280), Long(280), Long(140)),
            Problem = "De afspraak staat nog niet in de agenda's. Ik probeer het vanzelf opnieuw.",
        })),
        ("meeting-dialog", MeetingCard.Build(Planned with { InDialog = true })),
        ("meeting-held", MeetingCard.Build(Planned with { State = MeetingCardState.Held })),
        ("meeting-dropped", MeetingCard.Build(Invited with { State = MeetingCardState.Dropped, DroppedWhy = "De jongere wil nu liever niet", Buttons = MeetingButtons.None })),
        ("meeting-preparation", MeetingPreparationCard.Build(Preparation)),
        ("meeting-preparation-outsider", MeetingPreparationCard.Build(Preparation with
        {
            Content = null, WhyNoContent = "Zeg eerst of je meedoet. Dan zie je waar het over gaat.", Buttons = MeetingButtons.Answer, JoinUrl = null,
        })),
        ("meeting-report", MeetingReportCard.Build(Report)),
        ("meeting-report-nothing-for-you", MeetingReportCard.Build(Report with { Yours = [], MayPlanNext = false })),
        ("meeting-report-absent", MeetingReportCard.Build(Report with { WasAbsent = true, Yours = [], MayPlanNext = false })),
        ("meeting-report-no-agreements", MeetingReportCard.Build(Report with { Yours = [], Others = [], LookBack = null })),
        ("meeting-report-outsider", MeetingReportCard.Build(Report with
        {
            Yours = [], Others = [], WasAbsent = true, LookBack = null, MayPlanNext = false, WhyNoAgreements = "Je doet niet mee aan deze casus. Daarom zie je de afspraken niet.",
        })),
        ("meeting-held-question", MeetingHeldQuestionCard.Build(Held)),
        ("meeting-held-question-yes", MeetingHeldQuestionCard.Build(Held with { State = MeetingHeldState.Held })),
        ("meeting-held-question-no", MeetingHeldQuestionCard.Build(Held with { State = MeetingHeldState.NotHeld, Reason = "Er kwamen te weinig mensen" })),
        ("dossier-meeting", CaseCard.Build(Running with
        {
            Meeting = "Gepland op dinsdag 1 december, 14:00 tot 14:45.", MeetingRound = Round, Buttons = Owner | CaseButtons.Meeting,
        })),
        ("dossier-plan-meeting", CaseCard.Build(Running with { Buttons = Owner | CaseButtons.PlanMeeting })),
    ];
}
