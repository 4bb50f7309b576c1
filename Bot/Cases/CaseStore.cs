using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>
/// Keeps cases: one partition each, one batch a decision. What a user was told "saved" is on disk, and no notice
/// exists without its cause.
/// </summary>
public sealed partial class CaseStore : IDisposable
{
    private const int MostTries = 50;

    /// <summary>The most lanes that one batch touches, beside the state, the timeline and what is recorded with them.</summary>
    private const int MostTouches = TableLimits.BatchSize - 10;

    private readonly ITableStore _store;
    private readonly CaseRows _rows;
    private readonly CaseNumbers _numbers;
    private readonly PersonCases _people;
    private readonly PendingCases _pending;
    private readonly YouthMatches _matches;
    private readonly EndedCases _ended;
    private readonly PersonReminders _reminders;
    private readonly OverstapLines _lines;
    private readonly IDeliveries _deliveries;

    public CaseStore(
        ITableStore store, FieldCipher cipher, PersonCases people, PendingCases pending, YouthMatches matches, EndedCases ended, PersonReminders reminders, OverstapLines lines, IDeliveries deliveries)
    {
        _store = store;
        _rows = new CaseRows(cipher);
        _numbers = new CaseNumbers(store);
        _people = people;
        _pending = pending;
        _matches = matches;
        _ended = ended;
        _reminders = reminders;
        _lines = lines;
        _deliveries = deliveries;
    }

    /// <summary>The case, or null where there is none. One round trip for up to 1,000 rows.</summary>
    public async Task<CaseFile?> LoadAsync(CaseNumber number, CancellationToken cancellationToken)
    {
        var rows = new List<TableRow>();
        string? continuation = null;
        do
        {
            var page = await _store.QueryAsync(
                new TableQuery(CaseRows.Table, number.ToString(), Take: 1000, Continuation: continuation), cancellationToken);
            rows.AddRange(page.Rows);
            continuation = page.Continuation;
        }
        while (continuation is not null);
        return _rows.Read(rows);
    }

    /// <summary>
    /// Opens a case. The same form opens one case, however often it is submitted; the second time the answer is
    /// <see cref="Decision.Unchanged"/> with the case as it stands.
    /// </summary>
    /// <param name="reporter">Who raises it.</param>
    /// <param name="form">The form it was raised with.</param>
    /// <param name="year">The year of the number.</param>
    /// <param name="decide">The decision, once there is a number.</param>
    /// <param name="receiptAt">The message that shows the form and becomes the receipt; null where there is none.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Decision> RaiseAsync(
        Actor reporter, FormId form, int year, Func<CaseNumber, Decision> decide, PostedCard? receiptAt, CancellationToken cancellationToken)
    {
        var number = await _numbers.NextAsync(year, cancellationToken);
        if (decide(number) is not Decision.Changed first) return decide(number);

        var look = CaseDeadlines.NextLook(first.Case);
        var marker = await _pending.MarkAsync(number, look, cancellationToken);
        var claim = await _people.ClaimAsync(reporter.Id, form, number, cancellationToken);
        for (var tries = 0; tries < MostTries; tries++)
        {
            // Another submit of this form may be under way, or have died half way: it is finished under its number.
            if (claim.Number != marker.Number)
            {
                await _pending.ClearAsync(marker, cancellationToken);
                marker = await _pending.MarkAsync(claim.Number, look, cancellationToken);
            }

            var decision = (Decision.Changed)decide(claim.Number);
            List<TableChange> opening = [new TableChange.Add(CaseRows.State, _rows.StateOf(decision.Case))];
            if (receiptAt is not null) opening.Add(CaseRows.Posted(Lane.Person(reporter.Id), receiptAt));
            if (await CommitAsync(decision, opening, marker, cancellationToken)) return decision;

            if (await LoadAsync(claim.Number, cancellationToken) is { } earlier && earlier.Case.Form == form)
            {
                await _pending.ClearAsync(marker, cancellationToken);
                return new Decision.Unchanged(earlier.Case);
            }

            number = await _numbers.NextAsync(year, cancellationToken);
            claim = await _people.ReclaimAsync(reporter.Id, form, claim, number, cancellationToken)
                ?? await _people.ClaimAsync(reporter.Id, form, number, cancellationToken);
        }

        throw new InvalidOperationException("No free case number was found.");
    }

    /// <summary>
    /// Takes a decision on the case as it stands and commits it. After a lost race the decision is taken again on the
    /// new state, never written blindly. Null where the case does not exist.
    /// </summary>
    public async Task<Decision?> ChangeAsync(
        CaseNumber number, Func<CaseFile, Decision> decide, CancellationToken cancellationToken)
    {
        Case? lost = null;
        for (var tries = 0; tries < MostTries; tries++)
        {
            if (await LoadAsync(number, cancellationToken) is not { } file) return null;
            if (lost is not null) await _people.CountRegieAsync(lost, file.Case, cancellationToken);
            var decision = decide(file);
            if (decision is not Decision.Changed changed)
            {
                if (lost is not null) await Task.WhenAll(Unindex(lost, file.Case, cancellationToken));
                return decision;
            }

            changed = changed with { Case = _matches.WithKeys(changed.Case), Touches = [.. changed.Touches, .. LosesSight(file, changed.Case), .. WaitsNoMore(file, changed.Case)] };
            var look = CaseDeadlines.NextLook(changed.Case);
            var marking = _pending.MarkAsync(number, look == CaseDeadlines.NextLook(file.Case) ? null : look, cancellationToken);
            await Task.WhenAll([marking, .. Index(file.Case, changed.Case, cancellationToken)]);
            var marker = await marking;
            var state = new TableChange.Replace(CaseRows.State, file.ETag, _rows.StateOf(changed.Case));
            if (await CommitAsync(changed with { Touches = [.. changed.Touches.Take(MostTouches)] }, [state], marker, cancellationToken))
            {
                await TouchAllAsync(number, changed.Touches.Skip(MostTouches), cancellationToken);
                return changed;
            }

            lost = changed.Case;
            await _pending.ClearAsync(marker, cancellationToken);
        }

        throw new InvalidOperationException("The case kept changing.");
    }

    /// <summary>Asks for lanes to be brought up to date without a decision, such as when a channel was linked.</summary>
    public async Task TouchAsync(CaseNumber number, IReadOnlyList<LaneTouch> touches, CancellationToken cancellationToken)
    {
        var marker = await _pending.MarkAsync(number, lookAt: null, cancellationToken);
        await _store.CommitAsync(CaseRows.Table, number.ToString(), [.. touches.Select(CaseRows.Touch)], cancellationToken);
        _deliveries.Enqueue(touches, marker);
    }

    /// <summary>
    /// Records what became of a lane and takes it off the outbox, unless a later decision touched it again.
    /// <paramref name="alsoTouch"/> are lanes that must show it.
    /// </summary>
    public async Task RecordAsync(
        CaseFile file, OutboxItem item, PostedCard? posted, IReadOnlyList<LaneTouch> alsoTouch, CancellationToken cancellationToken)
    {
        var partition = file.Case.Number.ToString();
        List<TableChange> changes = [.. alsoTouch.Select(CaseRows.Touch)];
        if (posted is not null) changes.Add(CaseRows.Posted(item.Lane, posted));

        var result = await _store.CommitAsync(CaseRows.Table, partition, [.. changes, CaseRows.Done(item)], cancellationToken);
        if (result is CommitResult.Conflict && changes.Count > 0)
        {
            await _store.CommitAsync(CaseRows.Table, partition, changes, cancellationToken);
        }
    }

    /// <summary>
    /// Remembers a card of the case that was shown in a chat, so that it is found when the case is erased or its reader takes
    /// part no more.
    /// </summary>
    public Task RememberShownAsync(CaseNumber number, Lane lane, PostedCard posted, CancellationToken cancellationToken) =>
        _store.CommitAsync(CaseRows.Table, number.ToString(), [CaseRows.Posted(lane, posted)], cancellationToken);

    public void Dispose() => _numbers.Dispose();

    /// <summary>The cards in chats of people who take part no more.</summary>
    private static IEnumerable<LaneTouch> LosesSight(CaseFile before, Case after)
    {
        var gone = before.Case.People.Except(after.People).ToHashSet();
        return before.Posted.Keys.Where(lane => lane is { PersonId: { } person, Topic.Kind: LaneTopic.Shown } && gone.Contains(person)).Select(lane => new LaneTouch(lane));
    }

    /// <summary>The messages about what waited and is done, also those that are on their way.</summary>
    private static IEnumerable<LaneTouch> WaitsNoMore(CaseFile before, Case after)
    {
        var said = before.Posted.Keys.Union(before.Outbox.Select(item => item.Lane)).Where(lane => lane.Topic?.Kind == LaneTopic.Reminder).ToList();
        if (said.Count == 0) return [];
        var waits = CaseDeadlines.Of(after).Select(deadline => deadline.Key).ToHashSet();
        return said.Where(lane => !waits.Contains(lane.Topic!.Value.Which)).Select(lane => new LaneTouch(lane));
    }

    /// <summary>Before the commit, so that no list misses a case; a row that led to nothing is passed over by its reader.</summary>
    private IEnumerable<Task> Index(Case before, Case after, CancellationToken cancellationToken)
    {
        foreach (var person in after.People.Except(before.People)) yield return _people.AddAsync(person, after.Number, cancellationToken);
        foreach (var key in after.MatchKeys.Except(before.MatchKeys)) yield return _matches.AddAsync(after.Number, key, cancellationToken);
        if (after.Ending is { } ending && ending != before.Ending) yield return _ended.AddAsync(after, cancellationToken);
        foreach (var deadline in DeadlineRules.Personal(before, after)) yield return _reminders.AddAsync(after.Number, deadline, cancellationToken);
        yield return _people.CountRegieAsync(before, after, cancellationToken);
    }

    /// <summary>What was indexed for a decision that came to nothing: nobody would find it when the case is erased.</summary>
    private IEnumerable<Task> Unindex(Case lost, Case stands, CancellationToken cancellationToken)
    {
        foreach (var person in lost.People.Except(stands.People)) yield return _people.RemoveAsync(person, lost.Number, cancellationToken);
        if (lost.MatchKeys.Except(stands.MatchKeys).ToList() is { Count: > 0 } keys) yield return _matches.RemoveAsync(lost.Number, keys, cancellationToken);
    }

    private async Task TouchAllAsync(CaseNumber number, IEnumerable<LaneTouch> touches, CancellationToken cancellationToken)
    {
        foreach (var some in touches.Chunk(MostTouches)) await TouchAsync(number, some, cancellationToken);
    }

    private async Task<bool> CommitAsync(
        Decision.Changed decision, IReadOnlyList<TableChange> state, PendingMarker marker, CancellationToken cancellationToken)
    {
        try
        {
            var result = await _store.CommitAsync(
                CaseRows.Table, marker.Number.ToString(), [.. state, .. CaseRows.Beside(decision)], cancellationToken);
            if (result is not CommitResult.Committed) return false;
        }
        catch
        {
            // Whether it was committed is not known: what the outbox holds is delivered either way.
            _deliveries.Recover(marker);
            throw;
        }

        _deliveries.Enqueue(decision.Touches, marker);
        return true;
    }
}
