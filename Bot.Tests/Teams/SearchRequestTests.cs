using System.Text.Json;
using TeamsSchakelpunt.Bot.Teams;
using Xunit;

namespace TeamsSchakelpunt.Tests.Teams;

public sealed class SearchRequestTests
{
    [Theory]
    [InlineData("""{"kind":"search","queryText":"men","queryOptions":{"skip":0,"top":500},"dataset":"contacten"}""", "contacten|men|50")]
    [InlineData("""{"dataset":"contacten"}""", "contacten||15")]
    [InlineData("""{"dataset":"contacten","queryText":7,"queryOptions":{"top":"veel"}}""", "contacten||15")]
    [InlineData("""{"queryText":"men"}""", null)]
    [InlineData("""7""", null)]
    public void A_search_is_read_or_is_none(string json, string? expected)
    {
        using var value = JsonDocument.Parse(json);
        var search = SearchRequest.Parse(value.RootElement);
        Assert.Equal(expected, search is null ? null : $"{search.Dataset}|{search.Text}|{search.Take}");
    }
}
