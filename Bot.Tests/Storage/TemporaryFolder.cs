using IOPath = System.IO.Path;

namespace TeamsSchakelpunt.Tests.Storage;

/// <summary>A folder of a test's own, gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("schakelpunt-").FullName;

    public string File(string name) => IOPath.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
