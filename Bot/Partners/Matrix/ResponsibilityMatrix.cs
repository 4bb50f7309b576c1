using System.Collections.Frozen;
using System.Text.Json;

namespace TeamsSchakelpunt.Bot.Partners.Matrix;

/// <summary>Who does what: the 24 rows of section 4 of the seed, with the partners and groups they name.</summary>
public sealed class ResponsibilityMatrix
{
    private readonly FrozenDictionary<string, MatrixPartner> _partners;
    private readonly FrozenDictionary<string, MatrixRow> _rows;

    internal ResponsibilityMatrix(
        IReadOnlyList<MatrixPartner> partners, IReadOnlyList<PartnerGroup> groups, IReadOnlyList<MatrixRow> rows)
    {
        Partners = partners;
        Groups = groups;
        Rows = rows;
        _partners = partners.ToFrozenDictionary(partner => partner.Key);
        _rows = rows.ToFrozenDictionary(row => row.Id);
    }

    public IReadOnlyList<MatrixPartner> Partners { get; }

    public IReadOnlyList<PartnerGroup> Groups { get; }

    /// <summary>The rows in the order of the seed.</summary>
    public IReadOnlyList<MatrixRow> Rows { get; }

    public MatrixPartner? Partner(string key) => _partners.GetValueOrDefault(key);

    public MatrixRow? Row(string id) => _rows.GetValueOrDefault(id);

    /// <summary>The rows in which this partner has a task.</summary>
    public IReadOnlyList<MatrixRow> RowsOf(string partner) => [.. Rows.Where(row => row.Partners.Contains(partner))];

    /// <summary>Reads the file with responsibilities.</summary>
    /// <exception cref="InvalidDataException">
    /// No JSON, an unknown partner, a row without a partner or an id that is there twice; the message names the row or the line.
    /// </exception>
    public static ResponsibilityMatrix Load(Stream json)
    {
        try
        {
            var file = JsonSerializer.Deserialize(json, MatrixJson.Default.MatrixFile);
            return new MatrixReader(file ?? new MatrixFile(null, null, null)).Read();
        }
        catch (JsonException wrong)
        {
            throw new InvalidDataException($"responsibilities, line {wrong.LineNumber + 1}: {wrong.Message}", wrong);
        }
    }
}
