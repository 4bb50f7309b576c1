using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>What must be true before anything about the youngster reaches somebody new (sections 8.1, 8.2, 8.6, 8.8 and 8.9 of the domain).</summary>
public static class SharingRules
{
    /// <summary>Why sharing is refused, with the way forward; null where it may be. Without a ground nothing is shared, so nothing is in the way.</summary>
    /// <param name="case">The case.</param>
    /// <param name="ground">The ground for this sharing; null is without anything about the youngster.</param>
    public static Refusal? Refuse(Case @case, LegalGround? ground) => ground is null ? null
        : RefuseObjected(@case) is { } objected ? objected
        : @case.YouthKnows == YouthKnows.NogNiet ? new Refusal.TalkFirst()
        : @case is { YouthKnows: YouthKnows.Nee, Private.WhyNotTold: null } ? new Refusal.SayWhyNotTold()
        : ConsentRules.Missing(ground, @case.Age, @case.YouthKnows, @case.Parents) is { } missing ? new Refusal.ConsentFirst(missing)
        : !@case.MayBeShared ? new Refusal.GroundFirst()
        : null;

    /// <summary>The same for somebody who is to see the whole case; null for who does already: that is no sharing.</summary>
    public static Refusal? RefuseNewcomer(Case @case, Professional who) =>
        TakesPart(@case, who) ? null : Refuse(@case, @case.Ground ?? LegalGround.WettelijkeTaak);

    /// <summary>The same for a next owner: help waits for no talk and no ground (section 8.9 of the domain), but it does for an objection.</summary>
    public static Refusal? RefuseNextOwner(Case @case, Professional who) => TakesPart(@case, who) ? null : RefuseObjected(@case);

    /// <summary>Whether somebody sees the whole case by what they are to it.</summary>
    public static bool TakesPart(Case @case, Professional who) => @case.AccessOf(new Actor(who)) == CaseAccess.Participant;

    /// <summary>Sharing without the youngster's knowing is allowed with a reason, and coordinators are told.</summary>
    public static IEnumerable<Lane> Tells(Case @case, LegalGround? ground) =>
        ground is not null && @case.YouthKnows == YouthKnows.Nee ? [Lane.Coordinators] : [];

    private static Refusal? RefuseObjected(Case @case) => !@case.IsFrozen ? null
        : @case.Requests.Any(request => request is { Kind: YouthRequestKind.Bezwaar, IsOpen: true }) ? new Refusal.Frozen()
        : new Refusal.ObjectionHolds();
}
