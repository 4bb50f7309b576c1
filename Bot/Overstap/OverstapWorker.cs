using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Overstap.Csv;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Overstap;

/// <summary>
/// Carries out lists, and goes on after a stop where it was: how far it is stands in the store. An instance leases a list, so that
/// two do not do the same work; where they do all the same, nothing doubles.
/// </summary>
public sealed partial class OverstapWorker(
    OverstapImports imports, OverstapLines lines, OverstapRun run, OverstapTelling telling, OverstapCards cards, IStandingCards standing, OverstapSignal signal,
    TimeProvider time, ILogger<OverstapWorker> logger)
    : BackgroundService
{
    private static readonly TimeSpan LooksEvery = TimeSpan.FromMinutes(5);

    /// <summary>Where something waits for a moment: a card that changed just now, or a list that another instance had.</summary>
    private static readonly TimeSpan LooksAgain = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Leased = TimeSpan.FromSeconds(30);

    /// <summary>The card that shows how far it is changes no more often than that: Teams allows about one message a second in a chat.</summary>
    private static readonly TimeSpan ShowsEvery = TimeSpan.FromSeconds(3);

    /// <summary>A list that was shown and not carried out is forgotten after this; a carried out one when its cases are long gone.</summary>
    private static readonly TimeSpan ShownFor = TimeSpan.FromDays(1), KeptFor = TimeSpan.FromDays(400);

    private readonly string _instance = Guid.NewGuid().ToString("N");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await signal.WaitAsync(await LookAsync(stoppingToken) ? LooksAgain : LooksEvery, time, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                Log.Failed(logger, failure);
                await Task.Delay(LooksAgain, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>One round: all that is to be done now; true where something is left for a moment later.</summary>
    internal async Task<bool> LookAsync(CancellationToken cancellationToken)
    {
        var isLeft = false;
        foreach (var stored in await imports.AllAsync(cancellationToken))
        {
            var age = time.GetUtcNow() - stored.Import.At;
            if (stored.Import.State is OverstapState.Running or OverstapState.Telling or OverstapState.Showing) isLeft |= !await CarryOutAsync(stored, cancellationToken);
            else if (age > KeptFor || (stored.Import.State == OverstapState.Shown && age > ShownFor)) await imports.DropAsync(stored.Import.Id, cancellationToken);
        }

        isLeft |= await telling.FreshenAsync(cancellationToken);
        await telling.DoDueAsync(cancellationToken);
        return isLeft;
    }

    /// <summary>Whether it is done.</summary>
    private async Task<bool> CarryOutAsync(StoredImport stored, CancellationToken cancellationToken)
    {
        if (await LeaseAsync(stored, cancellationToken) is not { } mine) return false;
        var known = mine.Import.State == OverstapState.Running ? await lines.ReadAllAsync(cancellationToken) : [];
        var shownAt = time.GetTimestamp();
        IReadOnlyList<OverstapRow> chunk = [];
        for (var at = -1; mine.Import.State == OverstapState.Running;)
        {
            if (at != mine.Import.Done / OverstapImports.ChunkSize)
            {
                at = mine.Import.Done / OverstapImports.ChunkSize;
                chunk = await imports.RowsAsync(mine.Import.Id, at, cancellationToken);
            }

            var rows = chunk.Skip(mine.Import.Done % OverstapImports.ChunkSize).Take(OverstapRun.BatchSize).ToList();
            var counts = await run.DoAsync(mine.Import, rows, known, cancellationToken);
            var isLast = rows.Count == 0 || mine.Import.Done + rows.Count >= mine.Import.Rows;
            var next = mine.Import with
            {
                Done = mine.Import.Done + rows.Count,
                Counts = mine.Import.Counts.And(counts),
                State = isLast ? OverstapState.Telling : OverstapState.Running,
                LeasedUntil = time.GetUtcNow() + Leased,
            };
            if (await imports.ReplaceAsync(mine, next, cancellationToken) is not { } saved) return false;
            mine = saved;
            if (isLast || time.GetElapsedTime(shownAt) < ShowsEvery) continue;
            shownAt = time.GetTimestamp();
            await ShowAsync(mine.Import, cancellationToken);
        }

        if (mine.Import.State == OverstapState.Telling)
        {
            // Once only: reminders that were given would come again.
            await telling.PrepareAsync(mine.Import, cancellationToken);
            if (await imports.ReplaceAsync(mine, mine.Import with { State = OverstapState.Showing }, cancellationToken) is not { } prepared) return false;
            mine = prepared;
        }

        await telling.FreshenAsync(cancellationToken);
        if (await ShowAsync(mine.Import, cancellationToken) is StandingOutcome.Later) return false;
        await imports.DropRowsAsync(mine.Import.Id, cancellationToken);
        await imports.ReplaceAsync(mine, mine.Import with { State = OverstapState.Done, Lease = null, LeasedUntil = null }, cancellationToken);
        Log.CarriedOut(logger, mine.Import.Rows, mine.Import.Counts.New);
        return true;
    }

    /// <summary>The list for this instance; null where another one is at it.</summary>
    private async Task<StoredImport?> LeaseAsync(StoredImport stored, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return stored.Import.Lease != _instance && stored.Import.LeasedUntil > now
            ? null
            : await imports.ReplaceAsync(stored, stored.Import with { Lease = _instance, LeasedUntil = now + Leased }, cancellationToken);
    }

    private async Task<StandingOutcome> ShowAsync(OverstapImport import, CancellationToken cancellationToken)
    {
        var card = new LaneCard(CardJson.Serialize(await cards.ProgressAsync(import, cancellationToken)), OverstapCards.Summary);
        return await standing.PutAsync(Lane.Person(import.By.Id), import.StandsAt, card, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(3601, LogLevel.Error, "Carrying out a list of De Overstap failed; it goes on where it was")]
        public static partial void Failed(ILogger logger, Exception failure);

        [LoggerMessage(3602, LogLevel.Information, "A list of De Overstap with {Rows} lines was carried out: {New} new signals")]
        public static partial void CarriedOut(ILogger logger, int rows, int @new);
    }
}
