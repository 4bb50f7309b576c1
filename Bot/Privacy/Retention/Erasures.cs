using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Privacy.Access;

namespace TeamsSchakelpunt.Bot.Privacy.Retention;

/// <summary>
/// Erases cases: at night those whose time has passed, after a night on the plan, and at once where a youngster's request was
/// granted (sections 8.7 and 8.8 of the domain). What stops half way goes on the next night; several instances do it once.
/// </summary>
public sealed partial class Erasures(
    CaseStore cases,
    EndedCases ended,
    ErasurePlan plan,
    DeletionRegister register,
    AccessLog log,
    RetentionTerms terms,
    TimeProvider time,
    ILogger<Erasures> logger)
{
    private static readonly LogKey ByTerm = new("termijn");
    private static readonly LogKey ByRequest = new("verzoek_jongere");

    /// <summary>Before a request is granted: should the bot stop in between, the next night erases what was granted.</summary>
    public Task PrepareAsync(Case @case, CancellationToken cancellationToken) =>
        plan.AddAsync(new PlannedErasure(@case.Number, @case.State, OnRequest: true, time.GetUtcNow()), cancellationToken);

    /// <summary>Erases the case now. Null where it does not exist.</summary>
    public async Task<Decision?> EraseAsync(CaseNumber number, Actor actor, CancellationToken cancellationToken)
    {
        if (await cases.LoadAsync(number, cancellationToken) is not { } file) return null;
        if (Rule(file.Case, actor) is Decision.Refused refused) return refused;
        if (file.Case.Erased is null)
        {
            var reason = file.Case.Requests.Any(asked => asked is { Kind: YouthRequestKind.Verwijderen, Granted: true }) ? ByRequest : ByTerm;
            await log.WriteAsync(new AccessAttempt(actor, AccessActions.Erase, AccessTarget.Of(number), Reason: reason), cancellationToken);
        }

        var decision = await cases.EraseAsync(number, @case => Rule(@case, actor), cancellationToken);
        if (await cases.LoadAsync(number, cancellationToken) is { Case: { Erased: { } erased } left }) await register.WriteAsync(ErasedCase.Of(left, erased), cancellationToken);
        return decision;
    }

    /// <summary>One night's work: erases what stood on the plan and is still due, then plans what is due now.</summary>
    internal async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var (planned, etag) in await plan.RowsAsync(cancellationToken))
        {
            if (planned.IsRipe(time.GetUtcNow())) await TryAsync(planned.Number, () => CarryOutAsync(planned, etag, cancellationToken), cancellationToken);
        }

        await foreach (var one in ended.ReadAllAsync(cancellationToken))
        {
            if (terms.ErasedOn(one.As, one.On) <= Today) await TryAsync(one.Number, () => PlanAsync(one, cancellationToken), cancellationToken);
        }
    }

    private DateOnly Today => WorkingDays.Day(time.GetUtcNow());

    private Decision Rule(Case @case, Actor actor) => ErasureRules.Erase(@case, actor, terms, time.GetUtcNow());

    private async Task CarryOutAsync(PlannedErasure planned, string etag, CancellationToken cancellationToken)
    {
        var number = planned.Number;
        if (await cases.LoadAsync(number, cancellationToken) is not { } file || Rule(file.Case, Actor.Schakelpunt) is Decision.Refused)
        {
            await plan.RemoveAsync(number, cancellationToken);
            return;
        }

        if (!await plan.StartAsync(planned, etag, time.GetUtcNow(), cancellationToken)) return;
        await EraseAsync(number, Actor.Schakelpunt, cancellationToken);
        if (file.Case.Erased is null) Log.Erased(logger, number);
        else if (file.Posted.Count == 0 && file.Outbox.Count == 0) await plan.RemoveAsync(number, cancellationToken);
    }

    /// <summary>The day of the end is a hint: the case may run again, or have ended anew.</summary>
    private async Task PlanAsync(EndedCase one, CancellationToken cancellationToken)
    {
        var @case = (await cases.LoadAsync(one.Number, cancellationToken))?.Case;
        if (@case is null || terms.ErasedOn(@case) is not { } due || WorkingDays.Day(@case.Ending!.At) != one.On) await ended.RemoveAsync(one.Number, one.On, cancellationToken);
        else if (due <= Today && await plan.AddAsync(new PlannedErasure(one.Number, @case.State, OnRequest: false, time.GetUtcNow()), cancellationToken)) Log.Planned(logger, one.Number);
    }

    /// <summary>One case that can't be erased does not keep the others.</summary>
    private async Task TryAsync(CaseNumber number, Func<Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await work();
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            Log.Failed(logger, number, failure);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(5103, LogLevel.Information, "{Case} is due to be erased: it stands on the plan for the next night")]
        public static partial void Planned(ILogger logger, CaseNumber @case);

        [LoggerMessage(5104, LogLevel.Information, "{Case} was erased")]
        public static partial void Erased(ILogger logger, CaseNumber @case);

        [LoggerMessage(5105, LogLevel.Error, "{Case} could not be erased; it is tried again the next night")]
        public static partial void Failed(ILogger logger, CaseNumber @case, Exception failure);
    }
}
