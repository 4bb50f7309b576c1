using System.Text.Json;

namespace TeamsSchakelpunt.Bot.Storage.Rotation;

/// <summary>
/// Brings every keyed row to the newest key, so that older keys may go. It looks at all rows and changes those that need it: to
/// stop half way, to start again or to run twice at once does no harm.
/// </summary>
public sealed class KeyRotation(ITableStore store, IEnumerable<IKeyedRows> owners)
{
    private const int PageSize = 200;

    /// <summary>So many rows are written at once: SQLite takes them in one wait for the disk, Azure Tables side by side.</summary>
    private const int AtOnce = 8;

    /// <summary>One look at all rows.</summary>
    public async Task<RotationCount> RunAsync(CancellationToken cancellationToken)
    {
        var counts = new long[Enum.GetValues<Outcome>().Length];
        foreach (var owner in owners)
        {
            string? continuation = null;
            do
            {
                var page = await store.ScanAsync(owner.Table, PageSize, continuation, cancellationToken);
                await Parallel.ForEachAsync(
                    page.Rows,
                    new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
                    async (row, token) => Interlocked.Increment(ref counts[(int)await RenewAsync(owner, row, token)]));
                continuation = page.Continuation;
            }
            while (continuation is not null);
        }

        return new RotationCount(counts[(int)Outcome.Renewed], counts[(int)Outcome.NeedsOtherKey], counts[(int)Outcome.Damaged]);
    }

    /// <summary>After a lost race the row is read again: whoever changed it may have used the newest key, or an older one.</summary>
    private async Task<Outcome> RenewAsync(IKeyedRows owner, TableRow row, CancellationToken cancellationToken)
    {
        for (TableRow? current = row; current is not null;)
        {
            IReadOnlyList<TableChange> changes;
            try
            {
                changes = await owner.RenewAsync(current, cancellationToken);
            }
            catch (FieldCipherException unreadable)
            {
                return unreadable.Failure is FieldCipherFailure.UnknownKey ? Outcome.NeedsOtherKey : Outcome.Damaged;
            }
            catch (JsonException)
            {
                return Outcome.Damaged;
            }

            if (changes.Count == 0) return Outcome.Fine;
            if (await store.CommitAsync(owner.Table, current.Partition, changes, cancellationToken) is CommitResult.Committed) return Outcome.Renewed;
            current = await store.GetAsync(owner.Table, current.Partition, current.Row, cancellationToken);
        }

        return Outcome.Fine;
    }

    private enum Outcome
    {
        Fine,
        Renewed,
        NeedsOtherKey,
        Damaged,
    }
}

/// <summary>What one look at all rows found.</summary>
/// <param name="Renewed">Rows that were brought to the newest key.</param>
/// <param name="NeedOtherKey">Rows that need a key which is not listed.</param>
/// <param name="Damaged">Rows that no key makes readable.</param>
public sealed record RotationCount(long Renewed, long NeedOtherKey, long Damaged);
