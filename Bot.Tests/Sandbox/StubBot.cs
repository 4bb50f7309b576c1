using System.Collections.Immutable;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace TeamsSchakelpunt.Tests.Sandbox;

/// <summary>The least a bot can be: it keeps what it is told and answers what the test wants.</summary>
internal sealed class StubBot : IAsyncDisposable
{
    private readonly WebApplication _app;
    private ImmutableList<JsonObject> _heard = [];

    private StubBot(WebApplication app) => _app = app;

    public Uri Endpoint { get; private set; } = null!;

    /// <summary>What it was told, oldest first.</summary>
    public ImmutableList<JsonObject> Heard => Volatile.Read(ref _heard);

    /// <summary>The header that came with the last activity.</summary>
    public string? LastAuthorization { get; private set; }

    /// <summary>Its answer to an activity; null answers 200 without a body.</summary>
    public Func<JsonObject, Task<JsonNode?>> Answer { get; set; } = _ => Task.FromResult<JsonNode?>(null);

    public static async Task<StubBot> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        var app = builder.Build();
        var bot = new StubBot(app);
        app.UseRouting();
        app.MapPost("/api/messages", bot.ReceiveAsync);
        await app.StartAsync(TestContext.Current.CancellationToken);
        bot.Endpoint = new Uri(new Uri(app.Urls.Single()), "/api/messages");
        return bot;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task ReceiveAsync(HttpContext http)
    {
        var activity = (await JsonNode.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted))!.AsObject();
        LastAuthorization = http.Request.Headers.Authorization.FirstOrDefault();
        ImmutableInterlocked.Update(ref _heard, (list, one) => list.Add(one), activity);
        if (await Answer(activity) is not { } answer) return;
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync(answer.ToJsonString(), http.RequestAborted);
    }
}
