using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Tests.Storage;

/// <summary>A store of which a table can't be written for as long as a test wants.</summary>
internal sealed class FailingTableStore(ITableStore store, string? table = null) : ITableStore, IStoreProbe
{
    public volatile bool Fails;

    public Task<TableRow?> GetAsync(string table, string partition, string row, CancellationToken cancellationToken) =>
        store.GetAsync(table, partition, row, cancellationToken);

    public Task<TablePage> QueryAsync(TableQuery query, CancellationToken cancellationToken) => store.QueryAsync(query, cancellationToken);

    public Task<TablePage> ScanAsync(string table, int take, string? continuation, CancellationToken cancellationToken) =>
        store.ScanAsync(table, take, continuation, cancellationToken);

    public Task<CommitResult> CommitAsync(string name, string partition, IReadOnlyList<TableChange> changes, CancellationToken cancellationToken) =>
        Fails && (table is null || table == name) ? throw new IOException("The disk is full.") : store.CommitAsync(name, partition, changes, cancellationToken);

    public Task PingAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
