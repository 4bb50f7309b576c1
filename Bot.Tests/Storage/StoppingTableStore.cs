using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Tests.Storage;

/// <summary>
/// A store whose process stops at one call, before it reached the disk or just after, as when the machine goes down: the
/// calls that follow fail too.
/// </summary>
/// <param name="store">The store that goes on when the process is started again.</param>
/// <param name="at">At which call, from 1 on.</param>
/// <param name="afterIt">What that call changed is on disk, and nobody heard of it.</param>
internal sealed class StoppingTableStore(ITableStore store, int at, bool afterIt) : ITableStore
{
    private int _calls;

    public int Calls => _calls;

    public Task<TableRow?> GetAsync(string table, string partition, string row, CancellationToken cancellationToken) =>
        CallAsync(() => store.GetAsync(table, partition, row, cancellationToken));

    public Task<TablePage> QueryAsync(TableQuery query, CancellationToken cancellationToken) => CallAsync(() => store.QueryAsync(query, cancellationToken));

    public Task<TablePage> ScanAsync(string table, int take, string? continuation, CancellationToken cancellationToken) =>
        CallAsync(() => store.ScanAsync(table, take, continuation, cancellationToken));

    public Task<CommitResult> CommitAsync(string table, string partition, IReadOnlyList<TableChange> changes, CancellationToken cancellationToken) =>
        CallAsync(() => store.CommitAsync(table, partition, changes, cancellationToken));

    private async Task<T> CallAsync<T>(Func<Task<T>> call)
    {
        var number = Interlocked.Increment(ref _calls);
        if (number < at) return await call();
        if (number == at && afterIt) await call();
        throw new IOException("The process stopped.");
    }
}
