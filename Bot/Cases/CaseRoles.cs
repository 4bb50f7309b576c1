namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>What somebody is to a case (section 6.3 of the domain). A person may be several at once.</summary>
[Flags]
public enum CaseRoles
{
    None = 0,

    /// <summary>Raised it.</summary>
    Reporter = 1 << 0,

    /// <summary>Picked it up: acts, and everything on the case but approving a regisseur.</summary>
    Owner = 1 << 1,

    /// <summary>The one fixed point of contact, approved by a coordinator; as the owner.</summary>
    Regisseur = 1 << 2,

    /// <summary>Of an invited partner, with a ground: sees the private part and the agreements.</summary>
    Participant = 1 << 3,

    /// <summary>Of an invited partner, without anything about the youngster: thinks along (section 8.9 of the domain).</summary>
    Adviser = 1 << 4,

    /// <summary>Keeps contact after placement.</summary>
    Aftercare = 1 << 5,

    /// <summary>Works at the partner that starts.</summary>
    FirstPartner = 1 << 6,

    /// <summary>Works at a partner that was told.</summary>
    ToldPartner = 1 << 7,

    /// <summary>Works at a partner that is asked to take part.</summary>
    InvitedPartner = 1 << 8,

    /// <summary>Proposed as regisseur.</summary>
    Candidate = 1 << 9,

    /// <summary>Asked to become the owner.</summary>
    NextOwner = 1 << 10,

    /// <summary>Works at the partner that the youngster is handed over to.</summary>
    Receiver = 1 << 11,

    /// <summary>Brought together with a colleague who may work with the same youngster. Sees nothing of the case by that.</summary>
    Introduced = 1 << 12,

    /// <summary>Guards the process over all cases.</summary>
    Coordinator = 1 << 13,

    /// <summary>The Schakelpunt itself: what happens by time.</summary>
    Schakelpunt = 1 << 14,

    /// <summary>Works at a partner of which somebody takes part, or took over: sees the card in their channel, and has nothing to answer.</summary>
    Colleague = 1 << 15,

    /// <summary>Invited for a casusbespreking that is planned. Sees nothing about the youngster by that.</summary>
    MeetingInvitee = 1 << 16,
}

/// <summary>Says roles to people.</summary>
public static class CaseRoleWords
{
    private static readonly (CaseRoles Role, string Words)[] All =
    [
        (CaseRoles.Owner, "de eigenaar"),
        (CaseRoles.Regisseur, "de regisseur"),
        (CaseRoles.Aftercare, "wie de nazorg doet"),
        (CaseRoles.Participant | CaseRoles.Adviser, "wie meedoet"),
        (CaseRoles.Reporter, "de melder"),
        (CaseRoles.FirstPartner, "het eerste contact"),
        (CaseRoles.ToldPartner, "een partner die ervan weet"),
        (CaseRoles.InvitedPartner | CaseRoles.Candidate | CaseRoles.NextOwner | CaseRoles.Introduced | CaseRoles.MeetingInvitee, "wie is gevraagd"),
        (CaseRoles.Receiver, "de partner die overneemt"),
        (CaseRoles.Coordinator, "een coördinator"),
    ];

    /// <summary>"de eigenaar, de regisseur of een coördinator"; "het Schakelpunt zelf" where it is nobody else.</summary>
    public static string Say(this CaseRoles roles)
    {
        var words = All.Where(role => (roles & role.Role) != 0).Select(role => role.Words).ToList();
        return words.Count switch
        {
            0 => "het Schakelpunt zelf",
            1 => words[0],
            _ => $"{string.Join(", ", words.SkipLast(1))} of {words[^1]}",
        };
    }
}
