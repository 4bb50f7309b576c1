using System.Globalization;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Meetings.Views;
using TeamsSchakelpunt.Bot.Privacy.Access;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Meetings;

/// <summary>Shows a casusbespreking as one person may see it now; a look at what is talked about is on the access log before it is answered, and stands in no message.</summary>
public sealed class MeetingViews(CaseStore cases, LaneCards lanes, AccessLog log)
{
    /// <summary>About a search or a moment that is no more.</summary>
    public const string Gone = "Deze casusbespreking is er niet meer.";

    private static readonly string[] Kinds = [LaneTopic.Meeting, LaneTopic.MeetingPreparation, LaneTopic.MeetingReport];

    /// <summary>The card of a kind (<see cref="LaneTopic.Meeting"/>, its preparation or its report), by search.</summary>
    public async Task<Answer> ShowAsync(CaseNumber number, string kind, int round, Actor actor, CancellationToken cancellationToken)
    {
        Lane? lane = Kinds.Contains(kind) ? Lane.Person(actor.Id).About(new LaneTopic(kind, round.ToString(CultureInfo.InvariantCulture))) : null;
        if (await cases.LoadAsync(number, cancellationToken) is not { } file || !MaySee(file, lane, actor))
            return await RefuseAsync(number, new Refusal.NotYours(), actor, cancellationToken);
        var isOwnView = actor.From.IsForAskerOnly;
        var shows = isOwnView && MeetingWords.ContentFor(file.Case, actor) is not null;
        await log.WriteAsync(new AccessAttempt(actor, shows ? AccessActions.ViewDossier : AccessActions.ViewHeader, AccessTarget.Of(number)), cancellationToken);
        var card = lane is { } theirs && IsTheirs(file, theirs, actor) ? await lanes.DrawAsync(file, theirs, isOwnView ? actor : null, cancellationToken) : null;
        return card is null ? new Answer.Say(Gone) : Show(card, number, actor);
    }

    /// <summary>That somebody asked is logged before they hear why not.</summary>
    internal async Task<Answer> RefuseAsync(CaseNumber number, Refusal refusal, Actor actor, CancellationToken cancellationToken)
    {
        await log.WriteAsync(new AccessAttempt(actor, AccessActions.ViewHeader, AccessTarget.Of(number), LogKey.Of(refusal)), cancellationToken);
        return Refusals.Answer(refusal);
    }

    /// <summary>Who takes part, and who was asked to come: for who is only going to be, there is no casusbespreking yet.</summary>
    private static bool MaySee(CaseFile file, Lane? lane, Actor actor) => file.Case.State != CaseState.Gewist
        && (file.Case.AccessOf(actor) == CaseAccess.Participant || file.Case.Meeting.HasAsked(actor.Id) || WasShown(file, lane, actor));

    /// <summary>The search for a moment is for who takes part; who was asked to come sees the moment that they were asked for.</summary>
    private static bool IsTheirs(CaseFile file, Lane lane, Actor actor) =>
        file.Case.AccessOf(actor) == CaseAccess.Participant || MeetingWords.IsAbout(lane, file.Case.Meeting.Time?.Round) || WasShown(file, lane, actor);

    /// <summary>Their card of an earlier moment stands in their chat, and they are invited again.</summary>
    private static bool WasShown(CaseFile file, Lane? lane, Actor actor) => lane is { } card && file.Posted.ContainsKey(card) && file.Case.Meeting.Find(actor.Id) is not null;

    private static Answer Show(AdaptiveCard card, CaseNumber number, Actor actor)
    {
        var title = $"Casusbespreking {number}";
        if (actor.From.Path == OriginPath.Dialog) return new Answer.Dialog(title, card) { About = number.ToString() };
        return actor.From.IsForAskerOnly ? new Answer.Show(card, title) : new Answer.ShowPrivately(card, title) { About = number.ToString() };
    }
}
