using System.Text;
using TeamsSchakelpunt.Bot.Calendar;
using TeamsSchakelpunt.Bot.Glossary;
using Xunit;

namespace TeamsSchakelpunt.Tests.Calendar;

public sealed class InvitationTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_invitation_is_this_text_line_by_line() => Assert.Equal(
        [
            "BEGIN:VCALENDAR",
            "METHOD:PUBLISH",
            "PRODID:-//TeamsSchakelpunt//Casusbespreking//NL",
            "VERSION:2.0",
            "BEGIN:VEVENT",
            "DESCRIPTION:Casusbespreking over casus 2026-0042.\\nMeer weten? Vraag in Tea",
            " ms aan Schakelpunt: casus 2026-0042.\\nZet in deze afspraak niets over de j",
            " ongere.",
            "DTEND:20261130T100000Z",
            "DTSTAMP:20261123T090000Z",
            "DTSTART:20261130T090000Z",
            "ORGANIZER;CN=Schakelpunt:mailto:schakelpunt@schakelpunt.invalid",
            "SEQUENCE:0",
            "STATUS:CONFIRMED",
            "SUMMARY:Casusbespreking 2026-0042",
            "UID:2026-0042-1@schakelpunt.invalid",
            "END:VEVENT",
            "END:VCALENDAR",
        ],
        Lines(Invitation.Write(Meeting(), 0, Now, isCancelled: false)));

    [Fact]
    public void A_cancelled_one_takes_the_same_meeting_out()
    {
        var lines = Lines(Invitation.Write(Meeting(), 2, Now, isCancelled: true));
        Assert.All(
            ["METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:2", "UID:2026-0042-1@schakelpunt.invalid", "DESCRIPTION:Deze casusbespreking gaat niet door."],
            line => Assert.Contains(line, lines));
    }

    [Fact]
    public void A_move_keeps_the_uid_and_another_meeting_of_the_case_has_its_own()
    {
        var before = Read(Invitation.Write(Meeting(), 0, Now, false));
        var moved = Read(Invitation.Write(Meeting() with { Start = Meeting().Start.AddDays(1), End = Meeting().End.AddDays(1), TransactionId = Guid.NewGuid() }, 1, Now, false));
        var other = Read(Invitation.Write(Meeting() with { Key = "2026-0042/2" }, 0, Now, false));
        Assert.Equal((before.Uid, 1), (moved.Uid, moved.Sequence));
        Assert.NotEqual(before.Uid, other.Uid);
        Assert.Equal("casusbespreking-2026-0042-1.ics", Invitation.FileName(Meeting().Key));
    }

    [Theory]
    [InlineData("2026-10-23")]
    [InlineData("2026-10-26")]
    [InlineData("2027-03-26")]
    [InlineData("2027-03-29")]
    public void A_reader_shows_the_time_of_a_dutch_clock_before_and_after_it_is_changed(string day)
    {
        var start = WorkingDays.Moment(DateOnly.Parse(day, null), new TimeOnly(8, 30));
        var read = Read(Invitation.Write(Meeting() with { Start = start, End = start.AddMinutes(45) }, 0, Now, false));
        Assert.Equal((start.UtcDateTime, start.UtcDateTime.AddMinutes(45)), (read.DtStart!.AsUtc, read.DtEnd!.AsUtc));
        Assert.Equal(new TimeOnly(8, 30), read.DtStart.ToTimeZone("Europe/Amsterdam").Time);
    }

    [Fact]
    public void Nobody_who_is_invited_is_in_it()
    {
        var text = Encoding.UTF8.GetString(Invitation.Write(Meeting(), 0, Now, false));
        Assert.All(["ATTENDEE", "Leerplichtambtenaar", "deventer.example"], word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
    }

    /// <summary>The lines, after the check that each ends as the standard wants and is at most 75 bytes long.</summary>
    private static string[] Lines(byte[] file)
    {
        var text = Encoding.UTF8.GetString(file);
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.NotEqual(0xEF, file[0]);
        var lines = text[..^2].Split("\r\n");
        Assert.All(lines, line => Assert.True(!line.Contains('\n', StringComparison.Ordinal) && Encoding.UTF8.GetByteCount(line) <= 75, line));
        return lines;
    }

    private static Ical.Net.CalendarComponents.CalendarEvent Read(byte[] file) => Assert.Single(Ical.Net.Calendar.Load(Encoding.UTF8.GetString(file))!.Events);

    private static WantedMeeting Meeting() => new(
        "2026-0042/1",
        Guid.Empty,
        "2026-0042",
        new DateTimeOffset(2026, 11, 30, 9, 0, 0, TimeSpan.Zero),
        new DateTimeOffset(2026, 11, 30, 10, 0, 0, TimeSpan.Zero),
        [new Attendee(new PersonId("l"), "Leerplichtambtenaar", "leerplichtambtenaar@deventer.example")]);
}
