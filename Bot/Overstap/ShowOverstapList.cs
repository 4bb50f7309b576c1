using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Dossier;
using TeamsSchakelpunt.Bot.Dossier.Views;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Cards;

namespace TeamsSchakelpunt.Bot.Overstap;

/// <summary>
/// The cases of a list, by pages, for who presses: those of their own partner, in the words that a channel may have. And those
/// whose youngsters are enrolled now, to close.
/// </summary>
public sealed class ShowOverstapList(OverstapImports imports, OverstapMembers members, CaseStore cases, CaseCommands commands, SignalTypes types)
{
    private const string Title = OverstapCards.Summary;

    private static readonly Answer.Say NotYours = new("Hier is niets voor jou, of de lijst is er niet meer.");

    /// <summary>The cases that are open, those that nobody picked up first.</summary>
    public async Task<Answer> ShowAsync(string? id, int page, Actor actor, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } import) return NotYours;
        var all = (await members.CasesAsync(import.Id, cancellationToken))
            .Where(one => actor.IsCoordinator || import.By.Id == actor.Id || (actor.Partner is { } partner && (one.Member.Told.Contains(partner) || one.Member.First == partner)))
            .ToList();
        if (all.Count == 0) return NotYours;
        var open = all
            .Where(one => one.Member.State is CaseState.Nieuw or CaseState.Opgepakt or CaseState.Lopend or CaseState.Nazorg)
            .OrderBy(one => one.Member.State != CaseState.Nieuw)
            .ThenBy(one => one.Member.First != actor.Partner)
            .ThenBy(one => one.Number.Year).ThenBy(one => one.Number.Sequence)
            .ToList();
        page = Clamp(page, open.Count);
        return new Answer.Dialog(Title, OverstapCasesCard.Build(new OverstapCasesCardData(
            import.Id,
            [.. PageOf(open, page).Select(one => new OverstapCaseLine(one.Number.ToString(), types.LabelOf(SignalTypeKey.NietIngeschreven), one.Member.Phase.Label(), StatusOf(one.Member.State), one.Member.First == actor.Partner))],
            page,
            LastPage(open.Count),
            open.Count,
            ToClose: false)));
    }

    /// <summary>Those of whom the list says that they are enrolled, and that the reader may close.</summary>
    public async Task<Answer> ShowEnrolledAsync(string? id, int page, Actor actor, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } import) return NotYours;
        var (numbers, from) = (await members.EnrolledAsync(import.Id, cancellationToken), (Math.Max(1, page) - 1) * OverstapCasesCard.PageSize);
        var own = new List<Case>();
        foreach (var number in numbers)
        {
            if (own.Count > from + OverstapCasesCard.PageSize) break;
            var @case = (await cases.LoadAsync(number, cancellationToken))?.Case;
            if (@case is null or { Ending: not null } or { Overstap.Status: not OverstapStatus.Ingeschreven }) await members.DropEnrolledAsync(import.Id, number, cancellationToken);
            else if (IsTheirs(@case, actor)) own.Add(@case);
        }

        if (own.Count == 0)
            return new Answer.Dialog(Title, MessageCard.Build(new MessageCardData("Klaar", "Hier is niets meer voor jou om te sluiten.", MessageTone.Good)));
        if (own.Count <= from) return await ShowEnrolledAsync(id, 1, actor, cancellationToken);
        return new Answer.Dialog(Title, OverstapCasesCard.Build(new OverstapCasesCardData(
            import.Id,
            [.. own.Skip(from).Take(OverstapCasesCard.PageSize).Select(one => new OverstapCaseLine(one.Number.ToString(), types.LabelOf(one.Type), one.Phase.Label(), CaseWords.StatusOf(one), IsOwn: true))],
            Math.Max(1, page),
            Math.Max(1, page) + (own.Count > from + OverstapCasesCard.PageSize ? 1 : 0),
            null,
            ToClose: true)));
    }

    /// <summary>Closes what stood on the page, and shows what is left. The rule looks at each case again.</summary>
    /// <param name="id">The list.</param>
    /// <param name="numbers">The numbers, with commas.</param>
    /// <param name="actor">Who closes.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Answer> CloseAsync(string? id, string? numbers, Actor actor, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is null) return NotYours;
        string? refused = null;
        foreach (var number in (numbers ?? "").Split(',').Take(OverstapCasesCard.PageSize).Select(CaseNumber.Parse).OfType<CaseNumber>())
        {
            if (await commands.RunAsync(number, actor, CaseAction.CloseEnrolled, (@case, now) => OverstapRules.CloseEnrolled(@case, actor, now), cancellationToken) is Decision.Refused(var why))
                refused ??= $"{number}: {why.Sentence}";
        }

        return refused is null ? await ShowEnrolledAsync(id, 1, actor, cancellationToken) : new Answer.Say(refused);
    }

    /// <summary>Who brought the list, or whose partner starts, closes what nobody has; else those who have it.</summary>
    private static bool IsTheirs(Case @case, Actor actor) =>
        CaseTable.Allows(@case, actor, CaseAction.CloseEnrolled) && (@case.State == CaseState.Nieuw || @case.AccessOf(actor) == CaseAccess.Participant);

    private async Task<OverstapImport?> FindAsync(string? id, CancellationToken cancellationToken) =>
        id is not null && await imports.FindAsync(id, cancellationToken) is { Import: { State: not OverstapState.Shown } import } ? import : null;

    private static int LastPage(int count) => Math.Max(1, (count + OverstapCasesCard.PageSize - 1) / OverstapCasesCard.PageSize);

    private static int Clamp(int page, int count) => Math.Clamp(page, 1, LastPage(count));

    private static IEnumerable<T> PageOf<T>(IReadOnlyList<T> all, int page) => all.Skip((page - 1) * OverstapCasesCard.PageSize).Take(OverstapCasesCard.PageSize);

    private static CaseStatus StatusOf(CaseState state) => state switch
    {
        CaseState.Nieuw => CaseStatus.Nieuw,
        CaseState.Opgepakt => CaseStatus.Opgepakt,
        CaseState.Lopend => CaseStatus.Loopt,
        _ => CaseStatus.Nazorg,
    };
}
