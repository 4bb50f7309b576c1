using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Overstap.Csv;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Signals.Routing;

namespace TeamsSchakelpunt.Bot.Overstap;

/// <summary>
/// Carries out lines of a list. A line is claimed before its case is opened, and each step may be repeated: where the process
/// stopped, or where two instances work on the same lines, each youngster has one case all the same.
/// </summary>
public sealed class OverstapRun(
    CaseStore cases, OverstapLines lines, OverstapMembers members, OverstapAgenda agenda, Router router, PartnerDirectory directory, SignalTypes types, TimeProvider time)
{
    /// <summary>So many lines are done between two notes of how far it is.</summary>
    public const int BatchSize = 50;

    /// <summary>So many cases are written at once: SQLite takes them in one wait for the disk, Azure Tables side by side.</summary>
    private const int AtOnce = 8;

    /// <summary>Does some lines; what they did.</summary>
    /// <param name="import">The list.</param>
    /// <param name="rows">The lines.</param>
    /// <param name="known">What is known of lines, as it was read at the start; what is found out is added.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<OverstapCounts> DoAsync(
        OverstapImport import, IReadOnlyList<OverstapRow> rows, Dictionary<string, KnownOverstapLine> known, CancellationToken cancellationToken)
    {
        var work = rows.Select(row => new Work(row, lines.KeysOf(row.School, row.Reference))).ToList();
        foreach (var one in work) one.Known = one.Keys.Select(key => known.GetValueOrDefault(key)).FirstOrDefault(line => line is not null);
        await ClaimAsync(import, work, known, cancellationToken);
        await OpenAsync(import, [.. work.Where(one => one.Number is not null)], cancellationToken);
        await Parallel.ForEachAsync(
            work.Where(one => one.Known is not null),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (one, token) => await NoteAsync(import, one, token));

        var enrolled = work.Where(one => one.Step == OverstapStep.Enrolled).ToList();
        await members.AddAsync(import.Id, work.Where(one => one.Opened is not null).Select(one => (one.Opened!.Number, OverstapMembers.MemberOf(one.Opened))), enrolled.Select(one => one.Known!.Line.Number), cancellationToken);
        await agenda.AddAsync(enrolled.Select(one => OverstapAgenda.ForgetAfter(WorkingDays.Day(time.GetUtcNow()), one.Known!.Line.Number)), cancellationToken);

        // The last thing: a line that says so already is not looked at again.
        await lines.ReplaceAsync([.. work.Where(one => one.Known is { } line && line.Line.Status != one.Row.Status).Select(one => (one.Known!, one.Known!.Line with { Status = one.Row.Status }))], cancellationToken);
        return work.Aggregate(new OverstapCounts(), (counts, one) => counts.With(one.Step));
    }

    /// <summary>Claims a number for each youngster that is new; who was claimed by another list meanwhile is known after all.</summary>
    private async Task ClaimAsync(OverstapImport import, List<Work> work, Dictionary<string, KnownOverstapLine> known, CancellationToken cancellationToken)
    {
        foreach (var one in work) one.Step = OverstapPlan.StepOf(one.Row, one.Known?.Line);

        // What this very list claimed before it was stopped is opened again, under its number.
        foreach (var again in work.Where(one => one.Known is { } line && line.Line.Import == import.Id))
        {
            (again.Number, again.Known, again.Step) = (again.Known!.Line.Number, null, OverstapStep.New);
        }

        var fresh = work.Where(one => one is { Step: OverstapStep.New, Number: null }).ToList();
        var numbers = await cases.NextNumbersAsync(WorkingDays.Day(time.GetUtcNow()).Year, fresh.Count, cancellationToken);
        foreach (var (one, number) in fresh.Zip(numbers)) one.Number = number;
        while (fresh.Count > 0)
        {
            var conflict = await lines.ClaimAsync([.. fresh.Select(one => (one.Keys[0], new OverstapLine(one.Number!.Value, import.Id, one.Row.Status)))], cancellationToken);
            if (conflict is null) return;
            var taken = fresh.First(one => one.Keys[0] == conflict);
            if (await lines.FindAsync(conflict, cancellationToken) is not { } line) continue;
            known[conflict] = line;
            fresh.Remove(taken);
            if (line.Line.Import == import.Id) taken.Number = line.Line.Number;
            else (taken.Number, taken.Known, taken.Step) = (null, line, OverstapPlan.StepOf(taken.Row, line.Line));
        }
    }

    private async Task OpenAsync(OverstapImport import, List<Work> work, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await Parallel.ForEachAsync(work, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (one, token) =>
        {
            var signal = SignalOf(import, one.Row, now);
            Decision.Changed Raise(CaseNumber number) => OverstapRules.Raise(number, signal, one.Row.Status, import.Id, import.By, now);
            var number = await cases.OpenListedAsync(one.Number!.Value, Raise, other => ClaimOtherAsync(one, other, token), token);
            one.Opened = Raise(number).Case;
        });
    }

    /// <summary>The number was taken by another signal: the line stands for another one, which another instance may have chosen already.</summary>
    private async Task<CaseNumber> ClaimOtherAsync(Work one, CaseNumber other, CancellationToken cancellationToken)
    {
        foreach (var key in one.Keys)
        {
            if (await lines.FindAsync(key, cancellationToken) is not { } line) continue;
            if (line.Line.Number != one.Number || !await lines.ReplaceAsync(line, line.Line with { Number = other }, cancellationToken))
                other = (await lines.FindAsync(key, cancellationToken))?.Line.Number ?? other;
            one.Number = other;
            return other;
        }

        throw new InvalidOperationException("A claimed line is gone.");
    }

    private async Task NoteAsync(OverstapImport import, Work one, CancellationToken cancellationToken)
    {
        if (one.Step == OverstapStep.Unchanged) return;
        var decision = await cases.ChangeAsync(one.Known!.Line.Number, file => OverstapRules.Note(file.Case, one.Row.Status, import.By, time.GetUtcNow()), cancellationToken);
        if (decision is null or Decision.Refused) one.Step = OverstapStep.Ended;
    }

    /// <summary>The form is the same whoever carries the line out: so the second one sees that the case is there.</summary>
    private NewSignal SignalOf(OverstapImport import, OverstapRow row, DateTimeOffset now)
    {
        var type = types.Find(SignalTypeKey.NietIngeschreven)!;
        var schoolPhase = directory.Find(row.School)?.SchoolPhase ?? Phase.Vo;
        var phase = row.Level switch { OverstapLevel.Pro => Phase.Pro, OverstapLevel.Vso => Phase.Vso, _ => schoolPhase };
        var route = router.Route(new RoutingFacts(type.Key, phase, row.Age, row.School, schoolPhase, Residence.Unknown))
            ?? throw new InvalidOperationException("Who leaves a vo school fits this type.");
        return new NewSignal(
            new FormId($"{import.Id}x{row.Line}"),
            type.Key,
            phase,
            row.Age,
            type.UrgencyOn(WorkingDays.Day(now)),
            YouthKnows.NogNiet,
            new PrivatePart(row.School) { Overstap = new OverstapReference(row.Reference, row.Level) },
            route);
    }

    private sealed class Work(OverstapRow row, IReadOnlyList<string> keys)
    {
        public OverstapRow Row { get; } = row;

        public IReadOnlyList<string> Keys { get; } = keys;

        public KnownOverstapLine? Known { get; set; }

        /// <summary>The number that is claimed for it; null for what is known, or needs no case.</summary>
        public CaseNumber? Number { get; set; }

        public OverstapStep Step { get; set; }

        public Case? Opened { get; set; }    }
}
