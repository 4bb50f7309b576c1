using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Dossier.Views;

/// <summary>The notice in a partner's channel: what section 7 of the domain allows there, and nothing more.</summary>
public sealed class ChannelNotices(CaseWords words)
{
    /// <param name="file">The case.</param>
    /// <param name="partner">Whose channel it is.</param>
    /// <param name="viewer">For whom it is drawn; null for the card that all see.</param>
    /// <param name="userIds">Whose view keeps itself fresh.</param>
    public AdaptiveCard Build(CaseFile file, PartnerKey partner, Actor? viewer, IReadOnlyList<string> userIds)
    {
        var @case = file.Case;
        var number = @case.Number.ToString();
        var forwarded = file.Timeline.LastOrDefault(entry => entry.Kind == TimelineKind.Forwarded);
        var reader = viewer is null ? partner : viewer.Partner;
        return ChannelNoticeCard.Build(new ChannelNoticeCardData(
            number,
            words.TypeOf(@case),
            @case.Phase.Label(),
            CaseWords.UrgencyOf(@case),
            words.NameFor(@case.Route.First, reader),
            RoleOf(@case, partner),
            CaseWords.Local(@case.RaisedAt),
            @case.PickUpBefore,
            CaseWords.StatusOf(@case),
            CaseWords.PickedUpOf(@case),
            forwarded?.By.Partner is { } from ? CaseWords.WithinSentence(words.NameFor(from, reader)) : null,
            forwarded?.Reason is { } reason ? ForwardReasons.LabelOf(reason) : null,
            @case.Route.OtherMunicipality && @case.Route.First == partner,
            ButtonsOf(@case, partner, viewer),
            userIds.Count == 0
                ? null
                : new CardRefresh(Verbs.RefreshNotice, new Dictionary<string, string> { [DataKeys.CaseNumber] = number, [DataKeys.Partner] = partner.Value }, userIds),
            @case.Participants.FirstOrDefault(participant => participant.Who.Partner == partner)?.Who.Name));
    }

    /// <summary>An invitation is what a partner must act on; it stands above what it was told before.</summary>
    private static ChannelRole RoleOf(Case @case, PartnerKey partner) =>
        @case.Invitations.FirstOrDefault(asked => asked.Partner == partner) is { } invitation ? invitation.Ground is null ? ChannelRole.InvitedAnonymously : ChannelRole.Invited
        : @case.Route.First == partner ? ChannelRole.FirstContact
        : @case.Participants.FirstOrDefault(participant => participant.Who.Partner == partner) is { } joined ? joined.IsAnonymous ? ChannelRole.InvitedAnonymously : ChannelRole.Invited
        : ChannelRole.Informed;

    private static ChannelNoticeButtons ButtonsOf(Case @case, PartnerKey partner, Actor? viewer)
    {
        var isOpen = @case is { State: CaseState.Nieuw, Owner: null };
        var buttons = viewer is null || @case.AccessOf(viewer) != CaseAccess.None ? ChannelNoticeButtons.OpenCase : ChannelNoticeButtons.None;
        if (isOpen && (viewer is null || CaseTable.Allows(@case, viewer, CaseAction.PickUp))) buttons |= ChannelNoticeButtons.PickUp;
        if (@case.Invitations.Any(asked => asked.Partner == partner) && (viewer is null || viewer.Partner == partner)) buttons |= ChannelNoticeButtons.Join;
        if (isOpen && !@case.CoordinatorDecides && @case.Route.First == partner && (viewer is null || viewer.Partner == partner))
        {
            buttons |= ChannelNoticeButtons.Forward;
        }

        return buttons;
    }
}
