namespace TeamsSchakelpunt.Bot.Partners.Upkeep;

/// <summary>Contacts grow old: they are asked every half year, and after a year without an answer it is said.</summary>
public static class Confirmation
{
    private const int AskedAfterMonths = 6;
    private const int OutdatedAfterMonths = 12;

    public static bool IsOutdated(Contact contact, DateOnly day) => contact.ConfirmedOn.AddMonths(OutdatedAfterMonths) <= day;

    /// <summary>So long an instance may take to ask somebody; then another one does.</summary>
    private static readonly TimeSpan Asking = TimeSpan.FromMinutes(15);

    /// <summary>Whether an instance is busy asking the person.</summary>
    public static bool IsBeingAsked(Contact contact, DateTimeOffset now) => contact.AskingSince is { } since && now < since + Asking;

    /// <summary>Whether the person is to be asked "Klopt dit nog?" on that day; once in each half year without an answer.</summary>
    public static bool IsDue(Contact contact, DateOnly day) =>
        contact.Person is not null
        && !contact.HasLeft(day)
        && contact.ConfirmedOn.AddMonths(AskedAfterMonths) <= day
        && (contact.AskedOn is not { } asked || asked.AddMonths(AskedAfterMonths) <= day);
}
