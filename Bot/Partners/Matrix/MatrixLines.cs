using System.Text.Json;

namespace TeamsSchakelpunt.Bot.Partners.Matrix;

/// <summary>On which line of the responsibilities file each entry stands, so that an error leads to it.</summary>
internal sealed class MatrixLines
{
    private readonly Dictionary<string, int> _lines = new(StringComparer.OrdinalIgnoreCase);

    public MatrixLines(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var (list, index, line, read) = ("", 0, 1, 0);
        while (reader.Read())
        {
            var start = (int)reader.TokenStartIndex;
            line += utf8[read..start].Count((byte)'\n');
            read = start;
            if (reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 }) (list, index) = (reader.GetString()!, 0);
            else if (reader is { TokenType: JsonTokenType.StartObject, CurrentDepth: 2 }) _lines[$"{list}[{index++}]"] = line;
        }
    }

    /// <summary>Such as <c>line 12, responsibilities[3]</c>.</summary>
    public string Where(string list, int index)
    {
        var name = $"{list}[{index}]";
        return _lines.TryGetValue(name, out var line) ? $"line {line}, {name}" : name;
    }
}
