using System.Globalization;
using System.Text;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>Something that waits for a person: which case, and the key of the deadline there.</summary>
public sealed record PersonReminder(CaseNumber Number, string Key, string Row);

/// <summary>
/// What waits for whom, until they were told: one card in the morning with all of it. A row is written before the case says that
/// they were reminded, so that nothing is forgotten; whether it still waits is asked of the case when the card is made.
/// </summary>
public sealed class PersonReminders(ITableStore store)
{
    private const string Table = "reminders";
    private const string Everybody = "everybody";
    private const string ItemPrefix = "item|";
    private const string Told = "told";
    private const string Done = "done";
    private const int Most = 1000;

    /// <summary>Whoever took it and did not finish, is not going to.</summary>
    private static readonly TimeSpan TakenFor = TimeSpan.FromMinutes(10);

    internal async Task AddAsync(CaseNumber number, Deadline deadline, CancellationToken cancellationToken)
    {
        var person = deadline.To.PersonId!.Value.Value;
        await store.CommitAsync(Table, Everybody, [new TableChange.Put(person, ReadOnlyMemory<byte>.Empty)], cancellationToken);
        await store.CommitAsync(Table, person, [new TableChange.Put($"{ItemPrefix}{number}|{deadline.Key}", ReadOnlyMemory<byte>.Empty)], cancellationToken);
    }

    /// <summary>Everybody for whom something may wait.</summary>
    public async Task<IReadOnlyList<PersonId>> PeopleAsync(CancellationToken cancellationToken) =>
        [.. (await store.QueryAsync(new TableQuery(Table, Everybody, Take: Most), cancellationToken)).Rows.Select(row => new PersonId(row.Row))];

    /// <summary>What waits for one person.</summary>
    public async Task<IReadOnlyList<PersonReminder>> OfAsync(PersonId person, CancellationToken cancellationToken) =>
    [
        .. (await store.QueryAsync(new TableQuery(Table, person.Value, ItemPrefix, Most), cancellationToken)).Rows
            .Select(row => (row.Row, Parts: row.Row[ItemPrefix.Length..].Split('|', 2)))
            .Where(row => row.Parts.Length == 2 && CaseNumber.Parse(row.Parts[0]) is not null)
            .Select(row => new PersonReminder(CaseNumber.Parse(row.Parts[0])!.Value, row.Parts[1], row.Row)),
    ];

    /// <summary>Takes the person for one card on this day. False where they were told today, or another instance is busy with it.</summary>
    public async Task<bool> TakeAsync(PersonId person, DateOnly day, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var mine = Encoding.UTF8.GetBytes(Mark(day, now.ToString("O", CultureInfo.InvariantCulture)));
        if (await store.GetAsync(Table, person.Value, Told, cancellationToken) is not { } before)
            return await store.CommitAsync(Table, person.Value, [new TableChange.Add(Told, mine)], cancellationToken) is CommitResult.Committed;
        if (Encoding.UTF8.GetString(before.Data.Span).Split('|') is [var on, var state] && on == Say(day) && (state == Done
            || (DateTimeOffset.TryParse(state, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var taken) && now - taken < TakenFor))) return false;
        return await store.CommitAsync(Table, person.Value, [new TableChange.Replace(Told, before.ETag, mine)], cancellationToken) is CommitResult.Committed;
    }

    /// <summary>They were told all of these; nothing more today.</summary>
    public async Task FinishAsync(PersonId person, DateOnly day, IReadOnlyList<PersonReminder> told, CancellationToken cancellationToken)
    {
        foreach (var some in told.Chunk(90))
            await store.CommitAsync(Table, person.Value, [.. some.Select(item => new TableChange.Drop(item.Row))], cancellationToken);
        await store.CommitAsync(Table, person.Value, [new TableChange.Put(Told, Encoding.UTF8.GetBytes(Mark(day, Done)))], cancellationToken);
    }

    /// <summary>They could not be told now; the next look tries again.</summary>
    public Task ReleaseAsync(PersonId person, CancellationToken cancellationToken) =>
        store.CommitAsync(Table, person.Value, [new TableChange.Drop(Told)], cancellationToken);

    private static string Mark(DateOnly day, string state) => $"{Say(day)}|{state}";

    private static string Say(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
