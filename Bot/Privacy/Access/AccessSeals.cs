using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Bot.Storage.Rotation;

namespace TeamsSchakelpunt.Bot.Privacy.Access;

/// <summary>Seals the log anew after a change of keys. What is not as it was written gets no new seal.</summary>
internal sealed class AccessSeals(FieldCipher cipher) : IKeyedRows
{
    public string Table => AccessRows.Table;

    public ValueTask<IReadOnlyList<TableChange>> RenewAsync(TableRow row, CancellationToken cancellationToken) => ValueTask.FromResult(Renew(row));

    private IReadOnlyList<TableChange> Renew(TableRow row)
    {
        if (row.Row is AccessRows.Head or AccessRows.Dropped)
        {
            var mark = AccessMark.Read(row);
            return NeedsRenewal(mark.Check(cipher, row.Row)) ? Replace(row, AccessMark.Make(cipher, row.Row, mark.Count, mark.Digest).ToBytes()) : [];
        }

        var line = AccessLine.Read(row) ?? throw new FieldCipherException(FieldCipherFailure.Malformed);
        return NeedsRenewal(line.Check(cipher)) ? Replace(row, line.SealedAnew(cipher)) : [];
    }

    private static bool NeedsRenewal(SealState seal) => seal switch
    {
        SealState.UnknownKey => throw new FieldCipherException(FieldCipherFailure.UnknownKey),
        SealState.Broken => throw new FieldCipherException(FieldCipherFailure.Tampered),
        _ => seal is SealState.WholeByOlderKey,
    };

    private static IReadOnlyList<TableChange> Replace(TableRow row, byte[] data) => [new TableChange.Replace(row.Row, row.ETag, data)];
}
