using System.Globalization;
using System.Runtime.CompilerServices;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Bot.Privacy.Access;

/// <summary>
/// How the log lies in its partition: a head that each commit replaces (so that no two lines get one place), the lines, the
/// same lines by case, and how far old lines were dropped. One partition, so that each commit is one batch.
/// </summary>
internal static class AccessRows
{
    public const string Table = "access";
    public const string Partition = "log";
    public const string Head = "head";
    public const string Dropped = "dropped";
    public const string LinePrefix = "line|";
    public const string CasePrefix = "case|";

    /// <summary>The most lines in one batch: two rows each, and one beside them.</summary>
    public const int MostLines = (TableLimits.BatchSize - 1) / 2;

    public static string KeyOf(long number) => string.Create(CultureInfo.InvariantCulture, $"{LinePrefix}{number:D12}");

    public static string KeyOf(CaseNumber @case, long number) => string.Create(CultureInfo.InvariantCulture, $"{PrefixOf(@case)}{number:D12}");

    public static string PrefixOf(CaseNumber @case) => $"{CasePrefix}{@case}|";

    /// <summary>A mark; null where the log has none yet.</summary>
    public static async Task<(AccessMark Mark, string ETag)?> MarkAsync(ITableStore store, string row, CancellationToken cancellationToken) =>
        await store.GetAsync(Table, Partition, row, cancellationToken) is { } found ? (AccessMark.Read(found), found.ETag) : null;

    /// <summary>All rows that start so, in order.</summary>
    public static async IAsyncEnumerable<TableRow> ReadAsync(
        ITableStore store, string prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? continuation = null;
        do
        {
            var page = await store.QueryAsync(new TableQuery(Table, Partition, prefix, 1000, continuation), cancellationToken);
            foreach (var row in page.Rows) yield return row;
            continuation = page.Continuation;
        }
        while (continuation is not null);
    }
}
