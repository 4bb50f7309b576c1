using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Dossier.Views;

/// <summary>Shows the card of a lane again, as the presser may see it now.</summary>
public sealed class LaneViews(CaseStore cases, LaneCards cards)
{
    public async Task<Answer> AgainAsync(CaseNumber number, Lane lane, Actor actor, CancellationToken cancellationToken) =>
        MaySee(lane, actor)
        && await cases.LoadAsync(number, cancellationToken) is { Case.Erased: null } file
        && file.Posted.ContainsKey(lane)
        && await cards.DrawAsync(file, lane, actor, cancellationToken) is { } card
            ? new Answer.Show(card, $"Casus {number}")
            : Refusals.Answer(new Refusal.NotYours());

    /// <summary>A card in a chat is its owner's; those of the coordinators are theirs.</summary>
    private static bool MaySee(Lane lane, Actor actor) => lane.PersonId is { } person ? person == actor.Id : lane.IsWithCoordinators && actor.IsCoordinator;
}
