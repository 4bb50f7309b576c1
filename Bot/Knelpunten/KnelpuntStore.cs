using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Bot.Knelpunten;

/// <summary>Keeps the knelpunten. A decision is taken on what stands, and again after a lost race.</summary>
public sealed class KnelpuntStore(ITableStore store)
{
    /// <summary>The most lines that a list reads.</summary>
    public const int MostListed = 1000;

    private const int MostTries = 50;

    /// <summary>Adds a new one; where its form was sent before, <paramref name="again"/> says what that means.</summary>
    public async Task<KnelpuntDecision> AddAsync(KnelpuntDecision made, Func<Knelpunt, KnelpuntDecision> again, CancellationToken cancellationToken)
    {
        if (made is not KnelpuntDecision.Changed(var knelpunt)) return made;
        if (await store.CommitAsync(KnelpuntRows.Table, KnelpuntRows.Partition, KnelpuntRows.AddingOf(knelpunt), cancellationToken) is CommitResult.Committed) return made;
        return await FindAsync(knelpunt.Id, cancellationToken) is { } stands ? again(stands) : KnelpuntRules.FormIsUsed;
    }

    public async Task<Knelpunt?> FindAsync(KnelpuntId id, CancellationToken cancellationToken) => (await ReadAsync(id, cancellationToken))?.Knelpunt;

    public async Task<KnelpuntDecision> ChangeAsync(KnelpuntId id, Func<Knelpunt, KnelpuntDecision> decide, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            if (await ReadAsync(id, cancellationToken) is not { } stored) return KnelpuntRules.Gone;
            var decision = decide(stored.Knelpunt);
            if (decision is not KnelpuntDecision.Changed(var after)) return decision;
            if (await CommitAsync(KnelpuntRows.ChangesOf(stored, after), cancellationToken)) return decision;
        }

        throw new InvalidOperationException("The knelpunt kept changing.");
    }

    /// <summary>The lines of one state, or of all in the order of the agenda; the most supported first.</summary>
    /// <param name="state">The state; null for all.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="take">How many to give.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<(IReadOnlyList<KnelpuntLine> Lines, bool HasMore)> ListAsync(KnelpuntState? state, int skip, int take, CancellationToken cancellationToken)
    {
        var prefix = state is { } only ? KnelpuntRows.LinesIn(only) : KnelpuntRows.Lines;
        var page = await store.QueryAsync(
            new TableQuery(KnelpuntRows.Table, KnelpuntRows.Partition, prefix, Math.Min(skip + take + 1, MostListed)), cancellationToken);
        return ([.. page.Rows.Skip(skip).Take(take).Select(KnelpuntRows.ReadLine)], page.Rows.Count > skip + take);
    }

    /// <summary>Those of which somebody is to be told something.</summary>
    public async Task<IReadOnlyList<Knelpunt>> WithNewsAsync(CancellationToken cancellationToken)
    {
        var page = await store.QueryAsync(new TableQuery(KnelpuntRows.Table, KnelpuntRows.Partition, KnelpuntRows.News, MostListed), cancellationToken);
        var found = new List<Knelpunt>();
        foreach (var row in page.Rows)
        {
            if (await FindAsync(KnelpuntRows.IdOf(row), cancellationToken) is { } knelpunt) found.Add(knelpunt);
        }

        return found;
    }

    /// <summary>Drops what was handed in before that day, whatever its state; how many.</summary>
    public async Task<int> DropBeforeAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var (dropped, end) = (0, KnelpuntRows.DayPrefixOf(day));
        while (true)
        {
            var page = await store.QueryAsync(new TableQuery(KnelpuntRows.Table, KnelpuntRows.Partition, KnelpuntRows.Days, 100), cancellationToken);
            var old = page.Rows.Where(row => string.CompareOrdinal(row.Row, end) < 0).ToList();
            if (old.Count == 0) return dropped;
            foreach (var row in old)
            {
                await DropAsync(KnelpuntRows.IdOf(row), row.Row, cancellationToken);
                dropped++;
            }
        }
    }

    private async Task DropAsync(KnelpuntId id, string dayRow, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            IReadOnlyList<TableChange> removal = await ReadAsync(id, cancellationToken) is { } stored ? KnelpuntRows.RemovalOf(stored) : [new TableChange.Drop(dayRow)];
            if (await CommitAsync(removal, cancellationToken)) return;
        }

        throw new InvalidOperationException("The knelpunt kept changing.");
    }

    private async Task<StoredKnelpunt?> ReadAsync(KnelpuntId id, CancellationToken cancellationToken) =>
        await store.GetAsync(KnelpuntRows.Table, KnelpuntRows.Partition, KnelpuntRows.KeyOf(id), cancellationToken) is { } row ? KnelpuntRows.Read(row) : null;

    private async Task<bool> CommitAsync(IReadOnlyList<TableChange> changes, CancellationToken cancellationToken) =>
        await store.CommitAsync(KnelpuntRows.Table, KnelpuntRows.Partition, changes, cancellationToken) is CommitResult.Committed;
}
