using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Knelpunten;

/// <summary>
/// Tells who handed in a knelpunt, and who has it too, what the Overleg does with it: each step once, all that changed in one
/// message. Who is still to be told stands with the knelpunt, so a crash loses nothing; at worst somebody reads it twice.
/// </summary>
public sealed partial class KnelpuntWorker(KnelpuntStore store, IPersonalMessages messages, TimeProvider time, ILogger<KnelpuntWorker> logger) : BackgroundService
{
    private static readonly TimeSpan LooksEvery = TimeSpan.FromMinutes(5);

    /// <summary>So many fit on one card; the rest comes in a next one.</summary>
    private const int MostInAMessage = 10;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await TellAsync(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                Log.Failed(logger, failure);
            }

            await Task.Delay(LooksEvery, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>One round: all that is to be told now.</summary>
    internal async Task TellAsync(CancellationToken cancellationToken)
    {
        foreach (var news in KnelpuntNews.Due(await store.WithNewsAsync(cancellationToken), time.GetUtcNow()))
        {
            foreach (var part in news.Knelpunten.Chunk(MostInAMessage))
                await TellAsync(news.Person, part, cancellationToken);
        }
    }

    private async Task TellAsync(PersonId person, IReadOnlyList<Knelpunt> knelpunten, CancellationToken cancellationToken)
    {
        var taken = new List<Knelpunt>();
        foreach (var knelpunt in knelpunten)
        {
            if (await store.ChangeAsync(knelpunt.Id, stands => KnelpuntRules.Take(stands, person, time.GetUtcNow()), cancellationToken) is KnelpuntDecision.Changed(var mine))
                taken.Add(mine);
        }

        if (taken.Count == 0) return;
        var outcome = await messages.SendAsync(person, CardJson.Serialize(KnelpuntViews.News(new KnelpuntNews(person, taken))), "Nieuws over je knelpunt", cancellationToken);
        foreach (var knelpunt in taken)
        {
            // Who can't be reached any more reads it in the list.
            var known = outcome == MessageOutcome.Later ? knelpunt.Follower(person)!.Told : knelpunt.Steps.Count;
            await store.ChangeAsync(knelpunt.Id, stands => KnelpuntRules.Told(stands, person, known), cancellationToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(6101, LogLevel.Error, "Telling what became of knelpunten failed; it is tried again")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
