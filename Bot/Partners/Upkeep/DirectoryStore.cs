using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Bot.Partners.Upkeep;

/// <summary>
/// Keeps the people of the directory. Read in one round trip and kept for <see cref="Lifetime"/>, so that another
/// instance's change is seen soon; a change by this instance is seen at once.
/// </summary>
public sealed partial class DirectoryStore(ITableStore store, PartnerDirectory directory, TimeProvider time, ILogger<DirectoryStore> logger) : IDisposable
{
    /// <summary>How long another instance's change may stay unseen.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(10);

    /// <summary>How long the people are still shown while the store can't be read.</summary>
    public static readonly TimeSpan LivesOnWithoutStore = TimeSpan.FromMinutes(5);

    private const int MostTries = 50;
    private const int PartnersInABatch = 20;

    private readonly SemaphoreSlim _gate = new(1, 1);
    private long? _readAt;

    /// <summary>Sees to it that the directory is not older than <see cref="Lifetime"/>.</summary>
    public async ValueTask RefreshAsync(CancellationToken cancellationToken)
    {
        if (IsFresh) return;
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (!IsFresh) await ReadAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException && _readAt is { } at && time.GetElapsedTime(at) < LivesOnWithoutStore)
        {
            Log.ShowsWhatItKnew(logger, failure);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>
    /// Takes a decision on the people as they are in the store and commits it with its log, in one batch. After a lost
    /// race the decision is taken again.
    /// </summary>
    public async Task<DirectoryDecision> ChangeAsync(Actor by, Func<DirectoryState, DirectoryDecision> decide, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            for (var tries = 0; tries < MostTries; tries++)
            {
                var current = await ReadAsync(cancellationToken);
                var decision = decide(current.State);
                if (decision is not DirectoryDecision.Changed changed) return decision;
                var changes = ChangesOf(current, changed, by);
                if (TooLarge(changes) is { } refused) return refused;
                if (await store.CommitAsync(DirectoryRows.Table, DirectoryRows.Partition, changes, cancellationToken) is not CommitResult.Committed) continue;
                directory.Show(changed.State);
                return decision;
            }
        }
        finally
        {
            _gate.Release();
        }

        throw new InvalidOperationException("The directory kept changing.");
    }

    /// <summary>The newest changes first.</summary>
    public async Task<IReadOnlyList<DirectoryChange>> LogAsync(int take, CancellationToken cancellationToken)
    {
        var page = await store.QueryAsync(new TableQuery(DirectoryRows.Table, DirectoryRows.Partition, DirectoryRows.Log, take), cancellationToken);
        return [.. page.Rows.Select(DirectoryRows.ChangeOf)];
    }

    public void Dispose() => _gate.Dispose();

    private bool IsFresh => _readAt is { } at && time.GetElapsedTime(at) < Lifetime;

    private async Task<StoredDirectory> ReadAsync(CancellationToken cancellationToken)
    {
        var rows = new List<TableRow>();
        string? continuation = null;
        do
        {
            var page = await store.QueryAsync(
                new TableQuery(DirectoryRows.Table, DirectoryRows.Partition, DirectoryRows.Now, 1000, continuation), cancellationToken);
            rows.AddRange(page.Rows);
            continuation = page.Continuation;
        }
        while (continuation is not null);

        var stored = DirectoryRows.Read(rows, directory.FirstContacts);
        if (stored.HeadETag is null) stored = await StartAsync(stored, cancellationToken);
        directory.Show(stored.State);
        _readAt = time.GetTimestamp();
        return stored;
    }

    /// <summary>The first start takes the people of the file over; from then on they are kept in the store.</summary>
    private async Task<StoredDirectory> StartAsync(StoredDirectory empty, CancellationToken cancellationToken)
    {
        var today = WorkingDays.Day(time.GetUtcNow());
        var state = new DirectoryState(
            empty.State.Contacts.Select(contact => contact.ConfirmedOn == default ? contact with { ConfirmedOn = today } : contact), empty.State.Claims);
        foreach (var partners in directory.Partners.Chunk(PartnersInABatch))
        {
            // Where they are there already, another instance starts at the same time, or a start was broken off.
            await store.CommitAsync(
                DirectoryRows.Table,
                DirectoryRows.Partition,
                [.. partners.Select(partner => new TableChange.Add(DirectoryRows.KeyOf(partner.Key), DirectoryRows.DataOf([.. state.Of(partner.Key)])))],
                cancellationToken);
        }

        var result = await store.CommitAsync(
            DirectoryRows.Table, DirectoryRows.Partition, [new TableChange.Add(DirectoryRows.Head, ReadOnlyMemory<byte>.Empty)], cancellationToken);
        return result is CommitResult.Committed { ETags: [var etag, ..] }
            ? new StoredDirectory(etag, state)
            : await ReadAsync(cancellationToken);
    }

    /// <summary>A change is one batch or none at all; what does not fit in one is refused.</summary>
    private static DirectoryDecision.Refused? TooLarge(List<TableChange> changes)
    {
        var rows = changes.OfType<TableChange.Put>().Select(put => put.Data.Length).ToList();
        return rows.Exists(bytes => bytes > TableLimits.RowBytes) ? new("Deze partner heeft te veel contacten. Haal eerst contacten weg.")
            : changes.Count > TableLimits.BatchSize || rows.Sum() > TableLimits.BatchBytes ? new("Dit is te veel in één keer. Splits de lijst, bijvoorbeeld per partner.")
            : null;
    }

    private List<TableChange> ChangesOf(StoredDirectory current, DirectoryDecision.Changed changed, Actor by)
    {
        List<TableChange> changes = [new TableChange.Replace(DirectoryRows.Head, current.HeadETag!, ReadOnlyMemory<byte>.Empty)];
        foreach (var partner in current.State.Contacts.Concat(changed.State.Contacts).Select(contact => contact.Partner).Distinct())
        {
            var after = changed.State.Of(partner).ToList();
            if (!after.SequenceEqual(current.State.Of(partner))) changes.Add(new TableChange.Put(DirectoryRows.KeyOf(partner), DirectoryRows.DataOf(after)));
        }

        foreach (var person in current.State.Claims.Concat(changed.State.Claims).Select(claim => claim.Person).Distinct())
        {
            var after = changed.State.ClaimOf(person);
            if (after is null) changes.Add(new TableChange.Drop(DirectoryRows.KeyOf(person)));
            else if (after != current.State.ClaimOf(person)) changes.Add(new TableChange.Put(DirectoryRows.KeyOf(person), DirectoryRows.DataOf(after)));
        }

        var now = time.GetUtcNow();
        changes.AddRange(changed.Log.Select(what => DirectoryRows.LogOf(new DirectoryChange(now, by.Who.Name, by.Id, what))));
        return changes;
    }

    private static partial class Log
    {
        [LoggerMessage(3101, LogLevel.Warning, "The directory can't be read; what was known goes on")]
        public static partial void ShowsWhatItKnew(ILogger logger, Exception failure);
    }
}
