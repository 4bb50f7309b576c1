namespace TeamsSchakelpunt.Sandbox;

/// <summary>What the command line may say.</summary>
internal sealed class SandboxSettings
{
    /// <summary>Port of the page and of the simulated Teams (<c>--port</c>).</summary>
    public int Port { get; set; } = 3979;

    /// <summary>Port of the bot (<c>--bot-port</c>).</summary>
    public int BotPort { get; set; } = 3978;

    /// <summary>A bot that runs elsewhere on this machine (<c>--bot URL</c>); without it the sandbox hosts one.</summary>
    public Uri? Bot { get; set; }

    /// <summary>Forgets what happened before (<c>--fresh</c>).</summary>
    public bool Fresh { get; set; }

    /// <exception cref="ArgumentException">An option that does not exist or has no value.</exception>
    public static SandboxSettings Read(string[] args)
    {
        var settings = new SandboxSettings();
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--port":
                    settings.Port = Number(args, ++i);
                    break;
                case "--bot-port":
                    settings.BotPort = Number(args, ++i);
                    break;
                case "--bot" when i + 1 < args.Length && Uri.TryCreate(args[i + 1], UriKind.Absolute, out var bot):
                    settings.Bot = bot;
                    i++;
                    break;
                case "--fresh":
                    settings.Fresh = true;
                    break;
                default:
                    throw new ArgumentException($"Unknown option '{args[i]}'. Use --port N, --bot-port N, --bot URL or --fresh.");
            }
        }

        return settings;
    }

    private static int Number(string[] args, int index) =>
        index < args.Length && int.TryParse(args[index], out var port) && port is > 0 and < 65536
            ? port
            : throw new ArgumentException($"{args[index - 1]} wants a port number.");
}
