using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Tests.Storage;

/// <summary>A store in which somebody else is just before you: once, before the first change to a table of which a test says so.</summary>
internal sealed class InterruptedTableStore(ITableStore store, string before, Func<Task> meanwhile) : ITableStore
{
    private Func<Task>? _meanwhile = meanwhile;

    public Task<TableRow?> GetAsync(string table, string partition, string row, CancellationToken cancellationToken) =>
        store.GetAsync(table, partition, row, cancellationToken);

    public Task<TablePage> QueryAsync(TableQuery query, CancellationToken cancellationToken) => store.QueryAsync(query, cancellationToken);

    public Task<TablePage> ScanAsync(string table, int take, string? continuation, CancellationToken cancellationToken) =>
        store.ScanAsync(table, take, continuation, cancellationToken);

    public async Task<CommitResult> CommitAsync(string table, string partition, IReadOnlyList<TableChange> changes, CancellationToken cancellationToken)
    {
        if (table == before && Interlocked.Exchange(ref _meanwhile, null) is { } other) await other();
        return await store.CommitAsync(table, partition, changes, cancellationToken);
    }
}
