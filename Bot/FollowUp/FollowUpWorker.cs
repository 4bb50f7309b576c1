using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners.Upkeep;

namespace TeamsSchakelpunt.Bot.FollowUp;

/// <summary>
/// Looks at the cases on which something came due, and tells people in the morning. What to look at lies in the store in order of
/// time, so a day that was missed is made up for; the case itself says what was told, so several instances tell it once.
/// </summary>
public sealed partial class FollowUpWorker(
    PendingCases pending, CaseStore cases, MorningCards mornings, DirectoryStore directory, TimeProvider time, ILogger<FollowUpWorker> logger)
    : BackgroundService
{
    private static readonly TimeSpan LooksEvery = TimeSpan.FromMinutes(5);

    /// <summary>Nobody is told anything before or after these hours but what is <c>direct</c> (section 6.4 of the domain).</summary>
    private static readonly TimeOnly From = new(7, 30), Until = new(18, 0);

    /// <summary>From then on everything that came due in the morning is on the card.</summary>
    private static readonly TimeOnly Morning = new(8, 0);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                Log.Failed(logger, failure);
            }

            await Task.Delay(LooksEvery, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>One round.</summary>
    internal async Task LookAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var local = WorkingDays.Local(now);
        var (day, clock) = (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        var isQuiet = !WorkingDays.IsWorkingDay(day) || clock < From || clock >= Until;
        await foreach (var due in pending.ReadDueAsync(now, cancellationToken))
        {
            // What must be quiet now is looked at again in the morning.
            if (await RemindAsync(due.Number, now, isQuiet, cancellationToken) is not { } next || next > now) await pending.ClearAsync(due, cancellationToken);
        }

        if (isQuiet || clock < Morning) return;
        await directory.RefreshAsync(cancellationToken);
        await mornings.TellAsync(cancellationToken);
    }

    /// <summary>Reminds of what is due on a case; when it must be looked at next, null where nothing waits.</summary>
    private async Task<DateTimeOffset?> RemindAsync(CaseNumber number, DateTimeOffset now, bool isQuiet, CancellationToken cancellationToken) =>
        await cases.ChangeAsync(number, file => DeadlineRules.Remind(file.Case, now, isQuiet), cancellationToken) switch
        {
            Decision.Changed(var reminded, _, _) => CaseDeadlines.NextLook(reminded),
            Decision.Unchanged(var same) => CaseDeadlines.NextLook(same),
            _ => null,
        };

    private static partial class Log
    {
        [LoggerMessage(3501, LogLevel.Error, "Looking at what waits failed; it is tried again")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
