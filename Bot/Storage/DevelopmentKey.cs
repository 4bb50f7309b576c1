using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace TeamsSchakelpunt.Bot.Storage;

/// <summary>The key of a developer's machine: made once, kept in a file that only its owner can read.</summary>
internal static class DevelopmentKey
{
    /// <summary>The key in the file; makes both where the file is absent. Of several makers, all get the key of the first.</summary>
    /// <exception cref="InvalidDataException">The file is there and holds no key.</exception>
    public static byte[] ReadOrCreate(string path)
    {
        if (!File.Exists(path))
            Create(path);
        return PrivacyOptionsValidator.Read(File.ReadAllText(path).Trim()) is { Length: FieldKey.SourceBytes } key
            ? key
            : throw new InvalidDataException($"{path} holds no key of {FieldKey.SourceBytes} bytes in base64. Remove the file to make a new one; what the old key encrypted is then lost.");
    }

    private static void Create(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var draft = $"{path}.{Guid.NewGuid():N}";
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using (var stream = new FileStream(draft, options))
            {
                stream.Write(Encoding.ASCII.GetBytes(Convert.ToBase64String(RandomNumberGenerator.GetBytes(FieldKey.SourceBytes))));
                stream.Flush(flushToDisk: true);
            }

            Publish(draft, path);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    /// <summary>Gives the finished file its name, unless another was first. File.Move looks before it renames on Unix, so it could overwrite.</summary>
    private static void Publish(string draft, string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            if (Link(Text(draft), Text(path)) != 0 && !File.Exists(path))
                throw new IOException($"{path} could not be made (errno {Marshal.GetLastPInvokeError()}).");
            return;
        }

        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process was first; its key is the one.
        }
    }

    private static byte[] Text(string path) => Encoding.UTF8.GetBytes(path + '\0');

    [DllImport("libc", EntryPoint = "link", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Link(byte[] from, byte[] to);
}
