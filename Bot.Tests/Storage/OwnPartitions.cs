using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Tests.Storage;

/// <summary>A store in which a test has partitions of its own, however many tests share the tables.</summary>
internal sealed class OwnPartitions(ITableStore store, string? prefix = null) : ITableStore
{
    private readonly string _prefix = prefix ?? $"{Guid.NewGuid():N}-";

    public Task<TableRow?> GetAsync(string table, string partition, string row, CancellationToken cancellationToken) =>
        store.GetAsync(table, _prefix + partition, row, cancellationToken);

    public Task<TablePage> QueryAsync(TableQuery query, CancellationToken cancellationToken) =>
        store.QueryAsync(query with { Partition = _prefix + query.Partition }, cancellationToken);

    public async Task<TablePage> ScanAsync(string table, int take, string? continuation, CancellationToken cancellationToken)
    {
        var page = await store.ScanAsync(table, take, continuation, cancellationToken);
        var own = page.Rows.Where(row => row.Partition.StartsWith(_prefix, StringComparison.Ordinal));
        return page with { Rows = [.. own.Select(row => row with { Partition = row.Partition[_prefix.Length..] })] };
    }

    public Task<CommitResult> CommitAsync(string table, string partition, IReadOnlyList<TableChange> changes, CancellationToken cancellationToken) =>
        store.CommitAsync(table, _prefix + partition, changes, cancellationToken);
}
