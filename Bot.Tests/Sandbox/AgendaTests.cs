using System.Text;
using Microsoft.Extensions.Time.Testing;
using TeamsSchakelpunt.Bot.Calendar;
using TeamsSchakelpunt.Sandbox.Simulator;
using Xunit;
using static TeamsSchakelpunt.Tests.Sandbox.TeamsWithStubBot;

namespace TeamsSchakelpunt.Tests.Sandbox;

/// <summary>What the page shows as somebody's calendar.</summary>
public sealed class AgendaTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task An_invitation_in_the_drive_is_a_meeting_in_the_calendar_of_its_owner_alone()
    {
        await using var run = await StartAsync(options => options.TimeProvider = new FakeTimeProvider(Now));
        Put(run, "docent", Invitation.Write(Meeting("2026-0042/1", 7), 0, Now, false));
        Assert.Equal(["2026-11-30T09:00:00Z 2026-11-30T10:00:00Z Casusbespreking 2026-0042 False"], await CalendarAsync(run, "docent"));
        Assert.Empty(await CalendarAsync(run, "mentor"));
        Assert.Equal(400, (await run.GetAsync("api/calendar?persona=niemand")).Status);
    }

    [Fact]
    public async Task Meetings_stand_in_order_of_time_and_one_that_is_over_says_so()
    {
        await using var run = await StartAsync(options => options.TimeProvider = new FakeTimeProvider(Now));
        Put(run, "docent", Invitation.Write(Meeting("2026-0043/1", 8), 0, Now, false));
        Put(run, "docent", Invitation.Write(Meeting("2026-0042/1", -3), 0, Now, false));
        Assert.Equal(
            ["2026-11-20T09:00:00Z 2026-11-20T10:00:00Z Casusbespreking 2026-0042 True", "2026-12-01T09:00:00Z 2026-12-01T10:00:00Z Casusbespreking 2026-0043 False"],
            await CalendarAsync(run, "docent"));
    }

    [Fact]
    public async Task Of_a_meeting_that_was_moved_the_latest_version_stands_there_in_whatever_order_the_files_came()
    {
        await using var run = await StartAsync();
        Put(run, "docent", Invitation.Write(Meeting("2026-0042/1", 9), 2, Now, false));
        Put(run, "docent", Invitation.Write(Meeting("2026-0042/1", 7), 0, Now, false));
        Put(run, "docent", Invitation.Write(Meeting("2026-0042/1", 8), 1, Now, false));
        Assert.StartsWith("2026-12-02T", Assert.Single(await CalendarAsync(run, "docent")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_meeting_goes_and_another_of_the_case_stays()
    {
        await using var run = await StartAsync();
        Put(run, "docent", Invitation.Write(Meeting("2026-0042/1", 7), 0, Now, false));
        Put(run, "docent", Invitation.Write(Meeting("2026-0042/2", 8), 0, Now, false));
        Put(run, "docent", Invitation.Write(Meeting("2026-0042/1", 7), 1, Now, true));
        Assert.StartsWith("2026-12-01T", Assert.Single(await CalendarAsync(run, "docent")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("geen agenda")]
    [InlineData("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:morgen\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")]
    [InlineData("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Zonder tijd\r\nUID:x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")]
    [InlineData("")]
    public async Task A_file_that_is_no_calendar_is_passed_over(string text)
    {
        await using var run = await StartAsync();
        Put(run, "docent", Encoding.UTF8.GetBytes(text));
        Put(run, "docent", Invitation.Write(Meeting("2026-0042/1", 7), 0, Now, false));
        Assert.Single(await CalendarAsync(run, "docent"));
    }

    [Fact]
    public async Task An_invitation_that_was_not_taken_yet_or_that_somebody_sent_is_not_in_the_calendar()
    {
        await using var run = await StartAsync();
        var docent = Persona.Get("docent");
        run.Teams.World.Keep(docent, "afspraak.ics", null, fromBot: true);
        run.Teams.World.Keep(docent, "eigen.ics", Invitation.Write(Meeting("2026-0042/1", 7), 0, Now, false), fromBot: false);
        Assert.Empty(await CalendarAsync(run, "docent"));
    }

    private static void Put(TeamsWithStubBot run, string persona, byte[] file) => run.Teams.World.Keep(Persona.Get(persona), "casusbespreking.ics", file, fromBot: true);

    private static async Task<List<string>> CalendarAsync(TeamsWithStubBot run, string persona) =>
    [
        .. (await run.GetAsync($"api/calendar?persona={persona}")).Body!["meetings"]!.AsArray().Select(meeting =>
            $"{meeting!["start"]} {meeting["end"]} {meeting["title"]} {meeting["isPast"]!.GetValue<bool>()}"),
    ];

    private static WantedMeeting Meeting(string key, int day) => new(
        key, Guid.Empty, key.Split('/')[0], Now.AddDays(day), Now.AddDays(day).AddHours(1), []);
}
