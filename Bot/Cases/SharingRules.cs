using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>What must be true before anything about the youngster reaches somebody new (sections 8.1, 8.2, 8.6, 8.8 and 8.9 of the domain).</summary>
public static class SharingRules
{
    /// <summary>Why sharing is refused, with the way forward; null where it may be. Without a ground nothing is shared, so nothing is in the way.</summary>
    /// <param name="case">The case.</param>
    /// <param name="ground">The ground for this sharing; null is without anything about the youngster.</param>
    public static Refusal? Refuse(Case @case, LegalGround? ground) => ground is null ? null
        : @case.IsFrozen ? new Refusal.Frozen()
        : @case.YouthKnows == YouthKnows.NogNiet ? new Refusal.TalkFirst()
        : @case is { YouthKnows: YouthKnows.Nee, Private.WhyNotTold: null } ? new Refusal.SayWhyNotTold()
        : !@case.MayBeShared ? new Refusal.GroundFirst()
        : ConsentRules.Missing(ground, @case.Age, @case.YouthKnows, @case.Parents) is { } missing ? new Refusal.ConsentFirst(missing)
        : null;

    /// <summary>Sharing without the youngster's knowing is allowed with a reason, and coordinators are told.</summary>
    public static IEnumerable<Lane> Tells(Case @case, LegalGround? ground) =>
        ground is not null && @case.YouthKnows == YouthKnows.Nee ? [Lane.Coordinators] : [];
}
