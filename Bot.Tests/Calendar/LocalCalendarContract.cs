using System.Text;
using TeamsSchakelpunt.Bot.Calendar;
using TeamsSchakelpunt.Bot.Calendar.Local;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Tests.Storage;
using Xunit;

namespace TeamsSchakelpunt.Tests.Calendar;

/// <summary>What the local calendar knows, and leaves behind. On every engine.</summary>
public abstract class LocalCalendarContract
{
    private const string Key = "2026-0042/1";

    private static readonly string[] Tables = ["calendarmeetings", "calendarpeople"];
    private static readonly Attendee Ann = Person("ann");
    private static readonly Attendee Bob = Person("bob");
    private static readonly Attendee Cas = Person("cas");
    private static readonly DateTimeOffset Ten = new(2026, 11, 30, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Two = new(2026, 12, 1, 13, 0, 0, TimeSpan.Zero);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>A store of this test's own.</summary>
    protected abstract ITableStore Store { get; }

    private LocalCalendar Calendar => new(Store);

    [Fact]
    public void It_invites_nobody_so_the_bot_offers_the_invitation() => Assert.False(Calendar.Invites);

    [Fact]
    public async Task Who_is_in_a_booked_meeting_is_busy_then_and_nobody_else()
    {
        await PutAsync(Calendar, Ten, Ann, Bob);
        Assert.Equal([At(Ten)], await BusyAsync(Ann));
        Assert.Equal([At(Ten)], await BusyAsync(Bob));
        Assert.Empty(await BusyAsync(Cas));
    }

    [Fact]
    public async Task Everybody_asked_for_is_seen_once_in_order_of_time()
    {
        await Calendar.PutAsync(Meeting("2026-0043/2", Two, Ann), null, Ct);
        await PutAsync(Calendar, Ten, Ann);
        var schedules = await ReadAsync(Calendar, [Ann, Cas, Ann], Ten.AddDays(-1), Ten.AddDays(20));
        Assert.Equal([Ann.Id, Cas.Id], schedules.Keys.Order(Comparer<PersonId>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value))));
        Assert.Equal([At(Ten), At(Two)], Assert.IsType<Schedule.Seen>(schedules[Ann.Id]).Busy);
        Assert.Empty(Assert.IsType<Schedule.Seen>(schedules[Cas.Id]).Busy);
    }

    [Theory]
    [InlineData(-120, 0, false)]
    [InlineData(-120, 1, true)]
    [InlineData(30, 40, true)]
    [InlineData(59, 200, true)]
    [InlineData(60, 200, false)]
    public async Task Only_what_lies_in_the_asked_time_is_told(int fromMinute, int untilMinute, bool isTold)
    {
        await PutAsync(Calendar, Ten, Ann);
        var schedules = await ReadAsync(Calendar, [Ann], Ten.AddMinutes(fromMinute), Ten.AddMinutes(untilMinute));
        Assert.Equal(isTold ? [At(Ten)] : [], Assert.IsType<Schedule.Seen>(schedules[Ann.Id]).Busy);
    }

    [Fact]
    public async Task Booking_the_same_again_changes_nothing_and_gives_the_same_id()
    {
        var first = await PutAsync(Calendar, Ten, Ann, Bob);
        var rows = await RowsAsync();
        Assert.Equal(first, await PutAsync(Calendar, Ten, Ann, Bob));
        Assert.Equal(rows, await RowsAsync());
        Assert.Equal([At(Ten)], await BusyAsync(Ann));
        Assert.Null(first.JoinUrl);
    }

    [Fact]
    public async Task A_move_and_other_attendees_leave_nothing_behind()
    {
        await PutAsync(Calendar, Ten, Ann, Bob);
        await PutAsync(Calendar, Two, Bob, Cas);
        Assert.Empty(await BusyAsync(Ann));
        Assert.Equal([At(Two)], await BusyAsync(Bob));
        Assert.Equal([At(Two)], await BusyAsync(Cas));
        var rows = await RowsAsync();
        Assert.Equal(["2026-0042/1 meeting", "bob 2026-0042/1", "cas 2026-0042/1"], rows.Keys);
        Assert.All(rows.Values, data => Assert.DoesNotContain("ann", data, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_meeting_that_is_cancelled_or_over_leaves_nothing_behind_and_that_may_be_said_twice()
    {
        await PutAsync(Calendar, Ten, Ann, Bob);
        Assert.IsType<CalendarOutcome<bool>.Done>(await Calendar.CancelAsync(Key, null, Ct));
        Assert.Empty(await RowsAsync());
        Assert.IsType<CalendarOutcome<bool>.Done>(await Calendar.CancelAsync(Key, null, Ct));

        await PutAsync(Calendar, Two, Ann);
        Assert.Equal([At(Two)], await BusyAsync(Ann));
        await Calendar.ForgetAsync(Key, Ct);
        await Calendar.ForgetAsync(Key, Ct);
        Assert.Empty(await RowsAsync());
    }

    [Fact]
    public async Task Another_meeting_stays_when_one_is_cancelled()
    {
        await PutAsync(Calendar, Ten, Ann);
        await Calendar.PutAsync(Meeting("2026-0042/2", Two, Ann), null, Ct);
        await Calendar.CancelAsync(Key, null, Ct);
        Assert.Equal([At(Two)], await BusyAsync(Ann));
    }

    [Fact]
    public async Task What_names_a_meeting_that_says_otherwise_is_passed_over_and_removed()
    {
        await PutAsync(Calendar, Ten, Ann);
        foreach (var stray in new[] { (Bob, Key), (Bob, "2026-0099/1") })
            await Store.CommitAsync(Tables[1], stray.Item1.Id.Value, [new TableChange.Put(stray.Item2, ReadOnlyMemory<byte>.Empty)], Ct);
        Assert.Empty(await BusyAsync(Bob));
        Assert.Equal(["2026-0042/1 meeting", "ann 2026-0042/1"], (await RowsAsync()).Keys);
    }

    [Fact]
    public async Task Reading_takes_one_query_a_person_and_one_look_a_meeting()
    {
        await PutAsync(Calendar, Ten, Ann, Bob);
        var counting = new CountingTableStore(Store);
        await ReadAsync(new LocalCalendar(counting), [Ann, Bob, Cas], Ten.AddDays(-1), Ten.AddDays(20));
        Assert.Equal((3, 1, 0), (counting.Queries, counting.Gets, counting.Commits));
    }

    [Fact]
    public async Task What_is_kept_is_who_which_and_when_and_no_more()
    {
        await PutAsync(Calendar, Ten, Ann);
        var kept = string.Concat((await RowsAsync()).Values);
        Assert.All([Ann.Name, Ann.Mail!, "Casusbespreking"], text => Assert.DoesNotContain(text, kept, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_attempt_that_is_cut_off_anywhere_is_made_up_for_by_the_next(bool afterIt)
    {
        for (var at = 1; await IsCutAsync(at, afterIt, calendar => calendar.PutAsync(Meeting(Key, Two, Bob, Cas), null, Ct)); at++)
        {
            // Whoever reads meanwhile reads no time that is neither the old nor the new one.
            Assert.All(await BusyAsync(Bob), time => Assert.Contains(time, new[] { At(Ten), At(Two) }));
            await PutAsync(Calendar, Two, Bob, Cas);
            Assert.Equal(["2026-0042/1 meeting", "bob 2026-0042/1", "cas 2026-0042/1"], (await RowsAsync()).Keys);
            Assert.Equal([At(Two)], await BusyAsync(Cas));
        }

        for (var at = 1; await IsCutAsync(at, afterIt, calendar => calendar.CancelAsync(Key, null, Ct)); at++)
        {
            await Calendar.CancelAsync(Key, null, Ct);
            Assert.Empty(await RowsAsync());
        }
    }

    [Fact]
    public async Task Of_two_instances_that_book_at_once_one_has_the_last_word_and_all_read_that()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => i % 2 == 0 ? PutAsync(new LocalCalendar(Store), Ten, Ann, Bob) : PutAsync(new LocalCalendar(Store), Two, Bob, Cas))));
        var rows = (await RowsAsync()).Keys;
        var last = Assert.Single(await BusyAsync(Bob));
        Assert.Equal(["2026-0042/1 meeting", .. last == At(Ten) ? ["ann 2026-0042/1", "bob 2026-0042/1"] : new[] { "bob 2026-0042/1", "cas 2026-0042/1" }], rows);
        Assert.Equal(last == At(Ten) ? [last] : [], await BusyAsync(Ann));
        Assert.Equal(last == At(Two) ? [last] : [], await BusyAsync(Cas));
    }

    /// <summary>Books anew, and lets the process stop at that call of the next change; false once it has fewer calls.</summary>
    private async Task<bool> IsCutAsync(int at, bool afterIt, Func<LocalCalendar, Task> change)
    {
        await Calendar.CancelAsync(Key, null, Ct);
        await PutAsync(Calendar, Ten, Ann, Bob);
        var stopping = new StoppingTableStore(Store, at, afterIt);
        try
        {
            await change(new LocalCalendar(stopping));
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    private async Task<IReadOnlyList<BusyTime>> BusyAsync(Attendee person) =>
        Assert.IsType<Schedule.Seen>((await ReadAsync(Calendar, [person], Ten.AddDays(-1), Ten.AddDays(20)))[person.Id]).Busy;

    private static async Task<IReadOnlyDictionary<PersonId, Schedule>> ReadAsync(LocalCalendar calendar, IReadOnlyList<Attendee> people, DateTimeOffset from, DateTimeOffset until) =>
        Assert.IsType<CalendarOutcome<IReadOnlyDictionary<PersonId, Schedule>>.Done>(await calendar.ReadSchedulesAsync(people, from, until, Ct)).Value;

    private static async Task<BookedMeeting> PutAsync(LocalCalendar calendar, DateTimeOffset start, params Attendee[] people) =>
        Assert.IsType<CalendarOutcome<BookedMeeting>.Done>(await calendar.PutAsync(Meeting(Key, start, people), null, Ct)).Value;

    /// <summary>All that is kept, by partition and row.</summary>
    private async Task<SortedDictionary<string, string>> RowsAsync()
    {
        var rows = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in Tables)
        {
            string? continuation = null;
            do
            {
                var page = await Store.ScanAsync(table, 1000, continuation, Ct);
                foreach (var row in page.Rows) rows.Add($"{row.Partition} {row.Row}", Encoding.UTF8.GetString(row.Data.Span));
                continuation = page.Continuation;
            }
            while (continuation is not null);
        }

        return rows;
    }

    private static WantedMeeting Meeting(string key, DateTimeOffset start, params Attendee[] people) =>
        new(key, Guid.Empty, key.Split('/')[0], start, start.AddHours(1), people);

    private static BusyTime At(DateTimeOffset start) => new(start, start.AddHours(1));

    private static Attendee Person(string id) => new(new PersonId(id), $"Naam van {id}", $"{id}@deventer.example");
}
