using System.Text.Json;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Bot.Privacy.Retention;

/// <summary>
/// What is to be erased. A row stands from the night before the erasure until all is done, cards and all: so what was stopped
/// half way is found again.
/// </summary>
public sealed class ErasurePlan(ITableStore store)
{
    private const string Table = "erasures";
    private const string Partition = "plan";

    /// <summary>All that stands on it.</summary>
    public async Task<IReadOnlyList<PlannedErasure>> ReadAsync(CancellationToken cancellationToken) =>
        [.. (await RowsAsync(cancellationToken)).Select(planned => planned.Erasure)];

    internal async Task<IReadOnlyList<(PlannedErasure Erasure, string ETag)>> RowsAsync(CancellationToken cancellationToken)
    {
        var rows = new List<(PlannedErasure, string)>();
        string? continuation = null;
        do
        {
            var page = await store.QueryAsync(new TableQuery(Table, Partition, Take: 1000, Continuation: continuation), cancellationToken);
            rows.AddRange(page.Rows.Select(row => (JsonSerializer.Deserialize(row.Data.Span, ErasureJson.Default.PlannedErasure)!, row.ETag)));
            continuation = page.Continuation;
        }
        while (continuation is not null);
        return rows;
    }

    /// <summary>Puts it on the plan; nothing happens where it stands there.</summary>
    internal async Task<bool> AddAsync(PlannedErasure planned, CancellationToken cancellationToken) =>
        await store.CommitAsync(Table, Partition, [new TableChange.Add(planned.Number.ToString(), BytesOf(planned))], cancellationToken) is CommitResult.Committed;

    /// <summary>Takes it to erase it; false where another instance did.</summary>
    internal async Task<bool> StartAsync(PlannedErasure planned, string etag, DateTimeOffset now, CancellationToken cancellationToken) =>
        await store.CommitAsync(
            Table, Partition, [new TableChange.Replace(planned.Number.ToString(), etag, BytesOf(planned with { StartedAt = now }))], cancellationToken) is CommitResult.Committed;

    internal Task RemoveAsync(CaseNumber number, CancellationToken cancellationToken) =>
        store.CommitAsync(Table, Partition, [new TableChange.Drop(number.ToString())], cancellationToken);

    private static byte[] BytesOf(PlannedErasure planned) => JsonSerializer.SerializeToUtf8Bytes(planned, ErasureJson.Default.PlannedErasure);
}
