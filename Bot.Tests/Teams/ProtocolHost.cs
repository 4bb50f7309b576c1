using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.Tokens;
using TeamsSchakelpunt.Bot.Teams;
using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;

namespace TeamsSchakelpunt.Tests.Teams;

/// <summary>The protocol layer alone on a real Kestrel, with a token issuer beside it and a turn handler that a test scripts.</summary>
internal sealed class ProtocolHost : ITurnHandler, IAsyncDisposable
{
    public const string AppId = "11111111-0000-4000-8000-000000000001";
    public const string Tenant = SimulatedTeam.TenantId;

    private static readonly HttpClient Http = new();
    private int _turns;
    private WebApplication _app = null!;

    public TeamsSimulator Issuer { get; private set; } = null!;

    public FakeTimeProvider Time { get; } = new(TimeProvider.System.GetUtcNow());

    public Func<TurnContext, Task<InvokeResponse?>> OnTurn { get; set; } = _ => Task.FromResult<InvokeResponse?>(null);

    public int Turns => _turns;

    public IServiceProvider Services => _app.Services;

    public Uri Endpoint => new(new Uri(_app.Urls.Single()), "api/messages");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<ProtocolHost> StartAsync(bool withIdentity = true)
    {
        var host = new ProtocolHost();
        host.Issuer = await TeamsSimulator.StartAsync(new TeamsSimulatorOptions { AppId = AppId, TimeProvider = host.Time }, Ct);
        var builder = WebApplication.CreateSlimBuilder(["--environment", "Development"]);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        if (withIdentity)
        {
            builder.Configuration["MicrosoftAppId"] = AppId;
            builder.Configuration["MicrosoftAppTenantId"] = Tenant;
            builder.Configuration["MicrosoftAppPassword"] = "not-a-real-secret";
            builder.Configuration["ToBotFromChannelOpenIdMetadataUrl"] = host.Issuer.OpenIdMetadata.ToString();
        }

        builder.Services.AddSingleton<TimeProvider>(host.Time);
        builder.Services.AddSingleton<ITurnHandler>(host);
        builder.Services.AddTeamsProtocol(builder.Configuration);
        host._app = builder.Build();
        host._app.MapTeamsMessages();
        await host._app.StartAsync(Ct);
        return host;
    }

    public async Task<InvokeResponse?> OnTurnAsync(TurnContext context, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _turns);
        return await OnTurn(context);
    }

    public string Token(Action<SecurityTokenDescriptor>? change = null) => Issuer.Tokens!.Issue(Issuer.ServiceUrl, change);

    public JsonObject Activity(string type = "message", string id = "1") => new()
    {
        ["type"] = type,
        ["id"] = id,
        ["channelId"] = "msteams",
        ["serviceUrl"] = Issuer.ServiceUrl.ToString(),
        ["from"] = new JsonObject { ["id"] = "29:docent", ["aadObjectId"] = "00000000-0000-4000-8000-000000000001" },
        ["recipient"] = new JsonObject { ["id"] = SimulatedTeam.BotId },
        ["conversation"] = new JsonObject { ["id"] = "a:docent", ["conversationType"] = "personal", ["tenantId"] = Tenant },
        ["text"] = "help",
    };

    public Task<HttpResponseMessage> PostAsync(JsonObject activity, string? token) =>
        PostAsync(new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json"), token);

    public async Task<HttpResponseMessage> PostAsync(HttpContent content, string? token, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Endpoint) { Content = content };
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        change?.Invoke(request);
        return await Http.SendAsync(request, Ct);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await Issuer.DisposeAsync();
    }
}
