using System.Text.Json.Nodes;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;
using Xunit;
using static TeamsSchakelpunt.Tests.Cards.BuiltCards;

namespace TeamsSchakelpunt.Tests.Cards;

public sealed class DirectoryCardsTests
{
    private static readonly ContactPerson Coach =
        new("Trajectbegeleider Aventus", "Trajectbegeleider", "Aventus", "0570 00 00 00", "coach@aventus.example", "maandag en dinsdag");

    private static readonly ContactCardData Contact = new("Aventus", null, null, Coach, null, []);

    [Fact]
    public void Who_is_away_is_named_before_who_stands_in()
    {
        var absent = new AbsentPerson("Docent Etty Hillesum", null, new DateOnly(2026, 11, 30), IsAway: true);
        var texts = Texts(ContactCard.Build(Contact with { Absent = absent }));

        Assert.Contains("🗓️ **Docent Etty Hillesum** is er weer maandag 30 november. **Trajectbegeleider Aventus** vervangt.", texts);
        Assert.True(texts.FindIndex(text => text.Contains("is er weer", StringComparison.Ordinal)) < texts.IndexOf(Coach.Name));
        Assert.Contains("✅ Werkt vandaag", texts);
    }

    [Fact]
    public void Nobody_stands_in_on_a_day_on_which_nobody_is_there()
    {
        var absent = new AbsentPerson("Docent Etty Hillesum", null, new DateOnly(2026, 11, 24), IsAway: false);
        var texts = Texts(ContactCard.Build(Contact with { Absent = absent, Person = Coach with { BackOn = new DateOnly(2026, 11, 30) } }));

        Assert.DoesNotContain(texts, text => text.Contains("vervangt", StringComparison.Ordinal));
        Assert.Contains("⏸️ Vandaag is er niemand. Trajectbegeleider Aventus is er weer maandag 30 november.", texts);
    }

    [Fact]
    public void A_phone_number_can_be_tapped()
    {
        var card = Json(ContactCard.Build(Contact));

        Assert.Contains("(tel:0570000000)", card.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains(Actions(card), action => (string?)action["title"] == "Bel" && (string?)action["url"] == "tel:0570000000");
    }

    [Fact]
    public void No_answer_says_that_one_partner_alone_is_responsible() => Assert.All(
        CardCatalogue.All.Where(card => card.Name.StartsWith("responsibility", StringComparison.Ordinal)),
        card => Assert.DoesNotContain("lleen ", string.Join('\n', Texts(card.Card)), StringComparison.Ordinal));

    [Fact]
    public void Only_the_plans_own_words_stand_between_quotes() => Assert.All(
        CardCatalogue.All.Where(card => card.Name.StartsWith("responsibility", StringComparison.Ordinal)).SelectMany(card => Texts(card.Card)).Where(text => text.Contains('“', StringComparison.Ordinal)),
        text => Assert.Matches("^\\*\\*.+\\*\\*: “[^“]+”$", text));

    [Fact]
    public void An_answer_has_at_most_five_buttons() => Assert.All(
        CardCatalogue.All.Where(card => card.Name.StartsWith("responsibility", StringComparison.Ordinal)),
        card => Assert.InRange(Actions(Json(card.Card)).Count, 1, 5));

    [Fact]
    public void Two_rows_each_have_a_button_to_reach_who_begins() => Assert.Equal(
        ["Contact Jongerenloket", "Contact Aventus", "Meld een signaal"],
        Actions(Example("responsibility-two-topics")).Select(action => (string?)action["title"]));

    [Fact]
    public void A_title_too_long_for_a_phone_is_whole_in_the_tooltip()
    {
        var button = Actions(Example("responsibility")).Single(action => (string?)action["tooltip"] is not null);

        Assert.Equal("Verbeteren kwaliteit praktijkgeri…", (string?)button["title"]);
        Assert.Equal("Verbeteren kwaliteit praktijkgerichte deel opleidingen", (string?)button["tooltip"]);
    }

    [Fact]
    public void Only_the_change_of_a_chosen_contact_takes_the_choice_along()
    {
        var actions = Actions(Example("manage-contacts"));

        Assert.Equal(
            ["Wijzig"],
            actions.Where(action => (string?)action["type"] == "Action.Submit" && action["associatedInputs"] is null).Select(action => (string?)action["title"]));
        Assert.Equal("task/fetch", (string?)actions.Single(action => (string?)action["title"] == "Wijzig")["data"]?["msteams"]?["type"]);
    }

    [Fact]
    public void Removing_a_contact_sends_no_inputs_and_is_not_the_primary_button()
    {
        var button = Actions(Example("contact-form")).Single(action => (string?)action["data"]?[DataKeys.Verb] == Verbs.RemoveContact);

        Assert.Equal("none", (string?)button["associatedInputs"]);
        Assert.Equal("destructive", (string?)button["style"]);
    }

    [Theory]
    [InlineData("contact-form-new")]
    [InlineData("my-details-form")]
    public void Nothing_can_be_removed_from_a_new_contact_or_from_ones_own_details(string name) =>
        Assert.Single(Actions(Example(name)));

    [Theory]
    [InlineData("import-problems", 0)]
    [InlineData("import-same", 0)]
    [InlineData("import-preview", 2)]
    public void An_import_can_be_carried_out_only_when_it_changes_something_and_nothing_is_wrong(string name, int buttons) =>
        Assert.Equal(buttons, Actions(Example(name)).Count);

    [Fact]
    public void A_claim_that_was_decided_has_no_buttons() => Assert.Empty(Actions(Example("workplace-claim-decided")));

    [Fact]
    public void Partners_with_a_gap_stand_by_the_alphabet() => Assert.Contains("Pactum, Raster.", Texts(
        GapsCard.Build(new GapsCardData(new DateOnly(2026, 11, 23), [], ["Raster", "Pactum"], [], [], [], 0))));

    private static List<string> Texts(AdaptiveCard card) => BuiltCards.Texts(Json(card));

    private static List<JsonObject> Actions(JsonNode card) =>
        [.. All(card).OfType<JsonObject>().Where(node => ((string?)node["type"])?.StartsWith("Action.", StringComparison.Ordinal) == true)];
}
