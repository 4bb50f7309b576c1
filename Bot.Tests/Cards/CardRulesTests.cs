using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;
using Xunit;

namespace TeamsSchakelpunt.Tests.Cards;

public sealed partial class CardRulesTests
{
    [Fact]
    public void Every_card_has_a_name_of_its_own_in_kebab_case()
    {
        var names = CardCatalogue.All.Select(card => card.Name).ToList();

        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.All(names, name => Assert.Matches(KebabCase(), name));
    }

    [Fact]
    public void Every_card_is_version_1_5_and_far_below_the_limit_of_28_KB() => Assert.All(CardCatalogue.All, card =>
    {
        var json = CardJson.Serialize(card.Card);
        using var document = JsonDocument.Parse(json);

        Assert.InRange(json.Length, 100, 20_000);
        Assert.Equal("AdaptiveCard", document.RootElement.GetProperty("type").GetString());
        Assert.Equal("1.5", document.RootElement.GetProperty("version").GetString());
        Assert.NotEqual("", document.RootElement.GetProperty("fallbackText").GetString());
    });

    [Fact]
    public void A_card_has_at_most_one_primary_button() => Assert.All(CardCatalogue.All, card =>
        Assert.InRange(Regex.Count(Json(card.Card), "\"style\":\"positive\""), 0, 1));

    [Fact]
    public void The_signal_form_asks_seven_questions_and_one_more_only_for_warnings()
    {
        int InputsOf(string name) => Regex.Count(Json(CardCatalogue.All.Single(card => card.Name == name).Card), "\"type\":\"Input\\.");

        Assert.Equal(7, InputsOf("signal-form"));
        Assert.Equal(7, InputsOf("signal-form-refused"));
        Assert.Equal(8, InputsOf("signal-form-warning"));
        Assert.InRange(InputsOf("supplement-form"), 1, 7);
    }

    [Fact]
    public void A_channel_notice_has_no_field_that_could_hold_a_youngster()
    {
        string[] allowed =
        [
            "CaseNumber", "TypeLabel", "PhaseLabel", "Urgency", "FirstContact", "Role", "RaisedAt", "PickUpBefore", "Status",
            "PickedUp", "ForwardedFrom", "ForwardReason", "OtherMunicipality", "Buttons", "Refresh", "JoinedBy",
        ];

        Assert.Equal(allowed.Order(), typeof(ChannelNoticeCardData).GetProperties().Select(property => property.Name).Order());
    }

    [Fact]
    public void The_preview_of_a_channel_notice_is_its_number_alone() => Assert.Equal(
        "Nieuw signaal 2026-0042", CardCatalogue.All.Single(card => card.Name == "channel-notice-new").Card.FallbackText);

    [Fact]
    public void A_card_refreshes_for_at_most_sixty_users()
    {
        var action = new ExecuteAction { Verb = Verbs.RefreshCase };

        Assert.Equal(60, new Refresh(action, [.. Enumerable.Repeat("29:a", 60)]).UserIds.Count);
        Assert.Throws<ArgumentException>(() => new Refresh(action, [.. Enumerable.Repeat("29:a", 61)]));
    }

    [Fact]
    public void Json_has_the_names_of_the_schema_and_leaves_defaults_out()
    {
        var card = new AdaptiveCard
        {
            Body =
            [
                new TextBlock("a") { Size = TextSize.ExtraLarge, IsVisible = false },
                new ChoiceInput { Id = "i", Label = "l", ChoicesData = new DataQuery("d"), Style = ChoiceInputStyle.Filtered },
                new DateInput { Id = "d", Label = "l", Value = new DateOnly(2026, 11, 25) },
            ],
            Actions = [new SubmitAction { Title = "t", Data = new SubmitData(new Dictionary<string, string> { ["verb"] = "v" }, OpensDialog: true), AssociatedInputs = AssociatedInputs.None }],
        };

        Assert.Equal(
            """{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","isVisible":false,"size":"extraLarge","text":"a","wrap":true},{"type":"Input.ChoiceSet","choices":[],"choices.data":{"dataset":"d","type":"Data.Query"},"style":"filtered","wrap":true,"id":"i","label":"l"},{"type":"Input.Date","value":"2026-11-25","id":"d","label":"l"}],"actions":[{"type":"Action.Submit","title":"t","data":{"verb":"v","msteams":{"type":"task/fetch"}},"associatedInputs":"none"}]}""",
            Json(card), (expected, actual) => Sorted(expected) == Sorted(actual));
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("  Docent Aventus ", "Docent Aventus")]
    [InlineData("*a* _b_", "∗a∗ ˍbˍ")]
    [InlineData("[a](b)", "［a］(b)")]
    [InlineData("<at>x</at>", "‹at›x‹/at›")]
    [InlineData("1. een", "\u20601. een")]
    [InlineData("a\u202Eb", "ab")]
    [InlineData("{{DATE(x)}}", "{\u2060{\u2060DATE(x)}}")]
    public void Text_of_a_user_loses_every_sign_with_a_meaning(string? typed, string shown) => Assert.Equal(shown, UserText.Escape(typed));

    [Fact]
    public void Lines_of_a_user_stay_lines() => Assert.Equal("een\n\n\u2060- twee", UserText.Escape("een\r\n- twee"));

    private static string Json(AdaptiveCard card) => Encoding.UTF8.GetString(CardJson.Serialize(card));

    // The order of properties has no meaning in JSON.
    private static string Sorted(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Write(document.RootElement);

        static string Write(JsonElement element) => element.ValueKind switch
        {
            JsonValueKind.Object => "{" + string.Join(",", element.EnumerateObject().OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => $"\"{p.Name}\":{Write(p.Value)}")) + "}",
            JsonValueKind.Array => "[" + string.Join(",", element.EnumerateArray().Select(Write)) + "]",
            _ => element.GetRawText(),
        };
    }

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$")]
    private static partial Regex KebabCase();
}
