using System.Net;
using System.Text.Json.Nodes;
using TeamsSchakelpunt.Bot.Teams;
using Xunit;

namespace TeamsSchakelpunt.Tests.Teams;

public sealed class TurnPipelineTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_activity_delivered_again_runs_once_and_gets_the_same_answer()
    {
        await using var host = await ProtocolHost.StartAsync(withIdentity: false);
        var go = new TaskCompletionSource();
        host.OnTurn = async _ =>
        {
            await go.Task;
            return AdaptiveCardInvoke.Message("een");
        };
        var both = Task.WhenAll(host.PostAsync(Invoke(host), null), host.PostAsync(Invoke(host), null));
        go.SetResult();
        var answers = await Task.WhenAll((await both).Select(answer => answer.Content.ReadAsStringAsync(Ct)));
        var late = await (await host.PostAsync(Invoke(host), null)).Content.ReadAsStringAsync(Ct);
        Assert.All([.. answers, late], answer => Assert.Equal("""{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"een"}""", answer));
        Assert.Equal(1, host.Turns);
    }

    [Fact]
    public async Task A_turn_that_takes_long_is_answered_in_time_and_goes_on()
    {
        await using var host = await ProtocolHost.StartAsync(withIdentity: false);
        var started = new TaskCompletionSource();
        var go = new TaskCompletionSource();
        var done = new TaskCompletionSource();
        host.OnTurn = async _ =>
        {
            started.SetResult();
            await go.Task;
            done.SetResult();
            return AdaptiveCardInvoke.Message("klaar");
        };
        var answer = host.PostAsync(Invoke(host), null);
        await started.Task.WaitAsync(Ct);
        while (!answer.IsCompleted)
        {
            host.Time.Advance(TimeSpan.FromSeconds(11));
            await Task.WhenAny(answer, Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, Ct));
        }

        Assert.Contains("Ik ben nog bezig", await (await answer).Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        go.SetResult();
        await done.Task.WaitAsync(Ct);
    }

    [Theory]
    [InlineData("adaptiveCard/action", "application/vnd.microsoft.activity.message")]
    [InlineData("task/fetch", "\"task\"")]
    [InlineData("task/submit", "\"task\"")]
    public async Task A_failure_is_one_sentence_with_a_reference_in_the_shape_of_the_invoke_and_leaks_nothing(string name, string shape)
    {
        await using var host = await ProtocolHost.StartAsync(withIdentity: false);
        host.OnTurn = _ => throw new InvalidOperationException("Geheimwoord");
        var response = await host.PostAsync(Invoke(host, name), null);
        var body = await response.Content.ReadAsStringAsync(Ct);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains(shape, body, StringComparison.Ordinal);
        Assert.Matches("Dit lukt nu even niet. Probeer het zo nog eens. Referentie [A-Z0-9]{6}", body);
        Assert.DoesNotContain("Geheimwoord", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_message_turn_tells_the_user_in_the_chat()
    {
        await using var host = await ProtocolHost.StartAsync(withIdentity: false);
        await host.Issuer.StartAndInstallAsync();
        host.OnTurn = _ => throw new InvalidOperationException("Geheimwoord");
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(host.Activity(), null)).StatusCode);
        Assert.Contains(host.Issuer.MessagesIn("a:docent"), m => m.Text.Contains("Referentie", StringComparison.Ordinal));
    }

    private static JsonObject Invoke(ProtocolHost host, string name = "adaptiveCard/action")
    {
        var activity = host.Activity("invoke");
        activity["name"] = name;
        return activity;
    }
}
