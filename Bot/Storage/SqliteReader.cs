using System.Globalization;
using Microsoft.Data.Sqlite;

namespace TeamsSchakelpunt.Bot.Storage;

/// <summary>One connection that reads, with its statements prepared; for one user at a time.</summary>
internal sealed class SqliteReader : IDisposable
{
    /// <summary>A page ends after this many bytes of data, as it does in Azure Tables.</summary>
    private const int PageBytes = 4 * 1024 * 1024;

    /// <summary>Stands in no stored key: control characters are escaped.</summary>
    private const char KeySeparator = '\n';

    private readonly SqliteConnection connection;
    private readonly SqliteCommand get;
    private readonly SqliteCommand query;
    private readonly SqliteCommand scan;

    public SqliteReader(string path)
    {
        connection = SqliteFile.Open(path);
        get = SqliteFile.Prepare(
            connection, "SELECT etag, data FROM rows WHERE tbl = @tbl AND pk = @pk AND rk = @rk", "@tbl", "@pk", "@rk");
        query = SqliteFile.Prepare(
            connection,
            "SELECT rk, etag, data FROM rows WHERE tbl = @tbl AND pk = @pk AND rk >= @from AND rk < @to ORDER BY rk LIMIT @take",
            "@tbl", "@pk", "@from", "@to", "@take");
        scan = SqliteFile.Prepare(
            connection,
            "SELECT pk, rk, etag, data FROM rows WHERE tbl = @tbl AND (pk, rk) >= (@pk, @rk) ORDER BY pk, rk LIMIT @take",
            "@tbl", "@pk", "@rk", "@take");
    }

    public TableRow? Get(string table, string partition, string row)
    {
        Bind(get, table, TableKey.Escape(partition), TableKey.Escape(row));
        using var reader = get.ExecuteReader();
        return reader.Read() ? new TableRow(partition, row, ETag(reader.GetInt64(0)), reader.GetFieldValue<byte[]>(1)) : null;
    }

    public TablePage Query(string table, TableQuery wanted)
    {
        var prefix = TableKey.EscapePrefix(wanted.Prefix);
        var from = wanted.Continuation is { } next && string.CompareOrdinal(next, prefix) > 0 ? next : prefix;
        // SQLite sorts every blob after every text, so an empty blob is the end of all keys.
        object to = TableKey.EndOfPrefix(prefix) is { } end ? end : Array.Empty<byte>();
        Bind(query, table, TableKey.Escape(wanted.Partition), from, to, wanted.Take + 1);

        var rows = new List<TableRow>(wanted.Take);
        var bytes = 0;
        using var reader = query.ExecuteReader();
        while (reader.Read())
        {
            var stored = reader.GetString(0);
            if (rows.Count == wanted.Take || bytes >= PageBytes)
                return new TablePage(rows, stored);
            var data = reader.GetFieldValue<byte[]>(2);
            bytes += data.Length;
            rows.Add(new TableRow(wanted.Partition, TableKey.Unescape(stored), ETag(reader.GetInt64(1)), data));
        }

        return new TablePage(rows, null);
    }

    public TablePage Scan(string table, int take, string? continuation)
    {
        var from = continuation?.Split(KeySeparator) ?? ["", ""];
        Bind(scan, table, from[0], from[1], take + 1);

        var rows = new List<TableRow>(take);
        var bytes = 0;
        using var reader = scan.ExecuteReader();
        while (reader.Read())
        {
            var (partition, row) = (reader.GetString(0), reader.GetString(1));
            if (rows.Count == take || bytes >= PageBytes)
                return new TablePage(rows, partition + KeySeparator + row);
            var data = reader.GetFieldValue<byte[]>(3);
            bytes += data.Length;
            rows.Add(new TableRow(TableKey.Unescape(partition), TableKey.Unescape(row), ETag(reader.GetInt64(2)), data));
        }

        return new TablePage(rows, null);
    }

    public void Dispose()
    {
        get.Dispose();
        query.Dispose();
        scan.Dispose();
        connection.Dispose();
    }

    internal static string ETag(long value) => value.ToString(CultureInfo.InvariantCulture);

    internal static void Bind(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var at = 0; at < values.Length; at++)
            command.Parameters[at].Value = values[at];
    }
}
