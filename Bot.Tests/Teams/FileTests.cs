using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;
using TeamsSchakelpunt.Bot.Teams;
using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;

namespace TeamsSchakelpunt.Tests.Teams;

public sealed class FileTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("https://contoso.sharepoint.com/personal/x/lijst.csv?tempauth=abc", true)]
    [InlineData("https://contoso-my.sharepoint.com/lijst.csv", true)]
    [InlineData("https://contoso.sharepoint.us/lijst.csv", true)]
    [InlineData("https://sharepoint.com/lijst.csv", false)]
    [InlineData("https://evil-sharepoint.com/lijst.csv", false)]
    [InlineData("https://contoso.sharepoint.com.evil.example/lijst.csv", false)]
    [InlineData("https://contoso.sharepoint.com@evil.example/lijst.csv", false)]
    [InlineData("https://user@contoso.sharepoint.com/lijst.csv", false)]
    [InlineData("https://contoso.sharepoint.com:8443/lijst.csv", false)]
    [InlineData("http://contoso.sharepoint.com/lijst.csv", false)]
    [InlineData("https://169.254.169.254/metadata", false)]
    [InlineData("http://127.0.0.1/lijst.csv", false)]
    [InlineData("http://localhost/lijst.csv", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("ftp://contoso.sharepoint.com/lijst.csv", false)]
    public void Files_are_fetched_from_Microsofts_file_hosts_only(string url, bool allowed) =>
        Assert.Equal(allowed, FileHosts.Allows(new Uri(url), allowsLoopback: false));

    [Fact]
    public void On_a_developers_machine_the_simulated_Teams_is_a_file_host_too_and_nothing_else_is()
    {
        Assert.True(FileHosts.Allows(new Uri("http://127.0.0.1:5000/files/x/y"), allowsLoopback: true));
        Assert.False(FileHosts.Allows(new Uri("http://intranet/files/x/y"), allowsLoopback: true));
    }

    [Fact]
    public async Task A_file_is_read_up_to_what_was_asked_with_and_without_a_length()
    {
        await using var teams = await TeamsSimulator.StartAsync(new TeamsSimulatorOptions(), Ct);
        teams.BotEndpoint = new Uri(teams.ServiceUrl, "nobody");
        var sent = await teams.SendFileAsync("coordinator", "lijst.csv", Encoding.UTF8.GetBytes("hallo"), Ct);
        var file = new FileDownloadInfo("lijst.csv", new Uri(sent.Message.File!["contentUrl"]!.ToString()));
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        var client = new FileClient(http, Identity(null));
        Assert.Equal("hallo", Encoding.UTF8.GetString(Assert.IsType<FileContent.Downloaded>(await client.DownloadAsync(file, 5, Ct)).Bytes));
        Assert.IsType<FileContent.TooLarge>(await client.DownloadAsync(file, 4, Ct));
        Assert.IsType<FileContent.Failed>(await client.DownloadAsync(file with { DownloadUrl = new Uri(teams.ServiceUrl, "files/weg/x") }, 5, Ct));
        Assert.IsType<FileContent.Failed>(await new FileClient(http, Identity("app")).DownloadAsync(file, 5, Ct));
    }

    [Theory]
    [InlineData(HttpStatusCode.Redirect, null)]
    [InlineData(HttpStatusCode.Forbidden, null)]
    [InlineData(HttpStatusCode.OK, 1_000_000L)]
    public async Task A_redirect_is_not_followed_a_refusal_is_no_file_and_a_large_one_is_not_read(HttpStatusCode status, long? length)
    {
        using var handler = new Answering(status, length);
        using var http = new HttpClient(handler);
        var content = await new FileClient(http, Identity("app")).DownloadAsync(new FileDownloadInfo("x", new Uri("https://contoso.sharepoint.com/x")), 100, Ct);
        Assert.Equal(length is null, content is FileContent.Failed);
        Assert.Equal(length is not null, content is FileContent.TooLarge);
        Assert.False(handler.SawAuthorization);
    }

    [Theory]
    [InlineData("""{"type":"fileUpload","action":"accept","context":{"file":"a"},"uploadInfo":{"contentUrl":"https://c","name":"a.csv","uploadUrl":"https://u","uniqueId":"1","fileType":"csv"}}""", true)]
    [InlineData("""{"type":"fileUpload","action":"accept"}""", false)]
    [InlineData("""{"type":"fileUpload","action":"accept","uploadInfo":{"uploadUrl":7}}""", false)]
    [InlineData("""{"type":"fileUpload","action":"weet niet"}""", false)]
    [InlineData("""{"type":"iets anders","action":"decline"}""", false)]
    [InlineData("""[]""", false)]
    public void A_consent_is_read_or_is_none(string json, bool isOne)
    {
        using var value = JsonDocument.Parse(json);
        Assert.Equal(isOne, FileConsentRequest.Parse(value.RootElement)?.Target is not null);
    }

    [Theory]
    [InlineData("""{"downloadUrl":"https://contoso.sharepoint.com/x"}""", true)]
    [InlineData("""{"downloadUrl":"geen adres"}""", false)]
    [InlineData("""{"downloadUrl":{}}""", false)]
    [InlineData("""7""", false)]
    public void A_file_that_came_with_a_message_is_found_or_is_none(string content, bool isOne)
    {
        var message = new Activity { Attachments = [new Attachment { ContentType = Attachment.FileDownloadType, Name = "x", Content = new RawJson(Encoding.UTF8.GetBytes(content)) }] };
        Assert.Equal(isOne, FileDownloadInfo.FindIn(message) is not null);
    }

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

    private static IOptions<BotIdentityOptions> Identity(string? app) => Options.Create(new BotIdentityOptions { MicrosoftAppId = app });

    private sealed class Answering(HttpStatusCode status, long? length) : HttpMessageHandler
    {
        public bool SawAuthorization { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            SawAuthorization |= request.Headers.Authorization is not null;
            var answer = new HttpResponseMessage(status) { Content = new ByteArrayContent([1, 2, 3]) };
            answer.Headers.Location = new Uri("http://169.254.169.254/metadata");
            answer.Content.Headers.ContentLength = length;
            return Task.FromResult(answer);
        }
    }
}
