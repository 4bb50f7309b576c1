using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Calendar;

/// <summary>A professional whose calendar is asked, or who is invited.</summary>
/// <param name="Id">The person.</param>
/// <param name="Name">As others read it.</param>
/// <param name="Mail">The address of their mailbox; null where the directory has none.</param>
public sealed record Attendee(PersonId Id, string Name, string? Mail);

/// <summary>An answer to an invitation.</summary>
public enum Rsvp
{
    Yes,
    Maybe,
    No,
}
