using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Bot.Privacy.Access;

/// <summary>Reads the whole log and says whether it is as it was written.</summary>
public sealed class AccessAudit(ITableStore store, FieldCipher cipher)
{
    /// <summary>Whether the log is whole; otherwise the first place where it is not.</summary>
    public async Task<AccessVerification> VerifyAsync(CancellationToken cancellationToken) => (await ReadAsync(cancellationToken)).Verification;

    /// <summary>How many lines there are, by what the log says of itself.</summary>
    internal async Task<long> CountAsync(CancellationToken cancellationToken)
    {
        var head = await AccessRows.MarkAsync(store, AccessRows.Head, cancellationToken);
        var dropped = await AccessRows.MarkAsync(store, AccessRows.Dropped, cancellationToken);
        return Math.Max(0, (head?.Mark.Count ?? 0) - (dropped?.Mark.Count ?? 0));
    }

    /// <summary>Whether the log is whole, and each line that is there, oldest first.</summary>
    internal async Task<(AccessVerification Verification, IReadOnlyList<AccessLine> Lines)> ReadAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var dropped = await AccessRows.MarkAsync(store, AccessRows.Dropped, cancellationToken);
            var head = await AccessRows.MarkAsync(store, AccessRows.Head, cancellationToken);
            var lines = new List<AccessLine>();
            var walk = new AccessWalk(cipher, dropped?.Mark, head?.Mark);
            await foreach (var row in AccessRows.ReadAsync(store, AccessRows.LinePrefix, cancellationToken))
            {
                if (walk.Step(row) is { } line) lines.Add(line);
            }

            await foreach (var row in AccessRows.ReadAsync(store, AccessRows.CasePrefix, cancellationToken)) walk.StepByCase(row);

            // Lines that came after the head was read are no news, as long as a later head has them.
            var later = await AccessRows.MarkAsync(store, AccessRows.Head, cancellationToken);
            var result = walk.End(later?.Mark.Count ?? 0);

            // Old lines may have been dropped on the way; then what seemed missing was not.
            if (result is AccessVerification.Broken && await AccessRows.MarkAsync(store, AccessRows.Dropped, cancellationToken) is { } now && now.ETag != dropped?.ETag)
            {
                continue;
            }

            return (result, lines);
        }
    }
}
