using System.Collections.Concurrent;
using Azure;
using Azure.Data.Tables;

namespace TeamsSchakelpunt.Bot.Storage;

/// <summary>
/// The engine for more than one instance: Azure Tables. The data of a row is spread over binary properties of at most
/// 64 KiB. Each batch carries an id of its own, so that a batch that was applied while its answer got lost, and was then
/// sent again, is not taken for a lost race.
/// </summary>
public sealed class AzureTableStore(TableServiceClient service) : ITableStore, IStoreProbe
{
    private const int PropertyBytes = 64 * 1024;
    private const string CommitId = "Commit";

    private readonly ConcurrentDictionary<string, Lazy<Task<TableClient>>> _tables = new(StringComparer.Ordinal);

    public async Task<TableRow?> GetAsync(string table, string partition, string row, CancellationToken cancellationToken)
    {
        var client = await TableAsync(table, cancellationToken);
        var entity = await client.GetEntityIfExistsAsync<TableEntity>(
            TableKeys.Escape(partition), TableKeys.Escape(row), cancellationToken: cancellationToken);
        return entity.HasValue ? RowOf(partition, entity.Value!) : null;
    }

    public async Task<TablePage> QueryAsync(TableQuery query, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(query.Take, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(query.Take, 1000);
        var client = await TableAsync(query.Table, cancellationToken);
        var partition = TableKeys.Escape(query.Partition);
        var from = TableKeys.EscapePrefix(query.Prefix);
        var to = from + TableKeys.AfterAll;
        var pages = client.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {from} and RowKey lt {to}"), query.Take, cancellationToken: cancellationToken);
        await foreach (var page in pages.AsPages(query.Continuation, query.Take))
        {
            // The service may answer a page without rows that still has a continuation.
            if (page.Values.Count == 0 && page.ContinuationToken is not null) continue;
            return new TablePage([.. page.Values.Select(entity => RowOf(query.Partition, entity))], page.ContinuationToken);
        }

        return new TablePage([], null);
    }

    public async Task<CommitResult> CommitAsync(
        string table, string partition, IReadOnlyList<TableChange> changes, CancellationToken cancellationToken)
    {
        TableBatch.Check(changes);
        var client = await TableAsync(table, cancellationToken);
        var key = TableKeys.Escape(partition);
        var commit = Guid.NewGuid().ToString("N");
        var live = changes.ToList();
        while (live.Count > 0)
        {
            try
            {
                var answer = await client.SubmitTransactionAsync(live.Select(change => ActionOf(key, change, commit)), cancellationToken);
                return Committed(changes, live.Zip(answer.Value, (change, one) => (change, ETagOf(change, one))));
            }
            catch (TableTransactionFailedException failure) when (failure.Status is 404 or 409 or 412 && failure.FailedTransactionActionIndex is { } index)
            {
                var failed = live[index];
                if (await WasAppliedAsync(client, partition, live, commit, cancellationToken) is { } applied) return Committed(changes, applied);
                if (failed is not TableChange.Drop) return new CommitResult.Conflict(failed.Row);
                live.RemoveAt(index);
            }
        }

        return Committed(changes, []);
    }

    public async Task PingAsync(CancellationToken cancellationToken) =>
        await GetAsync("probe", "probe", "probe", cancellationToken);

    private static CommitResult.Committed Committed(IReadOnlyList<TableChange> changes, IEnumerable<(TableChange Change, string? ETag)> applied)
    {
        var etags = applied.ToDictionary(one => one.Change.Row, one => one.ETag);
        return new CommitResult.Committed([.. changes.Select(change => etags.GetValueOrDefault(change.Row))]);
    }

    /// <summary>Where a row carries the id of this very batch, the batch was applied and only its answer got lost.</summary>
    private static async Task<List<(TableChange, string?)>?> WasAppliedAsync(
        TableClient client, string partition, List<TableChange> changes, string commit, CancellationToken cancellationToken)
    {
        var applied = new List<(TableChange, string?)>();
        foreach (var change in changes)
        {
            if (change is TableChange.Delete or TableChange.Drop)
            {
                applied.Add((change, null));
                continue;
            }

            var entity = await client.GetEntityIfExistsAsync<TableEntity>(
                TableKeys.Escape(partition), TableKeys.Escape(change.Row), cancellationToken: cancellationToken);
            if (!entity.HasValue || entity.Value!.GetString(CommitId) != commit) return null;
            applied.Add((change, entity.Value.ETag.ToString()));
        }

        return applied.Exists(one => one.Item2 is not null) ? applied : null;
    }

    private static string? ETagOf(TableChange change, Response answer) =>
        change is TableChange.Delete or TableChange.Drop ? null : answer.Headers.ETag?.ToString();

    private static TableTransactionAction ActionOf(string partition, TableChange change, string commit)
    {
        var entity = new TableEntity(partition, TableKeys.Escape(change.Row));
        var data = TableBatch.DataOf(change);
        for (var (start, i) = (0, 0); start < data.Length; start += PropertyBytes, i++)
        {
            entity.Add($"D{i}", data.Slice(start, Math.Min(PropertyBytes, data.Length - start)).ToArray());
        }

        if (change is not (TableChange.Delete or TableChange.Drop)) entity.Add(CommitId, commit);
        return change switch
        {
            TableChange.Add => new TableTransactionAction(TableTransactionActionType.Add, entity),
            TableChange.Put => new TableTransactionAction(TableTransactionActionType.UpsertReplace, entity),
            TableChange.Replace(_, var etag, _) => new TableTransactionAction(TableTransactionActionType.UpdateReplace, entity, new ETag(etag)),
            TableChange.Delete(_, var etag) => new TableTransactionAction(TableTransactionActionType.Delete, entity, new ETag(etag)),
            _ => new TableTransactionAction(TableTransactionActionType.Delete, entity, ETag.All),
        };
    }

    private static TableRow RowOf(string partition, TableEntity entity)
    {
        var parts = new List<byte[]>();
        while (entity.TryGetValue($"D{parts.Count}", out var part)) parts.Add((byte[])part);
        var data = parts.Count == 1 ? parts[0] : [.. parts.SelectMany(part => part)];
        return new TableRow(partition, TableKeys.Unescape(entity.RowKey), entity.ETag.ToString(), data);
    }

    /// <summary>The table, made where it does not exist; asked once, and again after a failure.</summary>
    private async Task<TableClient> TableAsync(string name, CancellationToken cancellationToken)
    {
        var made = _tables.GetOrAdd(name, key => new Lazy<Task<TableClient>>(() => MakeAsync(key)));
        try
        {
            return await made.Value.WaitAsync(cancellationToken);
        }
        catch (RequestFailedException)
        {
            _tables.TryRemove(new KeyValuePair<string, Lazy<Task<TableClient>>>(name, made));
            throw;
        }
    }

    private async Task<TableClient> MakeAsync(string name)
    {
        var client = service.GetTableClient(name);
        await client.CreateIfNotExistsAsync();
        return client;
    }
}
