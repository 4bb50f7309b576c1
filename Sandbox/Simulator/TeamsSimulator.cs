using System.Collections.Immutable;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>
/// A Teams with Bot Connector on this machine: people, channels and chats, the connector's REST service with its refusals and
/// limits, and the page on which somebody can be each persona. It speaks to the bot over HTTP alone.
/// </summary>
public sealed partial class TeamsSimulator : IAsyncDisposable
{
    private readonly TeamsSimulatorOptions _options;
    private readonly TeamsWorld _world;
    private readonly ChangeSignal _signal = new();
    private readonly CallLog _calls = new();
    private readonly BotConnection _bot;
    private readonly ActivityFactory _activities;
    private readonly RefreshLimit _refreshes;
    private WebApplication? _app;

    private TeamsSimulator(TeamsSimulatorOptions options)
    {
        _options = options;
        _world = new(options.TimeProvider, new Journal(options.JournalPath));
        Tokens = options.AppId is null ? null : new TokenIssuer(options);
        _bot = new(options, Tokens, _signal);
        _activities = new(options.TimeProvider, () => ServiceUrl);
        _refreshes = new(options.TimeProvider);
        _world.Changed += _ => _signal.Pulse();
    }

    /// <summary>The connector service, with a slash at the end; also the address of the page.</summary>
    public Uri ServiceUrl { get; private set; } = new("http://127.0.0.1/");

    /// <summary>Where the bot finds the keys of the tokens.</summary>
    public Uri OpenIdMetadata => new(ServiceUrl, "openid/.well-known/openidconfiguration");

    /// <summary>Where the bot receives activities.</summary>
    public Uri? BotEndpoint
    {
        get => _options.BotEndpoint;
        set => _options.BotEndpoint = value;
    }

    /// <summary>Signs the tokens; null without an app id.</summary>
    public TokenIssuer? Tokens { get; }

    /// <summary>What goes wrong with the calls to come.</summary>
    public FaultList Faults { get; } = new();

    /// <summary>The calls of the bot, in order of arrival.</summary>
    public ImmutableList<SimulatedCall> Calls => _calls.All;

    /// <summary>The activities the bot was sent, oldest first.</summary>
    public ImmutableList<JsonObject> SentActivities => _bot.Sent;

    /// <summary>The channels of the team, General first.</summary>
    public ImmutableList<SimulatedChannel> Channels => _world.Channels;

    /// <summary>Every message, oldest first.</summary>
    public ImmutableArray<SimulatedMessage> Messages => _world.Messages;

    /// <summary>Whether the bot was installed in the team.</summary>
    public bool IsInstalled => _world.IsInstalled(SimulatedTeam.Id);

    internal TeamsWorld World => _world;

    internal TimeProvider Clock => _options.TimeProvider;

    /// <summary>The clock, where it can be put forward; null where it can't.</summary>
    internal SandboxClock? PageClock => _options.TimeProvider as SandboxClock;

    /// <summary>Starts a simulated Teams.</summary>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<TeamsSimulator> StartAsync(TeamsSimulatorOptions options, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var teams = new TeamsSimulator(options);
        try
        {
            await teams.ListenAsync(ct);
        }
        catch
        {
            await teams.DisposeAsync();
            throw;
        }

        if (options.InstalledAtStart) teams.MarkInstalled();
        return teams;
    }

    /// <summary>Waits until <paramref name="reached"/> holds; asked again at each change, call and answer.</summary>
    public Task WaitForAsync(Func<TeamsSimulator, bool> reached, CancellationToken ct) => _signal.WaitForAsync(() => reached(this), ct);

    /// <summary>The messages in a chat, a thread, or a channel (by id or name), oldest first; also those taken away.</summary>
    public IReadOnlyList<SimulatedMessage> MessagesIn(string conversation)
    {
        var thread = ThreadId.Parse(ChannelIdOrSelf(conversation));
        return [.. _world.Messages.Where(m => thread.Root is null
            ? m.BaseConversationId == thread.Base
            : m.ConversationId == thread.ToString())];
    }

    /// <summary>The card of a message as this persona sees it; null when there is none.</summary>
    public JsonNode? CardSeenBy(string persona, string messageId) => _world.Message(messageId)?.CardFor(Persona.Get(persona).Id);

    /// <summary>Every text the bot sent to the connector service since the start, also what was later changed or taken away.</summary>
    public string AllPostedText() =>
        string.Join('\n', Calls.Where(c => c.Body is not null).SelectMany(c => CardReading.Texts(c.Body)));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Faults.Clear();
        if (_app is not null) await _app.DisposeAsync();
        _bot.Dispose();
        Tokens?.Dispose();
        _world.Dispose();
    }

    private string ChannelIdOrSelf(string conversation) =>
        _world.Channels.Find(c => c.Name == conversation)?.Id ?? conversation;

    private async Task ListenAsync(CancellationToken ct)
    {
        var builder = WebApplication.CreateEmptyBuilder(new() { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(k =>
        {
            k.Listen(IPAddress.Loopback, _options.Port);
            k.AddServerHeader = false;
        });
        builder.Services.AddRoutingCore();
        builder.Services.Configure<HostOptions>(o => o.ShutdownTimeout = TimeSpan.FromMilliseconds(200));
        var app = builder.Build();
        _app = app;
        if (_options.StaticFilesRoot is { } root) PageFiles.Use(app, root);
        app.UseRouting();
        new ConnectorRoutes(_world, Faults, _calls, _signal, _options).Map(app);
        new DriveRoutes(_world, Faults, _calls, _signal, _options.TimeProvider).Map(app);
        new PageRoutes(this).Map(app);
        if (Tokens is { } tokens)
        {
            app.MapGet("/openid/.well-known/openidconfiguration", http => PageJson.WriteAsync(http, tokens.Metadata(ServiceUrl)));
            app.MapGet("/openid/keys", http => PageJson.WriteAsync(http, tokens.Keys()));
        }

        await app.StartAsync(ct);
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        ServiceUrl = new Uri(address.TrimEnd('/') + "/");
    }
}
