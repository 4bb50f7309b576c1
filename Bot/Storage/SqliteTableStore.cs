using System.Collections.Concurrent;

namespace TeamsSchakelpunt.Bot.Storage;

/// <summary>
/// The embedded store: one SQLite file in WAL mode, one writer, any number of readers.
/// What <see cref="CommitAsync"/> acknowledged is on disk, also when the process is killed the next moment.
/// </summary>
/// <remarks>Reads are done on the caller's thread: a read from the file's cache takes less than handing it over would.</remarks>
internal sealed class SqliteTableStore : ITableStore, IStoreProbe, IAsyncDisposable, IDisposable
{
    /// <summary>The most batches that share one transaction; bounds what a failing disk takes along.</summary>
    private const int Group = 64;

    private readonly string path;
    private readonly SqliteWriter writer;
    private readonly BlockingCollection<SqliteCommit> queue = [];
    private readonly ConcurrentBag<SqliteReader> readers = [];
    private readonly Task writing;
    private int disposed;

    /// <summary>Opens the file, and makes it and its folder where absent.</summary>
    public SqliteTableStore(string path)
    {
        this.path = path;
        SqliteFile.Create(path);
        writer = new SqliteWriter(path);
        writing = Task.Factory.StartNew(Write, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    public Task<TableRow?> GetAsync(string table, string partition, string row, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var name = TableRules.Name(table);
        return Task.FromResult(Read(reader => reader.Get(name, partition, row)));
    }

    public Task<TablePage> QueryAsync(TableQuery query, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        TableRules.Check(query);
        var name = TableRules.Name(query.Table);
        return Task.FromResult(Read(reader => reader.Query(name, query)));
    }

    public Task<TablePage> ScanAsync(string table, int take, string? continuation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        TableRules.CheckTake(take);
        var name = TableRules.Name(table);
        return Task.FromResult(Read(reader => reader.Scan(name, take, continuation)));
    }

    public Task<CommitResult> CommitAsync(
        string table, string partition, IReadOnlyList<TableChange> changes, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ObjectDisposedException.ThrowIf(disposed != 0, this);
        TableRules.Check(changes);
        var commit = new SqliteCommit(table, partition, changes, cancellationToken);
        try
        {
            queue.Add(commit, CancellationToken.None);
        }
        catch (InvalidOperationException)
        {
            // Disposal came in between.
            throw new ObjectDisposedException(nameof(SqliteTableStore));
        }

        return commit.Done;
    }

    public Task PingAsync(CancellationToken cancellationToken) => GetAsync("probe", "probe", "probe", cancellationToken);

    /// <summary>Writes what was queued, then closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref disposed, 1) != 0)
            return;
        queue.CompleteAdding();
        await writing;
        while (readers.TryTake(out var reader))
            reader.Dispose();
        writer.Dispose();
        queue.Dispose();
    }

    /// <inheritdoc cref="DisposeAsync"/>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    private T Read<T>(Func<SqliteReader, T> read)
    {
        ObjectDisposedException.ThrowIf(disposed != 0, this);
        if (!readers.TryTake(out var reader))
            reader = new SqliteReader(path);
        try
        {
            var result = read(reader);
            readers.Add(reader);
            return result;
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    private void Write()
    {
        var group = new List<SqliteCommit>(Group);
        foreach (var first in queue.GetConsumingEnumerable())
        {
            group.Clear();
            group.Add(first);
            while (group.Count < Group && queue.TryTake(out var next))
                group.Add(next);
            group.RemoveAll(commit => commit.Withdrawn());
            Write(group);
        }
    }

    private void Write(List<SqliteCommit> group)
    {
        if (group.Count == 0)
            return;
        try
        {
            writer.Apply(group);
        }
        catch (Exception e)
        {
            // Every batch hears of it; the writer goes on, since a full disk can be emptied.
            group.ForEach(commit => commit.Fail(e));
            return;
        }

        group.ForEach(commit => commit.Acknowledge());
    }
}
