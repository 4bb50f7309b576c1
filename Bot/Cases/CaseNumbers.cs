using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>
/// Hands out the next case number of a year. A number is claimed by adding the case itself, so it is unique without a
/// counter row that all would write; what is kept here is only a guess of where to try.
/// </summary>
internal sealed class CaseNumbers(ITableStore store) : IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private int _year;
    private int _last;

    public async Task<CaseNumber> NextAsync(int year, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (_year != year)
            {
                _last = await FindLastAsync(year, cancellationToken);
                _year = year;
            }

            return new CaseNumber(year, ++_last);
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    /// <summary>Numbers are taken nearly without gaps: double until one is free, then halve. A gap only makes the guess low.</summary>
    private async Task<int> FindLastAsync(int year, CancellationToken cancellationToken)
    {
        var taken = 0;
        var free = 1;
        while (await IsTakenAsync(year, free, cancellationToken))
        {
            taken = free;
            free *= 2;
        }

        while (free - taken > 1)
        {
            var middle = taken + ((free - taken) / 2);
            if (await IsTakenAsync(year, middle, cancellationToken)) taken = middle;
            else free = middle;
        }

        return taken;
    }

    private async Task<bool> IsTakenAsync(int year, int sequence, CancellationToken cancellationToken) =>
        await store.GetAsync(CaseRows.Table, new CaseNumber(year, sequence).ToString(), CaseRows.State, cancellationToken) is not null;
}
