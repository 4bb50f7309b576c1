namespace TeamsSchakelpunt.Bot.Partners;

/// <summary>The person to reach.</summary>
/// <param name="Person">Present on the day, unless nobody is.</param>
/// <param name="Absent">Who was the first choice but is not there; null where that is <paramref name="Person"/>.</param>
/// <param name="Next">Who else is present; null is nobody.</param>
/// <param name="BackOn">The first day that <paramref name="Person"/> works again; null where that is the day itself.</param>
public sealed record Reached(Contact Person, Contact? Absent, Contact? Next, DateOnly? BackOn);

/// <summary>
/// Finds who can be reached (section 2.1 of the domain): the first choice; when absent who stands in; else the next one
/// who is there. Who has left or is absent never is the answer.
/// </summary>
public static class WhoIsThere
{
    /// <summary>Null where there is nobody who will be back.</summary>
    /// <param name="ranked">Those who fit, the first choice first.</param>
    /// <param name="standInOf">Who stands in for a contact.</param>
    /// <param name="day">The day.</param>
    public static Reached? Find(IReadOnlyList<Contact> ranked, Func<Contact, Contact?> standInOf, DateOnly day)
    {
        var staying = ranked.Where(contact => !contact.HasLeft(day)).ToList();
        if (staying.Count == 0) return null;

        var first = staying[0];
        var inOrder = StandInsOf(first, standInOf).Prepend(first).Concat(staying).Distinct().Where(contact => !contact.HasLeft(day)).ToList();
        var present = inOrder.Where(contact => contact.IsPresent(day)).ToList();
        if (present.Count > 0)
        {
            return new Reached(present[0], present[0] == first ? null : first, present.ElementAtOrDefault(1), null);
        }

        var soonest = inOrder.Select(contact => (Contact: contact, Day: contact.FirstDay(day))).Where(back => back.Day is not null)
            .OrderBy(back => back.Day).FirstOrDefault();
        return soonest.Contact is { } person ? new Reached(person, person == first ? null : first, null, soonest.Day) : null;
    }

    /// <summary>Those who stand in, one after the other; two who stand in for each other end the row.</summary>
    private static List<Contact> StandInsOf(Contact contact, Func<Contact, Contact?> standInOf)
    {
        var seen = new List<Contact>();
        for (var next = standInOf(contact); next is not null && next != contact && !seen.Contains(next); next = standInOf(next)) seen.Add(next);
        return seen;
    }
}
