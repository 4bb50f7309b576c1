namespace TeamsSchakelpunt.Bot.Storage;

/// <summary>A batch that waits for the writer, its keys escaped.</summary>
internal sealed class SqliteCommit(
    string table, string partition, IReadOnlyList<TableChange> changes, CancellationToken cancellationToken)
{
    private readonly TaskCompletionSource<CommitResult> done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Table { get; } = TableRules.Name(table);

    public string Partition { get; } = TableKey.Escape(partition);

    public IReadOnlyList<TableChange> Changes { get; } = changes;

    public IReadOnlyList<string> Rows { get; } = [.. changes.Select(change => TableKey.Escape(change.Row))];

    public Task<CommitResult> Done => done.Task;

    /// <summary>Set within the transaction, told only after it is on disk.</summary>
    public CommitResult? Outcome { get; set; }

    /// <summary>The last moment at which the batch can be withdrawn.</summary>
    public bool Withdrawn() => cancellationToken.IsCancellationRequested && done.TrySetCanceled(cancellationToken);

    public void Acknowledge() => done.TrySetResult(Outcome!);

    public void Fail(Exception reason) => done.TrySetException(reason);
}
