using System.Text;
using System.Text.Json;
using TeamsSchakelpunt.Bot.Teams;
using Xunit;

namespace TeamsSchakelpunt.Tests.Teams;

public sealed class FileShapeTests
{
    private static readonly Dictionary<string, string> Context = new() { ["export"] = "één" };

    [Fact]
    public void An_offer_has_exactly_the_shape_that_teams_reads() => Assert.Equal(
        """
        {"type":"message","attachments":[{"contentType":"application/vnd.microsoft.teams.card.file.consent","name":"a.csv","content":{"description":"Je \"signalen\"","sizeInBytes":12,"acceptContext":{"export":"één"},"declineContext":{"export":"één"}}}]}
        """.Trim(),
        Json(Activity.FileConsent("a.csv", "Je \"signalen\"", 12, Context)));

    [Fact]
    public void A_file_that_is_there_has_exactly_the_shape_that_teams_reads() => Assert.Equal(
        """
        {"type":"message","attachments":[{"contentType":"application/vnd.microsoft.teams.card.file.info","contentUrl":"https://c.sharepoint.com/a.csv","name":"a.csv","content":{"uniqueId":"1150D938","fileType":"csv"}}]}
        """.Trim(),
        Json(Activity.FileInfo(new FileUploadInfo("a.csv", "https://upload.example", "https://c.sharepoint.com/a.csv", "1150D938", "csv"))));

    [Fact]
    public void A_yes_says_where_the_file_may_be_put()
    {
        var request = Consent("""
            {"type":"fileUpload","action":"accept","context":{"export":"7"},"uploadInfo":{"contentUrl":"https://c.sharepoint.com/a.csv","name":"a.csv","uploadUrl":"https://c.sharepoint.com/up","uniqueId":"1150D938","fileType":"csv","etag":"123"}}
            """)!;
        Assert.True(request.IsAccepted);
        Assert.Equal("7", request.Context["export"]);
        Assert.Equal(new FileUploadInfo("a.csv", "https://c.sharepoint.com/up", "https://c.sharepoint.com/a.csv", "1150D938", "csv"), request.Upload);
    }

    [Theory]
    [InlineData("""{"type":"fileUpload","action":"decline","context":{"export":"7"}}""", 1)]
    [InlineData("""{"type":"fileUpload","action":"decline","context":null}""", 0)]
    [InlineData("""{"type":"fileUpload","action":"decline"}""", 0)]
    public void A_no_gives_the_context_back(string json, int values)
    {
        var request = Consent(json)!;
        Assert.False(request.IsAccepted);
        Assert.Equal(values, request.Context.Count);
    }

    [Theory]
    [InlineData("5")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"type":"fileUpload"}""")]
    [InlineData("""{"type":5,"action":"decline"}""")]
    [InlineData("""{"type":"other","action":"decline"}""")]
    [InlineData("""{"type":"fileUpload","action":"ACCEPT"}""")]
    [InlineData("""{"type":"fileUpload","action":{}}""")]
    [InlineData("""{"type":"fileUpload","action":"accept"}""")]
    [InlineData("""{"type":"fileUpload","action":"accept","uploadInfo":null}""")]
    [InlineData("""{"type":"fileUpload","action":"accept","uploadInfo":[]}""")]
    [InlineData("""{"type":"fileUpload","action":"accept","uploadInfo":{"name":"a","uploadUrl":"https://u","contentUrl":"https://c"}}""")]
    [InlineData("""{"type":"fileUpload","action":"accept","uploadInfo":{"name":"a","uploadUrl":5,"contentUrl":"https://c","uniqueId":"1"}}""")]
    [InlineData("""{"type":"fileUpload","action":"accept","uploadInfo":{"name":"\ud800","uploadUrl":"https://u","contentUrl":"https://c","uniqueId":"1"}}""")]
    public void An_answer_of_any_other_shape_is_none(string json) => Assert.Null(Consent(json));

    [Fact]
    public void No_value_is_no_answer() => Assert.Null(FileConsentRequest.Parse(null));

    [Fact]
    public void The_files_of_a_message_are_found_among_what_else_came_with_it()
    {
        var activity = Read("""
            {"type":"message","attachments":[
              {"contentType":"text/html","content":"<p>hoi</p>"},
              {"contentType":"application/vnd.microsoft.teams.file.download.info","contentUrl":"https://c.sharepoint.com/a.csv","name":"a.csv",
               "content":{"downloadUrl":"https://c.sharepoint.com/d?tempauth=x","uniqueId":"1150D938","fileType":"csv","etag":"1"}},
              {"contentType":"application/vnd.microsoft.teams.file.download.info","name":"b","content":{"downloadUrl":"https://c.sharepoint.com/e"}}]}
            """);
        Assert.Equal(
            [
                new FileDownloadInfo("a.csv", "https://c.sharepoint.com/d?tempauth=x", "1150D938", "csv"),
                new FileDownloadInfo("b", "https://c.sharepoint.com/e", "", ""),
            ],
            FileDownloadInfo.AllIn(activity));
    }

    [Theory]
    [InlineData("""{"contentType":"application/vnd.microsoft.teams.file.download.info"}""")]
    [InlineData("""{"contentType":"application/vnd.microsoft.teams.file.download.info","name":"a"}""")]
    [InlineData("""{"contentType":"application/vnd.microsoft.teams.file.download.info","name":"a","content":null}""")]
    [InlineData("""{"contentType":"application/vnd.microsoft.teams.file.download.info","name":"a","content":"x"}""")]
    [InlineData("""{"contentType":"application/vnd.microsoft.teams.file.download.info","name":"a","content":{"downloadUrl":5}}""")]
    [InlineData("""{"contentType":"application/vnd.microsoft.teams.file.download.info","name":"a","content":{"downloadUrl":"\ud800"}}""")]
    [InlineData("""{"contentType":"application/vnd.microsoft.teams.file.download.info","content":{"downloadUrl":"https://c.sharepoint.com/d"}}""")]
    [InlineData("""{"contentType":"image/png","name":"a","content":{"downloadUrl":"https://c.sharepoint.com/d"}}""")]
    [InlineData("null")]
    public void What_is_no_file_is_passed_over(string attachment) =>
        Assert.Empty(FileDownloadInfo.AllIn(Read($$"""{"type":"message","attachments":[{{attachment}}]}""")));

    [Fact]
    public void Neither_says_its_url_where_it_might_be_logged()
    {
        Assert.DoesNotContain("geheim", new FileDownloadInfo("a", "https://geheim", "1", "csv").ToString(), StringComparison.Ordinal);
        var place = new FileUploadInfo("a", "https://geheim", "https://geheim", "1", "csv");
        Assert.DoesNotContain("geheim", new FileConsentRequest(Context, place).ToString(), StringComparison.Ordinal);
    }

    private static FileConsentRequest? Consent(string json) => FileConsentRequest.Parse(JsonDocument.Parse(json).RootElement);

    private static Activity Read(string json) => JsonSerializer.Deserialize(json, TeamsJsonContext.Wire.Activity)!;

    private static string Json(Activity activity) => Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(activity, TeamsJsonContext.Wire.Activity));
}
