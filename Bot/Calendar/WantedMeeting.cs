namespace TeamsSchakelpunt.Bot.Calendar;

/// <summary>A casusbespreking as the calendar must show it. It has no field for anything about a youngster.</summary>
/// <param name="Key">The case number and which meeting of that case: <c>2026-0042/1</c>.</param>
/// <param name="TransactionId">The same in each attempt to book it, so that a retry books nothing twice.</param>
/// <param name="Number">The case number, for subject and body.</param>
/// <param name="Start">When it begins.</param>
/// <param name="End">When it ends.</param>
/// <param name="Attendees">Who is invited.</param>
public sealed record WantedMeeting(
    string Key, Guid TransactionId, string Number, DateTimeOffset Start, DateTimeOffset End, IReadOnlyList<Attendee> Attendees)
{
    /// <summary>What an invitation says, and nothing more (section 7 of the domain).</summary>
    public string Subject => $"Casusbespreking {Number}";
}

/// <summary>A meeting as it stands in the calendar.</summary>
/// <param name="Id">By which it is found again.</param>
/// <param name="JoinUrl">The Teams meeting; null where there is none.</param>
public sealed record BookedMeeting(string Id, Uri? JoinUrl = null);
