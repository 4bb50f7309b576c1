using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Tests.Storage;

/// <summary>The process dies after so many commits.</summary>
internal sealed class StoppingTableStore(ITableStore store, int commits) : ITableStore
{
    private int _left = commits;

    public Task<TableRow?> GetAsync(string table, string partition, string row, CancellationToken cancellationToken) =>
        store.GetAsync(table, partition, row, cancellationToken);

    public Task<TablePage> QueryAsync(TableQuery query, CancellationToken cancellationToken) => store.QueryAsync(query, cancellationToken);

    public Task<TablePage> ScanAsync(string table, int take, string? continuation, CancellationToken cancellationToken) =>
        store.ScanAsync(table, take, continuation, cancellationToken);

    public Task<CommitResult> CommitAsync(string table, string partition, IReadOnlyList<TableChange> changes, CancellationToken cancellationToken) =>
        Interlocked.Decrement(ref _left) < 0 ? throw new IOException("The process stopped.") : store.CommitAsync(table, partition, changes, cancellationToken);
}
