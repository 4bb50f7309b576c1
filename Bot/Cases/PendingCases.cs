using System.Runtime.CompilerServices;
using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>A promise that a case may have lanes to bring up to date.</summary>
public sealed record PendingMarker(CaseNumber Number, string Partition, string Row);

/// <summary>
/// Which cases may have undelivered notices. A marker is written before the commit and cleared after delivery, so that a
/// start after a crash reads these few rows and not all cases. Spread over partitions, so that none is hot.
/// </summary>
public sealed class PendingCases(ITableStore store)
{
    private const string Table = "pending";
    private const int Partitions = 16;

    internal async Task<PendingMarker> MarkAsync(CaseNumber number, CancellationToken cancellationToken)
    {
        var marker = new PendingMarker(number, PartitionOf(number.Sequence % Partitions), $"{number}|{Guid.NewGuid():N}");
        await store.CommitAsync(Table, marker.Partition, [new TableChange.Put(marker.Row, ReadOnlyMemory<byte>.Empty)], cancellationToken);
        return marker;
    }

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
                var page = await store.QueryAsync(new TableQuery(Table, PartitionOf(i), Take: 1000, Continuation: continuation), cancellationToken);
                foreach (var row in page.Rows)
                {
                    if (CaseNumber.Parse(row.Row.Split('|')[0]) is { } number) yield return new PendingMarker(number, row.Partition, row.Row);
                }

                continuation = page.Continuation;
            }
            while (continuation is not null);
        }
    }

    private static string PartitionOf(int bucket) => $"{bucket:x}";
}
