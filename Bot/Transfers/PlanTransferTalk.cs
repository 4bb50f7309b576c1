using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Transfers;

/// <summary>"Plan het overdrachtsgesprek", by who hands over or who takes over. The time and place they agree by phone.</summary>
public sealed class PlanTransferTalk(CaseForms forms, TimeProvider time)
{
    public Task<Answer> OpenAsync(CaseNumber number, Actor actor, bool inDialog, CancellationToken cancellationToken) =>
        forms.OpenAsync(Form, number, null, actor, inDialog, cancellationToken);

    public Task<Answer> SubmitAsync(FormSubmit submit, DateOnly? on, Actor actor, CancellationToken cancellationToken) =>
        forms.SubmitAsync(Form, submit, on, actor, cancellationToken);

    private DateOnly Today => WorkingDays.Day(time.GetUtcNow());

    private CaseFormOf<DateOnly?> Form => new(
        CaseAction.PlanTransferTalk,
        "Plan het overdrachtsgesprek",
        Inputs.TalkDate,
        (form, @case, actor, on) => ValueTask.FromResult(TransferTalkFormCard.Build(new TransferTalkFormCardData(
            form, Today, @case.ShowsPrivatePart(actor) ? @case.Transfer.StartsOn : null, on ?? @case.Transfer.TalkOn))),
        (on, _) => on is { } day && day >= Today && day <= Today.AddYears(1) ? [] : [new FieldIssue(Inputs.TalkDate, "Kies een dag vanaf vandaag, binnen een jaar.")],
        (@case, on, actor, now) => TransferRules.PlanTalk(@case, on!.Value, actor, now));
}
