using System.Globalization;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Meetings;

/// <summary>What was filled in: why, and whether to look for another moment.</summary>
public sealed record CallOffValues(string? Reason = null, string? Again = null);

/// <summary>"Zeg af" before, "Niet gehouden" after: why, and whether a new one is planned at once.</summary>
public sealed class CallOffMeeting(CaseForms forms, MomentWishes wishes, TimeProvider time)
{
    public Task<Answer> OpenAsync(CaseNumber number, int round, Actor actor, bool inDialog, CancellationToken cancellationToken) =>
        forms.OpenAsync(Form(round), number, new CallOffValues(), actor, inDialog, cancellationToken);

    public Task<Answer> SubmitAsync(FormSubmit submit, int round, CallOffValues values, Actor actor, CancellationToken cancellationToken) =>
        forms.SubmitAsync(Form(round), submit, values, actor, cancellationToken);

    private CaseFormOf<CallOffValues> Form(int round) => new(
        CaseAction.DropMeeting,
        "Casusbespreking",
        Inputs.Reason,
        (form, @case, _, values) => ValueTask.FromResult(MeetingOffFormCard.Build(new MeetingOffFormCardData(
            form,
            round.ToString(CultureInfo.InvariantCulture),
            WasDue: @case.Meeting.Time is { } planned && planned.End <= time.GetUtcNow(),
            ReasonLists.ForCallingOff,
            values.Reason,
            values.Again))),
        (values, _) => Check(values),
        (@case, values, actor, now) => MeetingRules.Drop(
            @case, round, values.Reason!, values.Again == InputValues.Yes ? wishes.Usual(@case.Meeting.Wish) : null, actor, now))
    {
        NotNow = (@case, _) => MeetingRules.RefuseDropping(@case, round),
    };

    private static IEnumerable<FieldIssue> Check(CallOffValues values)
    {
        if (!ReasonLists.ForCallingOff.Holds(values.Reason)) yield return new FieldIssue(Inputs.Reason, "Kies een reden.");
        if (values.Again is not (InputValues.Yes or InputValues.No)) yield return new FieldIssue(Inputs.Again, "Kies of er een nieuw moment moet komen.");
    }
}
