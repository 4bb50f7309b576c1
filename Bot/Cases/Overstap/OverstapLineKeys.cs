using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Bot.Storage.Rotation;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>
/// Brings the lines of De Overstap to the newest key. Only the private part of the case tells what was hashed. A line moves in one
/// batch, so that at no moment two stand for one youngster.
/// </summary>
internal sealed class OverstapLineKeys(CaseStore cases, OverstapLines lines) : IKeyedRows
{
    public string Table => OverstapLines.Table;

    public async ValueTask<IReadOnlyList<TableChange>> RenewAsync(TableRow row, CancellationToken cancellationToken)
    {
        if (await cases.LoadAsync(OverstapLines.LineOf(row).Number, cancellationToken) is not { Case: var @case }) return [];
        var keys = lines.KeysOf(@case);
        return keys.Skip(1).Contains(row.Row) ? [new TableChange.Delete(row.Row, row.ETag), new TableChange.Put(keys[0], row.Data)] : [];
    }
}
