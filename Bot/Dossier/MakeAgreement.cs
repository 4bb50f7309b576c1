using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Privacy.TextChecks;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;
using AgreementState = TeamsSchakelpunt.Bot.Cases.AgreementState;

namespace TeamsSchakelpunt.Bot.Dossier;

/// <summary>An agreement on a case: what, who, when; done, moved or dropped (section 2.10 of the domain).</summary>
public sealed class MakeAgreement(CaseForms forms, CaseCommands commands, CaseViews views, FreeText text, TimeProvider time)
{
    public Task<Answer> OpenAsync(CaseNumber number, Actor actor, bool inDialog, CancellationToken cancellationToken) =>
        forms.OpenAsync(Making, number, new AgreementFormValues(Who: actor.Id.Value), actor, inDialog, cancellationToken);

    public Task<Answer> SubmitAsync(FormSubmit submit, AgreementFormValues values, Actor actor, CancellationToken cancellationToken) =>
        forms.SubmitAsync(Making, submit, values, actor, cancellationToken);

    public Task<Answer> OpenChangeAsync(CaseNumber number, int agreement, Actor actor, bool inDialog, CancellationToken cancellationToken) =>
        forms.OpenAsync(Changing(agreement), number, new AgreementChangeFormValues(), actor, inDialog, cancellationToken);

    public Task<Answer> SubmitChangeAsync(FormSubmit submit, int agreement, AgreementChangeFormValues values, Actor actor, CancellationToken cancellationToken) =>
        forms.SubmitAsync(Changing(agreement), submit, values, actor, cancellationToken);

    /// <summary>"Klaar", with one press.</summary>
    public async Task<Answer> DoneAsync(CaseNumber number, int agreement, Actor actor, CaseCardKind seenAs, CancellationToken cancellationToken) =>
        await commands.RunAsync(
            number, actor, CaseAction.ChangeAgreement, (@case, now) => DossierRules.ChangeAgreement(@case, agreement, AgreementState.Klaar, null, null, actor, now), cancellationToken)
            is Decision.Refused(var why) ? Refusals.Answer(why) : await views.AfterAsync(number, actor, seenAs, cancellationToken);

    private DateOnly Today => WorkingDays.Day(time.GetUtcNow());

    private CaseFormOf<AgreementFormValues> Making => new(
        CaseAction.AddAgreement,
        "Nieuwe afspraak",
        Inputs.What,
        (form, @case, _, values) => ValueTask.FromResult(AgreementFormCard.Build(new AgreementFormCardData(
            form, [.. @case.Doers.Select(who => new Choice(who.Name, who.Id.Value))], Today, values))),
        CheckNew,
        (@case, values, actor, now) => @case.Doers.FirstOrDefault(who => who.Id.Value == values.Who) is { } doer
            ? DossierRules.AddAgreement(@case, FreeText.Trimmed(values.What)!, doer, values.When!.Value, actor, now)
            : new Decision.Refused(new Refusal.DoesNotTakePart("Wie je koos")));

    private CaseFormOf<AgreementChangeFormValues> Changing(int agreement) => new(
        CaseAction.ChangeAgreement,
        "Lukt het nog?",
        Inputs.Change,
        (form, @case, actor, values) => ValueTask.FromResult(AgreementChangeFormCard.Build(new AgreementChangeFormCardData(
            form,
            @case.ShowsPrivatePart(actor) && @case.Private.Agreements.FirstOrDefault(made => made.Id == agreement) is { } found
                ? CaseWords.LineOf(found, Today, maySettle: true)
                : new AgreementLine(agreement.ToString(System.Globalization.CultureInfo.InvariantCulture), "een afspraak", "", Today, Cards.AgreementState.Open),
            Today,
            values))),
        (values, _) => CheckChange(values),
        (@case, values, actor, now) => DossierRules.ChangeAgreement(
            @case,
            agreement,
            values.Change switch { InputValues.AgreementDone => AgreementState.Klaar, InputValues.AgreementDropped => AgreementState.Vervallen, _ => AgreementState.Open },
            values.Change == InputValues.AgreementMoved ? values.When : null,
            FreeText.Trimmed(values.Reason),
            actor,
            now));

    private IEnumerable<FieldIssue> CheckNew(AgreementFormValues values, Case @case)
    {
        foreach (var issue in text.Require(Inputs.What, values.What, "Schrijf wat je afspreekt.", FreeText.Line)) yield return issue;
        if (@case.Doers.All(who => who.Id.Value != values.Who)) yield return new FieldIssue(Inputs.Who, "Kies wie dit doet.");
        if (!IsDay(values.When)) yield return new FieldIssue(Inputs.When, "Kies een dag vanaf vandaag.");
    }

    private IEnumerable<FieldIssue> CheckChange(AgreementChangeFormValues values)
    {
        if (values.Change is not (InputValues.AgreementDone or InputValues.AgreementMoved or InputValues.AgreementDropped)) yield return new FieldIssue(Inputs.Change, "Kies wat er verandert.");
        if (values.Change == InputValues.AgreementMoved && !IsDay(values.When)) yield return new FieldIssue(Inputs.When, "Kies een dag vanaf vandaag.");
        var why = values.Change is InputValues.AgreementMoved or InputValues.AgreementDropped
            ? text.Require(Inputs.Reason, values.Reason, "Schrijf kort waarom.", FreeText.Line)
            : text.Check(Inputs.Reason, values.Reason, FreeText.Line);
        foreach (var issue in why) yield return issue;
    }

    private bool IsDay(DateOnly? day) => day is { } chosen && chosen >= Today && chosen <= Today.AddYears(2);
}
