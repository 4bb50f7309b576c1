using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Signals;

/// <summary>"Ik pak dit op": the first one wins, once only.</summary>
public sealed class PickUpSignal(CaseStore cases, CaseViews views, TimeProvider time)
{
    /// <summary>Takes the case, and answers with the same card as the presser now sees it.</summary>
    /// <param name="number">The case.</param>
    /// <param name="actor">Who presses.</param>
    /// <param name="seenAs">Which card the press was on.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Answer> ExecuteAsync(CaseNumber number, Actor actor, CaseCardKind seenAs, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var decision = await cases.ChangeAsync(
            number,
            actor,
            file => file.Case.AccessOf(actor) == CaseAccess.None
                ? new Decision.Refused(new Refusal.NotYours())
                : CaseRules.PickUp(file.Case, actor, now),
            cancellationToken);
        return decision switch
        {
            null => Refusals.Answer(new Refusal.NotYours()),
            Decision.Refused refused => Refusals.Answer(refused.Why),
            _ => await views.AgainAsync(number, actor, seenAs, cancellationToken),
        };
    }
}
