using System.Globalization;
using System.Text;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Bot.Overstap;

/// <summary>What is to be done for a list at some moment.</summary>
public enum OverstapTask
{
    /// <summary>Remind the first partner of what nobody picked up (section 6.4 of the domain).</summary>
    Remind,

    /// <summary>Tell the coordinators what nobody picked up within the norm.</summary>
    TellCoordinators,

    /// <summary>Erase the reference of who is enrolled (section 8.7 of the domain).</summary>
    Forget,
}

/// <summary>Something to do.</summary>
/// <param name="At">From when on.</param>
/// <param name="Task">What.</param>
/// <param name="Import">For which list; the case for <see cref="OverstapTask.Forget"/>.</param>
/// <param name="Partner">For which partner; empty for <see cref="OverstapTask.Forget"/>.</param>
public sealed record OverstapDue(DateTimeOffset At, OverstapTask Task, string Import, string Partner);

/// <summary>What is to be done later, in order of time, so that a look reads no more than what is due.</summary>
public sealed class OverstapAgenda(ITableStore store, TimeProvider time)
{
    private const string Table = OverstapImports.TableName;
    private const string Partition = "agenda";
    private const string MomentFormat = "yyyyMMdd'T'HHmmss";

    /// <summary>Taken for longer than this, it was taken by an instance that stopped.</summary>
    private static readonly TimeSpan TakenFor = TimeSpan.FromMinutes(5);

    public async Task AddAsync(IEnumerable<OverstapDue> tasks, CancellationToken cancellationToken)
    {
        foreach (var some in tasks.DistinctBy(RowOf).Chunk(TableLimits.BatchSize))
            await store.CommitAsync(Table, Partition, [.. some.Select(task => new TableChange.Put(RowOf(task), ReadOnlyMemory<byte>.Empty))], cancellationToken);
    }

    /// <summary>What is due, at most a hundred at once.</summary>
    public async Task<IReadOnlyList<(OverstapDue Task, TableRow Row)>> DueAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var page = await store.QueryAsync(new TableQuery(Table, Partition, Take: 100), cancellationToken);
        return [.. page.Rows.Select(row => (Task: Parse(row.Row), Row: row)).Where(due => due.Task is not null && due.Task.At <= now).Select(due => (due.Task!, due.Row))];
    }

    /// <summary>Takes it for this instance; false where another one has it.</summary>
    public async Task<bool> TakeAsync(TableRow row, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (!row.Data.IsEmpty && DateTimeOffset.TryParse(Encoding.UTF8.GetString(row.Data.Span), CultureInfo.InvariantCulture, out var taken) && taken + TakenFor > now) return false;
        return await store.CommitAsync(
            Table, Partition, [new TableChange.Replace(row.Row, row.ETag, Encoding.UTF8.GetBytes(now.ToString("O", CultureInfo.InvariantCulture)))], cancellationToken) is CommitResult.Committed;
    }

    public Task DoneAsync(TableRow row, CancellationToken cancellationToken) => store.CommitAsync(Table, Partition, [new TableChange.Drop(row.Row)], cancellationToken);

    /// <summary>When the reference of a youngster who is enrolled from that day on goes.</summary>
    public static OverstapDue ForgetAfter(DateOnly enrolledOn, CaseNumber number) => new(
        WorkingDays.Moment(enrolledOn.AddDays(OverstapRules.EnrolledDays), new TimeOnly(3, 0)), OverstapTask.Forget, number.ToString(), "");

    private static string RowOf(OverstapDue task) => $"{task.At.UtcDateTime.ToString(MomentFormat, CultureInfo.InvariantCulture)}|{task.Task}|{task.Import}|{task.Partner}";

    private static OverstapDue? Parse(string row) => row.Split('|') is [var moment, var task, var import, var partner]
        && DateTimeOffset.TryParseExact(moment, MomentFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) && Enum.TryParse<OverstapTask>(task, out var what)
        ? new OverstapDue(at, what, import, partner)
        : null;
}
