namespace TeamsSchakelpunt.Bot.Storage;

/// <summary>
/// The one seam to durable storage, of the shape that Azure Tables has: rows in partitions, an ETag on each row,
/// and an atomic batch within one partition.
/// </summary>
/// <remarks>
/// Keys are any text of 1 to 256 characters, and of at most 512 bytes once escaped: 256 of ASCII and most of Europe, 170 of Asia.
/// Tables have 3 to 63 letters and digits, a letter first; upper and lower case are the same.
/// Rows come back in ordinal order of their (escaped) row key.
/// A broken or absent store throws; a lost race is a value (<see cref="CommitResult"/>).
/// </remarks>
public interface ITableStore
{
    /// <summary>One row, or null where there is none. One round trip.</summary>
    Task<TableRow?> GetAsync(string table, string partition, string row, CancellationToken cancellationToken);

    /// <summary>One page of a row range within a partition. One round trip.</summary>
    Task<TablePage> QueryAsync(TableQuery query, CancellationToken cancellationToken);

    /// <summary>
    /// One page of a whole table, partition after partition: for work in the background, never for an answer that somebody waits
    /// for. A row that stays is seen once; one that comes or goes meanwhile may be seen or not. One round trip.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="take">The most rows in the page; 1 to 1,000. A page may hold fewer, even none, and still not be the last.</param>
    /// <param name="continuation">From <see cref="TablePage.Continuation"/>; null for the first page.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<TablePage> ScanAsync(string table, int take, string? continuation, CancellationToken cancellationToken);

    /// <summary>
    /// Applies all changes or none. One round trip. When this returns <see cref="CommitResult.Committed"/>, the rows are on disk.
    /// </summary>
    /// <exception cref="ArgumentException">No change, over <see cref="TableLimits.BatchSize"/> changes, a row named twice, or data too large.</exception>
    Task<CommitResult> CommitAsync(string table, string partition, IReadOnlyList<TableChange> changes, CancellationToken cancellationToken);
}
