using System.Text.Json.Nodes;
using TeamsSchakelpunt.Bot.Calendar;
using TeamsSchakelpunt.Bot.Glossary;
using Xunit;

namespace TeamsSchakelpunt.Tests.Calendar.Graph;

public sealed class GraphScheduleTests : GraphTests
{
    private static readonly DateTimeOffset From = new(2026, 2, 9, 7, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Until = From.AddDays(14);

    [Fact]
    public async Task The_question_names_the_people_and_the_period_in_UTC_and_nothing_else()
    {
        Server.AddMailbox(Anna.Mail!);
        await ReadAsync(From.ToOffset(TimeSpan.FromHours(1)), Until, Anna);
        var asked = Assert.Single(Server.Asked);
        Assert.Equal(("POST", $"/v1.0/users/{GraphServer.Organizer}/calendar/getSchedule"), (asked.Method, asked.Path));
        Assert.Equal(("outlook.timezone=\"UTC\"", $"Bearer {Token}"), (asked.Prefer, asked.Authorization));
        Same(
            """
            {
              "Schedules": ["a.devries@school.example"],
              "StartTime": { "dateTime": "2026-02-09T07:00:00", "timeZone": "UTC" },
              "EndTime": { "dateTime": "2026-02-23T07:00:00", "timeZone": "UTC" },
              "AvailabilityViewInterval": 15
            }
            """,
            asked.Body);
    }

    [Theory]
    [InlineData("busy", true)]
    [InlineData("tentative", true)]
    [InlineData("oof", true)]
    [InlineData("unknown", true)]
    [InlineData("free", false)]
    [InlineData("workingElsewhere", false)]
    public async Task Who_is_busy_away_or_perhaps_busy_can_not_be_asked_and_who_works_elsewhere_can(string status, bool isBusy)
    {
        Server.AddMailbox(Anna.Mail!, (At(10, 9), At(10, 10), status));
        var seen = Seen(await ReadAsync(Anna), Anna);
        Assert.Equal(isBusy ? [new BusyTime(At(10, 9), At(10, 10))] : [], seen.Busy);
    }

    [Fact]
    public async Task Busy_times_come_in_order_of_time()
    {
        Server.AddMailbox(Anna.Mail!, (At(11, 9), At(11, 10), "busy"), (At(10, 9), At(10, 12), "busy"), (At(10, 9), At(10, 10), "oof"));
        Assert.Equal(
            [new BusyTime(At(10, 9), At(10, 10)), new BusyTime(At(10, 9), At(10, 12)), new BusyTime(At(11, 9), At(11, 10))],
            Seen(await ReadAsync(Anna), Anna).Busy);
    }

    [Fact]
    public async Task Somebody_of_another_organisation_is_unseen_and_the_others_are_seen()
    {
        Server.AddMailbox(Anna.Mail!, (At(10, 9), At(10, 10), "busy"));
        var told = await ReadAsync(Anna, Carla);
        Assert.Single(Seen(told, Anna).Busy);
        Assert.IsType<Schedule.Unseen>(told[Carla.Id]);
    }

    [Fact]
    public async Task Who_has_no_mailbox_is_unseen_without_a_question()
    {
        var told = await ReadAsync(NoMail, NoMail with { Id = PersonId.Of("ellen"), Mail = " " });
        Assert.Empty(Server.Asked);
        Assert.Equal(2, told.Count);
        Assert.All(told.Values, schedule => Assert.IsType<Schedule.Unseen>(schedule));
    }

    [Fact]
    public async Task Forty_five_people_are_asked_twenty_at_a_time_and_all_are_in_the_answer()
    {
        var people = Enumerable.Range(1, 45).Select(n => new Attendee(PersonId.Of($"p{n}"), $"P {n}", $"p{n}@gemeente.example")).ToArray();
        foreach (var one in people) Server.AddMailbox(one.Mail!, (At(10, 9), At(10, 10), "busy"));
        var told = await ReadAsync(people);
        Assert.Equal([5, 20, 20], Server.Asked.Select(one => one.Body!["Schedules"]!.AsArray().Count).Order());
        Assert.All(people, one => Assert.Single(Seen(told, one).Busy));
    }

    [Fact]
    public async Task No_more_than_four_requests_are_under_way_at_once()
    {
        var people = Enumerable.Range(1, 200).Select(n => new Attendee(PersonId.Of($"p{n}"), $"P {n}", $"p{n}@gemeente.example")).ToArray();
        Server.HoldUntil(4, _ => true);
        Assert.Equal(200, (await ReadAsync(people)).Count);
        Assert.Equal((10, 4), (Server.Asked.Count, Server.MostAtOnce));
    }

    [Fact]
    public async Task Two_people_behind_one_address_are_asked_once_whatever_the_capitals()
    {
        Server.Mailboxes[Anna.Mail!] = new JsonObject { ["scheduleId"] = Anna.Mail!.ToUpperInvariant(), ["scheduleItems"] = new JsonArray() };
        var twin = Anna with { Id = PersonId.Of("twin"), Mail = "A.deVries@school.example" };
        var told = await ReadAsync(Anna, twin);
        Assert.Single(Assert.Single(Server.Asked).Body!["Schedules"]!.AsArray());
        Assert.Empty(Seen(told, Anna).Busy);
        Assert.Empty(Seen(told, twin).Busy);
    }

    [Fact]
    public async Task A_calendar_that_tells_only_its_merged_view_is_read_by_the_quarter()
    {
        Server.Mailboxes[Anna.Mail!] = new JsonObject { ["availabilityView"] = "00224310" };
        Assert.Equal(
            [
                new BusyTime(From.AddMinutes(30), From.AddMinutes(60)),
                new BusyTime(From.AddMinutes(75), From.AddMinutes(105)),
            ],
            Seen(await ReadAsync(Anna), Anna).Busy);
    }

    [Fact]
    public async Task A_calendar_of_which_nothing_is_told_or_that_is_left_out_is_unseen()
    {
        Server.Mailboxes[Anna.Mail!] = new JsonObject();
        Server.Mailboxes[Bram.Mail!] = new JsonObject { ["scheduleId"] = "somebody.else@gemeente.example" };
        Server.Mailboxes[Carla.Mail!] = new JsonObject { ["scheduleItems"] = new JsonArray(new JsonObject { ["status"] = "busy" }) };
        Assert.All((await ReadAsync(Anna, Bram, Carla)).Values, schedule => Assert.IsType<Schedule.Unseen>(schedule));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("W. Europe Standard Time")]
    [InlineData("Europe/Amsterdam")]
    [InlineData("Pacific Standard Time")]
    public async Task Times_are_right_on_the_days_that_the_clock_changes_in_whatever_zone_they_come(string? zone)
    {
        Server.StubbornZone = zone;
        // Nine o'clock: 08:00 UTC the day before summer time and the day that it ends, 07:00 UTC between.
        var nines = new[] { Utc(2026, 3, 28, 8), Utc(2026, 3, 29, 7), Utc(2026, 10, 24, 7), Utc(2026, 10, 25, 8) };
        Server.AddMailbox(Anna.Mail!, [.. nines.Select(nine => (nine, nine.AddHours(1), "busy"))]);
        var busy = Seen(await ReadAsync(Anna), Anna).Busy;
        Assert.Equal(nines.Select(nine => new BusyTime(nine, nine.AddHours(1))), busy);
        Assert.All(busy, time => Assert.Equal(9, WorkingDays.Local(time.From).Hour));
    }

    [Theory]
    [InlineData("2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z", "2026-03-28T23:00:00", "2026-03-29T22:00:00")]
    [InlineData("2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z", "2026-10-24T22:00:00", "2026-10-25T23:00:00")]
    public async Task A_day_on_which_the_clock_changes_is_asked_whole(string from, string until, string start, string end)
    {
        await ReadAsync(DateTimeOffset.Parse(from, null), DateTimeOffset.Parse(until, null), Anna);
        var body = Assert.Single(Server.Asked).Body!;
        Same($$"""{ "dateTime": "{{start}}", "timeZone": "UTC" }""", body["StartTime"]);
        Same($$"""{ "dateTime": "{{end}}", "timeZone": "UTC" }""", body["EndTime"]);
    }

    [Fact]
    public async Task Six_weeks_in_which_winter_time_begins_are_an_hour_longer_and_asked_at_once()
    {
        await ReadAsync(WorkingDays.Moment(new DateOnly(2026, 10, 1), TimeOnly.MinValue), WorkingDays.Moment(new DateOnly(2026, 11, 12), TimeOnly.MinValue), Anna);
        Assert.Single(Server.Asked);
    }

    [Fact]
    public async Task Six_weeks_are_asked_at_once()
    {
        await ReadAsync(From, From.AddDays(42), Anna);
        Assert.Single(Server.Asked);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Calendar.ReadSchedulesAsync([Anna], From, From.AddDays(43), Ct));
    }

    [Fact]
    public async Task Where_one_of_the_questions_is_refused_for_now_nobody_is_said_to_be_unseen()
    {
        var people = Enumerable.Range(1, 45).Select(n => new Attendee(PersonId.Of($"p{n}"), $"P {n}", $"p{n}@gemeente.example")).ToArray();
        Server.Pass();
        Server.Fail(GraphAnswers.Error(429, "ApplicationThrottled", "30"));
        var failed = Failed(await Calendar.ReadSchedulesAsync(people, From, Until, Ct));
        Assert.Equal((CalendarProblem.Throttled, TimeSpan.FromSeconds(30)), (failed.Problem, failed.RetryAfter));
        Assert.Equal(45, (await ReadAsync(people)).Count);
    }

    private static DateTime Utc(int year, int month, int day, int hour) => new(year, month, day, hour, 0, 0, DateTimeKind.Utc);

    private static DateTime At(int day, int hour) => Utc(2026, 2, day, hour);

    private static Schedule.Seen Seen(IReadOnlyDictionary<PersonId, Schedule> told, Attendee one) => Assert.IsType<Schedule.Seen>(told[one.Id]);

    private Task<IReadOnlyDictionary<PersonId, Schedule>> ReadAsync(params Attendee[] people) => ReadAsync(From, Until, people);

    private async Task<IReadOnlyDictionary<PersonId, Schedule>> ReadAsync(DateTimeOffset from, DateTimeOffset until, params Attendee[] people) =>
        Done(await Calendar.ReadSchedulesAsync(people, from, until, Ct));
}
