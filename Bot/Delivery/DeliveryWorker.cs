using TeamsSchakelpunt.Bot.Cases;

namespace TeamsSchakelpunt.Bot.Delivery;

/// <summary>
/// Delivers after the commit: in order per conversation, retried until delivered, and at the next start what a crash
/// left, without a scan of all cases.
/// </summary>
public sealed partial class DeliveryWorker(
    DeliveryRequests requests, PendingCases pending, CaseStore cases, LaneDelivery lanes, TimeProvider time, ILogger<DeliveryWorker> logger)
    : BackgroundService
{
    private static readonly TimeSpan FirstRetry = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestRetry = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan GivesUpAfter = TimeSpan.FromHours(24);

    /// <summary>What comes later than this is looked at again then: a timer goes no further than some weeks.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    private readonly SerialQueues _conversations = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await RecoverAsync(stoppingToken);
            await foreach (var request in requests.Reader.ReadAllAsync(stoppingToken)) await AcceptAsync(request, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await _conversations.DrainAsync();
        }
    }

    /// <summary>Queues what was left by a process that stopped. A store that is not there yet is waited for.</summary>
    private async Task RecoverAsync(CancellationToken stoppingToken)
    {
        for (var wait = FirstRetry; ; wait = Longer(wait))
        {
            try
            {
                await foreach (var marker in pending.ReadAllAsync(stoppingToken)) requests.Recover(marker);
                return;
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                Log.StoreFailed(logger, failure);
                await Task.Delay(wait, time, stoppingToken);
            }
        }
    }

    private async Task AcceptAsync(DeliveryRequest request, CancellationToken stoppingToken)
    {
        var touches = request.Touches;
        for (var wait = FirstRetry; touches is null; wait = Longer(wait))
        {
            try
            {
                var file = await cases.LoadAsync(request.Marker.Number, stoppingToken);
                touches = file is null ? [] : [.. file.Outbox.Select(item => new LaneTouch(item.Lane, item.NotBefore))];
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                Log.StoreFailed(logger, failure);
                await Task.Delay(wait, time, stoppingToken);
            }
        }

        var job = new Job(request.Marker, touches.Count);
        if (touches.Count == 0) await FinishAsync(job, stoppingToken);
        foreach (var touch in touches) Schedule(job, touch, stoppingToken);
    }

    private void Schedule(Job job, LaneTouch touch, CancellationToken stoppingToken)
    {
        var wait = touch.NotBefore - time.GetUtcNow();
        if (wait > TimeSpan.Zero) _ = LaterAsync(wait.Value);
        else Queue();

        async Task LaterAsync(TimeSpan delay)
        {
            try
            {
                await Task.Delay(delay < LongestWait ? delay : LongestWait, time, stoppingToken);
                Queue();
            }
            catch (OperationCanceledException)
            {
                // The marker stays: the next start delivers it.
            }
        }

        void Queue() => _conversations.Enqueue(
            QueueOf(job, touch.Lane), () => DeliverAsync(job, touch.Lane, stoppingToken));
    }

    private async Task DeliverAsync(Job job, Lane lane, CancellationToken stoppingToken)
    {
        var started = time.GetUtcNow();
        try
        {
            for (var wait = FirstRetry; ; wait = Longer(wait))
            {
                switch (await TryAsync(job.Marker.Number, lane, isLast: time.GetUtcNow() - started > GivesUpAfter, stoppingToken))
                {
                    case LaneOutcome.Done done:
                        job.Add(done.AlsoTouch.Count);
                        foreach (var touch in done.AlsoTouch) Schedule(job, touch, stoppingToken);
                        if (job.IsDoneWithOne()) await FinishAsync(job, stoppingToken);
                        return;
                    case LaneOutcome.NotBefore(var moment):
                        Schedule(job, new LaneTouch(lane, moment), stoppingToken);
                        return;
                    case LaneOutcome.Again(var after, var problem):
                        Log.Retries(logger, job.Marker.Number, lane.Partner?.Value ?? "chat", problem);
                        await Task.Delay(after ?? wait, time, stoppingToken);
                        break;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The marker stays: the next start delivers it.
        }
    }

    /// <summary>One place is served in order; work on different cases goes side by side.</summary>
    private static string QueueOf(Job job, Lane lane) => lane.IsWork ? $"{lane.Place}/{job.Marker.Number}" : lane.Place;

    private async Task<LaneOutcome> TryAsync(CaseNumber number, Lane lane, bool isLast, CancellationToken stoppingToken)
    {
        try
        {
            return isLast
                ? await lanes.GiveUpAsync(number, lane, stoppingToken)
                : await lanes.BringUpToDateAsync(number, lane, stoppingToken);
        }
        catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
        {
            Log.DeliveryFailed(logger, number, failure);
            return new LaneOutcome.Again(null, "An unexpected failure.");
        }
    }

    private async Task FinishAsync(Job job, CancellationToken stoppingToken)
    {
        try
        {
            await pending.ClearAsync(job.Marker, stoppingToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // A marker too many costs one look at the next start.
            Log.StoreFailed(logger, failure);
        }
    }

    private static TimeSpan Longer(TimeSpan wait) => wait * 2 < LongestRetry ? wait * 2 : LongestRetry;

    /// <summary>The lanes that one commit left, and how many are still to do.</summary>
    private sealed class Job(PendingMarker marker, int lanes)
    {
        private int _left = lanes;

        public PendingMarker Marker { get; } = marker;

        public void Add(int count) => Interlocked.Add(ref _left, count);

        public bool IsDoneWithOne() => Interlocked.Decrement(ref _left) == 0;
    }

    private static partial class Log
    {
        [LoggerMessage(3001, LogLevel.Warning, "Delivery of {Case} to {Partner} is tried again: {Problem}")]
        public static partial void Retries(ILogger logger, CaseNumber @case, string partner, string problem);

        [LoggerMessage(3002, LogLevel.Error, "Delivery of {Case} failed unexpectedly")]
        public static partial void DeliveryFailed(ILogger logger, CaseNumber @case, Exception failure);

        [LoggerMessage(3003, LogLevel.Error, "The store can't be reached")]
        public static partial void StoreFailed(ILogger logger, Exception failure);
    }
}
