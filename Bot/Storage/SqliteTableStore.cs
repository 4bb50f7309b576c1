using System.Globalization;
using Microsoft.Data.Sqlite;

namespace TeamsSchakelpunt.Bot.Storage;

/// <summary>
/// The embedded engine: one SQLite file in WAL mode with <c>synchronous=FULL</c>, so that acknowledged means on disk.
/// One writer at a time; readers go on beside it.
/// </summary>
public sealed class SqliteTableStore : ITableStore, IStoreProbe, IDisposable
{
    private readonly string _connectionString;
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly Lazy<SqliteConnection> _writer;

    /// <param name="path">The file; it and its folder are made where they do not exist.</param>
    public SqliteTableStore(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        _connectionString = new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWriteCreate, DefaultTimeout = 10 }.ToString();
        _writer = new Lazy<SqliteConnection>(() =>
        {
            Directory.CreateDirectory(folder);
            return OpenWriter();
        });
    }

    public Task<TableRow?> GetAsync(string table, string partition, string row, CancellationToken cancellationToken) =>
        ReadAsync(
            "SELECT rk, etag, data FROM rows WHERE tbl = $tbl AND pk = $pk AND rk = $rk",
            command =>
            {
                command.Parameters.AddWithValue("$tbl", table);
                command.Parameters.AddWithValue("$pk", TableKeys.Escape(partition));
                command.Parameters.AddWithValue("$rk", TableKeys.Escape(row));
            },
            reader => reader.Read() ? RowOf(partition, reader) : null,
            cancellationToken);

    public Task<TablePage> QueryAsync(TableQuery query, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(query.Take, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(query.Take, 1000);
        var prefix = TableKeys.EscapePrefix(query.Prefix);
        return ReadAsync(
            "SELECT rk, etag, data FROM rows WHERE tbl = $tbl AND pk = $pk AND rk >= $from AND rk < $to ORDER BY rk LIMIT $take",
            command =>
            {
                command.Parameters.AddWithValue("$tbl", query.Table);
                command.Parameters.AddWithValue("$pk", TableKeys.Escape(query.Partition));
                command.Parameters.AddWithValue("$from", query.Continuation ?? prefix);
                command.Parameters.AddWithValue("$to", prefix + TableKeys.AfterAll);
                command.Parameters.AddWithValue("$take", query.Take + 1);
            },
            reader =>
            {
                var rows = new List<TableRow>();
                while (reader.Read())
                {
                    if (rows.Count == query.Take) return new TablePage(rows, reader.GetString(0));
                    rows.Add(RowOf(query.Partition, reader));
                }

                return new TablePage(rows, null);
            },
            cancellationToken);
    }

    public async Task<CommitResult> CommitAsync(
        string table, string partition, IReadOnlyList<TableChange> changes, CancellationToken cancellationToken)
    {
        TableBatch.Check(changes);
        var escapedPartition = TableKeys.Escape(partition);
        var rows = changes.Select(change => TableKeys.Escape(change.Row)).ToList();
        await _writing.WaitAsync(cancellationToken);
        try
        {
            // From here on it is not cancelled: an acknowledged commit is never reported as cancelled.
            return Commit(table, escapedPartition, changes, rows);
        }
        finally
        {
            _writing.Release();
        }
    }

    public async Task PingAsync(CancellationToken cancellationToken) =>
        await ReadAsync("SELECT 1", _ => { }, reader => reader.Read(), cancellationToken);

    public void Dispose()
    {
        if (_writer.IsValueCreated) _writer.Value.Dispose();
        SqliteConnection.ClearPool(new SqliteConnection(_connectionString));
        _writing.Dispose();
    }

    private CommitResult Commit(string table, string partition, IReadOnlyList<TableChange> changes, List<string> rows)
    {
        using var transaction = _writer.Value.BeginTransaction(deferred: false);
        var etags = new List<string?>(changes.Count);
        for (var i = 0; i < changes.Count; i++)
        {
            var etag = changes[i] is TableChange.Delete or TableChange.Drop ? null : NextETag(transaction);
            if (!Apply(transaction, table, partition, rows[i], changes[i], etag))
            {
                transaction.Rollback();
                return new CommitResult.Conflict(changes[i].Row);
            }

            etags.Add(etag);
        }

        transaction.Commit();
        return new CommitResult.Committed(etags);
    }

    /// <summary>Never used twice, not even for a row that was removed and added again.</summary>
    private static string NextETag(SqliteTransaction transaction)
    {
        using var command = transaction.Connection!.CreateCommand();
        command.CommandText = "UPDATE sequence SET value = value + 1 RETURNING value";
        return ((long)command.ExecuteScalar()!).ToString(CultureInfo.InvariantCulture);
    }

    private static bool Apply(SqliteTransaction transaction, string table, string partition, string row, TableChange change, string? etag)
    {
        using var command = transaction.Connection!.CreateCommand();
        command.Parameters.AddWithValue("$tbl", table);
        command.Parameters.AddWithValue("$pk", partition);
        command.Parameters.AddWithValue("$rk", row);
        command.Parameters.AddWithValue("$etag", (object?)etag ?? DBNull.Value);
        command.Parameters.AddWithValue("$data", TableBatch.DataOf(change).ToArray());
        command.CommandText = change switch
        {
            TableChange.Add => "INSERT INTO rows (tbl, pk, rk, etag, data) VALUES ($tbl, $pk, $rk, $etag, $data) ON CONFLICT DO NOTHING",
            TableChange.Put => "INSERT INTO rows (tbl, pk, rk, etag, data) VALUES ($tbl, $pk, $rk, $etag, $data) "
                + "ON CONFLICT DO UPDATE SET etag = excluded.etag, data = excluded.data",
            TableChange.Replace => "UPDATE rows SET etag = $etag, data = $data WHERE tbl = $tbl AND pk = $pk AND rk = $rk AND etag = $was",
            TableChange.Delete => "DELETE FROM rows WHERE tbl = $tbl AND pk = $pk AND rk = $rk AND etag = $was",
            _ => "DELETE FROM rows WHERE tbl = $tbl AND pk = $pk AND rk = $rk",
        };
        if (change is TableChange.Replace(_, var read, _)) command.Parameters.AddWithValue("$was", read);
        if (change is TableChange.Delete(_, var readBefore)) command.Parameters.AddWithValue("$was", readBefore);
        return command.ExecuteNonQuery() == 1 || change is TableChange.Drop;
    }

    private async Task<T> ReadAsync<T>(
        string sql, Action<SqliteCommand> bind, Func<SqliteDataReader, T> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await EnsureMadeAsync(cancellationToken);
        using var connection = new SqliteConnection(_connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        bind(command);
        using var reader = command.ExecuteReader();
        return read(reader);
    }

    private async Task EnsureMadeAsync(CancellationToken cancellationToken)
    {
        if (_writer.IsValueCreated) return;
        await _writing.WaitAsync(cancellationToken);
        try
        {
            _ = _writer.Value;
        }
        finally
        {
            _writing.Release();
        }
    }

    private SqliteConnection OpenWriter()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = FULL;
            CREATE TABLE IF NOT EXISTS rows (
              tbl TEXT NOT NULL, pk TEXT NOT NULL, rk TEXT NOT NULL, etag TEXT NOT NULL, data BLOB NOT NULL,
              PRIMARY KEY (tbl, pk, rk)) WITHOUT ROWID;
            CREATE TABLE IF NOT EXISTS sequence (value INTEGER NOT NULL);
            INSERT INTO sequence SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM sequence);
            """;
        command.ExecuteNonQuery();
        return connection;
    }

    private static TableRow RowOf(string partition, SqliteDataReader reader) =>
        new(partition, TableKeys.Unescape(reader.GetString(0)), reader.GetString(1), reader.GetFieldValue<byte[]>(2));
}
