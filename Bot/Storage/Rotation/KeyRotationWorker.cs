namespace TeamsSchakelpunt.Bot.Storage.Rotation;

/// <summary>
/// Rotates in the background for as long as older keys are listed: at the start, and each day. One key alone, that the last look
/// found enough, needs no look.
/// </summary>
internal sealed partial class KeyRotationWorker(
    KeyRotation rotation, ITableStore store, FieldCipher cipher, TimeProvider time, ILogger<KeyRotationWorker> logger) : BackgroundService
{
    private const int MostLooks = 5;

    private static readonly TimeSpan Every = TimeSpan.FromDays(1);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var wait = Every;
            try
            {
                await RunAsync(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                Log.Failed(logger, failure);
                wait = AfterFailure;
            }

            await Task.Delay(wait, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Rotates until a look finds nothing left to do; or not, while another instance still writes with an older key.</summary>
    internal async Task RunAsync(CancellationToken cancellationToken)
    {
        if (!cipher.HasOlderKeys && await RotationState.ReadAsync(store, cancellationToken) is { IsDone: true } done && done.KeyId == cipher.NewestKeyId) return;
        long renewed = 0;
        for (var look = 1; look <= MostLooks; look++)
        {
            var count = await rotation.RunAsync(cancellationToken);
            renewed += count.Renewed;
            if (count.Renewed > 0) continue;

            await new RotationState(cipher.NewestKeyId, time.GetUtcNow(), count.NeedOtherKey, count.Damaged).WriteAsync(store, cancellationToken);
            if (count.Damaged > 0) Log.Damaged(logger, count.Damaged);
            if (count.NeedOtherKey > 0) Log.NeedOtherKey(logger, count.NeedOtherKey);
            else if (cipher.HasOlderKeys) Log.Done(logger, renewed);
            return;
        }

        Log.NotDone(logger, renewed);
    }

    private static partial class Log
    {
        [LoggerMessage(2101, LogLevel.Information, "Every row needs the newest of Privacy:Keys alone ({Renewed} were brought to it); once all instances list it first, the older keys may go")]
        public static partial void Done(ILogger logger, long renewed);

        [LoggerMessage(2102, LogLevel.Error, "{Rows} rows need a key that is not in Privacy:Keys: put back the one that was taken off the list")]
        public static partial void NeedOtherKey(ILogger logger, long rows);

        [LoggerMessage(2104, LogLevel.Error, "{Rows} rows with a key are damaged or were tampered with")]
        public static partial void Damaged(ILogger logger, long rows);

        [LoggerMessage(2105, LogLevel.Warning, "Rows are still written with an older key ({Renewed} were brought to the newest): do all instances list the same key first? It is tried again tomorrow")]
        public static partial void NotDone(ILogger logger, long renewed);

        [LoggerMessage(2103, LogLevel.Error, "The rotation of keys stopped; it goes on later")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
