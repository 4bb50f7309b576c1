using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Partners.Upkeep;

namespace TeamsSchakelpunt.Bot.Dossier;

/// <summary>Somebody who is away for more than so many working days is replaced (section 6.4 of the domain).</summary>
public sealed record AbsenceNorm(int WorkingDays);

/// <summary>
/// Looks every hour whether somebody who carries cases has left, or is away too long: an owner without a stand-in loses the
/// case to the coordinators, and for a regisseur a stand-in is asked (sections 6.2 and 6.4 of the domain). Twice changes nothing.
/// </summary>
public sealed partial class AbsenceWatch(
    DirectoryStore store, PartnerDirectory directory, PersonCases people, CaseStore cases, AbsenceNorm norm, TimeProvider time, ILogger<AbsenceWatch> logger)
    : BackgroundService
{
    private const int PageSize = 100;

    private static readonly TimeSpan LooksEvery = TimeSpan.FromHours(1);

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

    /// <summary>One round over all who are away.</summary>
    internal async Task LookAsync(CancellationToken cancellationToken)
    {
        await store.RefreshAsync(cancellationToken);
        var today = WorkingDays.Day(time.GetUtcNow());
        foreach (var contact in directory.State.Contacts.Where(contact => contact.Person is not null))
        {
            if (AwayUntil(contact, today) is { } until) await LookAtCasesAsync(contact, until, today, cancellationToken);
        }
    }

    private async Task LookAtCasesAsync(Contact contact, DateOnly until, DateOnly today, CancellationToken cancellationToken)
    {
        var person = contact.Person!.Value;
        var hasStandIn = !contact.HasLeft(today) && directory.State.StandInOf(contact) is { } standIn && AwayUntil(standIn, today) is null;
        string? continuation = null;
        do
        {
            (var numbers, continuation) = await people.ListAsync(person, PageSize, continuation, cancellationToken);
            foreach (var number in numbers)
            {
                var now = time.GetUtcNow();
                await cases.ChangeAsync(
                    number,
                    file => file.Case.Owner?.Id == person && !hasStandIn && CaseTable.Allows(file.Case, Actor.Schakelpunt, CaseAction.ReturnToNew)
                            ? LifecycleRules.ReturnToNew(file.Case, now)
                        : file.Case.Regie.Current?.Who.Id == person ? RegieRules.AskStandIn(file.Case, until, now)
                        : new Decision.Unchanged(file.Case),
                    cancellationToken);
            }
        }
        while (continuation is not null);
    }

    /// <summary>The last day of an absence that is too long, or that has no end; null where they are there, or soon again.</summary>
    private DateOnly? AwayUntil(Contact contact, DateOnly today) =>
        contact.HasLeft(today) ? DateOnly.MaxValue
        : contact.Away is { } away && contact.IsAway(today) && away.Until > WorkingDays.Add(today, norm.WorkingDays) ? away.Until
        : null;

    private static partial class Log
    {
        [LoggerMessage(3301, LogLevel.Error, "The watch over absences failed; it is tried again")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
