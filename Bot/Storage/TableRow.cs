namespace TeamsSchakelpunt.Bot.Storage;

/// <summary>A row as it was read.</summary>
/// <param name="Partition">Partition key.</param>
/// <param name="Row">Row key, unique within the partition.</param>
/// <param name="ETag">Changes with each write of this row; opaque.</param>
/// <param name="Data">What the row holds; at most <see cref="TableLimits.RowBytes"/> bytes.</param>
public sealed record TableRow(string Partition, string Row, string ETag, ReadOnlyMemory<byte> Data);

/// <summary>What both engines promise to hold.</summary>
public static class TableLimits
{
    /// <summary>The most changes in one batch, as in Azure Tables.</summary>
    public const int BatchSize = 100;

    /// <summary>
    /// The most bytes in one row: 11 properties of 64 KiB. Azure Tables allows 1 MiB an entity; its emulator counts that
    /// as it is sent, that is in base64, with keys and property names.
    /// </summary>
    public const int RowBytes = 11 * 64 * 1024;

    /// <summary>
    /// The most bytes in one batch. Azure Tables allows 4 MiB as sent, that is in base64 with keys and headers:
    /// three quarters of that, less 3 KiB for each of 100 changes.
    /// </summary>
    public const int BatchBytes = 2816 * 1024;
}
