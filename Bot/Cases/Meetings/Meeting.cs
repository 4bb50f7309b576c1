using System.Text.Json.Serialization;
using TeamsSchakelpunt.Bot.Glossary;

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

/// <summary>Why the calendar does not show the meeting yet, or tells nothing of people's time.</summary>
public enum MeetingTrouble
{
    /// <summary>It does not answer now; the Schakelpunt goes on trying.</summary>
    Later,

    /// <summary>It refuses until an administrator acts; the Schakelpunt goes on trying.</summary>
    Administrator,
}

/// <summary>The casusbespreking of a case (section 2.8 of the domain): the one that is asked for or planned, or else the last one.</summary>
/// <param name="State">How far it is.</param>
/// <param name="IsAnonymous">Held without anything about the youngster: always possible (section 8.9 of the domain).</param>
public sealed record Meeting(MeetingState State = MeetingState.Geen, bool IsAnonymous = false)
{
    /// <summary>Counts the casusbesprekingen of this case.</summary>
    public int Serial { get; init; }

    /// <summary>Counts the searches for a moment, over all casusbesprekingen of this case.</summary>
    public int Round { get; init; }

    /// <summary>Who plans it and hears first of all that happens; null where none was asked for.</summary>
    public Professional? Planner { get; init; }

    /// <summary>Who is invited, the planner too.</summary>
    public IReadOnlyList<Invitee> Invitees { get; init; } = [];

    /// <summary>The youngster is invited; if not, the private part says why (section 2.15, value 3 of the domain).</summary>
    public bool WithYoungster { get; init; }

    public bool WithParents { get; init; }

    /// <summary>What moments are looked for.</summary>
    public MeetingWish? Wish { get; init; }

    /// <summary>Moments are looked for: nobody has chosen one.</summary>
    public bool IsSearching { get; init; }

    /// <summary>They were looked for by this wish; without <see cref="Moments"/> there are none.</summary>
    public bool IsSearched { get; init; }

    /// <summary>To choose from, the best first.</summary>
    public IReadOnlyList<MeetingMoment> Moments { get; init; } = [];

    /// <summary>Whose calendar could not be seen.</summary>
    public IReadOnlyList<PersonId> Unseen { get; init; } = [];

    /// <summary>Why nobody's calendar could be read; null where that is not so.</summary>
    public MeetingTrouble? SearchTrouble { get; init; }

    /// <summary>When it is; also while another moment is looked for.</summary>
    public MeetingTime? Time { get; init; }

    /// <summary>The same in each attempt to book it.</summary>
    public Guid TransactionId { get; init; }

    /// <summary>Grows with each change that calendars must show.</summary>
    public int Edition { get; init; }

    /// <summary>As it stands in the calendar; null before it does.</summary>
    public MeetingBooking? Booking { get; init; }

    /// <summary>Why the calendar does not show it yet; null where it does, or was not tried.</summary>
    public MeetingTrouble? Trouble { get; init; }

    /// <summary>Earlier ones that are still to be taken out of the calendar.</summary>
    public IReadOnlyList<CancelledMeeting> ToCancel { get; init; } = [];

    /// <summary>Why it is not held (key); null where it is, or may be.</summary>
    public string? Why { get; init; }

    /// <summary>What became of it; null before it was held.</summary>
    public MeetingHeld? Held { get; init; }

    /// <summary>How many were held on this case.</summary>
    public int HeldCount { get; init; }

    /// <summary>With the youngster present (section 9 of the domain).</summary>
    public int HeldWithYoungster { get; init; }

    [JsonIgnore]
    public bool IsRunning => State is MeetingState.Gevraagd or MeetingState.Gepland;

    /// <summary>The calendar does not show it as it is now.</summary>
    [JsonIgnore]
    public bool IsToBook => State == MeetingState.Gepland && Booking?.Edition != Edition;

    /// <summary>Whether this person was asked to come: before a moment was chosen, nobody was.</summary>
    public bool HasAsked(PersonId person) => Time is not null && Find(person) is not null;

    public Invitee? Find(PersonId person) => Invitees.FirstOrDefault(invitee => invitee.Who.Id == person);

    /// <summary>How calendars know the casusbespreking of this case that has the number <paramref name="serial"/>.</summary>
    public static string KeyOf(CaseNumber number, int serial) => $"{number}/{serial}";
}

/// <summary>What somebody answered to an invitation.</summary>
public enum MeetingReply
{
    None,
    Yes,
    Maybe,
    No,
}

/// <summary>Somebody who is invited. Being invited shows nothing of the youngster; who says yes takes part.</summary>
/// <param name="Who">The person.</param>
/// <param name="Ground">Why the private part may be shared with them; null in an anonymous one, and for who takes part by another way.</param>
/// <param name="Reply">Their answer.</param>
/// <param name="Mailed">Their last answer by mail, so that it counts once.</param>
public sealed record Invitee(Professional Who, LegalGround? Ground, MeetingReply Reply = MeetingReply.None, MeetingReply Mailed = MeetingReply.None);

/// <summary>What moments are looked for.</summary>
/// <param name="Minutes">How long it takes.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day.</param>
/// <param name="Part">Part of the day (key); null for any.</param>
public sealed record MeetingWish(int Minutes, DateOnly From, DateOnly Until, string? Part = null);

/// <summary>A moment to choose.</summary>
/// <param name="Start">When it begins.</param>
/// <param name="Cant">Who can't be there.</param>
public sealed record MeetingMoment(DateTimeOffset Start, IReadOnlyList<PersonId> Cant)
{
    public bool Equals(MeetingMoment? other) => other is not null && Start == other.Start && Cant.SequenceEqual(other.Cant);

    public override int GetHashCode() => HashCode.Combine(Start, Cant.Count);
}

/// <summary>A moment that was chosen.</summary>
/// <param name="Start">When it begins.</param>
/// <param name="Minutes">How long it takes.</param>
/// <param name="Round">The search it came from.</param>
public sealed record MeetingTime(DateTimeOffset Start, int Minutes, int Round)
{
    [JsonIgnore]
    public DateTimeOffset End => Start.AddMinutes(Minutes);
}

/// <summary>A casusbespreking in the calendar.</summary>
/// <param name="Id">As the calendar knows it.</param>
/// <param name="JoinUrl">The Teams meeting; null where there is none.</param>
/// <param name="Edition">Which <see cref="Meeting.Edition"/> it shows.</param>
public sealed record MeetingBooking(string Id, Uri? JoinUrl, int Edition);

/// <summary>A casusbespreking that must go out of the calendar.</summary>
/// <param name="Serial">Which one of the case.</param>
/// <param name="BookingId">As the calendar knows it; null where the answer to its booking was lost.</param>
public sealed record CancelledMeeting(int Serial, string? BookingId);

/// <summary>A casusbespreking that was held.</summary>
/// <param name="At">When that was recorded.</param>
/// <param name="Present">Which professionals were there.</param>
/// <param name="WithYoungster">The youngster was there.</param>
/// <param name="WithParents">The parents were there.</param>
/// <param name="LookBack">The day to look back.</param>
public sealed record MeetingHeld(DateTimeOffset At, IReadOnlyList<PersonId> Present, bool WithYoungster, bool WithParents, DateOnly LookBack);
