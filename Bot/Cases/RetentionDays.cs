using System.Globalization;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>How long the personal part of a case that ended is kept (section 8.7 of the domain).</summary>
/// <param name="ClosedMonths">After closing; at most 24.</param>
/// <param name="WithdrawnDays">After withdrawing.</param>
public sealed record RetentionTerms(int ClosedMonths = 6, int WithdrawnDays = 30)
{
    /// <summary>The day on which it is erased; null while the case runs, or is erased.</summary>
    public DateOnly? ErasedOn(Case @case) => @case switch
    {
        { State: CaseState.Gesloten, Ending: { } closed } => WorkingDays.Day(closed.At).AddMonths(ClosedMonths),
        { State: CaseState.Ingetrokken, Ending: { } withdrawn } => WorkingDays.Day(withdrawn.At).AddDays(WithdrawnDays),
        _ => null,
    };
}

/// <summary>Which cases are due for erasure on which day. A row is a hint: the case itself decides.</summary>
public sealed class RetentionDays(ITableStore store, RetentionTerms terms)
{
    private const string Table = "retention";

    /// <summary>The cases that stand on this day.</summary>
    public async Task<IReadOnlyList<CaseNumber>> OnAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var numbers = new List<CaseNumber>();
        string? continuation = null;
        do
        {
            var page = await store.QueryAsync(new TableQuery(Table, KeyOf(day), Take: 1000, Continuation: continuation), cancellationToken);
            numbers.AddRange(page.Rows.Select(row => CaseNumber.Parse(row.Row)).OfType<CaseNumber>());
            continuation = page.Continuation;
        }
        while (continuation is not null);
        return numbers;
    }

    public Task RemoveAsync(DateOnly day, CaseNumber number, CancellationToken cancellationToken) =>
        store.CommitAsync(Table, KeyOf(day), [new TableChange.Drop(number.ToString())], cancellationToken);

    public Task AddAsync(Case ended, CancellationToken cancellationToken) => terms.ErasedOn(ended) is { } day
        ? store.CommitAsync(Table, KeyOf(day), [new TableChange.Put(ended.Number.ToString(), ReadOnlyMemory<byte>.Empty)], cancellationToken)
        : Task.CompletedTask;

    private static string KeyOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
