using System.Text;
using System.Text.Json.Nodes;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;
using Xunit;

namespace TeamsSchakelpunt.Tests.Cards;

public sealed class MeetingCardsTests
{
    private static readonly DateTimeOffset Start = new(2026, 12, 1, 14, 0, 0, TimeSpan.FromHours(1));

    private static readonly CaseForm Form = new("form-1", "2026-0042");

    private static readonly MeetingButtons Everything = Enum.GetValues<MeetingButtons>().Aggregate((all, one) => all | one);

    private static readonly MeetingCardData Meeting = new(
        "2026-0042", "2", MeetingCardState.Planned, Start, Start.AddMinutes(45), "Docent Aventus",
        [new("Docent Aventus", "Docent · Aventus", MeetingAnswer.Yes), new("Jobcoach DWT", "Jobcoach · DWT", MeetingAnswer.No)],
        "De jongere doet mee.", null, Everything, new MeetingContent("Wat nu?", null, null, null), JoinUrl: new Uri("https://teams.example/1"));

    private static readonly MeetingFormCardData Plan = new(
        Form,
        [
            new("p1", "Docent Aventus", "Docent · Aventus", "Doet al mee.", null, TakesPart: true, Chosen: true),
            new("p2", "Jobcoach DWT", "Jobcoach · DWT", "Past bij dit signaal.", null, TakesPart: false, Chosen: true),
        ],
        [new("Jongerenwerker Raster", "p3")], "De jongere beslist zelf.", null, "Doen de ouders mee?", new DateOnly(2026, 12, 1), new MeetingFormValues());

    [Fact]
    public void A_moment_says_day_time_and_who_cannot_and_is_chosen_by_its_row_or_its_button()
    {
        var card = Json(MomentsCard.Build(new MomentsCardData(
            "2026-0042", "2", MomentsState.Choose, [new("m1", Start, Start.AddMinutes(45), ["Jobcoach *DWT*", "Docent Aventus"])], [], [], null, null)));
        var presses = All(card).OfType<JsonObject>().Where(node => (string?)node["verb"] == Verbs.ChooseMoment).ToList();

        Assert.Contains("**Dinsdag 1 december**", Texts(card));
        Assert.Contains("14:00 tot 14:45", Texts(card));
        Assert.Contains("Jobcoach ∗DWT∗ en Docent Aventus kunnen niet", Texts(card));
        Assert.Equal(2, presses.Count);
        Assert.All(presses, press => Assert.Equal(
            ("2026-0042", "2", "m1"),
            ((string?)press["data"]![DataKeys.CaseNumber], (string?)press["data"]![DataKeys.Round], (string?)press["data"]![DataKeys.Moment])));
    }

    [Fact]
    public void A_planned_meeting_has_every_button_it_is_given()
    {
        var actions = Json(MeetingCard.Build(Meeting))["actions"]!.AsArray();

        Assert.Equal(
            new[]
            {
                null, Verbs.AddToCalendar, Verbs.DeclineMeeting, Verbs.JoinMeeting, Verbs.OpenCase, Verbs.OpenMeetingOff,
                Verbs.OpenMeetingPeople, Verbs.OpenMeetingRecord, Verbs.OpenMoments, Verbs.ShowMeeting,
            }.Order(),
            actions.Select(VerbOf).Order());
    }

    [Fact]
    public void A_meeting_that_was_held_leads_to_the_case_alone() =>
        Assert.Equal([Verbs.OpenCase], Json(MeetingCard.Build(Meeting with { State = MeetingCardState.Held }))["actions"]!.AsArray().Select(VerbOf));

    [Fact]
    public void A_meeting_that_was_called_off_leads_to_the_case_and_out_of_the_calendar() => Assert.Equal(
        [Verbs.AddToCalendar, Verbs.OpenCase], Json(MeetingCard.Build(Meeting with { State = MeetingCardState.Dropped }))["actions"]!.AsArray().Select(VerbOf));

    [Fact]
    public void Who_could_not_come_is_promised_the_agreements_only_where_they_take_part()
    {
        const string Promise = "Na afloop lees je wat er is afgesproken";
        var no = Meeting with { YourAnswer = MeetingAnswer.No };
        Assert.Contains(Promise, Json(MeetingCard.Build(no)).ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Promise, Json(MeetingCard.Build(no with { Buttons = MeetingButtons.Answer })).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_answered_can_only_change_that()
    {
        Assert.DoesNotContain(Verbs.JoinMeeting, Json(MeetingCard.Build(Meeting with { YourAnswer = MeetingAnswer.Yes }))["actions"]!.AsArray().Select(VerbOf));
        Assert.DoesNotContain(Verbs.DeclineMeeting, Json(MeetingCard.Build(Meeting with { YourAnswer = MeetingAnswer.No }))["actions"]!.AsArray().Select(VerbOf));
    }

    [Theory]
    [InlineData(MeetingAnswer.Yes, Verbs.OpenMeetingRecord)]
    [InlineData(MeetingAnswer.None, Verbs.JoinMeeting)]
    public void Who_comes_sees_first_how_to_start_and_who_did_not_answer_that_they_can(MeetingAnswer answer, string main) => Assert.Equal(
        [main], Json(MeetingCard.Build(Meeting with { YourAnswer = answer }))["actions"]!.AsArray().Where(action => (string?)action!["style"] == "positive").Select(VerbOf));

    [Fact]
    public void A_meeting_in_a_dialog_opens_no_dialog_and_executes_nothing()
    {
        var text = Json(MeetingCard.Build(Meeting with { InDialog = true })).ToJsonString();

        Assert.DoesNotContain("Action.Execute", text, StringComparison.Ordinal);
        Assert.DoesNotContain("task/fetch", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_in_a_dialog_opens_no_dialog_and_executes_nothing()
    {
        var mine = new AgreementLine("1", "Bellen met school", "Docent Aventus", new DateOnly(2026, 12, 8), AgreementState.Open) { MaySettle = true };
        var text = Json(MeetingReportCard.Build(new MeetingReportCardData("2026-0042", "2", Start, ["Docent Aventus"], WasAbsent: false, [mine], [], null, MayPlanNext: true)
        {
            InDialog = true, ShowsDossier = true,
        })).ToJsonString();

        Assert.Contains(Verbs.AgreementDone, text, StringComparison.Ordinal);
        Assert.Contains(Verbs.OpenMeetingForm, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Action.Execute", text, StringComparison.Ordinal);
        Assert.DoesNotContain("task/fetch", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ground_is_asked_only_for_who_does_not_take_part_yet()
    {
        var inputs = Ids(MeetingFormCard.Build(Plan));

        Assert.Contains(Inputs.PersonPrefix + "p1", inputs);
        Assert.DoesNotContain(Inputs.GroundPrefix + "p1", inputs);
        Assert.Contains(Inputs.GroundPrefix + "p2", inputs);
        Assert.Contains(Inputs.ExtraGround, inputs);
    }

    [Fact]
    public void Where_nothing_is_shared_no_ground_is_asked()
    {
        var plan = MeetingFormCard.Build(Plan with { WhyOnlyAnonymous = "Delen staat stil." });
        var people = MeetingPeopleFormCard.Build(new MeetingPeopleFormCardData(Form, "2", IsAnonymous: true, Plan.People, Plan.Others, Plan.Consent, null, null, null));

        Assert.DoesNotContain(Ids(plan).Concat(Ids(people)), id => id.StartsWith("grondslag", StringComparison.Ordinal));
        Assert.Contains("\"value\":\"anoniem\"", Json(plan).ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain(InputValues.WithData, Json(plan).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_youngster_comes_unless_somebody_says_why_not_and_about_the_parents_somebody_chooses()
    {
        var inputs = All(Json(MeetingFormCard.Build(Plan))).OfType<JsonObject>().ToList();

        Assert.Equal(InputValues.Yes, (string?)inputs.Single(node => (string?)node["id"] == Inputs.YoungsterJoins)["value"]);
        Assert.Null(inputs.Single(node => (string?)node["id"] == Inputs.ParentsJoin)["value"]);
    }

    [Fact]
    public void No_two_fields_of_a_form_about_a_meeting_are_read_aloud_alike() => Assert.All(
        CardCatalogue.All.Where(card => card.Name.StartsWith("meeting", StringComparison.Ordinal) || card.Name.StartsWith("moments-form", StringComparison.Ordinal)),
        card =>
        {
            var labels = All(Json(card.Card)).OfType<JsonObject>().Where(IsInput).Select(node => (string)node["label"]!).ToList();
            Assert.Equal(labels.Count, labels.Distinct().Count());
        });

    [Fact]
    public void A_case_card_says_when_the_meeting_is_and_its_button_says_which()
    {
        var card = Json(CaseCard.Build(new CaseCardData(
            "2026-0042", "Is vaak weg van school", "mbo", CaseStatus.Loopt, Urgency.Snel, "Aventus", Start, null, null, [], [], null, Buttons: CaseButtons.Meeting)
        {
            Meeting = "Gepland op dinsdag 1 december, 14:00 tot 14:45.",
            MeetingRound = "2",
        }));

        Assert.Contains("Gepland op dinsdag 1 december, 14:00 tot 14:45.", Texts(card));
        Assert.Equal("2", (string?)card["actions"]!.AsArray().Single(action => VerbOf(action) == Verbs.ShowMeeting)!["data"]![DataKeys.Round]);
    }

    private static JsonNode Json(AdaptiveCard card) => JsonNode.Parse(Encoding.UTF8.GetString(CardJson.Serialize(card)))!;

    private static string? VerbOf(JsonNode? action) => (string?)action!["verb"] ?? (string?)(action["data"] as JsonObject)?[DataKeys.Verb];

    private static List<string> Ids(AdaptiveCard card) =>
        [.. All(Json(card)).OfType<JsonObject>().Where(IsInput).Select(node => (string)node["id"]!)];

    private static List<string> Texts(JsonNode card) =>
        [.. All(card).OfType<JsonObject>().Where(node => (string?)node["type"] == "TextBlock").Select(node => (string)node["text"]!)];

    private static bool IsInput(JsonObject node) => ((string?)node["type"])?.StartsWith("Input.", StringComparison.Ordinal) == true;

    private static IEnumerable<JsonNode> All(JsonNode? node) => node switch
    {
        JsonObject record => record.Where(property => property.Key != "data").SelectMany(property => All(property.Value)).Prepend(record),
        JsonArray list => list.SelectMany(All),
        _ => [],
    };
}
