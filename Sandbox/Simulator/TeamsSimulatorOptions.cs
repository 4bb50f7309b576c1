namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>How a simulated Teams is set up.</summary>
public sealed class TeamsSimulatorOptions
{
    /// <summary>The port of the connector service and the page; 0 takes any free port.</summary>
    public int Port { get; set; }

    /// <summary>Where the bot receives activities, for instance <c>http://localhost:3978/api/messages</c>. May be set later.</summary>
    public Uri? BotEndpoint { get; set; }

    /// <summary>The clock of this Teams. Where it is a <see cref="SandboxClock"/>, the page can put it forward.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>The file in which every change is kept and from which it starts again; null keeps nothing.</summary>
    public string? JournalPath { get; set; }

    /// <summary>Whether the speed limits of Teams hold (429 with <c>Retry-After</c>).</summary>
    public bool EnforceLimits { get; set; }

    /// <summary>The bot's app id. Set: each activity comes with a signed token for it. Null: without a token.</summary>
    public string? AppId { get; set; }

    /// <summary>The issuer in the tokens.</summary>
    public string Issuer { get; set; } = "https://api.botframework.com";

    /// <summary>The folder with the web page; null serves none.</summary>
    public string? StaticFilesRoot { get; set; }

    /// <summary>Whether the bot is in the team and the chats from the start, without having been told.</summary>
    public bool InstalledAtStart { get; set; }
}
