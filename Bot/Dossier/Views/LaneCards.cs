using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Dossier.Views;

/// <summary>Draws the cards of one kind of <see cref="LaneTopic"/>.</summary>
public interface ITopicCards
{
    /// <summary>The kind.</summary>
    string Kind { get; }

    /// <summary>The card; null where there is nothing to show (any more).</summary>
    /// <param name="file">The case.</param>
    /// <param name="lane">The lane.</param>
    /// <param name="viewer">For whom; null for the card that all in the conversation see.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    ValueTask<AdaptiveCard?> DrawAsync(CaseFile file, Lane lane, Actor? viewer, CancellationToken cancellationToken);
}

/// <summary>Draws what each lane of a case shows now: a partner's channel, the reporter's receipt, the coordinators, and the cards that ask somebody something.</summary>
public sealed class LaneCards(
    ChannelNotices notices, Receipts receipts, CoordinatorNotices coordinators, IEnumerable<ITopicCards> topics, PartnerDirectory directory, PersonalChats chats)
    : ILaneCards
{
    private readonly Dictionary<string, ITopicCards> _topics = topics.ToDictionary(topic => topic.Kind);

    public async Task<LaneCard?> RenderAsync(CaseFile file, Lane lane, CancellationToken cancellationToken) =>
        await DrawAsync(file, lane, null, cancellationToken) is { } card ? new LaneCard(CardJson.Serialize(card), SummaryOf(file, lane)) : null;

    /// <summary>The card of a lane, for all or for one viewer.</summary>
    internal async ValueTask<AdaptiveCard?> DrawAsync(CaseFile file, Lane lane, Actor? viewer, CancellationToken cancellationToken)
    {
        if (file.Case.Erased is { } erased) return ErasedCard(file, lane, erased);
        if (lane.Topic is { } topic) return _topics.TryGetValue(topic.Kind, out var cards) ? await cards.DrawAsync(file, lane, viewer, cancellationToken) : null;
        if (IsToldByList(file, lane)) return null;
        if (lane.PersonId is { } person) return receipts.Build(file.Case, file.Posted, person, (await chats.FindAsync(person, cancellationToken))?.UserId);
        if (lane.Partner is not { } partner) return coordinators.Build(file);
        if (TakesPartNoMore(file, partner)) return CaseEndedCard.Build(new CaseEndedCardData(file.Case.Number.ToString(), CaseEnd.YourPartnersPart));
        return IsOldNewsToOwnPartner(file, lane, partner) ? null : notices.Build(file, partner, null, await UserIdsOfAsync(partner, cancellationToken));
    }

    /// <summary>The card about the whole list stands there already: it comes from De Overstap.</summary>
    private static bool IsToldByList(CaseFile file, Lane lane) =>
        file.Case.Overstap is not null && !file.Posted.ContainsKey(lane) && (lane.PersonId is not null || (lane.Partner is { } partner && file.Case.IsToldByList(partner)));

    /// <summary>A partner that was only invited, and said no or left.</summary>
    private static bool TakesPartNoMore(CaseFile file, PartnerKey partner) =>
        !file.Case.Route.Includes(partner)
        && !file.Case.WasInvited(partner)
        && file.Case.Transfer.To != partner
        && file.Timeline.LastOrDefault(entry => entry.Partner == partner && entry.Kind is (TimelineKind.Invited or TimelineKind.InvitationDeclined or TimelineKind.Joined or TimelineKind.Left))
            is { Kind: TimelineKind.InvitationDeclined or TimelineKind.Left };

    /// <summary>Whoever passed the request on hears that it was granted, also where no card of theirs stood.</summary>
    private static AdaptiveCard? ErasedCard(CaseFile file, Lane lane, Erasure erased)
    {
        var answersRequest = erased.OnRequest && lane.Topic?.Kind == LaneTopic.Request;
        if (!answersRequest && file.Posted.GetValueOrDefault(lane)?.ActivityId is null) return null;
        var what = !answersRequest ? CaseEnd.Erased : lane.IsWithCoordinators ? CaseEnd.ErasedOnRequest : CaseEnd.ErasedAsYouPassedOn;
        return CaseEndedCard.Build(new CaseEndedCardData(file.Case.Number.ToString(), what, WorkingDays.Day(erased.At)));
    }

    /// <summary>What a phone's notification shows: never more than a number and a few words (section 7 of the domain).</summary>
    private static string SummaryOf(CaseFile file, Lane lane) => lane.Partner is null || file.Case.State != CaseState.Nieuw
        ? $"Signaal {file.Case.Number}"
        : $"Nieuw signaal {file.Case.Number}";

    /// <summary>The reporter took it before their own partner was told: it is no news there (section 5, rule 2).</summary>
    private static bool IsOldNewsToOwnPartner(CaseFile file, Lane lane, PartnerKey partner) =>
        file.Case.Owner?.Id == file.Case.Reporter.Id && partner == file.Case.Reporter.Partner && !file.Posted.ContainsKey(lane);

    /// <summary>The people of the partner whom Teams knows; the schema allows 60.</summary>
    private async Task<IReadOnlyList<string>> UserIdsOfAsync(PartnerKey partner, CancellationToken cancellationToken)
    {
        var ids = new List<string>();
        foreach (var contact in directory.ContactsOf(partner).Where(c => c.Person is not null).Take(60))
        {
            if (await chats.FindAsync(contact.Person!.Value, cancellationToken) is { } chat) ids.Add(chat.UserId);
        }

        return ids;
    }
}
