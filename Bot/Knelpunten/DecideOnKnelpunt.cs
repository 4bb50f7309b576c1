using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Privacy.TextChecks;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Knelpunten;

/// <summary>The answer to a knelpunt as it was sent.</summary>
/// <param name="Id">Which knelpunt; null where that was odd.</param>
/// <param name="Text">As typed; null is empty.</param>
/// <param name="Seen">How many steps there were when the form was shown.</param>
/// <param name="IsReviewed">"Ik heb het nagekeken" was ticked.</param>
/// <param name="InDialog">It came from a dialog; otherwise from a chat.</param>
public sealed record KnelpuntAnswerRequest(KnelpuntId? Id, string? Text, int Seen, bool IsReviewed, bool InDialog);

/// <summary>The Overleg and the coordinators bring a knelpunt further and answer it. Of two at once the second reads what stands.</summary>
public sealed class DecideOnKnelpunt(KnelpuntStore store, KnelpuntViews views, FreeText text, TimeProvider time)
{
    private const int LongestAnswer = 500;
    private const string AnswerTitle = "Antwoord op een knelpunt";
    private const string SomebodyWasBefore = "**Iemand anders was je net voor.** Zo staat het er nu voor.";

    private static readonly FieldIssue ReadFirst = new(Inputs.KnelpuntAnswer, "Iemand anders wijzigde dit net. Lees wat er nu staat, en verstuur dan opnieuw.");

    /// <param name="id">Which knelpunt.</param>
    /// <param name="to">The next state; null where that was odd.</param>
    /// <param name="seen">How many steps there were on the card.</param>
    /// <param name="actor">Who decides.</param>
    /// <param name="inDialog">In a dialog or in a chat.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Answer> MoveAsync(KnelpuntId? id, KnelpuntState? to, int seen, Actor actor, bool inDialog, CancellationToken cancellationToken)
    {
        if (!actor.KeepsAgenda()) return new Answer.Say(KnelpuntRules.NotOfTheOverleg.Sentence);
        if (id is not { } known || to is not { } next) return new Answer.Say(KnelpuntRules.Gone.Sentence);
        var now = time.GetUtcNow();
        return await store.ChangeAsync(known, knelpunt => KnelpuntRules.Move(knelpunt, next, null, seen, actor, now), cancellationToken) switch
        {
            KnelpuntDecision.Changed(var knelpunt) => views.Show(knelpunt, actor, inDialog),
            KnelpuntDecision.Unchanged(var knelpunt) => views.Show(knelpunt, actor, inDialog),
            KnelpuntDecision.Overtaken(var knelpunt) => views.Show(knelpunt, actor, inDialog, warning: SomebodyWasBefore),
            KnelpuntDecision.Refused(var sentence) => new Answer.Say(sentence),
            _ => throw new InvalidOperationException("Unknown decision."),
        };
    }

    public async Task<Answer> OpenAnswerAsync(KnelpuntId? id, Actor actor, bool inDialog, CancellationToken cancellationToken)
    {
        if (!actor.KeepsAgenda()) return new Answer.Say(KnelpuntRules.NotOfTheOverleg.Sentence);
        if (id is not { } known || await store.FindAsync(known, cancellationToken) is not { } knelpunt) return new Answer.Say(KnelpuntRules.Gone.Sentence);
        return knelpunt.State.Next().Contains(KnelpuntState.Beantwoord)
            ? Form(knelpunt, knelpunt.Last.Answer, [], asksReview: false, inDialog)
            : views.Show(knelpunt, actor, inDialog);
    }

    public async Task<Answer> AnswerAsync(KnelpuntAnswerRequest request, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.KeepsAgenda()) return new Answer.Say(KnelpuntRules.NotOfTheOverleg.Sentence);
        if (request.Id is not { } id || await store.FindAsync(id, cancellationToken) is not { } stands) return new Answer.Say(KnelpuntRules.Gone.Sentence);
        var issues = text.RequireWithoutCase(Inputs.KnelpuntAnswer, request.Text, "Schrijf het antwoord.", LongestAnswer).ToList();
        var mustGo = issues.Exists(issue => !issue.IsWarning);
        if (mustGo || (issues.Count > 0 && !request.IsReviewed)) return Form(stands, request.Text, issues, asksReview: !mustGo, request.InDialog, request.Seen);

        var (answer, now) = (FreeText.Trimmed(request.Text), time.GetUtcNow());
        return await store.ChangeAsync(id, knelpunt => KnelpuntRules.Move(knelpunt, KnelpuntState.Beantwoord, answer, request.Seen, actor, now), cancellationToken) switch
        {
            KnelpuntDecision.Changed(var knelpunt) => views.Show(knelpunt, actor, request.InDialog),
            KnelpuntDecision.Unchanged(var knelpunt) => views.Show(knelpunt, actor, request.InDialog),
            KnelpuntDecision.Overtaken(var knelpunt) => Form(knelpunt, request.Text, [ReadFirst], asksReview: false, request.InDialog),
            KnelpuntDecision.Refused(var sentence) => new Answer.Say(sentence),
            _ => throw new InvalidOperationException("Unknown decision."),
        };
    }

    private static Answer Form(Knelpunt knelpunt, string? answer, IReadOnlyList<FieldIssue> issues, bool asksReview, bool inDialog, int? seen = null) => KnelpuntViews.Show(
        AnswerTitle,
        KnelpuntAnswerFormCard.Build(new KnelpuntAnswerFormCardData(
            knelpunt.Id.Value,
            knelpunt.Content.Title,
            seen ?? knelpunt.Steps.Count,
            KnelpuntViews.StatusOf(knelpunt.State),
            answer,
            knelpunt.Last.Answer,
            issues,
            asksReview,
            inDialog)),
        inDialog);
}
