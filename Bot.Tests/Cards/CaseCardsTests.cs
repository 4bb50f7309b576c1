using System.Reflection;
using System.Text.Json.Nodes;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;
using Xunit;
using static TeamsSchakelpunt.Tests.Cards.BuiltCards;

namespace TeamsSchakelpunt.Tests.Cards;

public sealed class CaseCardsTests
{
    private static readonly DateTimeOffset Now = new(2026, 12, 7, 10, 15, 0, TimeSpan.FromHours(1));

    private static readonly CaseButtons Everything = Enum.GetValues<CaseButtons>().Aggregate((all, one) => all | one);

    private static readonly CaseCardData Case = new(
        "2026-0042", "Is vaak weg van school", "mbo", CaseStatus.Loopt, Urgency.Snel, "Aventus", Now, null, "Trajectbegeleider Aventus", [], [], null, InDialog: true);

    [Fact]
    public void A_bar_has_at_most_six_buttons_in_sight() => Assert.All(CardCatalogue.All, card => Assert.All(
        Bars(Json(card.Card)), bar => Assert.InRange(bar.Count(action => (string?)action!["mode"] != "secondary"), 0, 6)));

    [Theory]
    [InlineData(CaseStatus.Nieuw)]
    [InlineData(CaseStatus.Opgepakt)]
    [InlineData(CaseStatus.Loopt)]
    [InlineData(CaseStatus.Nazorg)]
    [InlineData(CaseStatus.Gesloten)]
    [InlineData(CaseStatus.Ingetrokken)]
    public void Every_button_of_a_case_can_be_reached_and_three_of_them_stand_in_sight(CaseStatus status)
    {
        foreach (var inDialog in new[] { true, false })
        {
            var card = Json(CaseCard.Build(Case with { Status = status, Buttons = Everything, InDialog = inDialog }));
            var buttons = card["actions"]!.AsArray();

            Assert.Equal(Enum.GetValues<CaseButtons>().Length - 1, buttons.Select(VerbOf).Where(verb => verb != Verbs.OpenCase).Distinct().Count());
            Assert.InRange(buttons.Count(button => (string?)button!["mode"] != "secondary"), 1, 3);
        }
    }

    [Fact]
    public void A_card_in_a_dialog_opens_no_dialog_and_executes_nothing() => Assert.All(
        CardCatalogue.All.Where(card => card.Name.StartsWith("dossier", StringComparison.Ordinal) && card.Name is not ("dossier-chat" or "dossier-invited")),
        card =>
        {
            var text = Json(card.Card).ToJsonString();
            Assert.DoesNotContain("Action.Execute", text, StringComparison.Ordinal);
            Assert.DoesNotContain("task/fetch", text, StringComparison.Ordinal);
        });

    [Fact]
    public void A_case_with_more_than_fits_stays_below_the_limit_and_says_how_much_more_there_is()
    {
        var story = string.Concat(Enumerable.Repeat("één dàg ", 35));
        const string Name = "Coördinator passend onderwijs en loopbaanbegeleiding bovenbouw Etty Hillesum Lyceum";
        var card = CaseCard.Build(Case with
        {
            Buttons = Everything,
            PrivatePart = new CasePrivatePart("ABCD", Name, "16 of 17", Name, Name, Name, story, story, story, Name, story),
            Timeline = [.. Enumerable.Range(0, 20).Select(i => new TimelineEntry(Now.AddDays(-i), Name, Name))],
            Notes = [.. Enumerable.Range(0, 20).Select(i => new CaseNoteLine($"n{i}", Now.AddDays(-i), Name, story, CanCorrect: true))],
            Agreements = [.. Enumerable.Range(0, 10).Select(i => new AgreementLine($"a{i}", story[..140], Name, new DateOnly(2026, 12, 11), AgreementState.Open, MaySettle: true))],
            Participants = [.. Enumerable.Range(0, 8).Select(_ => new CaseParticipantLine(Name, Name, Name, "Deelnemer", story[..140]))],
            Looks = [.. Enumerable.Range(0, 20).Select(i => new LookLine(Now.AddDays(-i), Name, Name, Name))],
        });
        var texts = Texts(Json(card));

        Assert.InRange(CardJson.Serialize(card).Length, 1, 20_000);
        Assert.Contains(texts, text => text.StartsWith("En nog ", StringComparison.Ordinal) && text.EndsWith(" van eerder.", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.StartsWith("Daarvoor gebeurde nog ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_case_of_ordinary_size_shows_all_of_it()
    {
        var texts = Texts(Json(CaseCard.Build(Case with
        {
            Buttons = Everything,
            Timeline = [.. Enumerable.Range(0, 12).Select(i => new TimelineEntry(Now.AddDays(-i), "Docent Aventus", $"deed stap {i}."))],
            Notes = [.. Enumerable.Range(0, 12).Select(i => new CaseNoteLine($"n{i}", Now.AddDays(-i), "Docent Aventus", $"Notitie {i}."))],
        })));

        Assert.DoesNotContain(texts, text => text.StartsWith("En nog ", StringComparison.Ordinal));
        Assert.Contains("Notitie 11.", texts);
    }

    [Fact]
    public void A_corrected_note_stays_visible_right_after_its_correction()
    {
        var texts = Texts(Json(CaseCard.Build(Case with
        {
            Notes =
            [
                new("n3", Now, "Docent Aventus", "Komt donderdag.", Corrects: "n1", CanCorrect: true),
                new("n2", Now.AddHours(-1), "Docent Aventus", "Heeft een stage."),
                new("n1", Now.AddHours(-2), "Docent Aventus", "Komt woensdag.", CanCorrect: true),
            ],
        })));

        Assert.Equal(texts.IndexOf("Komt donderdag.") + 3, texts.IndexOf("**Verbeterd.** Dit stond er: Komt woensdag."));
        Assert.Single(texts, text => text.Contains("Komt woensdag.", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_a_note_that_was_not_corrected_yet_can_be_corrected()
    {
        var card = Json(CaseCard.Build(Case with
        {
            Notes = [new("n2", Now, "Docent Aventus", "Nieuw.", Corrects: "n1", CanCorrect: true), new("n1", Now, "Docent Aventus", "Oud.", CanCorrect: true)],
        }));

        Assert.Equal(["n2"], All(card).OfType<JsonObject>().Where(node => VerbOf(node) == Verbs.OpenNote).Select(node => (string?)node["data"]![DataKeys.Note]));
    }

    [Fact]
    public void Only_who_may_settle_an_open_agreement_has_buttons_for_it()
    {
        AgreementLine Agreement(string id, AgreementState state, bool may) => new(id, "Bellen", "Docent Aventus", new DateOnly(2026, 12, 11), state, may);
        var card = Json(CaseCard.Build(Case with
        {
            Agreements =
            [
                Agreement("a1", AgreementState.Open, may: true), Agreement("a2", AgreementState.Late, may: true), Agreement("a3", AgreementState.Open, may: false),
                Agreement("a4", AgreementState.Done, may: true), Agreement("a5", AgreementState.Dropped, may: true),
            ],
        }));

        Assert.Equal(["a1", "a2"], All(card).OfType<JsonObject>().Where(node => VerbOf(node) == Verbs.AgreementDone).Select(node => (string?)node["data"]![DataKeys.Agreement]));
    }

    [Theory]
    [InlineData(typeof(RegisseurDecisionCardData))]
    [InlineData(typeof(DoublesCardData))]
    [InlineData(typeof(DoubleLine))]
    [InlineData(typeof(YouthRequestCardData))]
    [InlineData(typeof(RetentionLine))]
    public void What_is_shown_to_coordinators_has_no_field_that_could_hold_a_youngster(Type record)
    {
        string[] private_ = ["Type", "Phase", "School", "Age", "Initials", "Text", "Story", "Observed", "Parents"];

        Assert.All(
            record.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name),
            name => Assert.DoesNotContain(private_, word => name.Contains(word, StringComparison.Ordinal)));
    }

    [Fact]
    public void Who_may_not_decide_has_no_buttons_to_decide() => Assert.Equal(
        [Verbs.OpenCase], Example("regisseur-decision-own-proposal")["actions"]!.AsArray().Select(VerbOf));

    [Theory]
    [InlineData("regisseur-decision-approved")]
    [InlineData("regisseur-decision-rejected")]
    [InlineData("regisseur-decision-waits")]
    [InlineData("doubles-brought-together")]
    [InlineData("youth-request-granted")]
    public void What_was_decided_has_no_buttons_to_decide(string name) => Assert.DoesNotContain(
        (Example(name)["actions"]?.AsArray() ?? []).Select(VerbOf), verb => verb is not Verbs.OpenCase);

    [Fact]
    public void An_introduction_shows_its_readers_own_number_alone() =>
        Assert.DoesNotContain(Texts(Example("introduction")), text => text.Contains("2026-0044", StringComparison.Ordinal));

    [Fact]
    public void Every_form_about_a_case_sends_its_id_and_the_number() => Assert.All(
        CardCatalogue.All.Where(card => card.Card.Actions is [.., SubmitAction or ExecuteAction] && Json(card.Card).ToJsonString().Contains("form-20", StringComparison.Ordinal)),
        card =>
        {
            var buttons = Json(card.Card)["actions"]!.AsArray();
            Assert.Equal(card.Name.StartsWith("meeting-record", StringComparison.Ordinal) ? 2 : 1, buttons.Count);
            Assert.All(buttons, button => Assert.Equal(("form-20", "2026-0042"), ((string?)button!["data"]![DataKeys.FormId], (string?)button["data"]![DataKeys.CaseNumber])));
        });

    [Fact]
    public void No_two_verbs_mean_the_same()
    {
        var verbs = typeof(Verbs).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToList();

        Assert.Equal(verbs.Count, verbs.Distinct().Count());
    }

    private static string? VerbOf(JsonNode? action) => (string?)action!["verb"] ?? (string?)(action["data"] as JsonObject)?[DataKeys.Verb];

    private static IEnumerable<JsonArray> Bars(JsonNode card) => All(card).OfType<JsonObject>().Select(node => node["actions"]).OfType<JsonArray>();
}
