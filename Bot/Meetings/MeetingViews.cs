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

/// <summary>Shows a casusbespreking as one person may see it now; a look at what is talked about is on the access log before it is answered.</summary>
public sealed class MeetingViews(CaseStore cases, LaneCards lanes, AccessLog log)
{
    private static readonly string[] Kinds = [LaneTopic.Meeting, LaneTopic.MeetingPreparation, LaneTopic.MeetingReport];

    /// <summary>The card of a kind (<see cref="LaneTopic.Meeting"/>, its preparation or its report), by search.</summary>
    public async Task<Answer> ShowAsync(CaseNumber number, string kind, int round, Actor actor, bool inDialog, CancellationToken cancellationToken)
    {
        if (!Kinds.Contains(kind) || await cases.LoadAsync(number, cancellationToken) is not { } file || !MaySee(file.Case, actor)) return await RefuseAsync(number, actor, cancellationToken);
        var shows = MeetingWords.ContentFor(file.Case, actor) is not null;
        await log.WriteAsync(new AccessAttempt(actor, shows ? AccessActions.ViewDossier : AccessActions.ViewHeader, AccessTarget.Of(number)), cancellationToken);
        var lane = Lane.Person(actor.Id).About(new LaneTopic(kind, round.ToString(CultureInfo.InvariantCulture)));
        var card = await lanes.DrawAsync(file, lane, actor, cancellationToken);
        return card is null ? new Answer.Say("Deze casusbespreking is er niet meer.") : Show(card, number, actor, inDialog);
    }

    /// <summary>The same words whether the case exists or not; that somebody asked is logged.</summary>
    internal async Task<Answer> RefuseAsync(CaseNumber number, Actor actor, CancellationToken cancellationToken)
    {
        var refusal = new Refusal.NotYours();
        await log.WriteAsync(new AccessAttempt(actor, AccessActions.ViewHeader, AccessTarget.Of(number), LogKey.Of(refusal)), cancellationToken);
        return Refusals.Answer(refusal);
    }

    /// <summary>Who is, or was, invited, and who takes part.</summary>
    private static bool MaySee(Case @case, Actor actor) =>
        @case.State != CaseState.Gewist && (@case.Meeting.Find(actor.Id) is not null || @case.AccessOf(actor) == CaseAccess.Participant);

    private static Answer Show(AdaptiveCard card, CaseNumber number, Actor actor, bool inDialog)
    {
        var title = $"Casusbespreking {number}";
        if (inDialog) return new Answer.Dialog(title, card) { About = number.ToString() };
        return actor.From is { Path: OriginPath.CardAction or OriginPath.Refresh, Place: OriginPlace.Personal }
            ? new Answer.Show(card, title)
            : new Answer.ShowPrivately(card, title) { About = number.ToString() };
    }
}
