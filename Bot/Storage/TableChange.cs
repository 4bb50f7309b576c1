namespace TeamsSchakelpunt.Bot.Storage;

/// <summary>One change in a batch.</summary>
public abstract record TableChange(string Row)
{
    /// <summary>A new row; a conflict where it exists.</summary>
    public sealed record Add(string Row, ReadOnlyMemory<byte> Data) : TableChange(Row);

    /// <summary>Replaces the row as it was read; a conflict where it changed or is gone.</summary>
    public sealed record Replace(string Row, string ETag, ReadOnlyMemory<byte> Data) : TableChange(Row);

    /// <summary>Adds or replaces, whatever is there. Only for rows with one writer or where the last word wins.</summary>
    public sealed record Put(string Row, ReadOnlyMemory<byte> Data) : TableChange(Row);

    /// <summary>Removes the row as it was read; a conflict where it changed or is gone.</summary>
    public sealed record Delete(string Row, string ETag) : TableChange(Row);

    /// <summary>Removes the row, whatever is there; nothing happens where there is none.</summary>
    public sealed record Drop(string Row) : TableChange(Row);
}

/// <summary>How a batch ended.</summary>
public abstract record CommitResult
{
    /// <summary>All changes are on disk. <paramref name="ETags"/> has the new ETag of each change, in order; null for a removed row.</summary>
    public sealed record Committed(IReadOnlyList<string?> ETags) : CommitResult;

    /// <summary>Nothing was changed: <paramref name="Row"/> was not as the batch expected (a stale ETag, or a row that exists or is gone).</summary>
    public sealed record Conflict(string Row) : CommitResult;
}
