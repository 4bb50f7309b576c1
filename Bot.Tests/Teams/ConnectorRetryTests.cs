using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Moq;
using TeamsSchakelpunt.Bot.Teams;
using Xunit;

namespace TeamsSchakelpunt.Tests.Teams;

/// <summary>The connector client against a connector that fails in many ways, over real HTTP and with a clock that the test turns.</summary>
public sealed class ConnectorRetryTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _time = new(TimeProvider.System.GetUtcNow());
    private readonly List<TimeSpan> _calls = [];
    private WebApplication _stub = null!;
    private Func<HttpContext, Task> _answer = _ => Task.CompletedTask;
    private string _url = "";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private ConversationReference Chat => new() { ServiceUrl = _url, ConversationId = "a:1" };

    public async ValueTask InitializeAsync()
    {
        var start = _time.GetTimestamp();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _stub = builder.Build();
        _stub.Run(http =>
        {
            lock (_calls) _calls.Add(_time.GetElapsedTime(start));
            return _answer(http);
        });
        await _stub.StartAsync(Ct);
        _url = _stub.Urls.Single();
    }

    public ValueTask DisposeAsync() => _stub.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Retry_after_is_waited_for_whether_it_comes_as_seconds_or_as_a_date(bool asDate)
    {
        Say(429, asDate ? _time.GetUtcNow().AddSeconds(7).ToString("R") : "7", thenSucceed: true);
        await TurningAsync(await ConnectorAsync(), c => c.SendAsync(Chat, Activity.Message("hoi"), Ct));
        Assert.Equal(2, _calls.Count);
        Assert.InRange(_calls[1].TotalSeconds, 5.9, 9);
    }

    [Fact]
    public async Task A_wait_that_outlasts_the_deadline_is_told_at_once_instead_of_waited_for()
    {
        Say(429, "3600");
        var refused = await Assert.ThrowsAsync<ConnectorException>(async () => await (await ConnectorAsync()).SendAsync(Chat, Activity.Message("hoi"), Ct).WaitAsync(TimeSpan.FromSeconds(10), Ct));
        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromHours(1), false), (refused.StatusCode, refused.RetryAfter, refused.MayHaveSucceeded));
        Assert.Single(_calls);
    }

    [Fact]
    public async Task A_date_to_come_back_is_told_as_a_time_to_stay_away()
    {
        Say(503, _time.GetUtcNow().AddMinutes(5).ToString("R"));
        var refused = await Assert.ThrowsAsync<ConnectorException>(async () => await (await ConnectorAsync()).SendAsync(Chat, Activity.Message("hoi"), Ct));
        Assert.InRange(refused.RetryAfter!.Value.TotalSeconds, 298, 300);
    }

    [Fact]
    public async Task Without_a_retry_after_the_waits_grow_and_the_last_answer_is_told()
    {
        Say(502);
        var refused = await Assert.ThrowsAsync<ConnectorException>(async () =>
            await TurningAsync(await ConnectorAsync(), c => c.SendAsync(Chat, Activity.Message("hoi"), Ct)));
        Assert.Equal((HttpStatusCode.BadGateway, true, false), (refused.StatusCode, refused.MayHaveSucceeded, refused.IsPermanent));
        Assert.Equal(5, _calls.Count);
    }

    [Fact]
    public async Task A_lost_answer_is_asked_again_where_that_is_harmless_only()
    {
        _answer = http =>
        {
            http.Abort();
            return Task.CompletedTask;
        };
        var connector = await ConnectorAsync();
        var lost = await Assert.ThrowsAsync<ConnectorException>(() => connector.SendAsync(Chat, Activity.Message("hoi"), Ct));
        Assert.Equal((ConnectorErrorCodes.ConnectionFault, true), (lost.ErrorCode, lost.MayHaveSucceeded));
        Assert.Single(_calls);

        await Assert.ThrowsAsync<ConnectorException>(() => TurningAsync(connector, c => c.UpdateAsync(Chat, "8", Activity.Message("hoi"), Ct)));
        Assert.Equal(6, _calls.Count);
    }

    [Fact]
    public async Task A_connection_that_never_came_about_is_tried_again_and_has_posted_nothing()
    {
        var connector = await ConnectorAsync();
        await _stub.StopAsync(Ct);
        var failed = await Assert.ThrowsAsync<ConnectorException>(() => TurningAsync(connector, c => c.SendAsync(Chat, Activity.Message("hoi"), Ct)));
        Assert.Equal((ConnectorErrorCodes.ConnectionFault, false, false), (failed.ErrorCode, failed.MayHaveSucceeded, failed.IsPermanent));
    }

    [Fact]
    public async Task No_answer_ends_in_a_timeout_that_may_have_succeeded_and_is_no_cancellation()
    {
        _answer = http => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        var late = await Assert.ThrowsAsync<ConnectorException>(async () =>
            await TurningAsync(await ConnectorAsync(), c => c.SendAsync(Chat, Activity.Message("hoi"), Ct)));
        Assert.Equal((ConnectorErrorCodes.Timeout, true), (late.ErrorCode, late.MayHaveSucceeded));
        Assert.Single(_calls);
    }

    [Fact]
    public async Task Who_cancels_gets_a_cancellation()
    {
        var arrived = new TaskCompletionSource();
        _answer = http =>
        {
            arrived.TrySetResult();
            return Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        };
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        var connector = await ConnectorAsync();
        var call = connector.SendAsync(Chat, Activity.Message("hoi"), cancel.Token);
        await arrived.Task.WaitAsync(Ct);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    [Fact]
    public async Task A_message_that_is_gone_already_is_as_good_as_deleted()
    {
        Say(404);
        await (await ConnectorAsync()).DeleteAsync(Chat, "8", Ct);
        Assert.Single(_calls);
    }

    private void Say(int status, string? retryAfter = null, bool thenSucceed = false) => _answer = async http =>
    {
        if (thenSucceed && _calls.Count > 1)
        {
            await http.Response.WriteAsync("""{"id":"new"}""", Ct);
            return;
        }

        http.Response.StatusCode = status;
        if (retryAfter is not null) http.Response.Headers.RetryAfter = retryAfter;
    };

    /// <summary>Turns the clock on while the call is waiting.</summary>
    private async Task TurningAsync(IConnectorClient connector, Func<IConnectorClient, Task> call)
    {
        var calling = call(connector);
        for (var turns = 0; !calling.IsCompleted && turns < 1000; turns++)
        {
            await Task.WhenAny(calling, Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System, Ct));
            _time.Advance(TimeSpan.FromMilliseconds(250));
        }

        await calling;
    }

    private async Task<IConnectorClient> ConnectorAsync()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(_time);
        services.AddSingleton(Mock.Of<IHostEnvironment>(e => e.EnvironmentName == "Development"));
        services.AddTeamsProtocol(new ConfigurationBuilder().Build());
        var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<IServiceUrls>().VouchAsync(new Uri(_url), Ct);
        return provider.GetRequiredService<IConnectorClient>();
    }
}
