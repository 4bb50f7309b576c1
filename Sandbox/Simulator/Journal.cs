using System.Text.Json;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>Keeps changes as JSON lines. A line that was cut off by a crash, the last one, is dropped.</summary>
internal sealed class Journal : IDisposable
{
    private readonly string? _path;
    private StreamWriter? _writer;

    public Journal(string? path) => _path = path;

    /// <summary>What was kept, oldest first; opens the file for what follows.</summary>
    public IReadOnlyList<TeamsChange> Open()
    {
        if (_path is null) return [];
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(_path))!);
        var changes = new List<TeamsChange>();
        var lines = File.Exists(_path) ? File.ReadAllLines(_path) : [];
        for (var i = 0; i < lines.Length; i++)
        {
            try
            {
                changes.Add(JsonSerializer.Deserialize(lines[i], TeamsChangeJson.Default.TeamsChange)!);
            }
            catch (JsonException) when (i == lines.Length - 1 && !EndsWithNewLine(_path))
            {
                break;
            }
        }

        // A whole last line may miss its end too; what follows must not land behind it.
        if (lines.Length > 0 && !EndsWithNewLine(_path)) File.WriteAllLines(_path, lines[..changes.Count]);
        _writer = new StreamWriter(_path, append: true) { AutoFlush = true };
        return changes;
    }

    public void Append(TeamsChange change) =>
        _writer?.WriteLine(JsonSerializer.Serialize(change, TeamsChangeJson.Default.TeamsChange));

    public void Dispose()
    {
        _writer?.Dispose();
        _writer = null;
    }

    private static bool EndsWithNewLine(string path)
    {
        using var file = File.OpenRead(path);
        file.Seek(-1, SeekOrigin.End);
        return file.ReadByte() == '\n';
    }
}
