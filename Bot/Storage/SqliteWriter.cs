using System.Globalization;
using Microsoft.Data.Sqlite;

namespace TeamsSchakelpunt.Bot.Storage;

/// <summary>The one connection that writes, with its statements prepared.</summary>
internal sealed class SqliteWriter : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteCommand begin;
    private readonly SqliteCommand commit;
    private readonly SqliteCommand rollback;
    private readonly SqliteCommand etagOf;
    private readonly SqliteCommand put;
    private readonly SqliteCommand delete;
    private readonly SqliteCommand readLast;
    private readonly SqliteCommand writeLast;

    public SqliteWriter(string path)
    {
        connection = SqliteFile.Open(path);
        begin = SqliteFile.Prepare(connection, "BEGIN IMMEDIATE");
        commit = SqliteFile.Prepare(connection, "COMMIT");
        rollback = SqliteFile.Prepare(connection, "ROLLBACK");
        etagOf = SqliteFile.Prepare(connection, "SELECT etag FROM rows WHERE tbl = @tbl AND pk = @pk AND rk = @rk", "@tbl", "@pk", "@rk");
        put = SqliteFile.Prepare(
            connection, "INSERT OR REPLACE INTO rows VALUES(@tbl, @pk, @rk, @etag, @data)", "@tbl", "@pk", "@rk", "@etag", "@data");
        delete = SqliteFile.Prepare(connection, "DELETE FROM rows WHERE tbl = @tbl AND pk = @pk AND rk = @rk", "@tbl", "@pk", "@rk");
        readLast = SqliteFile.Prepare(connection, "SELECT value FROM last_etag");
        writeLast = SqliteFile.Prepare(connection, "UPDATE last_etag SET value = @value", "@value");
    }

    /// <summary>
    /// Applies the batches in one transaction, each whole or not at all, and returns once it is on disk.
    /// Many batches share one wait for the disk this way.
    /// </summary>
    /// <exception cref="SqliteException">Nothing of any batch was kept.</exception>
    public void Apply(IReadOnlyList<SqliteCommit> batches)
    {
        begin.ExecuteNonQuery();
        try
        {
            // One counter for the whole file, kept in it: an ETag never comes back, not even for a row that was away.
            var first = (long)readLast.ExecuteScalar()!;
            var last = first;
            foreach (var batch in batches)
                batch.Outcome = Apply(batch, ref last);
            if (last != first)
            {
                SqliteReader.Bind(writeLast, last);
                writeLast.ExecuteNonQuery();
            }

            commit.ExecuteNonQuery();
        }
        catch
        {
            Undo();
            throw;
        }
    }

    public void Dispose()
    {
        foreach (var command in (SqliteCommand[])[begin, commit, rollback, etagOf, put, delete, readLast, writeLast])
            command.Dispose();
        connection.Dispose();
    }

    // All conditions are looked at before the first change: a row stands in a batch once, so no change alters another's condition.
    private CommitResult Apply(SqliteCommit batch, ref long last)
    {
        for (var at = 0; at < batch.Changes.Count; at++)
        {
            if (!Holds(batch.Changes[at], batch.Table, batch.Partition, batch.Rows[at]))
                return new CommitResult.Conflict(batch.Changes[at].Row);
        }

        var etags = new string?[batch.Changes.Count];
        for (var at = 0; at < etags.Length; at++)
        {
            if (batch.Changes[at] is TableChange.Delete or TableChange.Drop)
            {
                SqliteReader.Bind(delete, batch.Table, batch.Partition, batch.Rows[at]);
                delete.ExecuteNonQuery();
                continue;
            }

            SqliteReader.Bind(put, batch.Table, batch.Partition, batch.Rows[at], ++last, TableRules.Data(batch.Changes[at]).ToArray());
            put.ExecuteNonQuery();
            etags[at] = SqliteReader.ETag(last);
        }

        return new CommitResult.Committed(etags);
    }

    private bool Holds(TableChange change, string table, string partition, string row) => change switch
    {
        TableChange.Add => Current(table, partition, row) is null,
        TableChange.Replace replace => Current(table, partition, row) == replace.ETag,
        TableChange.Delete removal => Current(table, partition, row) == removal.ETag,
        _ => true,
    };

    private string? Current(string table, string partition, string row)
    {
        SqliteReader.Bind(etagOf, table, partition, row);
        return etagOf.ExecuteScalar() is long etag ? etag.ToString(CultureInfo.InvariantCulture) : null;
    }

    private void Undo()
    {
        try
        {
            rollback.ExecuteNonQuery();
        }
        catch (SqliteException)
        {
            // SQLite had already rolled back by itself (a full disk, an I/O error); the first error is the one to tell.
        }
    }
}
