using System.Globalization;
using CsCheck;
using TeamsSchakelpunt.Bot.Calendar;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Meetings;
using Xunit;

namespace TeamsSchakelpunt.Tests.Meetings;

public sealed class MomentFinderTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);
    private static readonly DateOnly Tuesday = Monday.AddDays(1);
    private static readonly DateOnly Friday = Monday.AddDays(4);
    private static readonly PersonId A = new("a");
    private static readonly PersonId B = new("b");
    private static readonly PersonId C = new("c");

    [Fact]
    public void Where_everybody_always_can_the_three_are_the_beginnings_of_the_first_three_days() => Assert.Equal(
        ["ma 23-11 08:30", "di 24-11 08:30", "wo 25-11 08:30"], Find(Week(), Free(A), Free(B)));

    [Fact]
    public void Fewest_people_who_cant_goes_before_soonest() => Assert.Equal(
        ["vr 27-11 16:00", "ma 23-11 08:30 zonder b", "di 24-11 08:30 zonder b"],
        Find(Week(), Free(A), Busy(B, (Monday, "00:00", Friday, "16:00"))));

    [Fact]
    public void A_person_cant_on_a_day_on_which_they_do_not_work() => Assert.Equal(
        ["di 24-11 08:30", "di 24-11 09:30", "do 26-11 08:30"],
        Find(Week(), new PersonTime(A, day => day.DayOfWeek is DayOfWeek.Tuesday or DayOfWeek.Thursday, []), Free(B)));

    [Fact]
    public void Who_moves_a_meeting_gets_three_other_moments_on_other_days_where_those_are_as_good()
    {
        var stands = new BusyTime(At(Tuesday, "08:30"), At(Tuesday, "09:30"));
        Assert.Equal(["ma 23-11 08:30", "wo 25-11 08:30", "do 26-11 08:30"], Find(Week() with { Stands = stands }, Free(A), Free(B)));
        Assert.Equal(
            ["di 24-11 09:30", "di 24-11 10:30", "di 24-11 13:00"], Find(Week() with { From = Tuesday, Until = Tuesday, Stands = stands }, Free(A)));
    }

    [Fact]
    public void Who_cant_is_named_in_the_order_of_the_question()
    {
        var moments = MomentFinder.Find(Week() with { Until = Monday, People = [Off(C), Free(A), Off(B), Free(new PersonId("d"))] });
        Assert.Equal(3, moments.Count);
        Assert.All(moments, moment => Assert.Equal([C, B], moment.Cant));
    }

    [Fact]
    public void A_moment_at_which_more_than_half_cant_is_no_moment()
    {
        Assert.Empty(Find(Week(), Free(A), Off(B), Off(C)));
        Assert.Equal(3, Find(Week(), Free(A), Off(B)).Count);
        Assert.Equal(["vr 27-11 08:30 zonder b"], Find(Week() with { Minutes = 300 }, Busy(A, (Monday, "00:00", Friday, "00:00")), Off(B)));
    }

    [Fact]
    public void A_meeting_that_begins_when_another_ends_is_fine() => Assert.Equal(
        ["ma 23-11 10:15"],
        Find(Week() with { Until = Monday }, Busy(A, (Monday, "00:00", Monday, "10:15"), (Monday, "11:15", Monday, "23:00"))));

    [Fact]
    public void Busy_times_may_overlap_and_come_in_any_order() => Assert.Equal(
        ["ma 23-11 15:45"],
        Find(Week() with { Until = Monday }, Busy(A, (Monday, "12:00", Monday, "12:30"), (Monday, "11:00", Monday, "15:40"), (Monday, "00:00", Monday, "11:00"), (Monday, "16:50", Monday, "20:00"))));

    [Fact]
    public void The_meeting_never_runs_over_the_end_of_the_day() => Assert.Equal(
        ["ma 23-11 15:30"],
        Find(Week() with { Until = Monday, Minutes = 90 }, Busy(A, (Monday, "00:00", Monday, "15:30"))));

    [Theory]
    [InlineData("11:00", "ma 23-11 11:00")]
    [InlineData("11:15", "ma 23-11 13:00")]
    [InlineData("12:45", "ma 23-11 13:00")]
    public void Lunch_is_left_alone_where_another_moment_is_as_good(string freeFrom, string first) => Assert.Equal(
        first, Find(Week() with { Until = Monday }, Busy(A, (Monday, "00:00", Monday, freeFrom)))[0]);

    [Fact]
    public void Lunch_is_proposed_where_nothing_is_better() => Assert.Equal(
        ["ma 23-11 12:00"], Find(Week() with { Until = Monday }, Busy(A, (Monday, "00:00", Monday, "12:00"), (Monday, "13:00", Monday, "23:00"))));

    [Fact]
    public void Lunch_with_everybody_goes_before_another_moment_without_somebody() => Assert.Equal(
        "di 24-11 12:00", Find(Week(), Busy(A, (Monday, "00:00", Tuesday, "12:00"), (Tuesday, "13:00", Friday, "23:00")), Free(B))[0]);

    [Fact]
    public void Who_is_not_seen_counts_as_able() => Assert.Equal(
        ["ma 23-11 08:30", "di 24-11 08:30", "wo 25-11 08:30"], Find(Week(), Free(A), Free(B) with { IsSeen = false }));

    [Fact]
    public void A_moment_at_which_all_who_can_are_seen_goes_before_one_at_which_that_is_not_known() => Assert.Equal(
        "di 24-11 08:30 zonder b",
        Find(
            Week() with { Until = Tuesday },
            Busy(A, (Monday, "00:00", Monday, "23:00")),
            new PersonTime(B, day => day == Monday, [], IsSeen: false))[0]);

    [Fact]
    public void What_is_known_of_who_is_not_seen_counts() => Assert.Equal(
        "ma 23-11 13:00", Find(Week() with { Until = Monday }, Free(A), Busy(B, (Monday, "08:00", Monday, "13:00")) with { IsSeen = false })[0]);

    [Fact]
    public void On_one_day_the_three_do_not_overlap() => Assert.Equal(
        ["ma 23-11 08:30", "ma 23-11 09:30", "ma 23-11 10:30"], Find(Week() with { Until = Monday }, Free(A)));

    [Fact]
    public void A_worse_moment_on_another_day_does_not_push_out_a_better_one_on_the_same_day() => Assert.Equal(
        ["ma 23-11 08:30", "ma 23-11 09:30", "ma 23-11 10:30"],
        Find(Week(), Free(A), Busy(B, (Monday, "11:30", Friday, "23:00"))));

    [Theory]
    [InlineData("2026-11-23T10:00:00Z", "ma 23-11 11:00")]
    [InlineData("2026-11-23T10:00:01Z", "ma 23-11 13:00")] // 11.15 would run into lunch
    [InlineData("2026-11-23T22:00:00Z", "di 24-11 08:30")]
    public void No_moment_lies_before_the_given_one(string notBefore, string first) => Assert.Equal(
        first, Find(Week() with { NotBefore = DateTimeOffset.Parse(notBefore, CultureInfo.InvariantCulture) }, Free(A))[0]);

    [Fact]
    public void Weekends_and_public_holidays_are_left_out() => Assert.Equal(
        ["do 24-12 08:30", "ma 28-12 08:30", "di 29-12 08:30"],
        Find(Week() with { From = new DateOnly(2026, 12, 24), Until = new DateOnly(2026, 12, 31) }, Free(A)));

    [Theory]
    [InlineData("2026-10-23", "2026-10-26", "2026-10-23T06:30:00Z", "2026-10-26T07:30:00Z")]
    [InlineData("2027-03-25", "2027-03-30", "2027-03-25T07:30:00Z", "2027-03-30T06:30:00Z")]
    public void Half_past_eight_stays_half_past_eight_when_the_clock_is_changed(string before, string after, string firstUtc, string secondUtc)
    {
        var (first, second) = (DateOnly.Parse(before, null), DateOnly.Parse(after, null));
        var question = Week() with { From = first, Until = second, Minutes = 480, People = [new PersonTime(A, day => day == first || day == second, [])] };
        var moments = MomentFinder.Find(question);
        Assert.Equal([DateTimeOffset.Parse(firstUtc, null), DateTimeOffset.Parse(secondUtc, null)], moments.Select(moment => moment.Start));
        Assert.All(moments, moment => Assert.Equal(TimeSpan.Zero, moment.Start.Offset));
    }

    [Fact]
    public void A_day_that_begins_at_another_minute_begins_at_the_next_quarter() => Assert.Equal(
        "ma 23-11 08:45", Find(Week() with { DayStart = new TimeOnly(8, 40) }, Free(A))[0]);

    [Fact]
    public void A_meeting_that_is_longer_than_the_day_has_no_moment() => Assert.Empty(Find(Week() with { Minutes = 600 }, Free(A)));

    [Fact]
    public void Of_any_question_the_answer_keeps_the_rules_and_nothing_with_fewer_who_cant_was_passed_over() => Questions.Sample(
        question =>
        {
            var moments = MomentFinder.Find(question);
            Assert.InRange(moments.Count, 0, MomentFinder.Most);
            foreach (var moment in moments)
            {
                Assert.Contains(moment.Start, AllStarts(question));
                Assert.True(moment.Cant.Count * 2 <= question.People.Count);
                Assert.Equal(CantAt(question, moment.Start), moment.Cant);
            }

            var starts = moments.Select(moment => moment.Start).ToList();
            Assert.True(starts.TrueForAll(one => starts.TrueForAll(other => one == other || (one - other).Duration() >= TimeSpan.FromMinutes(question.Minutes))));
            Assert.Equal(moments, [.. moments.OrderBy(moment => moment.Cant.Count)]);
            Assert.Equal(starts, MomentFinder.Find(question).Select(moment => moment.Start));
            var fewest = AllStarts(question).Select(start => CantAt(question, start).Count).Where(count => count * 2 <= question.People.Count).DefaultIfEmpty(-1).Min();
            Assert.Equal(fewest, moments.Count == 0 ? -1 : moments[0].Cant.Count);
        },
        iter: 200);

    private static Gen<MomentQuestion> Questions =>
        from first in Gen.Int[0, 700]
        from days in Gen.Int[0, 20]
        from minutes in Gen.OneOf(Gen.Const(30), Gen.Const(45), Gen.Const(60), Gen.Const(90))
        from people in Person.Array[1, 6]
        from wait in Gen.Int[-60 * 24, 60 * 48]
        let day = new DateOnly(2026, 1, 1).AddDays(first)
        let origin = WorkingDays.Moment(day, TimeOnly.MinValue)
        select new MomentQuestion(
            day, day.AddDays(days), minutes, new TimeOnly(8, 30), new TimeOnly(17, 0),
            [.. people.Select((person, index) => new PersonTime(
                new PersonId($"p{index}"),
                which => person.Days.Contains(which.DayOfWeek),
                [.. person.Busy.Select(time => new BusyTime(origin.AddMinutes(time.At), origin.AddMinutes(time.At + time.Length)))],
                person.IsSeen))],
            origin.AddMinutes(wait));

    private static Gen<(DayOfWeek[] Days, (int At, int Length)[] Busy, bool IsSeen)> Person => Gen.Select(
        Gen.Enum<DayOfWeek>().Array[0, 7], Gen.Select(Gen.Int[0, 60 * 24 * 20], Gen.Int[0, 60 * 30]).Array[0, 40], Gen.Bool);

    /// <summary>Every moment that the rules allow, found another way.</summary>
    private static IEnumerable<DateTimeOffset> AllStarts(MomentQuestion question) =>
        from day in Enumerable.Range(0, question.Until.DayNumber - question.From.DayNumber + 1).Select(question.From.AddDays)
        where WorkingDays.IsWorkingDay(day)
        from minute in Enumerable.Range(0, 96).Select(quarter => quarter * 15)
        where minute >= 510 && minute + question.Minutes <= 1020
        let start = WorkingDays.Moment(day, new TimeOnly(minute / 60, minute % 60))
        where start >= question.NotBefore
        select start;

    private static List<PersonId> CantAt(MomentQuestion question, DateTimeOffset start)
    {
        var end = start.AddMinutes(question.Minutes);
        return [.. question.People
            .Where(person => !person.Works(WorkingDays.Day(start)) || person.Busy.Any(time => time.From < time.Until && time.From < end && start < time.Until))
            .Select(person => person.Id)];
    }

    private static MomentQuestion Week() => new(Monday, Friday, 60, new TimeOnly(8, 30), new TimeOnly(17, 0), [], DateTimeOffset.MinValue);

    private static PersonTime Free(PersonId who) => new(who, _ => true, []);

    private static PersonTime Off(PersonId who) => new(who, _ => false, []);

    private static PersonTime Busy(PersonId who, params (DateOnly FromDay, string From, DateOnly UntilDay, string Until)[] times) => new(
        who, _ => true, [.. times.Select(time => new BusyTime(At(time.FromDay, time.From), At(time.UntilDay, time.Until)))]);

    private static DateTimeOffset At(DateOnly day, string time) => WorkingDays.Moment(day, TimeOnly.Parse(time, CultureInfo.InvariantCulture));

    /// <summary>The moments as people read them.</summary>
    private static List<string> Find(MomentQuestion question, params PersonTime[] people) =>
    [
        .. MomentFinder.Find(question with { People = people }).Select(moment =>
            WorkingDays.Local(moment.Start).ToString("ddd d-MM HH:mm", CultureInfo.GetCultureInfo("nl-NL"))
            + (moment.Cant.Count == 0 ? "" : $" zonder {string.Join(", ", moment.Cant)}")),
    ];
}
