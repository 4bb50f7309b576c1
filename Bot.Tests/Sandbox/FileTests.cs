using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;
using static TeamsSchakelpunt.Tests.Sandbox.TeamsWithStubBot;

namespace TeamsSchakelpunt.Tests.Sandbox;

public sealed class FileTests : IDisposable
{
    private static readonly byte[] Csv = Encoding.UTF8.GetBytes("naam;aantal\nAventus;3\n");

    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => _http.Dispose();

    [Fact]
    public async Task A_file_comes_to_the_bot_in_the_form_of_teams()
    {
        await using var run = await StartAsync();
        var said = await run.Teams.SendFileAsync("docent", "contacten.csv", Csv, ct: Ct);
        var activity = Assert.Single(run.Bot.Heard);
        Assert.Equal(("message", null, said.Message.Id), (activity["type"]!.ToString(), activity["text"], activity["id"]!.ToString()));
        Assert.Equal(DocentChat, activity["conversation"]!["id"]!.ToString());
        var attachment = Assert.Single(activity["attachments"]!.AsArray())!;
        Assert.Equal(
            ("application/vnd.microsoft.teams.file.download.info", "contacten.csv", "csv"),
            (attachment["contentType"]!.ToString(), attachment["name"]!.ToString(), attachment["content"]!["fileType"]!.ToString()));
        Assert.Equal(Csv, await _http.GetByteArrayAsync(Url(attachment["content"]!["downloadUrl"]), Ct));
    }

    [Fact]
    public async Task Words_with_a_file_come_along()
    {
        await using var run = await StartAsync();
        await run.Teams.SendFileAsync("docent", "contacten.csv", Csv, "importeer", Ct);
        Assert.Equal("importeer", Assert.Single(run.Bot.Heard)["text"]!.ToString());
    }

    [Fact]
    public async Task A_drive_opens_for_who_has_the_key_and_shows_no_other_token()
    {
        await using var run = await StartAsync();
        await run.Teams.SendFileAsync("docent", "contacten.csv", Csv, ct: Ct);
        var attachment = run.Bot.Heard[0]["attachments"]![0]!;
        var url = Url(attachment["content"]!["downloadUrl"]).AbsoluteUri;
        Assert.Equal(401, await StatusAsync(new HttpRequestMessage(HttpMethod.Get, url[..^1])));
        Assert.Equal(401, await StatusAsync(new HttpRequestMessage(HttpMethod.Get, url.Split('?')[0])));
        Assert.Equal(404, await StatusAsync(new HttpRequestMessage(HttpMethod.Get, Url(attachment["contentUrl"]))));
        using var bearer = new HttpRequestMessage(HttpMethod.Get, url);
        bearer.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "x");
        Assert.Equal(401, await StatusAsync(bearer));
    }

    [Fact]
    public async Task A_yes_gives_a_place_that_is_filled_once_and_whole()
    {
        await using var run = await StartAsync();
        var offer = await run.SendForIdAsync(DocentChat, Offer("signalen.csv"));
        await run.Teams.AnswerFileConsentAsync("docent", offer, accept: true, Ct);
        var invoke = Assert.Single(run.Bot.Heard);
        Assert.Equal(
            ("invoke", "fileConsent/invoke", offer), (invoke["type"]!.ToString(), invoke["name"]!.ToString(), invoke["replyToId"]!.ToString()));
        var value = invoke["value"]!;
        Assert.Equal(("fileUpload", "accept", "ja"), (value["type"]!.ToString(), value["action"]!.ToString(), value["context"]!["a"]!.ToString()));
        var place = value["uploadInfo"]!;
        Assert.Equal(("signalen.csv", "csv"), (place["name"]!.ToString(), place["fileType"]!.ToString()));

        foreach (var range in new[] { null, "bytes 0-20/21", $"bytes 0-{Csv.Length - 1}/*", $"bytes 1-{Csv.Length}/{Csv.Length + 1}", "x" })
            Assert.Equal(416, await PutAsync(place, range));
        Assert.Null(run.Teams.UploadedFile("docent", "signalen.csv"));
        Assert.Equal(201, await PutAsync(place, $"bytes 0-{Csv.Length - 1}/{Csv.Length}"));
        Assert.Equal(Csv, run.Teams.UploadedFile("docent", "signalen.csv"));
        Assert.Equal(404, await PutAsync(place, $"bytes 0-{Csv.Length - 1}/{Csv.Length}"));
    }

    [Fact]
    public async Task A_no_gives_its_own_context_and_no_place()
    {
        await using var run = await StartAsync();
        await run.Teams.AnswerFileConsentAsync("docent", await run.SendForIdAsync(DocentChat, Offer("signalen.csv")), accept: false, Ct);
        var value = Assert.Single(run.Bot.Heard)["value"]!;
        Assert.Equal(("decline", "nee", null), (value["action"]!.ToString(), value["context"]!["a"]!.ToString(), value["uploadInfo"]));
    }

    [Fact]
    public async Task A_name_that_is_taken_gets_a_number_so_that_nothing_is_overwritten()
    {
        await using var run = await StartAsync();
        var offer = await run.SendForIdAsync(DocentChat, Offer("signalen.csv"));
        await run.Teams.AnswerFileConsentAsync("docent", offer, accept: true, Ct);
        await run.Teams.AnswerFileConsentAsync("docent", offer, accept: true, Ct);
        Assert.Equal(
            ["signalen.csv", "signalen 1.csv"], run.Bot.Heard.Select(a => a["value"]!["uploadInfo"]!["name"]!.ToString()));
    }

    [Fact]
    public async Task An_offer_is_answered_in_the_own_chat_and_as_long_as_it_stands()
    {
        await using var run = await StartAsync();
        var offer = await run.SendForIdAsync(DocentChat, Offer("signalen.csv"));
        await Assert.ThrowsAsync<ArgumentException>(() => run.Teams.AnswerFileConsentAsync("mentor", offer, accept: true, Ct));
        var words = await run.SendForIdAsync(DocentChat, Message("Dag"));
        await Assert.ThrowsAsync<ArgumentException>(() => run.Teams.AnswerFileConsentAsync("docent", words, accept: true, Ct));
        await run.CallAsync(HttpMethod.Delete, Activities(DocentChat, offer));
        Assert.Equal(PressOutcome.Error, (await run.Teams.AnswerFileConsentAsync("docent", offer, accept: true, Ct)).Outcome);
        Assert.Empty(run.Bot.Heard);
    }

    [Fact]
    public async Task A_change_takes_the_offer_away()
    {
        await using var run = await StartAsync();
        var offer = await run.SendForIdAsync(DocentChat, Offer("signalen.csv"));
        await run.CallAsync(HttpMethod.Put, Activities(DocentChat, offer), Message("Klaar").ToJsonString());
        Assert.Null(run.Teams.MessagesIn(DocentChat).Single().File);
    }

    [Theory]
    [InlineData("""{"contentType":"application/vnd.microsoft.teams.card.file.consent","content":{"sizeInBytes":1}}""")]
    [InlineData("""{"contentType":"application/vnd.microsoft.teams.card.file.consent","name":"a.csv"}""")]
    [InlineData("""{"contentType":"application/vnd.microsoft.teams.card.file.consent","name":"a.csv","content":{"sizeInBytes":"1"}}""")]
    [InlineData("""{"contentType":"application/vnd.microsoft.teams.card.file.info","name":"a.csv","content":{"uniqueId":"1"}}""")]
    [InlineData("""{"contentType":"application/vnd.microsoft.teams.card.file.info","name":"a.csv","contentUrl":"https://c","content":{}}""")]
    public async Task A_file_card_that_teams_cannot_read_is_refused(string attachment)
    {
        await using var run = await StartAsync();
        var sent = await run.SendAsync(DocentChat, new JsonObject { ["type"] = "message", ["attachments"] = new JsonArray(JsonNode.Parse(attachment)) });
        Assert.Equal(400, sent.Status);
    }

    [Fact]
    public async Task A_channel_takes_no_file_card()
    {
        await using var run = await StartAsync();
        Assert.Equal(400, (await run.SendAsync(Aventus, Offer("signalen.csv"))).Status);
    }

    [Fact]
    public async Task Files_are_there_after_a_restart()
    {
        var folder = Directory.CreateTempSubdirectory("teams-").FullName;
        try
        {
            string before;
            JsonNode place;
            await using (var run = await KeptAsync(folder))
            {
                await run.Teams.SendFileAsync("docent", "contacten.csv", Csv, ct: Ct);
                await run.Teams.AnswerFileConsentAsync("docent", await run.SendForIdAsync(DocentChat, Offer("signalen.csv")), accept: true, Ct);
                place = run.Bot.Heard[^1]["value"]!["uploadInfo"]!;
                await PutAsync(place, $"bytes 0-{Csv.Length - 1}/{Csv.Length}");
                await run.SendAsync(DocentChat, Shown(place));
                before = (await run.GetAsync("api/state?persona=docent")).Body!.ToJsonString();
            }

            await using var again = await KeptAsync(folder);
            Assert.Equal(before, (await again.GetAsync("api/state?persona=docent")).Body!.ToJsonString());
            Assert.Equal(Csv, again.Teams.UploadedFile("docent", "signalen.csv"));
            var offer = again.Teams.MessagesIn(DocentChat).Single(m => m.File?.Kind == SimulatedFileKind.Offered);
            await again.Teams.AnswerFileConsentAsync("docent", offer.Id, accept: true, Ct);
            Assert.Equal("ja", again.Bot.Heard.Single()["value"]!["context"]!["a"]!.ToString());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task The_page_gives_a_file_to_its_owner_alone_and_never_to_run()
    {
        await using var run = await StartAsync();
        var sent = await run.PostAsync("api/send-file", new JsonObject
        {
            ["persona"] = "docent", ["conversationId"] = DocentChat, ["name"] = "é.html", ["content"] = Convert.ToBase64String(Csv),
        });
        Assert.Equal(202, sent.Status);
        var url = (await run.GetAsync("api/state?persona=docent")).Body!["messages"]![DocentChat]![0]!["file"]!["url"]!.ToString();
        using var answer = await _http.GetAsync(new Uri(run.Teams.ServiceUrl, url), Ct);
        Assert.Equal(Csv, await answer.Content.ReadAsByteArrayAsync(Ct));
        Assert.Equal(("application/octet-stream", "attachment", "é.html"), (
            answer.Content.Headers.ContentType!.MediaType, answer.Content.Headers.ContentDisposition!.DispositionType, answer.Content.Headers.ContentDisposition.FileNameStar));
        Assert.Equal(404, (await run.GetAsync(url.Replace("docent", "mentor", StringComparison.Ordinal))).Status);
    }

    [Theory]
    [InlineData("", "aG9p")]
    [InlineData("a.csv", "geen base64!")]
    public async Task The_page_refuses_what_is_no_file(string name, string content)
    {
        await using var run = await StartAsync();
        var sent = await run.PostAsync("api/send-file", new JsonObject { ["persona"] = "docent", ["name"] = name, ["content"] = content });
        Assert.Equal(400, sent.Status);
        Assert.Empty(run.Bot.Heard);
    }

    private static JsonObject Offer(string name) => new()
    {
        ["type"] = "message",
        ["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.teams.card.file.consent",
            ["name"] = name,
            ["content"] = new JsonObject
            {
                ["description"] = "Je signalen", ["sizeInBytes"] = Csv.Length,
                ["acceptContext"] = new JsonObject { ["a"] = "ja" }, ["declineContext"] = new JsonObject { ["a"] = "nee" },
            },
        }),
    };

    private static JsonObject Shown(JsonNode place) => new()
    {
        ["type"] = "message",
        ["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.teams.card.file.info",
            ["contentUrl"] = place["contentUrl"]!.ToString(),
            ["name"] = place["name"]!.ToString(),
            ["content"] = new JsonObject { ["uniqueId"] = place["uniqueId"]!.ToString(), ["fileType"] = place["fileType"]!.ToString() },
        }),
    };

    private static Task<TeamsWithStubBot> KeptAsync(string folder) => StartAsync(options => options.JournalPath = Path.Combine(folder, "teams.jsonl"));

    private static Uri Url(JsonNode? url) => new(url!.ToString());

    private async Task<int> StatusAsync(HttpRequestMessage request)
    {
        using (request)
        using (var response = await _http.SendAsync(request, Ct)) return (int)response.StatusCode;
    }

    private async Task<int> PutAsync(JsonNode place, string? range)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, Url(place["uploadUrl"])) { Content = new ByteArrayContent(Csv) };
        if (range is not null) request.Content.Headers.TryAddWithoutValidation("Content-Range", range);
        return await StatusAsync(request);
    }
}
