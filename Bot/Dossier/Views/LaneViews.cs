using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Dossier.Views;

/// <summary>Shows the card of a lane after an answer to it, as the presser may see it now.</summary>
public sealed class LaneViews(CaseStore cases, LaneCards cards)
{
    /// <summary>The card of a lane after the presser's answer, also where it does not stand yet, or not any more.</summary>
    public async Task<Answer> AfterAsync(CaseNumber number, Lane lane, Actor actor, CancellationToken cancellationToken) =>
        await cases.LoadAsync(number, cancellationToken) is { } file && await cards.DrawAsync(file, lane, actor, cancellationToken) is { } card
            ? Show(card, number, lane, actor)
            : new Answer.Say("Dat is gelukt.");

    /// <summary>What stands in somebody's chat is never said in a channel.</summary>
    private static Answer Show(AdaptiveCard card, CaseNumber number, Lane lane, Actor actor) => lane.PersonId is not null && actor.From.Path == OriginPath.Command
        ? new Answer.ShowPrivately(card, $"Casus {number}") { About = number.ToString() }
        : new Answer.Show(card, $"Casus {number}");
}
