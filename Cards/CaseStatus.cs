namespace TeamsSchakelpunt.Cards;

/// <summary>State of a case, as cards show it.</summary>
public enum CaseStatus
{
    /// <summary>Raised; nobody has taken it.</summary>
    Nieuw,

    /// <summary>One person has taken it.</summary>
    Opgepakt,

    /// <summary>There is contact with the youngster.</summary>
    Loopt,

    /// <summary>Goal reached; a contact date is set.</summary>
    Nazorg,

    /// <summary>Closed with an outcome.</summary>
    Gesloten,

    /// <summary>Withdrawn.</summary>
    Ingetrokken,
}
