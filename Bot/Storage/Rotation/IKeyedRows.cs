namespace TeamsSchakelpunt.Bot.Storage.Rotation;

/// <summary>Told by each owner of rows that a key went into: how such a row is brought to the newest key.</summary>
public interface IKeyedRows
{
    /// <summary>The table they lie in.</summary>
    string Table { get; }

    /// <summary>
    /// What replaces the row as it was read; nothing where no key went into it, or the newest did. Each change holds against the
    /// row's ETag, so that a change by another in between is never lost. What must stand elsewhere first is written before this
    /// returns; writing it twice is harmless.
    /// </summary>
    /// <exception cref="FieldCipherException">No listed key fits.</exception>
    ValueTask<IReadOnlyList<TableChange>> RenewAsync(TableRow row, CancellationToken cancellationToken);
}
