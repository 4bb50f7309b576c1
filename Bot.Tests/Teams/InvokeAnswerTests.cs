using System.Text;
using TeamsSchakelpunt.Bot.Teams;
using Xunit;

namespace TeamsSchakelpunt.Tests.Teams;

public sealed class InvokeAnswerTests
{
    private static readonly byte[] Card = """{"type":"AdaptiveCard"}"""u8.ToArray();

    public static TheoryData<string, InvokeResponse> Answers => new()
    {
        {
            """{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{"type":"AdaptiveCard"}}""",
            AdaptiveCardInvoke.Card(Card)
        },
        {
            """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"Één \"zin\""}""",
            AdaptiveCardInvoke.Message("Één \"zin\"")
        },
        {
            """{"statusCode":400,"type":"application/vnd.microsoft.error","value":{"code":"BadRequest","message":"nee"}}""",
            AdaptiveCardInvoke.Error("BadRequest", "nee")
        },
        {
            """{"task":{"type":"continue","value":{"title":"Melden","height":"medium","width":600,"card":{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard"}}}}}""",
            TaskModule.Continue("Melden", TaskModuleSize.Medium, 600, Card)
        },
        { """{"task":{"type":"message","value":"Klaar"}}""", TaskModule.Message("Klaar") },
        { "", TaskModule.Close() },
        {
            """{"statusCode":200,"type":"application/vnd.microsoft.search.searchResponse","value":{"results":[{"value":"1","title":"Leerplicht"}]}}""",
            Search.Results([("1", "Leerplicht")])
        },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void Each_answer_has_exactly_the_shape_that_teams_reads(string json, InvokeResponse answer)
    {
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.Status);
        Assert.Equal(json, answer.Body is { } body ? Encoding.UTF8.GetString(body.Utf8) : "");
    }
}
