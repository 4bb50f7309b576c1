using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Privacy.TextChecks;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Dossier;

/// <summary>"Gesprek met de jongere": whether they know and agree, and what they want. By the owner or regisseur it is the first contact.</summary>
public sealed class TalkWithYoungster(CaseForms forms, FreeText text, TimeProvider time)
{
    public Task<Answer> OpenAsync(CaseNumber number, Actor actor, bool inDialog, CancellationToken cancellationToken) =>
        forms.OpenAsync(Form, number, new TalkFormValues(Today), actor, inDialog, cancellationToken);

    public Task<Answer> SubmitAsync(FormSubmit submit, TalkFormValues values, Actor actor, CancellationToken cancellationToken) =>
        forms.SubmitAsync(Form, submit, values, actor, cancellationToken);

    private DateOnly Today => WorkingDays.Day(time.GetUtcNow());

    private CaseFormOf<TalkFormValues> Form => new(
        CaseAction.RecordTalk,
        "Gesprek met de jongere",
        Inputs.YoungsterKnows,
        (form, @case, _, values) => ValueTask.FromResult(TalkFormCard.Build(new TalkFormCardData(
            form,
            [.. ParentsWords.ChoicesFor(@case.Age).Select(parents => new Choice(parents.Label(@case.Age), parents.Key()))],
            NotToldReasons.All,
            Today,
            values with { Parents = values.Parents ?? @case.Parents?.Key() }))),
        Check,
        (@case, values, actor, now) => LifecycleRules.RecordTalk(
            @case,
            new Talk(
                values.Date!.Value,
                YouthKnowsWords.Parse(values.YoungsterKnows)!.Value,
                values.NotToldReason,
                FreeText.Trimmed(values.Wants),
                ParentsWords.Parse(values.Parents)),
            actor,
            now));

    private IEnumerable<FieldIssue> Check(TalkFormValues values, Case @case)
    {
        if (values.Date is not { } day || day > Today || day < WorkingDays.Day(@case.RaisedAt).AddYears(-1))
            yield return new FieldIssue(Inputs.TalkDate, "Kies de dag van het gesprek: vandaag of eerder.");
        if (YouthKnowsWords.Parse(values.YoungsterKnows) is null or YouthKnows.NogNiet) yield return new FieldIssue(Inputs.YoungsterKnows, "Kies of de jongere het weet.");
        if (values.YoungsterKnows == YouthKnows.Nee.Key() && !NotToldReasons.All.Holds(values.NotToldReason)) yield return new FieldIssue(Inputs.NotToldReason, "Kies waarom de jongere het niet weet.");
        if (values.Parents is not null && (ParentsWords.Parse(values.Parents) is not { } parents || !ParentsWords.ChoicesFor(@case.Age).Contains(parents)))
            yield return new FieldIssue(Inputs.Parents, "Kies wat de ouders weten.");
        foreach (var issue in text.Check(Inputs.YoungsterWants, values.Wants)) yield return issue;
    }
}
