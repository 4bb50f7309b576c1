using System.Reflection;

namespace TeamsSchakelpunt.Sandbox;

/// <summary>This program, and the folder that holds its page and its data.</summary>
public static class SandboxAssembly
{
    /// <summary>The project's folder.</summary>
    public static string Folder { get; } = typeof(SandboxAssembly).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == "SandboxFolder").Value!;

    /// <summary>The page.</summary>
    public static string Page { get; } = Path.Combine(Folder, "wwwroot");
}
