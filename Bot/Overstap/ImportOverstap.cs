using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Overstap.Csv;
using TeamsSchakelpunt.Bot.Privacy.Access;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Overstap;

/// <summary>
/// <c>import overstap</c>: a coordinator, leerplicht or RMC brings the list of who is not enrolled (section 2.4 of the domain). It
/// is shown before anything happens, and carried out in the background once somebody says so.
/// </summary>
public sealed class ImportOverstap(
    OverstapReader reader, OverstapImports imports, OverstapLines lines, OverstapCards cards, AccessLog log, OverstapSignal signal, TimeProvider time)
{
    private const string Title = OverstapCards.Summary;

    private static readonly LogKey Action = new("import_overstap");

    private static readonly PartnerKey[] Partners = [new("leerplicht"), new("rmc")];

    private static readonly Answer.Say NotAllowed = new("Alleen een coördinator, leerplicht of RMC leest een lijst van De Overstap in.");
    private static readonly Answer.Say Gone = new("Deze lijst is er niet meer. Stuur het bestand opnieuw.");

    public static Answer.Say TooLarge { get; } = new("Dit bestand is te groot. Een lijst van De Overstap is hooguit 2 MB en 5.000 regels. Splits het.");

    /// <summary>A coordinator; leerplicht or RMC once their partner joined the privacy agreement.</summary>
    public static bool MayImport(Actor actor) => actor.IsCoordinator || (actor.HasAgreement && actor.Partner is { } partner && Partners.Contains(partner));

    /// <summary>How to import.</summary>
    public static Answer Explain(Actor actor) => MayImport(actor) ? new Answer.ShowPrivately(OverstapGuideCard.Build(), Title) : NotAllowed;

    /// <summary>It can't be seen what kind of list a file is.</summary>
    public static Answer AskKind() => new Answer.ShowPrivately(
        MessageCard.Build(new MessageCardData(
            "Wat voor lijst is dit?",
            "Ik herken de kolommen niet. Ik heb niets bewaard. Kijk welke kolommen erin horen, en stuur het bestand opnieuw.",
            MessageTone.Warning,
            Buttons: [CardButton.ForCommand("Lijst van De Overstap", "import overstap"), CardButton.ForCommand("Lijst met contacten", "import contacten")])),
        Title);

    /// <summary>Shows what a list would do, and keeps what may be kept of it until somebody says to go on.</summary>
    public async Task<Answer> PreviewAsync(byte[] bytes, Actor actor, CancellationToken cancellationToken)
    {
        var mayImport = MayImport(actor);
        await log.WriteAsync(new AccessAttempt(actor, Action, new AccessTarget(Action.Value), mayImport ? null : new LogKey("NotAllowed")), cancellationToken);
        if (!mayImport) return NotAllowed;
        if (bytes.Length > OverstapReader.MostBytes) return TooLarge;
        var file = reader.Read(bytes);
        if (file.Wrong is { } wrong) return Show(OverstapPreviewCard.Build(new OverstapPreviewCardData(null, new OverstapTotals(), 0, Dropped(file.Dropped), [], 1, false, wrong)));

        var known = await lines.ReadAllAsync(cancellationToken);
        var import = new OverstapImport
        {
            Id = FormId.New().Value,
            By = actor.Who,
            At = time.GetUtcNow(),
            Rows = file.Rows.Count,
            WrongLines = file.Problems.DistinctBy(problem => problem.Line).Count(),
            Dropped = file.Dropped,
            Expected = OverstapPlan.Count(file.Rows, row => lines.KeysOf(row.School, row.Reference).Select(key => known.GetValueOrDefault(key)?.Line).FirstOrDefault(line => line is not null)),
        };
        var isOfUse = import.Expected is { New: > 0 } or { Changed: > 0 } or { Enrolled: > 0 };
        var isKept = isOfUse || file.Problems.Count > OverstapPreviewCard.PageSize;
        if (isKept) await imports.KeepAsync(isOfUse ? import : import with { Rows = 0 }, isOfUse ? file : file with { Rows = [] }, cancellationToken);
        return Show(Preview(import, file.Problems, 1, isKept));
    }

    /// <summary>A page of what is wrong.</summary>
    public async Task<Answer> PageAsync(string? id, int page, Actor actor, CancellationToken cancellationToken) =>
        await FindAsync(id, actor, cancellationToken) is { Import: { State: OverstapState.Shown } import }
            ? Show(Preview(import, await imports.ProblemsAsync(import.Id, cancellationToken), page, isKept: true))
            : Gone;

    /// <summary>"Ga door". Pressing it twice has the effect of once.</summary>
    /// <param name="id">The list.</param>
    /// <param name="standsAt">The message that shows it, and from now on how far it is; null where unknown.</param>
    /// <param name="actor">Who presses.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Answer> StartAsync(string? id, PostedCard? standsAt, Actor actor, CancellationToken cancellationToken)
    {
        if (!MayImport(actor)) return NotAllowed;
        while (await FindAsync(id, actor, cancellationToken) is { } stored)
        {
            var import = stored.Import;
            if (import.State == OverstapState.Shown && import.Rows > 0)
            {
                import = import with { State = OverstapState.Running, StandsAt = standsAt, At = time.GetUtcNow() };
                if (await imports.ReplaceAsync(stored, import, cancellationToken) is null) continue;
                signal.Raise();
            }

            return Show(await cards.ProgressAsync(import, cancellationToken));
        }

        return Gone;
    }

    /// <summary>"Stop": nothing of the list is left.</summary>
    public async Task<Answer> DropAsync(string? id, Actor actor, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, actor, cancellationToken) is { Import: { State: OverstapState.Shown } import }) await imports.DropAsync(import.Id, cancellationToken);
        return Show(MessageCard.Build(new MessageCardData("Gestopt", "Er is niets gemeld. Van de lijst is niets bewaard.")));
    }

    /// <summary>One's own list; somebody else's does not exist.</summary>
    private async Task<StoredImport?> FindAsync(string? id, Actor actor, CancellationToken cancellationToken) =>
        id is not null && await imports.FindAsync(id, cancellationToken) is { } stored && stored.Import.By.Id == actor.Id ? stored : null;

    private static Cards.Schema.AdaptiveCard Preview(OverstapImport import, IReadOnlyList<OverstapProblem> problems, int page, bool isKept)
    {
        var last = Math.Max(1, (problems.Count + OverstapPreviewCard.PageSize - 1) / OverstapPreviewCard.PageSize);
        page = Math.Clamp(page, 1, last);
        return OverstapPreviewCard.Build(new OverstapPreviewCardData(
            isKept ? import.Id : null,
            OverstapCards.CountsOf(import.Expected),
            import.WrongLines,
            Dropped(import.Dropped),
            [.. problems.Skip((page - 1) * OverstapPreviewCard.PageSize).Take(OverstapPreviewCard.PageSize).Select(problem => new ImportProblem(problem.Line, problem.Problem))],
            page,
            page < last,
            null));
    }

    private static IReadOnlyList<OverstapDropped> Dropped(IReadOnlyList<DroppedColumn> dropped) => [.. dropped.Select(column => new OverstapDropped(column.Position, column.Kind))];

    private static Answer.ShowPrivately Show(Cards.Schema.AdaptiveCard card) => new(card, Title);
}
