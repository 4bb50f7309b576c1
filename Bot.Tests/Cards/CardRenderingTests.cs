using System.Text;
using Microsoft.Playwright;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;
using TeamsSchakelpunt.Tests.Browser;
using Xunit;

namespace TeamsSchakelpunt.Tests.Cards;

public sealed class CardRenderingTests(BrowserFixture browser)
{
    private static readonly string[] Scripts =
    [
        Path.Combine(TestFolders.Node, "node_modules", "adaptivecards", "dist", "adaptivecards.min.js"),
        Path.Combine(TestFolders.Node, "node_modules", "markdown-it", "dist", "markdown-it.min.js"),
        Path.Combine(TestFolders.Root, "Bot.Tests", "Cards", "render-card.js"),
    ];

    /// <summary>The very colours and sizes of the sandbox, as a plain script.</summary>
    private static string HostConfig =>
        File.ReadAllText(Path.Combine(TestFolders.Root, "Sandbox", "wwwroot", "js", "host-config.js")).Replace("export function", "function", StringComparison.Ordinal);

    [Theory]
    [InlineData(320, false)]
    [InlineData(320, true)]
    [InlineData(640, false)]
    [InlineData(640, true)]
    public async Task Every_card_is_parsed_without_a_complaint_and_rendered_by_the_official_renderer(int width, bool dark)
    {
        var page = await browser.NewPageAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 600 } });
        await page.SetContentAsync("<!doctype html><html lang=nl><body><div id=card></div></body></html>");
        await page.AddStyleTagAsync(new PageAddStyleTagOptions { Path = Path.Combine(TestFolders.Root, "Bot.Tests", "Cards", "card.css") });
        await page.AddScriptTagAsync(new PageAddScriptTagOptions { Content = HostConfig });
        foreach (var script in Scripts)
            await page.AddScriptTagAsync(new PageAddScriptTagOptions { Path = script });

        var folder = TestFolders.Artifacts("cards");
        List<string> wrong = [];
        foreach (var (name, card) in CardCatalogue.All)
        {
            var complaints = await page.EvaluateAsync<string[]>(
                "([json, dark]) => renderCard(json, dark)", new object[] { Encoding.UTF8.GetString(CardJson.Serialize(card)), dark });
            wrong.AddRange(complaints.Select(complaint => $"{name}: {complaint}"));
            await page.Locator("#card").ScreenshotAsync(new LocatorScreenshotOptions
            {
                Path = Path.Combine(folder, $"{name}-{(dark ? "dark" : "light")}-{width}.png"),
            });
        }

        await page.Context.CloseAsync();
        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    [Fact]
    public async Task What_a_user_typed_becomes_no_element_in_a_rendered_card()
    {
        const string Attack = "**vet** _schuin_ [klik](https://x.example) <b>h</b> <at>Docent</at> `c` ~~weg~~ &lt; ![p](https://x.example/p.png)\n# kop\n- punt\n1. een\n> citaat\n---\n| a |";
        var page = await browser.NewPageAsync();
        await page.SetContentAsync("<!doctype html><html lang=nl><body><div id=card></div></body></html>");
        await page.AddScriptTagAsync(new PageAddScriptTagOptions { Content = HostConfig });
        foreach (var script in Scripts)
            await page.AddScriptTagAsync(new PageAddScriptTagOptions { Path = script });

        var card = new AdaptiveCard { Body = [new TextBlock(UserText.Escape(Attack))] };
        await page.EvaluateAsync("json => { renderCard(json, false) }", Encoding.UTF8.GetString(CardJson.Serialize(card)));
        var elements = await page.Locator("#card :is(b,strong,em,a,img,code,s,h1,h2,ul,ol,blockquote,hr,table,at)").CountAsync();
        var text = await page.Locator("#card").InnerTextAsync();

        await page.Context.CloseAsync();
        Assert.Equal(0, elements);
        Assert.Contains("∗∗vet∗∗", text, StringComparison.Ordinal);
    }
}
