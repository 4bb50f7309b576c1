using Microsoft.Extensions.Options;
using TeamsSchakelpunt.Bot.Privacy.Access;

namespace TeamsSchakelpunt.Bot.Privacy.Retention;

/// <summary>Lets go each day, and at each start, of what was kept long enough. A day that was missed is made up for by the next run.</summary>
public sealed partial class RetentionWorker(
    Erasures erasures, AccessRetention accessLog, IOptions<RetentionOptions> options, TimeProvider time, ILogger<RetentionWorker> logger) : BackgroundService
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
        var now = time.GetUtcNow();
        var month = new DateTimeOffset(now.Year, now.Month, 1, 0, 0, 0, TimeSpan.Zero);
        var dropped = await accessLog.DropBeforeAsync(month.AddMonths(-options.Value.AccessLogMonths), cancellationToken);
        if (dropped > 0) Log.Dropped(logger, dropped);
    }

    private static partial class Log
    {
        [LoggerMessage(5101, LogLevel.Information, "{Lines} lines of the access log were old enough to be dropped")]
        public static partial void Dropped(ILogger logger, long lines);

        [LoggerMessage(5102, LogLevel.Error, "The daily retention failed; it is tried again tomorrow")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
