using Microsoft.Data.Sqlite;

namespace TeamsSchakelpunt.Bot.Storage;

/// <summary>The database file: how each connection to it is set up.</summary>
internal static class SqliteFile
{
    private const string Schema = """
        CREATE TABLE IF NOT EXISTS rows(
            tbl TEXT NOT NULL, pk TEXT NOT NULL, rk TEXT NOT NULL, etag INTEGER NOT NULL, data BLOB NOT NULL,
            PRIMARY KEY(tbl, pk, rk)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS last_etag(id INTEGER PRIMARY KEY CHECK(id = 1), value INTEGER NOT NULL);
        INSERT OR IGNORE INTO last_etag VALUES(1, 0);
        """;

    /// <summary>Makes the file and its folder where absent.</summary>
    public static void Create(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using var connection = Open(path);
        Execute(connection, "PRAGMA journal_mode=WAL;");
        Execute(connection, "BEGIN IMMEDIATE;" + Schema + "COMMIT;");
    }

    /// <summary>
    /// A connection for one user at a time. With synchronous=FULL, a commit returns once it is on disk; with secure_delete, what
    /// is dropped or replaced is overwritten, so that erased means gone.
    /// </summary>
    public static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        Execute(connection, "PRAGMA busy_timeout=5000; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;");
        return connection;
    }

    /// <summary>A statement prepared once, with its parameters by name.</summary>
    public static SqliteCommand Prepare(SqliteConnection connection, string sql, params ReadOnlySpan<string> parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every statement is a constant of this folder.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var name in parameters)
            command.Parameters.Add(new SqliteParameter(name, null));
        command.Prepare();
        return command;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // As above.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
