using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using TeamsSchakelpunt.Sandbox;
using Xunit;
using static TeamsSchakelpunt.Tests.Sandbox.TeamsWithStubBot;

namespace TeamsSchakelpunt.Tests.Sandbox;

public sealed class ClockRouteTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>A Friday on which a Dutch clock shows 10:00.</summary>
    private static FakeTimeProvider Friday => new(new DateTimeOffset(2026, 11, 27, 9, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData("by", "hour", "2026-11-27T10:00:00.0000000+00:00")]
    [InlineData("by", "workday", "2026-11-30T07:30:00.0000000+00:00")]
    [InlineData("to", "2026-11-27T10:01", "2026-11-27T09:01:00.0000000+00:00")]
    [InlineData("to", "2027-07-01T08:30", "2027-07-01T06:30:00.0000000+00:00")]
    [InlineData("to", "2027-11-27T10:00", "2027-11-27T09:00:00.0000000+00:00")]
    public async Task It_is_put_forward_on_a_Dutch_clock(string key, string value, string now)
    {
        using var clock = new SandboxClock(Friday);
        await using var run = await StartAsync(options => options.TimeProvider = clock);
        var answer = await run.PostAsync("api/clock", new JsonObject { [key] = value });
        Assert.Equal((200, now), (answer.Status, answer.Body!["now"]!.ToString()));
        Assert.Equal(now, (await run.GetAsync("api/clock")).Body!["now"]!.ToString());
        await run.SendAsync(DocentChat, Message("Later"));
        Assert.Equal(DateTimeOffset.Parse(now, null), run.Teams.Messages[^1].At);
    }

    [Theory]
    [InlineData("to", "2026-11-27T09:59", "De klok kan alleen vooruit. Kies een later moment.")]
    [InlineData("to", "2020-02-01T09:00", "De klok kan alleen vooruit. Kies een later moment.")]
    [InlineData("to", "2027-11-27T10:01", "De klok kan hoogstens een jaar in één keer vooruit.")]
    [InlineData("to", "9999-12-31T23:59", "De klok kan hoogstens een jaar in één keer vooruit.")]
    [InlineData("to", "0001-01-01T00:00", "Kies een dag en een tijd.")]
    [InlineData("to", "morgen", "Kies een dag en een tijd.")]
    [InlineData("to", "", "Kies een dag en een tijd.")]
    [InlineData("by", "minute", "Kies een dag en een tijd.")]
    [InlineData("van", "hier", "Kies een dag en een tijd.")]
    public async Task What_it_cannot_do_it_says(string key, string value, string error)
    {
        using var clock = new SandboxClock(Friday);
        await using var run = await StartAsync(options => options.TimeProvider = clock);
        var answer = await run.PostAsync("api/clock", new JsonObject { [key] = value });
        Assert.Equal((400, error), (answer.Status, answer.Body!["error"]!.ToString()));
        Assert.Equal(Friday.GetUtcNow(), clock.GetUtcNow());
    }

    [Fact]
    public async Task With_a_bot_elsewhere_there_is_nothing_to_put_forward()
    {
        await using var run = await StartAsync();
        Assert.False((await run.GetAsync("api/clock")).Body!["canBePutForward"]!.GetValue<bool>());
        Assert.Equal(409, (await run.PostAsync("api/clock", new JsonObject { ["by"] = "hour" })).Status);
    }

    [Fact]
    public async Task Only_JSON_is_taken()
    {
        using var clock = new SandboxClock(Friday);
        await using var run = await StartAsync(options => options.TimeProvider = clock);
        using var http = new HttpClient();
        using var form = new FormUrlEncodedContent([new("by", "hour")]);
        using var answer = await http.PostAsync(new Uri(run.Teams.ServiceUrl, "api/clock"), form, Ct);
        Assert.Equal(415, (int)answer.StatusCode);
        Assert.Equal(400, (await run.CallAsync(HttpMethod.Post, "api/clock", "geen json")).Status);
        Assert.Equal(Friday.GetUtcNow(), clock.GetUtcNow());
    }

    [Fact]
    public async Task Another_page_hears_that_it_was_put_forward()
    {
        using var clock = new SandboxClock(Friday);
        await using var run = await StartAsync(options => options.TimeProvider = clock);
        using var http = new HttpClient();
        await using var stream = await http.GetStreamAsync(new Uri(run.Teams.ServiceUrl, "api/events?persona=mentor"), Ct);
        using var reader = new StreamReader(stream);
        Assert.Equal(": here", await reader.ReadLineAsync(Ct));
        await run.PostAsync("api/clock", new JsonObject { ["by"] = "hour" });
        Assert.Equal("", await reader.ReadLineAsync(Ct));
        Assert.Equal("event: changed", await reader.ReadLineAsync(Ct));
    }
}
