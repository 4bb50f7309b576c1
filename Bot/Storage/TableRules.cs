using System.Text.RegularExpressions;

namespace TeamsSchakelpunt.Bot.Storage;

/// <summary>What both engines refuse, before any round trip.</summary>
internal static partial class TableRules
{
    /// <summary>The table's name as both engines hold it: in lower case, because Azure Tables doesn't tell cases apart.</summary>
    /// <exception cref="ArgumentException">Not 3 to 63 letters and digits, a letter first.</exception>
    public static string Name(string table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return NamePattern().IsMatch(table)
            ? table.ToLowerInvariant()
            : throw new ArgumentException("A table's name has 3 to 63 letters and digits, a letter first.", nameof(table));
    }

    /// <exception cref="ArgumentException">As <see cref="ITableStore.CommitAsync"/> says.</exception>
    public static void Check(IReadOnlyList<TableChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        if (changes.Count is 0 or > TableLimits.BatchSize)
            throw new ArgumentException($"A batch has 1 to {TableLimits.BatchSize} changes, not {changes.Count}.", nameof(changes));
        if (changes.DistinctBy(change => change.Row, StringComparer.Ordinal).Count() < changes.Count)
            throw new ArgumentException("A batch names a row once.", nameof(changes));
        if (changes.Any(change => ETag(change) is "" or "*"))
            throw new ArgumentException("An ETag comes from a row that was read; use Put or Drop where it doesn't matter.", nameof(changes));
        if (changes.Any(change => Data(change).Length > TableLimits.RowBytes))
            throw new ArgumentException($"A row has at most {TableLimits.RowBytes} bytes.", nameof(changes));
        if (changes.Sum(change => (long)Data(change).Length) > TableLimits.BatchBytes)
            throw new ArgumentException($"A batch has at most {TableLimits.BatchBytes} bytes; Azure Tables allows 4 MiB, encoded.", nameof(changes));
    }

    /// <exception cref="ArgumentException">The page's size is not 1 to 1,000.</exception>
    public static void Check(TableQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        CheckTake(query.Take);
    }

    /// <exception cref="ArgumentException">The page's size is not 1 to 1,000.</exception>
    public static void CheckTake(int take)
    {
        if (take is < 1 or > 1000)
            throw new ArgumentException($"A page has 1 to 1,000 rows, not {take}.", nameof(take));
    }

    /// <summary>What a change writes; empty for a removal.</summary>
    public static ReadOnlyMemory<byte> Data(TableChange change) => change switch
    {
        TableChange.Add add => add.Data,
        TableChange.Replace replace => replace.Data,
        TableChange.Put put => put.Data,
        _ => default,
    };

    private static string? ETag(TableChange change) =>
        change is TableChange.Replace replace ? replace.ETag : change is TableChange.Delete delete ? delete.ETag : null;

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]{2,62}\\z")]
    private static partial Regex NamePattern();
}
