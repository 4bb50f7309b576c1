using System.Security.Cryptography;

namespace TeamsSchakelpunt.Bot.Storage;

/// <summary>The key of a developer's machine: made once, kept beside the SQLite file.</summary>
internal static class DevelopmentKey
{
    /// <summary>The key; two processes that start together get the same one.</summary>
    public static byte[] Load(string sqlitePath)
    {
        var path = Path.ChangeExtension(Path.GetFullPath(sqlitePath), ".key");
        if (!File.Exists(path)) Make(path);
        return Convert.FromBase64String(File.ReadAllText(path).Trim());
    }

    private static void Make(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var draft = $"{path}.{Guid.NewGuid():N}";
        File.WriteAllText(draft, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(draft, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }
}
