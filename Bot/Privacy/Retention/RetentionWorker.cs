using Microsoft.Extensions.Options;
using TeamsSchakelpunt.Bot.Privacy.Access;

namespace TeamsSchakelpunt.Bot.Privacy.Retention;

/// <summary>Lets go each day, and at each start, of what was kept long enough. A day that was missed is made up for by the next run.</summary>
public sealed partial class RetentionWorker(
    Erasures erasures, AccessRetention accessLog, IEnumerable<IKept> kept, IOptions<RetentionOptions> options, TimeProvider time, ILogger<RetentionWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RunAsync(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                Log.Failed(logger, failure);
            }

            await Task.Delay(Every, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>One day's work.</summary>
    internal async Task RunAsync(CancellationToken cancellationToken)
    {
        await erasures.RunAsync(cancellationToken);
        foreach (var each in kept)
        {
            var gone = await each.LetGoAsync(cancellationToken);
            if (gone > 0) Log.LetGo(logger, gone, each.GetType().Name);
        }

        var now = time.GetUtcNow();
        var month = new DateTimeOffset(now.Year, now.Month, 1, 0, 0, 0, TimeSpan.Zero);
        var dropped = await accessLog.DropBeforeAsync(month.AddMonths(-options.Value.AccessLogMonths), cancellationToken);
        if (dropped > 0) Log.Dropped(logger, dropped);
    }

    private static partial class Log
    {
        [LoggerMessage(5101, LogLevel.Information, "{Lines} lines of the access log were old enough to be dropped")]
        public static partial void Dropped(ILogger logger, long lines);

        [LoggerMessage(5106, LogLevel.Information, "{Count} of {What} were old enough to be dropped")]
        public static partial void LetGo(ILogger logger, int count, string what);

        [LoggerMessage(5102, LogLevel.Error, "The daily retention failed; it is tried again tomorrow")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
