using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Bot.Storage.Rotation;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>
/// Brings a case to the newest key: its private part, and the hash by which it is compared with others, which only the private
/// part can tell. At one look the case stands behind the new hash as well, at the next it leaves the old ones; so at no moment
/// does somebody who compares miss it.
/// </summary>
internal sealed class CaseKeys(FieldCipher cipher, YouthMatches matches) : IKeyedRows
{
    private readonly CaseRows _rows = new(cipher);

    public string Table => CaseRows.Table;

    public async ValueTask<IReadOnlyList<TableChange>> RenewAsync(TableRow row, CancellationToken cancellationToken)
    {
        if (row.Row != CaseRows.State) return [];
        var @case = _rows.ReadState(row);
        var older = @case.MatchKeys;
        if (matches.NewestKeyOf(@case) is { } newest && !older.Contains(newest))
        {
            await matches.AddAsync(@case.Number, newest, cancellationToken);
            return Replace(row, @case with { MatchKeys = [.. older, newest] });
        }

        var left = older.Where(key => key != matches.NewestKeyOf(@case)).ToList();
        if (left.Count == 0 && _rows.IsSealedByNewest(row)) return [];
        await matches.RemoveAsync(@case.Number, left, cancellationToken);
        return Replace(row, @case with { MatchKeys = [.. older.Except(left)] });
    }

    private IReadOnlyList<TableChange> Replace(TableRow row, Case renewed) => [new TableChange.Replace(row.Row, row.ETag, _rows.StateOf(renewed))];
}
