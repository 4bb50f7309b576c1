using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>How a case is erased (section 8.7 of the domain): in one commit it names nobody, and what names it elsewhere follows.</summary>
public sealed partial class CaseStore
{
    /// <summary>
    /// Erases a case: what is left is a line to count with, and where its cards stand, until they were replaced. Repeating
    /// it goes on where it stopped. Null where the case does not exist.
    /// </summary>
    public async Task<Decision?> EraseAsync(CaseNumber number, Func<Case, Decision> rule, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            if (await LoadAsync(number, cancellationToken) is not { } file) return null;
            var decision = rule(file.Case);
            if (decision is Decision.Refused) return decision;
            if (decision is Decision.Changed changed)
            {
                var marker = await _pending.MarkAsync(number, lookAt: null, cancellationToken);
                var state = new TableChange.Replace(CaseRows.State, file.ETag, _rows.StateOf(changed.Case));
                if (!await CommitAsync(changed, [state, CaseRows.TracesOf(CaseTraces.Of(file, _matches, _lines))], marker, cancellationToken))
                {
                    await _pending.ClearAsync(marker, cancellationToken);
                    continue;
                }
            }

            await WipeAsync(number, cancellationToken);
            return decision;
        }

        throw new InvalidOperationException("The case kept changing.");
    }

    /// <summary>
    /// Records what became of a card of an erased case, and forgets where it was: replaced, or lost; null where none stood there.
    /// </summary>
    public async Task RecordErasedAsync(CaseNumber number, Lane lane, bool? isReplaced, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            if (await LoadAsync(number, cancellationToken) is not { } file) return;
            List<TableChange> changes = [CaseRows.NotPosted(lane)];
            if (file.Outbox.FirstOrDefault(item => item.Lane == lane) is { } due) changes.Add(CaseRows.Done(due));
            if (isReplaced is { } replaced && file.Case.Erased is { } erased && file.Posted.ContainsKey(lane))
            {
                var counted = replaced ? erased with { CardsReplaced = erased.CardsReplaced + 1 } : erased with { CardsLost = erased.CardsLost + 1 };
                changes.Add(new TableChange.Replace(CaseRows.State, file.ETag, _rows.StateOf(file.Case with { Erased = counted })));
            }

            if (await _store.CommitAsync(CaseRows.Table, number.ToString(), changes, cancellationToken) is CommitResult.Committed) return;
        }

        throw new InvalidOperationException("The case kept changing.");
    }

    /// <summary>The case names nobody any more: now nothing else names the case with somebody, and its cards are replaced.</summary>
    private async Task WipeAsync(CaseNumber number, CancellationToken cancellationToken)
    {
        var partition = number.ToString();
        var traces = await _store.GetAsync(CaseRows.Table, partition, CaseRows.Traces, cancellationToken);
        if (traces is not null) await RemoveAsync(number, CaseRows.ReadTraces(traces), cancellationToken);

        var timeline = new TableQuery(CaseRows.Table, partition, CaseRows.TimelinePrefix, TableLimits.BatchSize);
        while (await _store.QueryAsync(timeline, cancellationToken) is { Rows.Count: > 0 } page)
            await _store.CommitAsync(CaseRows.Table, partition, [.. page.Rows.Select(row => new TableChange.Drop(row.Row))], cancellationToken);

        if (await LoadAsync(number, cancellationToken) is not { } erased) return;

        // Those in the outbox too: one may be under way with what stood there before.
        await TouchAllAsync(number, erased.Posted.Keys.Union(erased.Outbox.Select(item => item.Lane)).Select(lane => new LaneTouch(lane)), cancellationToken);
        await _store.CommitAsync(CaseRows.Table, partition, [new TableChange.Drop(CaseRows.Traces)], cancellationToken);
    }

    private async Task RemoveAsync(CaseNumber number, CaseTraces traces, CancellationToken cancellationToken)
    {
        foreach (var person in traces.People) await _people.RemoveAsync(person, number, cancellationToken);
        await _people.RemoveFormAsync(traces.Reporter, traces.Form, cancellationToken);
        await _matches.RemoveAsync(number, traces.MatchKeys, cancellationToken);
        foreach (var partner in traces.Partners) await WaitingCases.RemoveAsync(_store, partner, number, cancellationToken);
        await _lines.RemoveAsync(traces.LineKeys, cancellationToken);
        await _ended.RemoveAsync(number, traces.EndedOn, cancellationToken);
    }
}
