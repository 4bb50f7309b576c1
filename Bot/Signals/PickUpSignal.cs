using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Signals;

/// <summary>"Ik pak dit op": the first one wins, once only.</summary>
public sealed class PickUpSignal(CaseCommands commands, CaseViews views)
{
    /// <summary>Takes the case, and answers with the same card as the presser now sees it.</summary>
    /// <param name="number">The case.</param>
    /// <param name="actor">Who presses.</param>
    /// <param name="seenAs">Which card the press was on.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Answer> ExecuteAsync(CaseNumber number, Actor actor, CaseCardKind seenAs, CancellationToken cancellationToken) =>
        await commands.RunAsync(number, actor, CaseAction.PickUp, (@case, now) => CaseRules.PickUp(@case, actor, now), cancellationToken) is Decision.Refused(var why)
            ? Refusals.Answer(why)
            : await views.AfterAsync(number, actor, seenAs, cancellationToken);
}
