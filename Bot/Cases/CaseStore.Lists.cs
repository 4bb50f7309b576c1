using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>How the cases of a list are opened: many, each in one round trip, and told about together.</summary>
public sealed partial class CaseStore
{
    /// <summary>Numbers to claim for cases; one that turns out to be taken is given up for another.</summary>
    public async Task<IReadOnlyList<CaseNumber>> NextNumbersAsync(int year, int count, CancellationToken cancellationToken)
    {
        var numbers = new List<CaseNumber>(count);
        while (numbers.Count < count) numbers.Add(await _numbers.NextAsync(year, cancellationToken));
        return numbers;
    }

    /// <summary>
    /// Opens a case under the number that its line claimed. Repeating it finds the case that is there. Nothing is delivered for it,
    /// and it stands in nobody's list of cases.
    /// </summary>
    /// <param name="claimed">The number.</param>
    /// <param name="decide">The decision for a number; its lanes are left alone.</param>
    /// <param name="claimOther">The number is somebody else's: claims the given one instead, and says which number the line stands for now.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The number of the case.</returns>
    public async Task<CaseNumber> OpenListedAsync(
        CaseNumber claimed, Func<CaseNumber, Decision.Changed> decide, Func<CaseNumber, Task<CaseNumber>> claimOther, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var decision = decide(claimed);
            var result = await _store.CommitAsync(
                CaseRows.Table,
                claimed.ToString(),
                [new TableChange.Add(CaseRows.State, _rows.StateOf(decision.Case)), .. CaseRows.Beside(decision with { Touches = [] })],
                cancellationToken);
            if (result is CommitResult.Committed) return claimed;
            if (await LoadAsync(claimed, cancellationToken) is { } earlier && earlier.Case.Form == decision.Case.Form) return claimed;
            claimed = await claimOther(await _numbers.NextAsync(claimed.Year, cancellationToken));
        }

        throw new InvalidOperationException("No free case number was found.");
    }
}
