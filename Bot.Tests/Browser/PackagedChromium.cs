using System.Formats.Tar;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace TeamsSchakelpunt.Tests.Browser;

/// <summary>The Chromium inside the npm package <c>@sparticuz/chromium</c>: a headless shell for Linux x64.</summary>
internal static class PackagedChromium
{
    // Built for a sandbox without /dev/shm, zygote or GPU process.
    private static readonly string[] Arguments = ["--no-zygote", "--in-process-gpu", "--disable-dev-shm-usage"];

    public static Chromium? Unpack()
    {
        var package = Path.Combine(TestFolders.Node, "node_modules", "@sparticuz", "chromium", "bin");
        if (!OperatingSystem.IsLinux() || RuntimeInformation.OSArchitecture != Architecture.X64 || !Directory.Exists(package))
            return null;

        var target = Path.Combine(TestFolders.Node, "node_modules", ".chromium");
        if (!Directory.Exists(target))
            UnpackInto(package, target);
        return new Chromium(Path.Combine(target, "chromium"), Arguments, Path.Combine(target, "lib"));
    }

    // Into a folder of its own first: another test process never sees half a browser.
    private static void UnpackInto(string package, string target)
    {
        var draft = $"{target}-{Environment.ProcessId}";
        Directory.CreateDirectory(draft);
        var executable = Path.Combine(draft, "chromium");
        using (var packed = new BrotliStream(File.OpenRead(Path.Combine(package, "chromium.br")), CompressionMode.Decompress))
        using (var file = File.Create(executable))
            packed.CopyTo(file);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(executable, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        foreach (var archive in new[] { "al2023.tar.br", "swiftshader.tar.br" })
        {
            using var packed = new BrotliStream(File.OpenRead(Path.Combine(package, archive)), CompressionMode.Decompress);
            TarFile.ExtractToDirectory(packed, draft, overwriteFiles: true);
        }

        try
        {
            Directory.Move(draft, target);
        }
        catch (IOException) when (Directory.Exists(target))
        {
            Directory.Delete(draft, recursive: true);
        }
    }
}
