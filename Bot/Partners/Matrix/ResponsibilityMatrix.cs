using System.Collections.Frozen;
using System.Text;
using System.Text.Json;

namespace TeamsSchakelpunt.Bot.Partners.Matrix;

/// <summary>Who does what: the rows of the plan and the parties in it. Data of the region, loaded at start. Immutable.</summary>
public sealed class ResponsibilityMatrix
{
    private readonly FrozenDictionary<string, MatrixRow> _rows;
    private readonly FrozenDictionary<string, MatrixPartner> _partners;

    internal ResponsibilityMatrix(
        IReadOnlyList<MatrixRow> rows, IReadOnlyList<MatrixPartner> partners, IReadOnlyList<PartnerGroup> groups, IReadOnlyList<MatrixTeam> teams)
    {
        Rows = rows;
        Partners = partners;
        Groups = groups;
        Teams = teams;
        _rows = rows.ToFrozenDictionary(row => row.Id);
        _partners = partners.ToFrozenDictionary(partner => partner.Key);
    }

    public IReadOnlyList<MatrixRow> Rows { get; }

    public IReadOnlyList<MatrixPartner> Partners { get; }

    public IReadOnlyList<PartnerGroup> Groups { get; }

    public IReadOnlyList<MatrixTeam> Teams { get; }

    public MatrixRow? Row(string? id) => id is not null && _rows.TryGetValue(id, out var row) ? row : null;

    public MatrixPartner? Partner(string? key) => key is not null && _partners.TryGetValue(key, out var partner) ? partner : null;

    /// <summary>The rows in which this party has a task.</summary>
    public IReadOnlyList<MatrixRow> RowsOf(string partnerKey) => [.. Rows.Where(row => row.Partners.Any(p => p.Key == partnerKey))];

    /// <summary>Reads a responsibilities file.</summary>
    /// <exception cref="MatrixException">The file can't be used: bad JSON, an unknown partner, a row without a partner, an id used twice.</exception>
    public static ResponsibilityMatrix Load(string path)
    {
        using var stream = File.OpenRead(path);
        return Load(stream);
    }

    /// <inheritdoc cref="Load(string)"/>
    public static ResponsibilityMatrix Load(Stream stream)
    {
        try
        {
            using var content = new MemoryStream();
            stream.CopyTo(content);
            var utf8 = content.GetBuffer().AsSpan(0, (int)content.Length);
            if (utf8.StartsWith(Encoding.UTF8.Preamble)) utf8 = utf8[Encoding.UTF8.Preamble.Length..];
            var file = JsonSerializer.Deserialize(utf8, MatrixJson.Default.MatrixFile);
            return new MatrixReader(file ?? throw new MatrixException("The responsibilities file is empty."), new MatrixLines(utf8)).Read();
        }
        catch (JsonException error)
        {
            throw new MatrixException($"The responsibilities file is not valid JSON: {error.Path} at line {error.LineNumber + 1}.", error);
        }
    }
}
