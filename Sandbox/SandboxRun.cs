using System.Text.Json.Nodes;
using TeamsSchakelpunt.Bot;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Sandbox.Simulator;

namespace TeamsSchakelpunt.Sandbox;

/// <summary>A Teams to try the bot in: the simulated Teams with its page, and the bot beside it.</summary>
internal static class SandboxRun
{
    public static async Task<int> RunAsync(SandboxSettings settings)
    {
        var data = Path.Combine(SandboxAssembly.Folder, "App_Data");
        if (settings.Fresh && Directory.Exists(data)) Directory.Delete(data, recursive: true);
        Directory.CreateDirectory(data);

        // A bot that runs elsewhere has a clock of its own.
        using var clock = settings.Bot is null ? KeptClock(Path.Combine(data, "clock.txt")) : null;
        await using var teams = await TeamsSimulator.StartAsync(new TeamsSimulatorOptions
        {
            Port = settings.Port,
            JournalPath = Path.Combine(data, "teams.jsonl"),
            StaticFilesRoot = SandboxAssembly.Page,
            TimeProvider = clock ?? TimeProvider.System,
        });
        await using var bot = clock is null ? null : BuildBot(settings.BotPort, clock);
        if (bot is not null) await bot.StartAsync();
        teams.BotEndpoint = new Uri(settings.Bot ?? new Uri($"http://127.0.0.1:{settings.BotPort}"), "/api/messages");
        if (!teams.IsInstalled) await InstallAsync(teams);

        Console.WriteLine();
        Console.WriteLine($"Open http://localhost:{settings.Port}");
        await WaitForStopAsync();
        if (bot is not null) await bot.StopAsync();
        return 0;
    }

    private static SandboxClock KeptClock(string path)
    {
        var file = new ClockFile(path);
        return new SandboxClock(TimeProvider.System, file.Read(), file.Write);
    }

    private static WebApplication BuildBot(int port, SandboxClock clock) => SchakelpuntHost.Build(
        ["--urls", $"http://127.0.0.1:{port}", "--environment", "Development", "--contentRoot", SandboxAssembly.Folder],
        builder => builder.Services.AddSingleton<TimeProvider>(clock));

    /// <summary>As an administrator would: installs the bot in the team, and a coordinator confirms whose channel is whose.</summary>
    private static async Task InstallAsync(TeamsSimulator teams)
    {
        await teams.InstallAsync();
        var proposal = teams.MessagesIn(SimulatedTeam.GeneralName)
            .LastOrDefault(message => message.Card?.ToJsonString().Contains(Verbs.LinkChannels, StringComparison.Ordinal) == true);
        if (proposal is not null) await teams.PressAsync("coordinator", proposal.Id, Verbs.LinkChannels, new JsonObject());
    }

    private static async Task WaitForStopAsync()
    {
        var stopped = new TaskCompletionSource();
        Console.CancelKeyPress += (_, press) =>
        {
            press.Cancel = true;
            stopped.TrySetResult();
        };
        using var term = System.Runtime.InteropServices.PosixSignalRegistration.Create(
            System.Runtime.InteropServices.PosixSignal.SIGTERM,
            signal =>
            {
                signal.Cancel = true;
                stopped.TrySetResult();
            });
        await stopped.Task;
    }
}
