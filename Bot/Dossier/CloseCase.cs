using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Privacy.TextChecks;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;
using AgreementState = TeamsSchakelpunt.Bot.Cases.AgreementState;

namespace TeamsSchakelpunt.Bot.Dossier;

/// <summary><c>sluit 2026-0042</c>: with an outcome and what worked; and open again.</summary>
public sealed class CloseCase(CaseForms forms, FreeText text)
{
    public Task<Answer> OpenAsync(CaseNumber number, Actor actor, bool inDialog, CancellationToken cancellationToken) =>
        forms.OpenAsync(Closing, number, new CloseFormValues(), actor, inDialog, cancellationToken);

    public Task<Answer> SubmitAsync(FormSubmit submit, CloseFormValues values, Actor actor, CancellationToken cancellationToken) =>
        forms.SubmitAsync(Closing, submit, values, actor, cancellationToken);

    public Task<Answer> OpenReopenAsync(CaseNumber number, Actor actor, bool inDialog, CancellationToken cancellationToken) =>
        forms.OpenAsync(Reopening, number, null, actor, inDialog, cancellationToken);

    /// <param name="submit">The form.</param>
    /// <param name="reason">Key of the reason.</param>
    /// <param name="actor">Who reopens it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<Answer> SubmitReopenAsync(FormSubmit submit, string? reason, Actor actor, CancellationToken cancellationToken) =>
        forms.SubmitAsync(Reopening, submit, reason, actor, cancellationToken);

    private CaseFormOf<CloseFormValues> Closing => new(
        CaseAction.Close,
        "Sluit de casus",
        Inputs.Outcome,
        (form, @case, _, values) => ValueTask.FromResult(CloseFormCard.Build(new CloseFormCardData(
            form,
            [.. OutcomesOf(@case).Select(outcome => new Choice(outcome.Label(), outcome.Key()))],
            [.. OpenOf(@case).Select(agreement => $"{agreement.What} · {agreement.Who.Name}")],
            values))),
        Check,
        Close);

    private static CaseFormOf<string?> Reopening => new(
        CaseAction.Reopen,
        "Heropen de casus",
        Inputs.Reason,
        (form, _, _, reason) => ValueTask.FromResult(ReopenFormCard.Build(new ReopenFormCardData(form, ReasonLists.ForReopening, reason))),
        (reason, _) => ReasonLists.ForReopening.Holds(reason) ? [] : [new FieldIssue(Inputs.Reason, "Kies een reden.")],
        (@case, reason, actor, now) => LifecycleRules.Reopen(@case, reason!, actor, now));

    private static IReadOnlyList<Outcome> OutcomesOf(Case @case) => @case.State == CaseState.Opgepakt ? Outcomes.WithoutContact : Outcomes.All;

    private static IEnumerable<Cases.Agreement> OpenOf(Case @case) => @case.Private.Agreements.Where(agreement => agreement.IsOpen);

    private IEnumerable<FieldIssue> Check(CloseFormValues values, Case @case)
    {
        if (Outcomes.Parse(values.Outcome) is not { } outcome || !OutcomesOf(@case).Contains(outcome)) yield return new FieldIssue(Inputs.Outcome, "Kies hoe het is afgelopen.");
        foreach (var issue in text.Check(Inputs.WhatWorked, values.WhatWorked, FreeText.Line)) yield return issue;
        if (!OpenOf(@case).Any()) yield break;
        if (values.OpenAgreements is not (InputValues.AgreementsDone or InputValues.AgreementsDropped)) yield return new FieldIssue(Inputs.OpenAgreements, "Kies wat er met de afspraken gebeurt.");
        var why = values.OpenAgreements == InputValues.AgreementsDropped
            ? text.Require(Inputs.ReasonText, values.Reason, "Schrijf kort waarom ze vervallen.", FreeText.Line)
            : text.Check(Inputs.ReasonText, values.Reason, FreeText.Line);
        foreach (var issue in why) yield return issue;
    }

    private static Decision Close(Case @case, CloseFormValues values, Actor actor, DateTimeOffset now)
    {
        var state = values.OpenAgreements == InputValues.AgreementsDone ? AgreementState.Klaar : AgreementState.Vervallen;
        var settled = values.OpenAgreements is null ? @case : DossierRules.SettleAgreements(@case, state, FreeText.Trimmed(values.Reason));
        return LifecycleRules.Close(settled, Outcomes.Parse(values.Outcome)!.Value, FreeText.Trimmed(values.WhatWorked), actor, now);
    }
}
