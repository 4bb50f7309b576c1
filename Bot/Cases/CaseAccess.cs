using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>How much of a case somebody may see (sections 6.3 and 7 of the domain).</summary>
public enum CaseAccess
{
    /// <summary>Nothing: for this person the case does not exist.</summary>
    None,

    /// <summary>What a channel may show: number, type, phase, urgency, first contact, state.</summary>
    Header,

    /// <summary>The header, the owner, how far it is, and what they wrote themselves.</summary>
    Reporter,

    /// <summary>Everything; the private part where <see cref="CaseAccessRules.ShowsPrivatePart"/> says so.</summary>
    Participant,
}

/// <summary>
/// The one place that says what somebody is to a case and may see of it. Every path asks it; a case number proves nothing.
/// </summary>
public static class CaseAccessRules
{
    private const CaseRoles SeesAll = CaseRoles.Owner | CaseRoles.Regisseur | CaseRoles.Participant | CaseRoles.Aftercare;

    public static CaseRoles RolesOf(this Case @case, Actor actor)
    {
        if (actor.IsSchakelpunt) return CaseRoles.Schakelpunt;
        if (@case.State == CaseState.Gewist) return CaseRoles.None;

        var part = @case.Participants.FirstOrDefault(participant => participant.Who.Id == actor.Id);
        var proposal = @case.Regie.Proposal;
        return Of(CaseRoles.Reporter, @case.Reporter.Id == actor.Id)
            | Of(CaseRoles.Owner, @case.Owner?.Id == actor.Id)
            | Of(CaseRoles.Regisseur, @case.Regie.Current?.Who.Id == actor.Id)
            | Of(CaseRoles.Participant, part is { IsAnonymous: false })
            | Of(CaseRoles.Adviser, part is { IsAnonymous: true })
            | Of(CaseRoles.Aftercare, @case.State == CaseState.Nazorg && @case.Aftercare?.Who.Id == actor.Id)
            | Of(CaseRoles.FirstPartner, actor.Partner == @case.Route.First)
            | Of(CaseRoles.ToldPartner, actor.Partner is { } partner && @case.Route.With.Contains(partner))
            | Of(CaseRoles.InvitedPartner, actor.Partner is { } asked && @case.Invitations.Any(invitation => invitation.Partner == asked))
            | Of(CaseRoles.Colleague, actor.Partner is { } own && (@case.Participants.Any(participant => participant.Who.Partner == own) || HasTakenOver(@case, own)))
            | Of(CaseRoles.Candidate, proposal is { IsOpen: true } && proposal.Candidate.Id == actor.Id)
            | Of(CaseRoles.NextOwner, @case.OwnerOffer?.To.Id == actor.Id)
            | Of(CaseRoles.Receiver, actor.Partner is not null && @case.Transfer.To == actor.Partner && @case.Transfer.IsRunning)
            | Of(CaseRoles.Introduced, @case.Doubles.Any(other => other.Introduces(actor.Id)))
            | Of(CaseRoles.MeetingInvitee, @case.Meeting is { State: MeetingState.Gepland } planned && planned.Find(actor.Id) is not null)
            | Of(CaseRoles.Coordinator, actor.IsCoordinator);
    }

    public static CaseAccess AccessOf(this Case @case, Actor actor)
    {
        // Whoever was only introduced to a colleague takes no part in the colleague's case.
        var roles = @case.RolesOf(actor) & ~CaseRoles.Introduced;
        return (roles & SeesAll) != 0 ? CaseAccess.Participant
            : roles.HasFlag(CaseRoles.Reporter) ? CaseAccess.Reporter
            : roles == CaseRoles.None ? CaseAccess.None
            : CaseAccess.Header;
    }

    /// <summary>
    /// Whether the private part may be shown: to the reporter what they wrote; to who takes part once the ground and the
    /// parents were filled in (section 8.2 of the domain) and their partner joined the privacy agreement (section 8.1), as
    /// long as the consent it was shared on stands (section 8.6).
    /// </summary>
    public static bool ShowsPrivatePart(this Case @case, Actor actor) => @case.AccessOf(actor) switch
    {
        CaseAccess.Reporter => true,
        CaseAccess.Participant => actor.HasAgreement && @case.MayBeShared
            && ConsentRules.Missing(@case.GroundFor(actor), @case.Age, @case.YouthKnows, @case.Parents) is null,
        _ => false,
    };

    /// <summary>A participant was invited on a ground of their own.</summary>
    internal static LegalGround? GroundFor(this Case @case, Actor actor) => (@case.RolesOf(actor) & SeesAll) == CaseRoles.Participant
        ? @case.Participants.First(participant => participant.Who.Id == actor.Id).Ground
        : @case.Ground;

    /// <summary>The card of the warme overdracht stands in this partner's channel, and says who took over.</summary>
    private static bool HasTakenOver(Case @case, PartnerKey partner) =>
        @case.Transfer is { State: TransferState.Aanvaard } transfer && transfer.To == partner && @case.Owner?.Partner == partner;

    private static CaseRoles Of(CaseRoles role, bool holds) => holds ? role : CaseRoles.None;
}
