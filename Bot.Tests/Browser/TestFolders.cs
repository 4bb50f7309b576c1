using System.Reflection;

namespace TeamsSchakelpunt.Tests.Browser;

/// <summary>Folders that tests use, known since the build.</summary>
public static class TestFolders
{
    /// <summary>Root of the repository.</summary>
    public static string Root { get; } = Metadata("RepositoryRoot");

    /// <summary>Holds <c>node_modules</c> of the tests.</summary>
    public static string Node { get; } = Metadata("NodeFolder");

    /// <summary>What a test leaves for people to look at; made when it is not there.</summary>
    public static string Artifacts(string name) => Directory.CreateDirectory(Path.Combine(Root, "artifacts", name)).FullName;

    private static string Metadata(string key) => typeof(TestFolders).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
