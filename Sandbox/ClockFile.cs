using System.Globalization;

namespace TeamsSchakelpunt.Sandbox;

/// <summary>Keeps how far the clock is ahead, so that after a restart it is not earlier than what was seen.</summary>
internal sealed class ClockFile(string path)
{
    private const string Format = "c";

    /// <summary>Nothing where there is no file, or no time in it.</summary>
    public TimeSpan Read() =>
        File.Exists(path) && TimeSpan.TryParseExact(File.ReadAllText(path).Trim(), Format, CultureInfo.InvariantCulture, out var ahead) && ahead > TimeSpan.Zero
            ? ahead
            : TimeSpan.Zero;

    /// <summary>Written beside it first: a crash leaves the one or the other.</summary>
    public void Write(TimeSpan ahead)
    {
        File.WriteAllText(path + ".new", ahead.ToString(Format, CultureInfo.InvariantCulture));
        File.Move(path + ".new", path, overwrite: true);
    }
}
