using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.FollowUp;

/// <summary>What was filled in: until when, and why.</summary>
public sealed record PutOffValues(DateOnly? Until = null, string? Reason = null);

/// <summary>"Stel uit": who is reminded says until when, with a reason.</summary>
public sealed class PutOff(CaseForms forms, TimeProvider time)
{
    /// <summary>Longer is not putting off but letting go.</summary>
    private const int MostDays = 60;

    public Task<Answer> OpenAsync(CaseNumber number, string deadline, Actor actor, bool inDialog, CancellationToken cancellationToken) =>
        forms.OpenAsync(Form(deadline), number, new PutOffValues(WorkingDays.Add(Today, 2)), actor, inDialog, cancellationToken);

    public Task<Answer> SubmitAsync(FormSubmit submit, string deadline, PutOffValues values, Actor actor, CancellationToken cancellationToken) =>
        forms.SubmitAsync(Form(deadline), submit, values, actor, cancellationToken);

    private DateOnly Today => WorkingDays.Day(time.GetUtcNow());

    private CaseFormOf<PutOffValues> Form(string deadline) => new(
        CaseAction.PutOff,
        "Stel uit",
        Inputs.Until,
        (form, _, _, values) => ValueTask.FromResult(PutOffFormCard.Build(new PutOffFormCardData(
            form, deadline, ReasonLists.ForPuttingOff, Today.AddDays(1), values.Until, values.Reason))),
        (values, _) => Check(values),
        (@case, values, actor, now) => DeadlineRules.PutOff(@case, deadline, values.Until!.Value, values.Reason!, actor, now));

    private IEnumerable<FieldIssue> Check(PutOffValues values)
    {
        if (values.Until is not { } day || day <= Today || day > Today.AddDays(MostDays)) yield return new FieldIssue(Inputs.Until, "Kies een dag na vandaag, binnen twee maanden.");
        if (!ReasonLists.ForPuttingOff.Holds(values.Reason)) yield return new FieldIssue(Inputs.Reason, "Kies een reden.");
    }
}
