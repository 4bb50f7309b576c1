using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using TeamsSchakelpunt.Sandbox;
using TeamsSchakelpunt.Tests.Browser;
using Xunit;
using static Microsoft.Playwright.Assertions;
using static TeamsSchakelpunt.Tests.Sandbox.TeamsWithStubBot;

namespace TeamsSchakelpunt.Tests.Sandbox;

/// <summary>Files on the page, in a real browser.</summary>
public sealed class FilePageTests(BrowserFixture browser)
{
    private static readonly byte[] Csv = Encoding.UTF8.GetBytes("naam;aantal\nAventus;3\n");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(ColorScheme.Light, 1400)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task A_teacher_sends_a_file_and_takes_one(ColorScheme scheme, int width)
    {
        await using var run = await StartAsync(options => options.StaticFilesRoot = SandboxAssembly.Page);
        run.Bot.Answer = activity => AnswerAsync(run, activity);
        var page = await browser.NewPageAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 800 }, ColorScheme = scheme, Locale = "nl-NL",
        });
        List<string> problems = [];
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") problems.Add(message.Text);
        };
        page.PageError += (_, error) => problems.Add(error);
        await page.AddInitScriptAsync("localStorage.setItem('schakelpunt-tips', 'yes')");
        await page.GotoAsync(new Uri(run.Teams.ServiceUrl, "?persona=docent").ToString());

        var chat = page.GetByTestId("column-chat");
        await Expect(chat.GetByRole(AriaRole.Button, new() { Name = "Stuur een bestand" })).ToBeVisibleAsync();
        var chooser = await page.RunAndWaitForFileChooserAsync(() => page.GetByTestId("attach-chat").ClickAsync());
        await chooser.SetFilesAsync(new FilePayload { Name = "contacten van een partner met een lange naam.csv", MimeType = "text/csv", Buffer = Csv });
        await Expect(chat.GetByTestId("file-sent").GetByTestId("file-link")).ToHaveTextAsync("contacten van een partner met een lange naam.csv");

        await Expect(chat.GetByText("Je signalen van deze week")).ToBeVisibleAsync();
        await page.GetByTestId("file-decline").ClickAsync();
        await run.Teams.WaitForAsync(_ => run.Bot.Heard[^1]["value"]?["action"]?.ToString() == "decline", Ct);
        await page.GetByTestId("file-allow").ClickAsync();
        var link = chat.GetByTestId("file-shown").GetByTestId("file-link");
        await Expect(link).ToHaveTextAsync("signalen.csv");
        await page.ScreenshotAsync(new PageScreenshotOptions
        {
            Path = Path.Combine(TestFolders.Artifacts("sandbox"), $"files-{scheme}-{width.ToString(CultureInfo.InvariantCulture)}.png"),
        });
        var download = await page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        Assert.Equal("signalen.csv", download.SuggestedFilename);
        Assert.Equal(Csv, await File.ReadAllBytesAsync(await download.PathAsync(), Ct));
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await page.Context.CloseAsync();
        Assert.Empty(problems);
    }

    /// <summary>Offers a file after one came, and puts it where it may.</summary>
    private static async Task<JsonNode?> AnswerAsync(TeamsWithStubBot run, JsonObject activity)
    {
        if (activity["attachments"] is not null) await run.SendAsync(DocentChat, FileCard("consent", "signalen.csv", null, new JsonObject
        {
            ["description"] = "Je signalen van deze week.", ["sizeInBytes"] = Csv.Length, ["acceptContext"] = new JsonObject(), ["declineContext"] = new JsonObject(),
        }));
        if (activity["value"]?["uploadInfo"] is not { } place) return null;

        using var http = new HttpClient();
        using var content = new ByteArrayContent(Csv);
        content.Headers.Add("Content-Range", $"bytes 0-{Csv.Length - 1}/{Csv.Length}");
        using var put = await http.PutAsync(new Uri(place["uploadUrl"]!.ToString()), content, Ct);
        await run.SendAsync(DocentChat, FileCard("info", place["name"]!.ToString(), place["contentUrl"]!.ToString(), new JsonObject
        {
            ["uniqueId"] = place["uniqueId"]!.ToString(), ["fileType"] = "csv",
        }));
        return null;
    }

    private static JsonObject FileCard(string kind, string name, string? contentUrl, JsonObject content) => new()
    {
        ["type"] = "message",
        ["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.teams.card.file." + kind, ["name"] = name, ["contentUrl"] = contentUrl, ["content"] = content,
        }),
    };
}
