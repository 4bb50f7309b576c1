using System.Text;

namespace TeamsSchakelpunt.Tests.Flows;

/// <summary>The written matrix beside this file: what each path answers to each role, in each state.</summary>
internal static class PathsMatrix
{
    public const string States = "NOLZGIW";

    private static readonly string[][] Rows =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Flows", "paths-matrix.psv"))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)),
    ];

    public static IReadOnlyList<string> Roles { get; } = Rows[0][1..];

    public static IReadOnlyList<string> Paths { get; } = [.. Rows[1..].Select(row => row[0])];

    /// <summary>A sign for each state; see the head of the file.</summary>
    public static string Cell(string path, string role) => Rows.FirstOrDefault(row => row[0] == path)?[1 + Roles.ToList().IndexOf(role)] ?? "";

    /// <summary>The row as it would stand in the file.</summary>
    public static string Line(string path, IEnumerable<string> cells)
    {
        var line = new StringBuilder(path.PadRight(36));
        foreach (var (cell, role) in cells.Zip(Roles)) line.Append(" | ").Append(cell.PadRight(role.Length));
        return line.ToString().TrimEnd();
    }
}
