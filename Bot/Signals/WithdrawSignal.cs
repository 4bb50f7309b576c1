using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Signals;

/// <summary>Why a signal is withdrawn, as it was filled in.</summary>
public sealed record WithdrawValues(string? Reason = null, string? OtherCase = null);

/// <summary>"Trek in": a mistake, a double, or the youngster does not want it; as long as nobody has picked it up.</summary>
public sealed class WithdrawSignal(CaseForms forms)
{
    public Task<Answer> OpenAsync(CaseNumber number, Actor actor, bool inDialog, CancellationToken cancellationToken) =>
        forms.OpenAsync(Form, number, new WithdrawValues(), actor, inDialog, cancellationToken);

    public Task<Answer> SubmitAsync(FormSubmit submit, WithdrawValues values, Actor actor, CancellationToken cancellationToken) =>
        forms.SubmitAsync(Form, submit, values, actor, cancellationToken);

    private static CaseFormOf<WithdrawValues> Form => new(
        CaseAction.Withdraw,
        "Trek het signaal in",
        Inputs.Reason,
        (form, _, _, values) => ValueTask.FromResult(WithdrawFormCard.Build(new WithdrawFormCardData(form, values.Reason, values.OtherCase))),
        (values, @case) => Check(values, @case),
        (@case, values, actor, now) => CaseRules.Withdraw(@case, WithdrawReasons.Parse(values.Reason)!.Value, CaseNumber.Parse(values.OtherCase), actor, now));

    private static IEnumerable<FieldIssue> Check(WithdrawValues values, Case @case)
    {
        var reason = WithdrawReasons.Parse(values.Reason);
        if (reason is null) yield return new FieldIssue(Inputs.Reason, "Kies een reden.");
        if (reason == WithdrawReason.Dubbel && (CaseNumber.Parse(values.OtherCase) is not { } other || other == @case.Number))
            yield return new FieldIssue(Inputs.OtherCase, "Vul het nummer van het andere signaal in, zoals 2026-0041.");
    }
}
