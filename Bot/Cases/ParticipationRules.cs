using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>A partner as the rules of sharing need to know it.</summary>
public sealed record PartnerFacts(PartnerKey Key, string Name, bool HasAgreement);

/// <summary>Who takes part beside owner and regisseur: partners are invited, each with a ground and a reason; a person of theirs joins (sections 5 and 8 of the domain).</summary>
public static class ParticipationRules
{
    /// <param name="case">The case.</param>
    /// <param name="partner">Who is asked.</param>
    /// <param name="ground">Why the private part may be shared with it; null asks it to think along without.</param>
    /// <param name="why">What it is asked for, as typed.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="now">When.</param>
    public static Decision Invite(Case @case, PartnerFacts partner, LegalGround? ground, string why, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.Refuse(@case, actor, CaseAction.Invite) is { } refused) return refused;
        if (@case.Invitations.Any(asked => asked.Partner == partner.Key && asked.Ground == ground && asked.By.Id == actor.Id)) return new Decision.Unchanged(@case);
        if (@case.WasInvited(partner.Key)) return new Decision.Refused(new Refusal.AlreadyTakesPart(partner.Name));
        if (ground is not null && !partner.HasAgreement) return new Decision.Refused(new Refusal.NoAgreement(partner.Name));
        if (SharingRules.Refuse(@case, ground) is { } notYet) return new Decision.Refused(notYet);

        var invited = @case with
        {
            Invitations = [.. @case.Invitations, new Invitation(partner.Key, ground, actor.Who, now)],
            Private = @case.Private with { WhyPartners = new Dictionary<string, string>(@case.Private.WhyPartners) { [partner.Key.Value] = why } },
        };
        return Step.Within(
            invited,
            new TimelineEntry(now, TimelineKind.Invited, actor.Who, partner.Key, ground?.Key() ?? "anoniem"),
            [Lane.Channel(partner.Key), .. SharingRules.Tells(@case, ground)]);
    }

    /// <summary>Somebody of the invited partner says yes and takes part, or no. The first one answers for the partner.</summary>
    public static Decision Answer(Case @case, bool joins, Actor actor, DateTimeOffset now)
    {
        if (joins && @case.Participants.Any(participant => participant.Who.Id == actor.Id)) return new Decision.Unchanged(@case);
        var roles = @case.RolesOf(actor);
        if (roles.HasFlag(CaseRoles.Colleague) && !roles.HasFlag(CaseRoles.InvitedPartner))
            return new Decision.Refused(new Refusal.AlreadyTakesPart(@case.Participants.First(participant => participant.Who.Partner == actor.Partner).Who.Name));
        if (CaseTable.Refuse(@case, actor, CaseAction.AnswerInvitation) is { } refused) return refused;
        var invitation = @case.Invitations.First(asked => asked.Partner == actor.Partner);
        var answered = @case with { Invitations = [.. @case.Invitations.Where(asked => asked != invitation)] };
        if (!joins) return Step.Within(answered, new TimelineEntry(now, TimelineKind.InvitationDeclined, actor.Who, actor.Partner), Lane.Channel(invitation.Partner));
        if (SharingRules.Refuse(@case, invitation.Ground) is not null) return new Decision.Refused(new Refusal.SharingNotYet());
        if (invitation.Ground is not null && !actor.HasAgreement) return new Decision.Refused(new Refusal.NoAgreement("Jouw organisatie"));
        return Step.Within(
            answered with { Participants = [.. @case.Participants, new Participant(actor.Who, invitation.Ground, now)] },
            new TimelineEntry(now, TimelineKind.Joined, actor.Who, actor.Partner, invitation.Ground?.Key() ?? "anoniem"),
            Lane.Channel(invitation.Partner));
    }

    /// <summary>Somebody stops taking part: from now on they see nothing, also on old cards.</summary>
    /// <param name="case">The case.</param>
    /// <param name="who">Themselves, or by the owner or regisseur another.</param>
    /// <param name="actor">Who ends it.</param>
    /// <param name="now">When.</param>
    public static Decision End(Case @case, PersonId who, Actor actor, DateTimeOffset now)
    {
        if (CaseTable.Refuse(@case, actor, who == actor.Id ? CaseAction.Leave : CaseAction.EndParticipation) is { } refused) return refused;
        if (@case.Participants.FirstOrDefault(participant => participant.Who.Id == who) is not { } ended) return new Decision.Unchanged(@case);
        var (without, lanes) = InviteeRules.Without(@case with { Participants = [.. @case.Participants.Where(participant => participant != ended)] }, who);
        return Step.Within(
            without,
            new TimelineEntry(now, TimelineKind.Left, actor.Who, ended.Who.Partner, About: ended.Who),
            [.. lanes, .. ended.Who.Partner is { } partner ? new[] { Lane.Channel(partner) } : [], .. @case.Transfer.Sender?.Id == who ? TransferLanes.Of(@case) : []]);
    }
}
