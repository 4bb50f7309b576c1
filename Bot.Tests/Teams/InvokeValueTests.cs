using System.Text.Json;
using TeamsSchakelpunt.Bot.Teams;
using Xunit;

namespace TeamsSchakelpunt.Tests.Teams;

public sealed class InvokeValueTests
{
    [Theory]
    [InlineData("5")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"action":"x"}""")]
    [InlineData("""{"action":{"verb":"x"},"trigger":5}""")]
    [InlineData("""{"action":{"verb":{},"id":[],"data":[1]},"trigger":null}""")]
    [InlineData("""{"action":{"verb":"\ud800","data":{"a":"\ud800"}}}""")]
    [InlineData("""{"data":5}""")]
    [InlineData("""{"data":{"a":"\ud800","b":{},"c":null}}""")]
    public void A_value_of_any_other_shape_is_read_without_an_exception(string json)
    {
        var value = JsonDocument.Parse(json).RootElement;
        Assert.Null(Record.Exception(() => (AdaptiveCardInvokeValue.Parse(value), TaskModuleRequest.Parse(value))));
    }

    [Fact]
    public void Several_choices_and_what_is_no_text_are_read_as_text()
    {
        var value = JsonDocument.Parse("""{"data":{"n":5,"yes":true,"text":"hoi","msteams":{"type":"task/fetch"}}}""").RootElement;
        var data = TaskModuleRequest.Parse(value)!.Data;
        Assert.Equal([("n", "5"), ("yes", "true"), ("text", "hoi")], data.Select(pair => (pair.Key, pair.Value)));
    }
}
