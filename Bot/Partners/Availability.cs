namespace TeamsSchakelpunt.Bot.Partners;

/// <summary>Whether and when somebody can be reached. Works by the day: a switchboard needs no calendar.</summary>
public static class Availability
{
    private const int LooksAhead = 400;

    public static bool IsAway(this Contact contact, DateOnly day) => contact.Away is { } away && day >= away.From && day <= away.Until;

    /// <summary>Works on that day: a working day of theirs, no public holiday, not absent, not gone.</summary>
    public static bool IsPresent(this Contact contact, DateOnly day) =>
        contact.WorkingDays.Contains(day.DayOfWeek) && !Glossary.WorkingDays.IsPublicHoliday(day) && !contact.IsAway(day) && !contact.HasLeft(day);

    /// <summary>The first day from <paramref name="day"/> on which they work; null where none is in sight.</summary>
    public static DateOnly? FirstDay(this Contact contact, DateOnly day)
    {
        for (var next = day; next < day.AddDays(LooksAhead); next = next.AddDays(1))
        {
            if (contact.IsPresent(next)) return next;
        }

        return null;
    }
}
