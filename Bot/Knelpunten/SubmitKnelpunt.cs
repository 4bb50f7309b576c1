using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Knelpunten;

/// <summary>The form of a knelpunt as it was sent.</summary>
/// <param name="Form">The id it was shown with.</param>
/// <param name="Values">What was filled in.</param>
/// <param name="IsReviewed">"Ik heb het nagekeken" was ticked.</param>
/// <param name="InDialog">It came from a dialog; otherwise from a chat.</param>
public sealed record KnelpuntRequest(FormId Form, KnelpuntFormValues Values, bool IsReviewed, bool InDialog);

/// <summary><c>knelpunt</c>: hand in a rule that gets in the way. One form makes one knelpunt, however often it is sent.</summary>
public sealed class SubmitKnelpunt(KnelpuntStore store, KnelpuntForms forms, KnelpuntViews views, TimeProvider time)
{
    private const string Received = "**Dank je wel.** Het overleg ziet je knelpunt. Hebben collega's dit ook? Dan komt het hoger op de lijst.";

    /// <param name="typed">What was typed behind the command; null is nothing.</param>
    /// <param name="task">The development task it is about; null is none yet.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="inDialog">In a dialog or in a chat.</param>
    public Answer Open(string? typed, string? task, Actor actor, bool inDialog) => actor.TakesPartInKnelpunten()
        ? KnelpuntViews.Show(
            KnelpuntForms.Title,
            forms.Build(FormId.New(), new KnelpuntFormValues(WhatHappens: typed, Task: forms.TaskOf(task) is null ? null : task), forms.CheckTyped(typed), asksReview: false, inDialog),
            inDialog)
        : new Answer.Say(KnelpuntRules.NotKnown.Sentence);

    public async Task<Answer> SubmitAsync(KnelpuntRequest request, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.TakesPartInKnelpunten()) return new Answer.Say(KnelpuntRules.NotKnown.Sentence);
        var issues = forms.Check(request.Values);
        var mustGo = issues.Any(issue => !issue.IsWarning);
        if (mustGo || (issues.Count > 0 && !request.IsReviewed))
        {
            return KnelpuntViews.Show(
                KnelpuntForms.Title, forms.Build(request.Form, request.Values, issues, asksReview: !mustGo, request.InDialog), request.InDialog);
        }

        var made = KnelpuntRules.Submit(KnelpuntId.Of(request.Form), KnelpuntForms.Read(request.Values), actor, time.GetUtcNow());
        return await store.AddAsync(made, stands => KnelpuntRules.SubmitAgain(stands, actor), cancellationToken) switch
        {
            KnelpuntDecision.Changed(var knelpunt) => views.Show(knelpunt, actor, request.InDialog, Received),
            KnelpuntDecision.Unchanged(var knelpunt) => views.Show(knelpunt, actor, request.InDialog, Received),
            KnelpuntDecision.Refused(var sentence) => new Answer.Say(sentence),
            _ => throw new InvalidOperationException("A new knelpunt can't be overtaken."),
        };
    }
}
