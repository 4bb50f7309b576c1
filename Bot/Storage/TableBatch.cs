namespace TeamsSchakelpunt.Bot.Storage;

/// <summary>What every engine asks of a batch before it starts.</summary>
internal static class TableBatch
{
    /// <summary>Azure Tables takes at most 4 MiB in one batch, its envelope included.</summary>
    private const int BatchBytes = 3_900 * 1024;

    /// <exception cref="ArgumentException">No change, too many, a row named twice, or data too large.</exception>
    public static void Check(IReadOnlyList<TableChange> changes)
    {
        if (changes.Count is 0 or > TableLimits.BatchSize)
        {
            throw new ArgumentException($"A batch has 1 to {TableLimits.BatchSize} changes.", nameof(changes));
        }

        var rows = new HashSet<string>(StringComparer.Ordinal);
        var bytes = 0L;
        foreach (var change in changes)
        {
            if (!rows.Add(change.Row)) throw new ArgumentException("A batch names a row once.", nameof(changes));
            var length = DataOf(change).Length;
            if (length > TableLimits.RowBytes) throw new ArgumentException($"A row holds at most {TableLimits.RowBytes} bytes.", nameof(changes));
            bytes += length;
        }

        // Binary data travels as base64.
        if (bytes / 3 * 4 > BatchBytes) throw new ArgumentException("A batch is at most 4 MiB.", nameof(changes));
    }

    public static ReadOnlyMemory<byte> DataOf(TableChange change) => change switch
    {
        TableChange.Add(_, var data) => data,
        TableChange.Replace(_, _, var data) => data,
        TableChange.Put(_, var data) => data,
        _ => ReadOnlyMemory<byte>.Empty,
    };
}
