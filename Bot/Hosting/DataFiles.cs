namespace TeamsSchakelpunt.Bot.Hosting;

/// <summary>Opens the data that ships with the bot or that a region puts in its place.</summary>
internal static class DataFiles
{
    public static string PathOf(string path) => Path.Combine(AppContext.BaseDirectory, path);

    public static T Read<T>(string path, Func<Stream, T> read)
    {
        using var file = File.OpenRead(PathOf(path));
        return read(file);
    }
}
