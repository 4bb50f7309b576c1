using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Tests.Storage;

/// <summary>Counts the round trips to a store, by kind.</summary>
internal sealed class CountingTableStore(ITableStore store) : ITableStore
{
    private int gets;
    private int queries;
    private int commits;

    public int Gets => gets;

    public int Queries => queries;

    public int Commits => commits;

    public int Total => gets + queries + commits;

    public Task<TableRow?> GetAsync(string table, string partition, string row, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref gets);
        return store.GetAsync(table, partition, row, cancellationToken);
    }

    public Task<TablePage> QueryAsync(TableQuery query, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref queries);
        return store.QueryAsync(query, cancellationToken);
    }

    public Task<TablePage> ScanAsync(string table, int take, string? continuation, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref queries);
        return store.ScanAsync(table, take, continuation, cancellationToken);
    }

    public Task<CommitResult> CommitAsync(
        string table, string partition, IReadOnlyList<TableChange> changes, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref commits);
        return store.CommitAsync(table, partition, changes, cancellationToken);
    }

    /// <summary>Starts counting anew.</summary>
    public void Reset() => gets = queries = commits = 0;
}
