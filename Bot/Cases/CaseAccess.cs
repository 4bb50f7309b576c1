using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>How much of a case somebody may see (sections 6.3 and 7 of the domain).</summary>
public enum CaseAccess
{
    /// <summary>Nothing: for this person the case does not exist.</summary>
    None,

    /// <summary>What a channel may show: number, type, phase, urgency, first contact, state.</summary>
    Header,

    /// <summary>The header, the owner, the timeline, and what they wrote themselves.</summary>
    Reporter,

    /// <summary>Everything, the private part included.</summary>
    Participant,
}

/// <summary>The one place that says what somebody may see of a case; every path asks it.</summary>
public static class CaseAccessRules
{
    public static CaseAccess AccessOf(this Case @case, Actor actor)
    {
        if (@case.Owner?.Id == actor.Id) return CaseAccess.Participant;
        if (@case.Reporter.Id == actor.Id) return CaseAccess.Reporter;
        return @case.Route.Includes(actor.Partner) || actor.IsCoordinator ? CaseAccess.Header : CaseAccess.None;
    }

    /// <summary>
    /// Whether the private part may be shown: to the reporter what they wrote, to the owner once the ground and the
    /// parents were filled in (section 8.2 of the domain) and their partner joined the privacy agreement (section 8.1).
    /// </summary>
    public static bool ShowsPrivatePart(this Case @case, CaseAccess access, bool partnerHasAgreement) => access switch
    {
        CaseAccess.Reporter => true,
        CaseAccess.Participant => partnerHasAgreement && @case.MayBeShared,
        _ => false,
    };
}
