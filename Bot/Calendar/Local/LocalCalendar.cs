using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Bot.Calendar.Local;

/// <summary>
/// A calendar without a calendar server: it knows of the casusbesprekingen that were booked here, and of nothing else. Working
/// days and absences are the caller's.
/// </summary>
/// <remarks>
/// A meeting is one row, and that row is the truth: who is in it and when. Each attendee's partition only names the meeting, so a
/// move changes one row. The meeting's row is written first, and remembers whose partition is still to be brought up to date
/// (<see cref="LocalMeeting.Left"/>); an attempt that was cut off is made up for by the next. What still names a meeting that says
/// otherwise is passed over by its reader, and removed.
/// </remarks>
public sealed class LocalCalendar(ITableStore store) : ICalendar
{
    private const string Meetings = "calendarmeetings";
    private const string People = "calendarpeople";
    private const string Row = "meeting";

    /// <inheritdoc/>
    public bool Invites => false;

    /// <inheritdoc/>
    public async Task<CalendarOutcome<IReadOnlyDictionary<PersonId, Schedule>>> ReadSchedulesAsync(
        IReadOnlyList<Attendee> people, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var ids = people.Select(person => person.Id).Distinct().ToList();
        var named = await Task.WhenAll(ids.Select(id => NamedAsync(id, cancellationToken)));
        var keys = named.SelectMany(rows => rows).Select(row => row.Row).Distinct().ToList();
        var read = await Task.WhenAll(keys.Select(key => ReadAsync(key, cancellationToken)));
        var meetings = keys.Zip(read).ToDictionary(pair => pair.First, pair => pair.Second?.Meeting);

        var schedules = new Dictionary<PersonId, Schedule>();
        foreach (var (id, rows) in ids.Zip(named))
        {
            foreach (var row in rows.Where(row => !Holds(row.Row, id))) await RemoveAsync(id, row, cancellationToken);
            schedules[id] = new Schedule.Seen(
            [
                .. rows.Where(row => Holds(row.Row, id)).Select(row => meetings[row.Row]!)
                    .Where(meeting => meeting.Start < until && meeting.End > from)
                    .Select(meeting => new BusyTime(meeting.Start, meeting.End))
                    .OrderBy(time => time.From).ThenBy(time => time.Until),
            ]);
        }

        return new CalendarOutcome<IReadOnlyDictionary<PersonId, Schedule>>.Done(schedules);

        bool Holds(string key, PersonId id) => meetings[key]?.People.Contains(id) == true;
    }

    /// <inheritdoc/>
    public async Task<CalendarOutcome<BookedMeeting>> PutAsync(WantedMeeting wanted, string? bookedId, CancellationToken cancellationToken)
    {
        var people = wanted.Attendees.Select(attendee => attendee.Id).Distinct().ToList();
        await ChangeAsync(wanted.Key, left => new LocalMeeting(wanted.Start, wanted.End, people, [.. left.Except(people)]), cancellationToken);
        return new CalendarOutcome<BookedMeeting>.Done(new BookedMeeting(wanted.Key));
    }

    /// <inheritdoc/>
    public async Task<CalendarOutcome<bool>> CancelAsync(string key, string? bookedId, CancellationToken cancellationToken)
    {
        await ForgetAsync(key, cancellationToken);
        return new CalendarOutcome<bool>.Done(true);
    }

    /// <summary>Nobody answers to a file, so nobody's answer is known.</summary>
    public Task<CalendarOutcome<IReadOnlyDictionary<PersonId, Rsvp>>> ReadAnswersAsync(
        IReadOnlyList<Attendee> people, string bookedId, CancellationToken cancellationToken) =>
        Task.FromResult<CalendarOutcome<IReadOnlyDictionary<PersonId, Rsvp>>>(
            new CalendarOutcome<IReadOnlyDictionary<PersonId, Rsvp>>.Done(new Dictionary<PersonId, Rsvp>()));

    /// <inheritdoc/>
    public async Task ForgetAsync(string key, CancellationToken cancellationToken)
    {
        if (await ReadAsync(key, cancellationToken) is null) return;
        await ChangeAsync(key, left => new LocalMeeting(default, default, [], [.. left]), cancellationToken);
    }

    /// <summary>Writes the truth, taken again on what another wrote meanwhile, and carries it out.</summary>
    private async Task ChangeAsync(string key, Func<IEnumerable<PersonId>, LocalMeeting> next, CancellationToken cancellationToken)
    {
        while (true)
        {
            var stored = await ReadAsync(key, cancellationToken);
            var meeting = next(stored is { } known ? known.Meeting.People.Union(known.Meeting.Left) : []);
            TableChange write = stored is { ETag: var before }
                ? new TableChange.Replace(Row, before, LocalJson.Bytes(meeting))
                : new TableChange.Add(Row, LocalJson.Bytes(meeting));
            if (await store.CommitAsync(Meetings, key, [write], cancellationToken) is not CommitResult.Committed { ETags: [{ } etag] }) continue;
            await CarryOutAsync(key, (meeting, etag), cancellationToken);
            return;
        }
    }

    /// <summary>
    /// Brings the partitions of all concerned up to date. Where another changed the truth meanwhile, it is done again for what
    /// that one wrote: so whoever is last, their rows are those of the last word.
    /// </summary>
    private async Task CarryOutAsync(string key, (LocalMeeting Meeting, string ETag)? truth, CancellationToken cancellationToken)
    {
        var concerned = new HashSet<PersonId>();
        while (true)
        {
            var people = truth is { } known ? known.Meeting.People : [];
            concerned.UnionWith(people);
            concerned.UnionWith(truth is { } left ? left.Meeting.Left : []);
            foreach (var id in concerned)
            {
                TableChange change = people.Contains(id) ? new TableChange.Put(key, ReadOnlyMemory<byte>.Empty) : new TableChange.Drop(key);
                await store.CommitAsync(People, id.Value, [change], cancellationToken);
            }

            if (await SettleAsync(key, truth, cancellationToken)) return;
            truth = await ReadAsync(key, cancellationToken);
        }
    }

    /// <summary>Forgets who left, or the whole meeting where nobody is in it; false where the truth is another by now.</summary>
    private async Task<bool> SettleAsync(string key, (LocalMeeting Meeting, string ETag)? truth, CancellationToken cancellationToken)
    {
        if (truth is not (var meeting, var etag)) return await ReadAsync(key, cancellationToken) is null;
        if (meeting is { People.Count: > 0, Left.Count: 0 }) return (await ReadAsync(key, cancellationToken))?.ETag == etag;
        TableChange settle = meeting.People.Count == 0
            ? new TableChange.Delete(Row, etag)
            : new TableChange.Replace(Row, etag, LocalJson.Bytes(meeting with { Left = [] }));
        return await store.CommitAsync(Meetings, key, [settle], cancellationToken) is CommitResult.Committed;
    }

    private async Task<(LocalMeeting Meeting, string ETag)?> ReadAsync(string key, CancellationToken cancellationToken) =>
        await store.GetAsync(Meetings, key, Row, cancellationToken) is { } row ? (LocalJson.MeetingOf(row.Data), row.ETag) : null;

    private async Task<List<TableRow>> NamedAsync(PersonId id, CancellationToken cancellationToken)
    {
        var rows = new List<TableRow>();
        string? continuation = null;
        do
        {
            var page = await store.QueryAsync(new TableQuery(People, id.Value, Take: 1000, Continuation: continuation), cancellationToken);
            rows.AddRange(page.Rows);
            continuation = page.Continuation;
        }
        while (continuation is not null);
        return rows;
    }

    /// <summary>Only as it was read: a meeting that was booked anew meanwhile keeps its row.</summary>
    private Task<CommitResult> RemoveAsync(PersonId id, TableRow row, CancellationToken cancellationToken) =>
        store.CommitAsync(People, id.Value, [new TableChange.Delete(row.Row, row.ETag)], cancellationToken);
}
