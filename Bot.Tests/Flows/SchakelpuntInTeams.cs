using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TeamsSchakelpunt.Bot;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Sandbox;
using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;

namespace TeamsSchakelpunt.Tests.Flows;

/// <summary>The whole bot on a real SQLite file, and a simulated Teams, talking over real HTTP.</summary>
internal sealed class SchakelpuntInTeams : IAsyncDisposable
{
    private readonly string _folder;
    private readonly SandboxClock? _clock;
    private Action<WebApplicationBuilder>? _configure;

    private SchakelpuntInTeams(TeamsSimulator teams, string folder, Action<WebApplicationBuilder>? configure, SandboxClock? clock)
    {
        Teams = teams;
        _folder = folder;
        _configure = configure;
        _clock = clock;
    }

    public TeamsSimulator Teams { get; }

    public CollectedLogs Logs { get; } = new();

    /// <summary>The time of the bot, unless it was started with a clock of the sandbox.</summary>
    public ShiftedTime Time { get; } = ShiftedTime.MondayMorning();

    public WebApplication Bot { get; private set; } = null!;

    public string StorePath => Path.Combine(_folder, "App_Data", "schakelpunt.db");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <param name="links">Whether the coordinator has linked the channels.</param>
    /// <param name="configure">Changes the bot.</param>
    /// <param name="clock">The one clock of the bot and of Teams, as in the sandbox; null gives the bot a <see cref="Time"/> of its own.</param>
    public static async Task<SchakelpuntInTeams> StartAsync(bool links = true, Action<WebApplicationBuilder>? configure = null, SandboxClock? clock = null)
    {
        var folder = Directory.CreateTempSubdirectory("schakelpunt-").FullName;
        var teams = await TeamsSimulator.StartAsync(
            new TeamsSimulatorOptions { StaticFilesRoot = SandboxAssembly.Page, TimeProvider = clock ?? TimeProvider.System }, Ct);
        var schakelpunt = new SchakelpuntInTeams(teams, folder, configure, clock);
        try
        {
            await schakelpunt.StartBotAsync();
        }
        catch
        {
            // Whoever asked gets nothing to dispose.
            if (schakelpunt.Bot is { } bot) await bot.DisposeAsync();
            await teams.DisposeAsync();
            Directory.Delete(folder, recursive: true);
            throw;
        }

        await teams.InstallAsync(Ct);
        if (links) await schakelpunt.LinkChannelsAsync();
        return schakelpunt;
    }

    /// <summary>Starts the bot again on the same store, as after a crash.</summary>
    public async Task StartBotAsync()
    {
        Bot = SchakelpuntHost.Build(
            ["--urls", "http://127.0.0.1:0", "--environment", "Development", "--contentRoot", _folder],
            builder =>
            {
                builder.Logging.ClearProviders().AddProvider(Logs);
                builder.Services.AddSingleton<TimeProvider>(_clock is null ? Time : _clock);
                _configure?.Invoke(builder);
            });
        await Bot.StartAsync(Ct);
        Teams.BotEndpoint = new Uri(new Uri(Bot.Urls.Single()), "api/messages");
    }

    /// <summary>Changes the bot at its next start.</summary>
    public void Configure(Action<WebApplicationBuilder> configure) => _configure += configure;

    public async Task StopBotAsync()
    {
        await Bot.StopAsync(Ct);
        await Bot.DisposeAsync();
    }

    /// <summary>Puts the clock on a moment; what was due by then is done at a start.</summary>
    public async Task AtAsync(DateTimeOffset moment)
    {
        await StopBotAsync();
        Time.PutForward(moment - Time.GetUtcNow());
        await StartBotAsync();
    }

    public async Task LinkChannelsAsync()
    {
        await Teams.WaitForAsync(teams => teams.MessagesIn("Algemeen").Any(m => Json(m.Card).Contains(Verbs.LinkChannels, StringComparison.Ordinal)), Ct);
        var proposal = Teams.MessagesIn("Algemeen").Last(m => Json(m.Card).Contains(Verbs.LinkChannels, StringComparison.Ordinal));
        await Teams.PressAsync("coordinator", proposal.Id, Verbs.LinkChannels, ct: Ct);
    }

    /// <summary>Types <c>meld …</c> in the chat and submits the form; the message that shows it.</summary>
    public async Task<(SimulatedMessage Form, PressResult Result)> RaiseAsync(string persona, string type, JsonObject? inputs = null)
    {
        var form = await OpenFormAsync(persona, type);
        return (form, await Teams.PressAsync(persona, form.Id, Verbs.SubmitSignal, inputs ?? Filled(), Ct));
    }

    public async Task<SimulatedMessage> OpenFormAsync(string persona, string type)
    {
        await Teams.SayAsync(persona, $"meld {type}", Ct);
        return LastCardIn(Persona.Get(persona).ChatId, Verbs.SubmitSignal);
    }

    public static JsonObject Filled(string observed = "Komt sinds drie weken niet meer.", string place = "vo|etty_hillesum") => new()
    {
        [Inputs.Place] = place,
        [Inputs.AgeGroup] = "16-17",
        [Inputs.YoungsterKnows] = "ja",
        [Inputs.Observed] = observed,
        [Inputs.GoesWell] = "Is goed met techniek.",
    };

    /// <summary>Waits for a card in a conversation that shows all of these texts; its message.</summary>
    public async Task<SimulatedMessage> SeesAsync(string conversation, params string[] texts)
    {
        bool Shows(SimulatedMessage message) => texts.All(text => Json(message.Card).Contains(text, StringComparison.Ordinal) || message.Text.Contains(text, StringComparison.Ordinal));
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        timeout.CancelAfter(TimeSpan.FromSeconds(30));
        try
        {
            await Teams.WaitForAsync(teams => teams.MessagesIn(conversation).Any(Shows), timeout.Token);
        }
        catch (OperationCanceledException)
        {
            var seen = string.Join("\n", Teams.MessagesIn(conversation).Select(m => $"{m.Text} {Json(m.Card)}"));
            Assert.Fail($"'{string.Join("', '", texts)}' did not come in {conversation}. There was:\n{seen}\nLogs:\n{Logs.Text}");
        }

        return Teams.MessagesIn(conversation).Last(Shows);
    }

    public SimulatedMessage LastCardIn(string conversation, string withText) =>
        Teams.MessagesIn(conversation).Last(m => Json(m.Card).Contains(withText, StringComparison.Ordinal));

    public IEnumerable<SimulatedMessage> NoticesIn(string channel) =>
        Teams.MessagesIn(channel).Where(m => Json(m.Card).Contains("ignaal 2", StringComparison.Ordinal) && !m.Deleted);

    /// <summary>What a card says, without escapes.</summary>
    public static string Json(JsonNode? node) => node?.ToJsonString(Relaxed) ?? "";

    private static readonly System.Text.Json.JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public T Service<T>()
        where T : notnull => Bot.Services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await Bot.StopAsync(CancellationToken.None);
        await Bot.DisposeAsync();
        await Teams.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
