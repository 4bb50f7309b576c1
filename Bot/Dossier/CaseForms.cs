using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Dossier;

/// <summary>A form about a case as it was submitted, without its values.</summary>
/// <param name="Form">The id it was shown with.</param>
/// <param name="Number">The case.</param>
/// <param name="IsReviewed">"Ik heb het nagekeken" was ticked.</param>
/// <param name="InDialog">It came from a dialog; otherwise from a chat.</param>
public sealed record FormSubmit(FormId Form, CaseNumber Number, bool IsReviewed, bool InDialog);

/// <summary>A form about a case: what it is for, how it looks, what can be wrong, and what it does.</summary>
/// <typeparam name="TValues">What is filled in.</typeparam>
/// <param name="Action">The table says who may fill it in, and when.</param>
/// <param name="Title">Above the dialog.</param>
/// <param name="RefusedAt">The input at which a refusal of the rule is said, so that what was typed stays.</param>
/// <param name="Card">Draws it.</param>
/// <param name="Check">What is wrong with the values.</param>
/// <param name="Rule">What it does.</param>
public sealed record CaseFormOf<TValues>(
    CaseAction Action,
    string Title,
    string RefusedAt,
    Func<CaseForm, Case, Actor, TValues, ValueTask<AdaptiveCard>> Card,
    Func<TValues, Case, IEnumerable<FieldIssue>> Check,
    Func<Case, TValues, Actor, DateTimeOffset, Decision> Rule)
{
    /// <summary>Why nothing that is filled in could be taken now, said before somebody takes the trouble; null where it may.</summary>
    public Func<Case, Actor, Refusal?>? NotNow { get; init; }
}

/// <summary>Opens and submits forms about a case. A form that is not right comes back with what was typed; one that is shows the case as it is now.</summary>
public sealed class CaseForms(CaseCommands commands, CaseViews views)
{
    public async Task<Answer> OpenAsync<TValues>(
        CaseFormOf<TValues> form, CaseNumber number, TValues values, Actor actor, bool inDialog, CancellationToken cancellationToken)
    {
        var (file, why) = await commands.LoadAsync(number, actor, form.Action, form.NotNow, cancellationToken);
        return file is null
            ? Refusals.Answer(why!)
            : Show(form, number, await form.Card(new CaseForm(FormId.New().Value, number.ToString(), InDialog: inDialog), file.Case, actor, values), inDialog);
    }

    public async Task<Answer> SubmitAsync<TValues>(
        CaseFormOf<TValues> form, FormSubmit submit, TValues values, Actor actor, CancellationToken cancellationToken)
    {
        var (file, why) = await commands.LoadAsync(submit.Number, actor, form.Action, cancellationToken);
        if (file is null) return await commands.WasSubmittedAsync(submit, cancellationToken) ? await NowAsync(submit, actor, cancellationToken) : Refusals.Answer(why!);
        var issues = form.Check(values, file.Case).ToList();
        if (issues.Exists(issue => !issue.IsWarning) || (issues.Count > 0 && !submit.IsReviewed))
            return await AgainAsync(form, submit, values, file.Case, actor, issues);

        return await commands.SubmitAsync(submit, actor, form.Action, (@case, now) => form.Rule(@case, values, actor, now), cancellationToken) switch
        {
            Decision.Refused(Refusal.NotYours or Refusal.OnlyRoles or Refusal.NotInThisState) refused => Refusals.Answer(refused.Why),
            Decision.Refused refused => await AgainAsync(form, submit, values, file.Case, actor, [new FieldIssue(form.RefusedAt, refused.Why.Sentence)]),
            _ => await NowAsync(submit, actor, cancellationToken),
        };
    }

    private Task<Answer> NowAsync(FormSubmit submit, Actor actor, CancellationToken cancellationToken) =>
        views.AfterAsync(submit.Number, actor, submit.InDialog ? CaseCardKind.CaseDialog : CaseCardKind.Case, cancellationToken);

    private static async Task<Answer> AgainAsync<TValues>(
        CaseFormOf<TValues> form, FormSubmit submit, TValues values, Case @case, Actor actor, IReadOnlyList<FieldIssue> issues) => Show(
        form,
        submit.Number,
        await form.Card(
            new CaseForm(submit.Form.Value, submit.Number.ToString(), issues, issues.All(issue => issue.IsWarning), submit.InDialog), @case, actor, values),
        submit.InDialog);

    private static Answer Show<TValues>(CaseFormOf<TValues> form, CaseNumber number, AdaptiveCard card, bool inDialog) =>
        inDialog ? new Answer.Dialog(form.Title, card) : new Answer.ShowPrivately(card, form.Title) { About = number.ToString() };
}
