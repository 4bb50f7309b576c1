using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace TeamsSchakelpunt.Bot.Storage;

/// <summary>
/// The store for more than one instance: Azure Tables. A table is made when the first write misses it, also after it was deleted.
/// </summary>
/// <remarks>
/// A write can't be withdrawn once it is sent: cancellation counts until then. When it throws, it may have been applied or not.
/// </remarks>
internal sealed class AzureTableStore : ITableStore, IStoreProbe
{
    private readonly TableServiceClient service;

    private AzureTableStore(TableServiceClient service) => this.service = service;

    /// <summary>Whether the setting is an endpoint; a connection string otherwise.</summary>
    public static bool IsUrl(string tables) =>
        tables.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || tables.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <param name="endpoint">The endpoint's URL.</param>
    /// <param name="credential">The app's own identity; needs the role Storage Table Data Contributor.</param>
    public static AzureTableStore Connect(Uri endpoint, TokenCredential credential) =>
        new(new TableServiceClient(endpoint, credential, Options(null)));

    /// <param name="connectionString">A connection string with an account key.</param>
    /// <param name="transport">For tests: what carries the requests.</param>
    public static AzureTableStore Connect(string connectionString, HttpPipelineTransport? transport = null) =>
        new(new TableServiceClient(connectionString, Options(transport)));

    public async Task<TableRow?> GetAsync(string table, string partition, string row, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var found = await Table(table).GetEntityIfExistsAsync<TableEntity>(
            TableKey.Escape(partition), TableKey.Escape(row), select: null, cancellationToken);
        return found.HasValue ? AzureEntity.Read(partition, found.Value!) : null;
    }

    public async Task<TablePage> QueryAsync(TableQuery query, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        TableRules.Check(query);
        return await PageAsync(
            query.Table, Filter(query), query.Take, query.Continuation, entity => AzureEntity.Read(query.Partition, entity), cancellationToken);
    }

    public async Task<TablePage> ScanAsync(string table, int take, string? continuation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        TableRules.CheckTake(take);
        return await PageAsync(
            table, filter: null, take, continuation, entity => AzureEntity.Read(TableKey.Unescape(entity.PartitionKey), entity), cancellationToken);
    }

    public Task<CommitResult> CommitAsync(
        string table, string partition, IReadOnlyList<TableChange> changes, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        TableRules.Check(changes);
        return new AzureCommit(Table(table), TableKey.Escape(partition), changes).RunAsync();
    }

    public Task PingAsync(CancellationToken cancellationToken) => GetAsync("probe", "probe", "probe", cancellationToken);

    private async Task<TablePage> PageAsync(
        string table, string? filter, int take, string? continuation, Func<TableEntity, TableRow> read, CancellationToken cancellationToken)
    {
        var entities = Table(table).QueryAsync<TableEntity>(filter, take, select: null, cancellationToken);
        try
        {
            await foreach (var page in entities.AsPages(continuation))
                return new TablePage([.. page.Values.Select(read)], page.ContinuationToken);
        }
        catch (RequestFailedException e) when (e.ErrorCode == TableErrorCode.TableNotFound)
        {
            // Nobody has written to it yet.
        }

        return new TablePage([], null);
    }

    private static string Filter(TableQuery query)
    {
        var partition = TableKey.Escape(query.Partition);
        var from = TableKey.EscapePrefix(query.Prefix);
        return from.Length == 0 ? TableClient.CreateQueryFilter($"PartitionKey eq {partition}")
            : TableKey.EndOfPrefix(from) is { } to ? TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {from} and RowKey lt {to}")
            : TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {from}");
    }

    private static TableClientOptions Options(HttpPipelineTransport? transport)
    {
        var options = new TableClientOptions
        {
            // A user waits: Teams sends a turn again after about 15 s, so a request that hangs is tried anew well before.
            Retry =
            {
                Mode = RetryMode.Exponential,
                MaxRetries = 4,
                Delay = TimeSpan.FromMilliseconds(200),
                MaxDelay = TimeSpan.FromSeconds(3),
                NetworkTimeout = TimeSpan.FromSeconds(5),
            },
        };
        if (transport is not null)
            options.Transport = transport;
        options.AddPolicy(new AttemptCount(), HttpPipelinePosition.PerRetry);
        return options;
    }

    private TableClient Table(string table) => service.GetTableClient(TableRules.Name(table));
}
