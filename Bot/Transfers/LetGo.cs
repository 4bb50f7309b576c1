using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Transfers;

/// <summary>"Warm loslaten": who handed over says until when they take part. On that day they are asked to stop, or to choose another (section 2.5 of the domain).</summary>
public sealed class LetGo(CaseForms forms, CaseCommands commands, TimeProvider time)
{
    public async Task<Answer> OpenAsync(CaseNumber number, Actor actor, bool inDialog, CancellationToken cancellationToken) =>
        await RefuseAsync(number, actor, cancellationToken) ?? await forms.OpenAsync(Form, number, null, actor, inDialog, cancellationToken);

    public async Task<Answer> SubmitAsync(FormSubmit submit, DateOnly? on, Actor actor, CancellationToken cancellationToken) =>
        await RefuseAsync(submit.Number, actor, cancellationToken) ?? await forms.SubmitAsync(Form, submit, on, actor, cancellationToken);

    private DateOnly Today => WorkingDays.Day(time.GetUtcNow());

    /// <summary>Others who take part have no day to choose: they hear so before a form.</summary>
    private async Task<Answer?> RefuseAsync(CaseNumber number, Actor actor, CancellationToken cancellationToken) => await commands.RunAsync(
        number, actor, CaseAction.LetGo, (@case, _) => TransferRules.RefuseLetGo(@case, actor) is { } refused ? refused : new Decision.Unchanged(@case), cancellationToken)
            is Decision.Refused(var why) ? Refusals.Answer(why) : null;

    private CaseFormOf<DateOnly?> Form => new(
        CaseAction.LetGo,
        "Warm loslaten",
        Inputs.LetGoDay,
        (form, @case, _, on) => ValueTask.FromResult(LetGoFormCard.Build(new LetGoFormCardData(form, Today, on ?? @case.Transfer.LetGoOn))),
        (on, _) => on is { } day && day >= Today && day <= Today.AddYears(1) ? [] : [new FieldIssue(Inputs.LetGoDay, "Kies een dag vanaf vandaag, binnen een jaar.")],
        (@case, on, actor, now) => TransferRules.LetGo(@case, on!.Value, actor, now));
}
