using System.Collections.Concurrent;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Bot.Privacy.Access;

/// <summary>
/// Who looked at what, and who was refused (section 8.5 of the domain). It holds no content, outlives the case, and can't be
/// changed unseen: each line is chained to the one before it. A line is on disk before the look is answered; where it can't be
/// written, this throws and there is no look.
/// </summary>
/// <remarks>Whoever waits while another line is written goes along in the next batch, so that a crowd costs few round trips.</remarks>
public sealed class AccessLog(ITableStore store, FieldCipher cipher, TimeProvider time) : IDisposable
{
    private const int MostTries = 100;

    private readonly ConcurrentQueue<Waiting> _waiting = new();
    private readonly SemaphoreSlim _gate = new(1, 1);
    private End? _end;

    /// <summary>Writes the line. Usually one round trip.</summary>
    public async Task WriteAsync(AccessAttempt attempt, CancellationToken cancellationToken)
    {
        var mine = new Waiting(AccessEntry.Of(attempt, time.GetUtcNow()));
        _waiting.Enqueue(mine);
        try
        {
            await _gate.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            mine.Written.TrySetCanceled(cancellationToken);
            throw;
        }

        try
        {
            while (!mine.Written.Task.IsCompleted) await WriteNextAsync();
        }
        finally
        {
            _gate.Release();
        }

        await mine.Written.Task;
    }

    /// <summary>All lines about a case, oldest first.</summary>
    public async Task<IReadOnlyList<AccessEntry>> ReadAsync(CaseNumber number, CancellationToken cancellationToken)
    {
        var entries = new List<AccessEntry>();
        await foreach (var row in AccessRows.ReadAsync(store, AccessRows.PrefixOf(number), cancellationToken))
        {
            if (AccessLine.Read(row)?.Entry is { } entry) entries.Add(entry);
        }

        return entries;
    }

    public void Dispose() => _gate.Dispose();

    /// <summary>Writes those who wait longest. One waiter's cancellation does not stop the others' lines.</summary>
    private async Task WriteNextAsync()
    {
        var batch = new List<Waiting>();
        while (batch.Count < AccessRows.MostLines && _waiting.TryDequeue(out var next))
        {
            if (!next.Written.Task.IsCompleted) batch.Add(next);
        }

        if (batch.Count == 0) return;
        try
        {
            await CommitAsync([.. batch.Select(one => one.Entry)]);
            batch.ForEach(one => one.Written.TrySetResult());
        }
        catch (Exception failure)
        {
            _end = null;
            batch.ForEach(one => one.Written.TrySetException(failure));
        }
    }

    private async Task CommitAsync(IReadOnlyList<AccessEntry> entries)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var (count, digest, etag) = _end ??= await ReadEndAsync();
            var changes = new List<TableChange>();
            foreach (var entry in entries)
            {
                var line = AccessLine.Make(cipher, ++count, digest, entry);
                changes.AddRange(line.Rows(entry.Target.Case));
                digest = line.Digest;
            }

            var head = AccessMark.Make(cipher, AccessRows.Head, count, digest).ToBytes();
            changes.Insert(0, etag is null ? new TableChange.Add(AccessRows.Head, head) : new TableChange.Replace(AccessRows.Head, etag, head));
            var result = await store.CommitAsync(AccessRows.Table, AccessRows.Partition, changes, CancellationToken.None);
            _end = result is CommitResult.Committed { ETags: [var next, ..] } ? new End(count, digest, next) : null;
            if (_end is not null) return;
        }

        throw new InvalidOperationException("The access log kept changing.");
    }

    private async Task<End> ReadEndAsync() =>
        await AccessRows.MarkAsync(store, AccessRows.Head, CancellationToken.None) is var (head, etag)
            ? new End(head.Count, head.Digest, etag)
            : new End(0, AccessLine.Nothing, null);

    /// <summary>Where the log ends, as this instance knows it; another's line makes the commit a conflict.</summary>
    private sealed record End(long Count, byte[] Digest, string? ETag);

    private sealed class Waiting(AccessEntry entry)
    {
        public AccessEntry Entry { get; } = entry;

        public TaskCompletionSource Written { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
