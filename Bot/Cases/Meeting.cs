namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>The casusbespreking beside the state (section 6.1 of the domain). It never blocks the case.</summary>
public enum MeetingState
{
    Geen,
    Gevraagd,
    Gepland,
    Gehouden,
    Vervallen,
}

/// <summary>The casusbespreking of a case.</summary>
/// <param name="State">How far it is.</param>
/// <param name="IsAnonymous">Held without anything about the youngster: always possible (section 8.9 of the domain).</param>
public sealed record Meeting(MeetingState State = MeetingState.Geen, bool IsAnonymous = false);
