namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>The state of a case (section 6.1 of the domain).</summary>
public enum CaseState
{
    /// <summary>Raised and routed; nobody has taken it.</summary>
    Nieuw,

    /// <summary>One person is owner; no contact with the youngster yet.</summary>
    Opgepakt,

    /// <summary>Contact with the youngster was made; agreements run.</summary>
    Lopend,

    /// <summary>Goal reached or placed; a contact date is set.</summary>
    Nazorg,

    /// <summary>Outcome recorded; waits for erasure.</summary>
    Gesloten,

    /// <summary>A mistake, a double, or not wanted.</summary>
    Ingetrokken,

    /// <summary>The personal part was erased; only a line to count with is left. For people it does not exist.</summary>
    Gewist,
}
