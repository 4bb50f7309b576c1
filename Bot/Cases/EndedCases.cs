using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>A case that ended, as a hint: it may have been opened again.</summary>
/// <param name="Number">The case.</param>
/// <param name="As">Closed or withdrawn.</param>
/// <param name="On">The day.</param>
public sealed record EndedCase(CaseNumber Number, CaseState As, DateOnly On);

/// <summary>
/// Which cases ended on which day, until they are erased. It holds the day of the end, not that of the erasure, so that other
/// terms count for what ended before.
/// </summary>
public sealed class EndedCases(ITableStore store)
{
    private const string Table = "ended";
    private const int PageSize = 200;
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>All of them: a look in the background.</summary>
    public async IAsyncEnumerable<EndedCase> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? continuation = null;
        do
        {
            var page = await store.ScanAsync(Table, PageSize, continuation, cancellationToken);
            foreach (var row in page.Rows)
            {
                if (CaseNumber.Parse(row.Row) is { } number
                    && Enum.TryParse<CaseState>(Encoding.UTF8.GetString(row.Data.Span), out var state)
                    && DateOnly.TryParseExact(row.Partition, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                    yield return new EndedCase(number, state, day);
            }

            continuation = page.Continuation;
        }
        while (continuation is not null);
    }

    public Task RemoveAsync(CaseNumber number, DateOnly on, CancellationToken cancellationToken) =>
        store.CommitAsync(Table, KeyOf(on), [new TableChange.Drop(number.ToString())], cancellationToken);

    internal Task AddAsync(Case ended, CancellationToken cancellationToken) => store.CommitAsync(
        Table,
        KeyOf(WorkingDays.Day(ended.Ending!.At)),
        [new TableChange.Put(ended.Number.ToString(), Encoding.UTF8.GetBytes(ended.State.ToString()))],
        cancellationToken);

    private static string KeyOf(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);
}
