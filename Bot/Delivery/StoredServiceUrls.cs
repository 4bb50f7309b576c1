using System.Collections.Concurrent;
using System.Text;
using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Bot.Storage.Rotation;
using TeamsSchakelpunt.Bot.Teams;

namespace TeamsSchakelpunt.Bot.Delivery;

/// <summary>
/// The service URLs that a validated token vouched for, kept across restarts so that delivery goes on before the first
/// turn. Each carries a keyed seal: whoever can write to the store can't send the bot elsewhere.
/// </summary>
public sealed partial class StoredServiceUrls(ITableStore store, FieldCipher cipher, ILogger<StoredServiceUrls> logger) : IServiceUrls, IKeyedRows, IDisposable
{
    private const string Table = "serviceurls";
    private const string Partition = "vouched";

    private readonly ConcurrentDictionary<string, bool> _vouched = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _stored = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _loading = new(1, 1);
    private bool _isLoaded;

    public async ValueTask<bool> IsVouchedAsync(Uri serviceUrl, CancellationToken cancellationToken)
    {
        var key = ServiceUrl.Key(serviceUrl);
        if (_vouched.ContainsKey(key)) return true;
        await LoadAsync(cancellationToken);
        return _vouched.ContainsKey(key);
    }

    /// <summary>Vouched for at once; written when the store takes it, else at a later turn.</summary>
    public async Task VouchAsync(Uri serviceUrl, CancellationToken cancellationToken)
    {
        var key = ServiceUrl.Key(serviceUrl);
        _vouched.TryAdd(key, true);
        if (_stored.ContainsKey(key)) return;
        try
        {
            await store.CommitAsync(
                Table, Partition, [new TableChange.Put(cipher.ComparisonHash(Table, key), Encoding.UTF8.GetBytes(key))], cancellationToken);
            _stored.TryAdd(key, true);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.NotStored(logger, failure);
        }
    }

    string IKeyedRows.Table => Table;

    /// <summary>A row that no listed key made is worth nothing: the next turn vouches anew.</summary>
    public ValueTask<IReadOnlyList<TableChange>> RenewAsync(TableRow row, CancellationToken cancellationToken)
    {
        var hashes = cipher.ComparisonHashes(Table, Encoding.UTF8.GetString(row.Data.Span));
        IReadOnlyList<TableChange> moved = [new TableChange.Delete(row.Row, row.ETag), new TableChange.Put(hashes[0], row.Data)];
        return ValueTask.FromResult(hashes.Skip(1).Contains(row.Row) ? moved : []);
    }

    public void Dispose() => _loading.Dispose();

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        if (_isLoaded) return;
        await _loading.WaitAsync(cancellationToken);
        try
        {
            var page = await store.QueryAsync(new TableQuery(Table, Partition, Take: 1000), cancellationToken);
            foreach (var row in page.Rows)
            {
                var key = Encoding.UTF8.GetString(row.Data.Span);
                if (cipher.ComparisonHashes(Table, key).Contains(row.Row)) _vouched.TryAdd(key, true);
            }

            _isLoaded = true;
        }
        finally
        {
            _loading.Release();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(3004, LogLevel.Error, "A service URL could not be stored; it is tried again at the next turn")]
        public static partial void NotStored(ILogger logger, Exception failure);
    }
}
