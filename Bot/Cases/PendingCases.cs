using System.Globalization;
using System.Runtime.CompilerServices;
using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>A promise that a case may have lanes to bring up to date.</summary>
public sealed record PendingMarker(CaseNumber Number, string Partition, string Row);

/// <summary>A case that must be looked at for what waits on it.</summary>
public sealed record DueCase(CaseNumber Number, string Partition, string Row);

/// <summary>
/// Which cases may have undelivered notices, and which must be looked at when. A marker is written before the commit and cleared after delivery, so that a
/// start after a crash reads these few rows and not all cases. Spread over partitions, so that none is hot.
/// </summary>
public sealed class PendingCases(ITableStore store)
{
    private const string Table = "pending";
    private const string MarkPrefix = "mark|";
    private const string DuePrefix = "due|";
    private const string MomentFormat = "yyyyMMdd'T'HHmmss";
    private const int Partitions = 16;

    /// <param name="number">The case.</param>
    /// <param name="lookAt">When it must be looked at for what waits on it; null is no other moment than before. In the same batch, so that it costs nothing.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    internal async Task<PendingMarker> MarkAsync(CaseNumber number, DateTimeOffset? lookAt, CancellationToken cancellationToken)
    {
        var marker = new PendingMarker(number, PartitionOf(number.Sequence % Partitions), $"{MarkPrefix}{number}|{Guid.NewGuid():N}");
        List<TableChange> rows = [new TableChange.Put(marker.Row, ReadOnlyMemory<byte>.Empty)];
        if (lookAt is { } moment) rows.Add(new TableChange.Put(RowOf(number, moment), ReadOnlyMemory<byte>.Empty));
        await store.CommitAsync(Table, marker.Partition, rows, cancellationToken);
        return marker;
    }

    /// <summary>The cases that must be looked at by now, per partition in order of time. A case may come more than once, or for nothing.</summary>
    public async IAsyncEnumerable<DueCase> ReadDueAsync(DateTimeOffset now, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var latest = Format(now);
        for (var i = 0; i < Partitions; i++)
        {
            string? continuation = null;
            do
            {
                var page = await store.QueryAsync(new TableQuery(Table, PartitionOf(i), DuePrefix, 200, continuation), cancellationToken);
                continuation = page.Continuation;
                foreach (var row in page.Rows)
                {
                    if (row.Row.Split('|') is not [_, var moment, var number] || CaseNumber.Parse(number) is not { } found) continue;
                    if (string.CompareOrdinal(moment, latest) > 0)
                    {
                        continuation = null;
                        break;
                    }

                    yield return new DueCase(found, row.Partition, row.Row);
                }
            }
            while (continuation is not null);
        }
    }

    /// <summary>It was looked at.</summary>
    public Task ClearAsync(DueCase looked, CancellationToken cancellationToken) =>
        store.CommitAsync(Table, looked.Partition, [new TableChange.Drop(looked.Row)], cancellationToken);

    public Task ClearAsync(PendingMarker marker, CancellationToken cancellationToken) =>
        store.CommitAsync(Table, marker.Partition, [new TableChange.Drop(marker.Row)], cancellationToken);

    /// <summary>All markers that were left, in no order.</summary>
    public async IAsyncEnumerable<PendingMarker> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var i = 0; i < Partitions; i++)
        {
            string? continuation = null;
            do
            {
                var page = await store.QueryAsync(new TableQuery(Table, PartitionOf(i), MarkPrefix, 1000, continuation), cancellationToken);
                foreach (var row in page.Rows)
                {
                    if (CaseNumber.Parse(row.Row.Split('|')[1]) is { } number) yield return new PendingMarker(number, row.Partition, row.Row);
                }

                continuation = page.Continuation;
            }
            while (continuation is not null);
        }
    }

    private static string RowOf(CaseNumber number, DateTimeOffset moment) => $"{DuePrefix}{Format(moment)}|{number}";

    private static string Format(DateTimeOffset moment) => moment.UtcDateTime.ToString(MomentFormat, CultureInfo.InvariantCulture);

    private static string PartitionOf(int bucket) => $"{bucket:x}";
}
