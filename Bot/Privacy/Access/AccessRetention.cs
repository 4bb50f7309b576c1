using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Bot.Privacy.Access;

/// <summary>
/// Drops lines that grew old. In the same batch the mark of how far they were dropped moves on, so that what stays can be
/// checked as before and a stop half way leaves nothing half done.
/// </summary>
public sealed partial class AccessRetention(ITableStore store, FieldCipher cipher, AccessLog log, ILogger<AccessRetention> logger)
{
    private static readonly LogKey TooOld = new("bewaartermijn");

    /// <summary>Drops the lines from before this moment; how many. The drop itself is a line.</summary>
    public async Task<long> DropBeforeAsync(DateTimeOffset moment, CancellationToken cancellationToken)
    {
        var count = 0L;
        while (await DropSomeAsync(moment, cancellationToken) is > 0 and var some) count += some;
        if (count > 0) await log.WriteAsync(new AccessAttempt(Actor.Schakelpunt, AccessActions.Erase, AccessTarget.Log, Reason: TooOld), cancellationToken);
        return count;
    }

    private async Task<int> DropSomeAsync(DateTimeOffset moment, CancellationToken cancellationToken)
    {
        while (true)
        {
            var mark = await AccessRows.MarkAsync(store, AccessRows.Dropped, cancellationToken);
            var (count, digest) = mark is { Mark: var known } ? (known.Count, known.Digest) : (0, AccessLine.Nothing);
            var page = await store.QueryAsync(
                new TableQuery(AccessRows.Table, AccessRows.Partition, AccessRows.LinePrefix, AccessRows.MostLines), cancellationToken);

            var changes = new List<TableChange>();
            var dropped = 0;
            foreach (var row in page.Rows)
            {
                if (AccessLine.Read(row) is not { Entry: { } entry } line || !Follows(line, count, digest))
                {
                    // What is not as it was written is kept for whoever finds out why.
                    Log.Broken(logger, count + 1);
                    break;
                }

                if (entry.At >= moment) break;
                changes.Add(new TableChange.Drop(row.Row));
                if (entry.Target.Case is { } number) changes.Add(new TableChange.Drop(AccessRows.KeyOf(number, line.Number)));
                (count, digest, dropped) = (line.Number, line.Digest, dropped + 1);
            }

            if (dropped == 0) return 0;
            var moved = AccessMark.Make(cipher, AccessRows.Dropped, count, digest).ToBytes();
            changes.Insert(0, mark is { ETag: var etag } ? new TableChange.Replace(AccessRows.Dropped, etag, moved) : new TableChange.Add(AccessRows.Dropped, moved));
            if (await store.CommitAsync(AccessRows.Table, AccessRows.Partition, changes, cancellationToken) is CommitResult.Committed) return dropped;
        }
    }

    private bool Follows(AccessLine line, long count, byte[] digest) =>
        line.Number == count + 1
        && line.Before.AsSpan().SequenceEqual(digest)
        && line.Check(cipher) is SealState.Whole or SealState.WholeByOlderKey;

    private static partial class Log
    {
        [LoggerMessage(5001, LogLevel.Error, "The access log is not as it was written at line {Number}; nothing from there on is dropped")]
        public static partial void Broken(ILogger logger, long number);
    }
}
