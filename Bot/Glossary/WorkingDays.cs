namespace TeamsSchakelpunt.Bot.Glossary;

/// <summary>Dutch working days: Monday to Friday, public holidays left out. People read Europe/Amsterdam; the store holds UTC.</summary>
public static class WorkingDays
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The moment as a Dutch clock shows it.</summary>
    public static DateTime Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Amsterdam).DateTime;

    /// <summary>The day on which the moment falls in the Netherlands.</summary>
    public static DateOnly Day(DateTimeOffset moment) => DateOnly.FromDateTime(Local(moment));

    /// <summary>The moment, in UTC, at which a Dutch clock shows that time on that day.</summary>
    public static DateTimeOffset Moment(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return new DateTimeOffset(local, Amsterdam.GetUtcOffset(local)).ToUniversalTime();
    }

    /// <summary>The day that lies this many working days after <paramref name="day"/>; with 0 the day itself, or the first working day after it.</summary>
    public static DateOnly Add(DateOnly day, int workingDays)
    {
        while (!IsWorkingDay(day)) day = day.AddDays(1);
        for (; workingDays > 0; workingDays--)
        {
            do day = day.AddDays(1);
            while (!IsWorkingDay(day));
        }

        return day;
    }

    /// <summary>The day that lies this many working days before <paramref name="day"/>.</summary>
    public static DateOnly Subtract(DateOnly day, int workingDays)
    {
        for (; workingDays > 0; workingDays--)
        {
            do day = day.AddDays(-1);
            while (!IsWorkingDay(day));
        }

        return day;
    }

    public static bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsPublicHoliday(day);

    /// <summary>The public holidays of the Algemene termijnenwet, art. 3; 5 May only in the years that are a multiple of five.</summary>
    public static bool IsPublicHoliday(DateOnly day)
    {
        var afterEaster = day.DayNumber - Easter(day.Year).DayNumber;
        return (day.Month, day.Day) is (1, 1) or (12, 25) or (12, 26)
            || (day.Month, day.Day) is (5, 5) && day.Year % 5 == 0
            || day == KingsDay(day.Year)
            || afterEaster is -2 or 0 or 1 or 39 or 49 or 50;
    }

    private static DateOnly KingsDay(int year)
    {
        var day = new DateOnly(year, 4, 27);
        return day.DayOfWeek == DayOfWeek.Sunday ? day.AddDays(-1) : day;
    }

    /// <summary>Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8).</summary>
    private static DateOnly Easter(int year)
    {
        var a = year % 19;
        var (b, c) = Math.DivRem(year, 100);
        var (d, e) = Math.DivRem(b, 4);
        var f = (b + 8) / 25;
        var g = (b - f + 1) / 3;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var (i, k) = Math.DivRem(c, 4);
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var (month, day) = Math.DivRem(h + l - (7 * m) + 114, 31);
        return new DateOnly(year, month, day + 1);
    }
}
