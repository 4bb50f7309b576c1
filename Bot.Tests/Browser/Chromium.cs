namespace TeamsSchakelpunt.Tests.Browser;

/// <summary>A Chromium that can be started.</summary>
/// <param name="Path">Its executable.</param>
/// <param name="Arguments">Besides those that every test browser gets.</param>
/// <param name="Libraries">Folder with libraries that the machine may lack; null is none.</param>
public sealed record Chromium(string Path, IReadOnlyList<string> Arguments, string? Libraries = null)
{
    /// <summary>Names a Chromium to use before all others.</summary>
    public const string Setting = "SCHAKELPUNT_CHROMIUM";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "msedge"];

    /// <summary>The setting, then what is on the path, then the one in the npm package; null when there is none.</summary>
    public static Chromium? Find()
    {
        if (Environment.GetEnvironmentVariable(Setting) is { Length: > 0 } named)
            return named == "packaged" ? PackagedChromium.Unpack() : new Chromium(named, []);

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var suffix = OperatingSystem.IsWindows() ? ".exe" : "";
        var installed = Names
            .SelectMany(name => folders.Select(folder => System.IO.Path.Combine(folder, name + suffix)))
            .FirstOrDefault(File.Exists);
        return installed is not null ? new Chromium(installed, []) : PackagedChromium.Unpack();
    }
}
