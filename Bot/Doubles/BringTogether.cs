using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Doubles;

/// <summary>Two cases that may be about the same youngster: a coordinator brings the two professionals together, they say whether it is the same one.</summary>
public sealed class BringTogether(CaseStore cases, CaseCommands commands, LaneViews lanes)
{
    /// <summary>"Breng bij elkaar", by a coordinator.</summary>
    public async Task<Answer> ExecuteAsync(CaseNumber one, CaseNumber other, Actor actor, CancellationToken cancellationToken)
    {
        var (newer, older) = InOrder(one, other);
        var there = await cases.LoadAsync(older, cancellationToken) is { Case: { Erased: null } stands } ? stands.Speaks : null;
        return await AnswerAsync(
            newer,
            CaseAction.BringTogether,
            (@case, now) => CaseTable.Refuse(@case, actor, CaseAction.BringTogether)
                ?? (there is null ? new Decision.Refused(new Refusal.NothingToAnswer()) : DoubleRules.BringTogether(@case, older, there, actor, now)),
            _ => Lane.Coordinators.About(DoubleRules.TopicOf(older)),
            actor,
            cancellationToken);
    }

    /// <summary>"Niet dezelfde", by a coordinator or by either of the two.</summary>
    public Task<Answer> DismissAsync(CaseNumber one, CaseNumber other, Actor actor, CancellationToken cancellationToken)
    {
        var (newer, older) = InOrder(one, other);
        return AnswerAsync(
            newer,
            CaseAction.DismissDouble,
            (@case, now) => DoubleRules.Dismiss(@case, older, actor, now),
            // A coordinator may be one of the two as well: what was pressed in the channel is the coordinators' card.
            @case => (actor.From.Place != OriginPlace.Channel && IsOneOfThem(@case, older, actor) ? Lane.Person(actor.Id) : Lane.Coordinators).About(DoubleRules.TopicOf(older)),
            actor,
            cancellationToken);
    }

    /// <summary>"Het is dezelfde: voeg samen", by either of the two; both must say it.</summary>
    public async Task<Answer> JoinAsync(CaseNumber one, CaseNumber other, Actor actor, CancellationToken cancellationToken)
    {
        var (newer, older) = InOrder(one, other);
        // What stands in the way of a case is said only to who works on it.
        var notYet = await cases.LoadAsync(older, cancellationToken) is { Case: var takesIn } && takesIn.AccessOf(actor) >= CaseAccess.Reporter
            ? DoubleRules.RefuseTakingIn(takesIn)
            : null;
        return await AnswerAsync(
            newer,
            CaseAction.AgreeToJoin,
            (@case, now) => DoubleRules.AgreeToJoin(@case, older, actor, now) switch
            {
                Decision.Changed when notYet is not null => new Decision.Refused(notYet),
                var decision => decision,
            },
            _ => Lane.Person(actor.Id).About(DoubleRules.TopicOf(older)),
            actor,
            cancellationToken);
    }

    /// <summary>The newer case holds what is known of both.</summary>
    private static (CaseNumber Newer, CaseNumber Older) InOrder(CaseNumber one, CaseNumber other) =>
        one.IsAfter(other) ? (one, other) : (other, one);

    private static bool IsOneOfThem(Case @case, CaseNumber older, Actor actor) =>
        DoubleRules.Find(@case, older) is { } found && (found.Here?.Id == actor.Id || found.There?.Id == actor.Id);

    private async Task<Answer> AnswerAsync(
        CaseNumber newer, CaseAction action, Func<Case, DateTimeOffset, Decision> rule, Func<Case, Lane> laneOf, Actor actor, CancellationToken cancellationToken) =>
        await commands.RunAsync(newer, actor, action, rule, cancellationToken) switch
        {
            Decision.Refused(var why) => Refusals.Answer(why),
            Decision.Changed { Case: var @case } => await lanes.AfterAsync(newer, laneOf(@case), actor, cancellationToken),
            Decision.Unchanged { Case: var @case } => await lanes.AfterAsync(newer, laneOf(@case), actor, cancellationToken),
            _ => throw new InvalidOperationException("Unknown decision."),
        };
}
