using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Privacy.Access;

namespace TeamsSchakelpunt.Bot.Dossier;

/// <summary>The way to change a case: the rule decides, the store commits, and a refusal is on the access log before it is said.</summary>
public sealed class CaseCommands(CaseStore cases, AccessLog log, TimeProvider time)
{
    /// <param name="number">The case, as it was asked for.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="action">What is asked, for the log.</param>
    /// <param name="rule">Decides on the case as it stands.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Decision> RunAsync(
        CaseNumber number, Actor actor, CaseAction action, Func<Case, DateTimeOffset, Decision> rule, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var decision = await cases.ChangeAsync(number, file => rule(file.Case, now), cancellationToken)
            ?? new Decision.Refused(new Refusal.NotYours());
        if (decision is Decision.Refused(var why)) await LogAsync(number, actor, action, why, cancellationToken);
        return decision;
    }

    /// <summary>The same for a form: submitting it twice has the effect of once.</summary>
    public Task<Decision> SubmitAsync(
        FormSubmit submit, Actor actor, CaseAction action, Func<Case, DateTimeOffset, Decision> rule, CancellationToken cancellationToken) => RunAsync(
        submit.Number,
        actor,
        action,
        (@case, now) => @case.WasSubmitted(submit.Form) ? new Decision.Unchanged(@case)
            : rule(@case, now) is Decision.Changed changed ? changed with { Case = changed.Case.With(submit.Form) }
            : rule(@case, now),
        cancellationToken);

    /// <summary>Whether the form took effect before. Its id is known to nobody but who was shown it, also when they see the case no more.</summary>
    public async Task<bool> WasSubmittedAsync(FormSubmit submit, CancellationToken cancellationToken) =>
        await cases.LoadAsync(submit.Number, cancellationToken) is { } file && file.Case.WasSubmitted(submit.Form);

    /// <summary>The case, where the table lets the actor do this now; otherwise why not.</summary>
    public Task<(CaseFile? File, Refusal? Why)> LoadAsync(CaseNumber number, Actor actor, CaseAction action, CancellationToken cancellationToken) =>
        LoadAsync(number, actor, action, null, cancellationToken);

    /// <summary>The same, where a rule says as well that it can't be now.</summary>
    public async Task<(CaseFile? File, Refusal? Why)> LoadAsync(
        CaseNumber number, Actor actor, CaseAction action, Func<Case, Actor, Refusal?>? notNow, CancellationToken cancellationToken)
    {
        var file = await cases.LoadAsync(number, cancellationToken);
        var why = file is null ? new Refusal.NotYours() : CaseTable.Refuse(file.Case, actor, action)?.Why ?? notNow?.Invoke(file.Case, actor);
        if (why is null) return (file, null);
        await LogAsync(number, actor, action, why, cancellationToken);
        return (null, why);
    }

    private Task LogAsync(CaseNumber number, Actor actor, CaseAction action, Refusal why, CancellationToken cancellationToken) => log.WriteAsync(
        new AccessAttempt(actor, new LogKey(action.ToString()), AccessTarget.Of(number), LogKey.Of(why)), cancellationToken);
}
