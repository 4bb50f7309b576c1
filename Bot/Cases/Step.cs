using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>Makes the decision of a rule that was allowed: the version grows, and the lanes that show the change are touched.</summary>
internal static class Step
{
    /// <summary>A change that everybody who knows of the case may see: it shows in every lane.</summary>
    public static Decision.Changed Shown(Case @case, TimelineEntry entry, params IEnumerable<Lane> also)
    {
        var told = @case.Overstap is null
            ? ChannelsOf(@case).Append(Lane.Person(@case.Reporter.Id))
            : ChannelsOf(@case).Where(lane => lane.Partner is not { } partner || !@case.IsToldByList(partner)).Append(Lane.TellList);
        return Of(@case, entry, told.Concat(also).Append(Lane.Coordinators).Distinct());
    }

    /// <summary>A change that only these lanes show: who opens the case sees it.</summary>
    public static Decision.Changed Within(Case @case, TimelineEntry? entry, params IEnumerable<Lane> lanes) => Of(@case, entry, lanes.Distinct());

    /// <summary>With lanes that are due at a moment of their own; each lane once, as it is said here.</summary>
    public static Decision.Changed Also(this Decision.Changed changed, IEnumerable<LaneTouch> touches) =>
        changed with { Touches = [.. touches.Concat(changed.Touches).DistinctBy(touch => touch.Lane)] };

    /// <summary>The partners that have a card about it.</summary>
    public static IEnumerable<Lane> ChannelsOf(Case @case) => @case.Route.Partners
        .Concat(@case.Invitations.Select(invitation => invitation.Partner))
        .Concat(@case.Participants.Select(participant => participant.Who.Partner).OfType<PartnerKey>())
        .Select(Lane.Channel);

    private static Decision.Changed Of(Case @case, TimelineEntry? entry, IEnumerable<Lane> lanes)
    {
        // Whatever took somebody off the case: a casusbespreking of theirs goes on without them.
        var (followed, touches) = InviteeRules.FollowUp(@case);
        return new(
            followed with { Version = @case.Version + 1, LastEventAt = entry?.At ?? @case.LastEventAt },
            entry,
            [.. lanes.Select(lane => new LaneTouch(lane, WaitsForReporter(@case, lane))).Concat(touches).DistinctBy(touch => touch.Lane)]);
    }

    private static DateTimeOffset? WaitsForReporter(Case @case, Lane lane) =>
        @case.AwaitsReporter && lane == Lane.Channel(@case.Route.First) ? @case.RaisedAt + CaseRules.ReporterAnswersWithin : null;
}
