using System.Net;
using Azure.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Moq;
using TeamsSchakelpunt.Bot.Teams;
using Xunit;

namespace TeamsSchakelpunt.Tests.Teams;

public sealed class ConnectorClientTests : IAsyncLifetime
{
    private readonly List<(string Method, string Path, string Body, string? Token)> _calls = [];
    private readonly Queue<(int Status, string? RetryAfter, string Body)> _answers = new();
    private WebApplication _stub = null!;
    private string _url = "";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private ConversationReference Chat => new() { ServiceUrl = _url, ConversationId = "a:1;messageid=2/3", ActivityId = "7" };

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _stub = builder.Build();
        _stub.Run(async http =>
        {
            using var reader = new StreamReader(http.Request.Body);
            var target = http.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
            lock (_calls) _calls.Add((http.Request.Method, target, reader.ReadToEndAsync(Ct).Result, http.Request.Headers.Authorization));
            var (status, retryAfter, body) = _answers.TryDequeue(out var scripted) ? scripted : (200, null, """{"id":"new","activityId":"new"}""");
            http.Response.StatusCode = status;
            if (retryAfter is not null) http.Response.Headers.RetryAfter = retryAfter;
            await http.Response.WriteAsync(body, Ct);
        });
        await _stub.StartAsync(Ct);
        _url = _stub.Urls.Single() + "/teams/";
    }

    public ValueTask DisposeAsync() => _stub.DisposeAsync();

    [Fact]
    public async Task Each_call_has_its_method_and_path_with_ids_escaped()
    {
        var connector = await ConnectorAsync();
        var hello = Activity.Message("hoi");
        Assert.Equal("new", (await connector.SendAsync(Chat, hello, Ct)).Id);
        await connector.ReplyAsync(Chat, hello, Ct);
        await connector.UpdateAsync(Chat, "8", hello, Ct);
        await connector.DeleteAsync(Chat, "8", Ct);
        await connector.CreatePersonalConversationAsync(_url, "t", new ChannelAccount { Id = "28:b" }, "29:u", Ct);
        await connector.CreateChannelThreadAsync(_url, "19:c@thread.tacv2", "t", hello, Ct);
        await connector.GetPagedMembersAsync(Chat, 100, "x&y", Ct);
        await connector.GetTeamDetailsAsync(_url, "19:t", Ct);

        const string conversation = "/teams/v3/conversations/a%3A1%3Bmessageid%3D2%2F3";
        Assert.Equal(
            [
                ("POST", $"{conversation}/activities"), ("POST", $"{conversation}/activities/7"), ("PUT", $"{conversation}/activities/8"),
                ("DELETE", $"{conversation}/activities/8"), ("POST", "/teams/v3/conversations"), ("POST", "/teams/v3/conversations"),
                ("GET", $"{conversation}/pagedmembers?pageSize=100&continuationToken=x%26y"), ("GET", "/teams/v3/teams/19%3At"),
            ],
            _calls.Select(c => (c.Method, c.Path)));
        Assert.Contains("\"members\":[{\"id\":\"29:u\"}]", _calls[4].Body, StringComparison.Ordinal);
        Assert.Contains("\"isGroup\":true", _calls[5].Body, StringComparison.Ordinal);
        Assert.All(_calls, call => Assert.Null(call.Token));
    }

    [Theory]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task What_teams_asks_to_retry_is_retried(int status)
    {
        _answers.Enqueue((status, "0", ""));
        _answers.Enqueue((status, "0", ""));
        await (await ConnectorAsync()).SendAsync(Chat, Activity.Message("hoi"), Ct);
        Assert.Equal(3, _calls.Count);
    }

    [Theory]
    [InlineData(403, "BotNotInConversationRoster", true)]
    [InlineData(404, "ActivityNotFoundInConversation", true)]
    [InlineData(413, "MessageSizeTooBig", true)]
    [InlineData(500, "ServiceError", false)]
    public async Task A_refusal_and_a_post_that_may_have_been_carried_out_are_not_repeated(int status, string code, bool isPermanent)
    {
        _answers.Enqueue((status, null, $$$"""{"error":{"code":"{{{code}}}","message":"geheim"}}"""));
        var connector = await ConnectorAsync();
        var refused = await Assert.ThrowsAsync<ConnectorException>(() => connector.SendAsync(Chat, Activity.Message("hoi"), Ct));
        Assert.Equal(((HttpStatusCode)status, code, isPermanent), (refused.StatusCode, refused.ErrorCode, refused.IsPermanent));
        Assert.DoesNotContain("geheim", refused.Message, StringComparison.Ordinal);
        Assert.Single(_calls);
    }

    [Fact]
    public async Task A_service_url_that_nobody_vouched_for_is_not_called()
    {
        var connector = await ConnectorAsync(vouched: false);
        await Assert.ThrowsAsync<UnvouchedServiceUrlException>(() => connector.SendAsync(Chat, Activity.Message("hoi"), Ct));
        Assert.Empty(_calls);
    }

    [Fact]
    public async Task The_token_is_asked_once_and_kept()
    {
        var credential = new Mock<TokenCredential>();
        credential.Setup(c => c.GetTokenAsync(It.IsAny<TokenRequestContext>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new AccessToken("secret", TimeProvider.System.GetUtcNow().AddHours(1)));
        var connector = await ConnectorAsync(credential: credential.Object);
        await connector.SendAsync(Chat, Activity.Message("hoi"), Ct);
        await connector.SendAsync(Chat, Activity.Message("hoi"), Ct);
        Assert.All(_calls, call => Assert.Equal("Bearer secret", call.Token));
        credential.Verify(c => c.GetTokenAsync(It.IsAny<TokenRequestContext>(), It.IsAny<CancellationToken>()), Times.Once);
    }

    private async Task<IConnectorClient> ConnectorAsync(bool vouched = true, TokenCredential? credential = null)
    {
        var settings = new Dictionary<string, string?>();
        if (credential is not null)
        {
            settings["MicrosoftAppId"] = ProtocolHost.AppId;
            settings["MicrosoftAppTenantId"] = ProtocolHost.Tenant;
            settings["MicrosoftAppType"] = "UserAssignedMSI";
        }

        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(Mock.Of<IHostEnvironment>(e => e.EnvironmentName == "Development"));
        if (credential is not null) services.AddSingleton(credential);
        services.AddTeamsProtocol(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        var provider = services.BuildServiceProvider();
        if (vouched) await provider.GetRequiredService<IServiceUrls>().VouchAsync(new Uri(_url), Ct);
        return provider.GetRequiredService<IConnectorClient>();
    }
}
