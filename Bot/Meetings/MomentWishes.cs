using System.Globalization;
using Microsoft.Extensions.Options;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Meetings;

/// <summary>What moments somebody wants: as asked in a form, and as it is kept.</summary>
public sealed class MomentWishes(IOptions<MeetingOptions> options, TimeProvider time)
{
    private const int UsualMinutes = 45;

    /// <summary>So that everybody has two working days to prepare.</summary>
    private const int EarliestWorkingDays = 3;

    /// <summary>Calendars tell of so many days at once.</summary>
    private const int LongestPeriod = 42;

    private const int FurthestMonths = 6;

    private static readonly TimeOnly Noon = new(12, 0);

    private static readonly int[] Lengths = [30, UsualMinutes, 60, 90];

    private MeetingOptions Options => options.Value;

    private DateOnly Today => WorkingDays.Day(time.GetUtcNow());

    /// <summary>With time to prepare, and within the norm (section 6.4 of the domain).</summary>
    public MeetingWish Usual(MeetingWish? before = null) => new(
        before?.Minutes ?? UsualMinutes, WorkingDays.Add(Today, EarliestWorkingDays), WorkingDays.Add(Today, Math.Max(EarliestWorkingDays, Options.WithinWorkingDays)), before?.Part);

    /// <summary>As a form shows it.</summary>
    public static MomentValues ValuesOf(MeetingWish wish) =>
        new(wish.Minutes.ToString(CultureInfo.InvariantCulture), wish.From, wish.Until, wish.Part ?? InputValues.AnyPart);

    /// <summary>What is wrong with what was filled in.</summary>
    public IEnumerable<FieldIssue> Check(MomentValues values)
    {
        if (MinutesOf(values) is null) yield return new FieldIssue(Inputs.Length, "Kies hoe lang het duurt.");
        if (values.From is not { } from || from < Today || from > Today.AddMonths(FurthestMonths)) yield return new FieldIssue(Inputs.From, "Kies een dag vanaf vandaag, binnen een half jaar.");
        else if (values.Until is not { } until || until < from || until.DayNumber - from.DayNumber >= LongestPeriod) yield return new FieldIssue(Inputs.Until, "Kies een dag na de eerste dag, binnen zes weken.");
        if (values.DayPart is not (null or InputValues.AnyPart or InputValues.Morning or InputValues.Afternoon)) yield return new FieldIssue(Inputs.DayPart, "Kies een deel van de dag.");
    }

    /// <summary>What was filled in, once it is right.</summary>
    public static MeetingWish WishOf(MomentValues values) =>
        new(MinutesOf(values)!.Value, values.From!.Value, values.Until!.Value, values.DayPart == InputValues.AnyPart ? null : values.DayPart);

    /// <summary>The hours within which moments are looked for.</summary>
    public (TimeOnly From, TimeOnly Until) HoursOf(MeetingWish wish) => wish.Part switch
    {
        InputValues.Morning => (Options.DayStart, Min(Noon, Options.DayEnd)),
        InputValues.Afternoon => (Max(Noon, Options.DayStart), Options.DayEnd),
        _ => (Options.DayStart, Options.DayEnd),
    };

    /// <summary>When people look back, unless they choose another day (section 2.8 of the domain).</summary>
    public DateOnly UsualLookBack => WorkingDays.Add(Today.AddDays(7 * Options.LookBackWeeks), 0);

    private static int? MinutesOf(MomentValues values) =>
        int.TryParse(values.Length, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && Lengths.Contains(minutes) ? minutes : null;

    private static TimeOnly Min(TimeOnly one, TimeOnly other) => one < other ? one : other;

    private static TimeOnly Max(TimeOnly one, TimeOnly other) => one > other ? one : other;
}
