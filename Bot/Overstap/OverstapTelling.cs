using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Bot.Overstap;

/// <summary>
/// Tells people about a list: one card in each channel and for each owner, kept up to date, and never one for each youngster.
/// Teams takes about one message a second in one place; a list of two thousand is a handful of messages.
/// </summary>
public sealed class OverstapTelling(
    OverstapImports imports, OverstapMembers members, OverstapAgenda agenda, OverstapCards cards, OverstapLines lines, CaseStore cases, IStandingCards cardsThatStand, PartnerDirectory directory, TimeProvider time)
{
    /// <summary>Nobody is reminded before or after these hours (section 6.4 of the domain).</summary>
    private static readonly TimeOnly From = new(7, 30), Until = new(18, 0);

    /// <summary>All lines are done: who is to be told, and reminded when.</summary>
    public async Task PrepareAsync(OverstapImport import, CancellationToken cancellationToken)
    {
        var all = await members.CasesAsync(import.Id, cancellationToken);
        var places = all.SelectMany(one => one.Member.Told).Distinct().ToDictionary(Lane.Channel, _ => 0);
        foreach (var number in await members.EnrolledAsync(import.Id, cancellationToken))
        {
            if (await cases.LoadAsync(number, cancellationToken) is not { Case: { Ending: null, Owner: { } owner } }) continue;
            var lane = Lane.Person(owner.Id);
            places[lane] = places.GetValueOrDefault(lane) + 1;
        }

        await members.PlaceAsync(import.Id, places, cancellationToken);
        var pickUp = cards.PickUpOf(import);
        await agenda.AddAsync(
            all.Select(one => one.Member.First.Value).Distinct().SelectMany(first => new[]
            {
                new OverstapDue(pickUp.Remind, OverstapTask.Remind, import.Id, first), new OverstapDue(pickUp.Tell, OverstapTask.TellCoordinators, import.Id, first),
            }),
            cancellationToken);
    }

    /// <summary>A card changes no more often than that, however fast people pick up.</summary>
    private static readonly TimeSpan ChangesEvery = TimeSpan.FromSeconds(10);

    /// <summary>Brings the cards up to date that are not; true where some are to wait for a moment.</summary>
    public async Task<bool> FreshenAsync(CancellationToken cancellationToken)
    {
        var waits = false;
        foreach (var list in (await members.StaleAsync(cancellationToken)).GroupBy(card => card.Import))
        {
            if (await imports.FindAsync(list.Key, cancellationToken) is not { Import: var import })
            {
                foreach (var gone in list) await members.FreshAsync(gone, cancellationToken);
                continue;
            }

            var all = await members.CasesAsync(import.Id, cancellationToken);
            var places = await members.PlacesAsync(import.Id, cancellationToken);
            foreach (var stale in list) waits |= await FreshenAsync(import, stale, places.GetValueOrDefault(stale.Lane), all, cancellationToken);
        }

        return waits;
    }

    /// <summary>Does what is due.</summary>
    public async Task DoDueAsync(CancellationToken cancellationToken)
    {
        foreach (var (task, row) in await agenda.DueAsync(cancellationToken))
        {
            var isDone = task.Task == OverstapTask.Forget
                ? await ForgetAsync(task, cancellationToken)
                : await RemindAsync(task, () => agenda.TakeAsync(row, cancellationToken), cancellationToken);
            if (isDone) await agenda.DoneAsync(row, cancellationToken);
        }
    }

    private async Task<bool> FreshenAsync(
        OverstapImport import, StaleCard stale, OverstapPlaceCard? place, IReadOnlyList<(CaseNumber Number, OverstapMember Member)> all, CancellationToken cancellationToken)
    {
        if (place?.Posted is { } stands && time.GetUtcNow() - stands.At < ChangesEvery) return true;
        if (place is not null && OverstapCards.Place(import, stale.Lane, place, all, cards.PickUpOf(import)) is { } card)
        {
            switch (await cardsThatStand.PutAsync(stale.Lane, place.Posted, Drawn(card), cancellationToken))
            {
                case StandingOutcome.Stands(var at):
                    await members.RecordAsync(import.Id, stale.Lane, place with { Posted = at }, cancellationToken);
                    break;
                case StandingOutcome.Later:
                    return true;
                default:
                    // Tried again at the next look: the channel may be linked by then.
                    return false;
            }
        }

        await members.FreshAsync(stale, cancellationToken);
        return false;
    }

    private async Task<bool> RemindAsync(OverstapDue due, Func<Task<bool>> takes, CancellationToken cancellationToken)
    {
        if (await imports.FindAsync(due.Import, cancellationToken) is not { Import: var import }) return true;
        if (IsQuiet() && !cards.PickUpOf(import).IsUrgent) return false;
        var first = new PartnerKey(due.Partner);
        var waiting = (await members.CasesAsync(due.Import, cancellationToken)).Count(one => one.Member.First == first && one.Member.State == CaseState.Nieuw);
        if (waiting == 0) return true;
        if (!await takes()) return false;
        var isForCoordinators = due.Task == OverstapTask.TellCoordinators;
        var card = OverstapReminderCard.Build(new OverstapReminderCardData(import.Id, WorkingDays.Day(import.At), waiting, isForCoordinators ? directory.NameOf(first) : null));
        return await cardsThatStand.PutAsync(isForCoordinators ? Lane.Coordinators : Lane.Channel(first), null, Drawn(card), cancellationToken) is not StandingOutcome.Later;
    }

    /// <summary>First what is found by the reference, then the reference itself: where it stops in between, it goes on here.</summary>
    private async Task<bool> ForgetAsync(OverstapDue due, CancellationToken cancellationToken)
    {
        var today = WorkingDays.Day(time.GetUtcNow());
        if (CaseNumber.Parse(due.Import) is not { } number || await cases.LoadAsync(number, cancellationToken) is not { Case: var @case }) return true;
        if (OverstapRules.Forget(@case, today) is not Decision.Changed) return true;
        await lines.RemoveAsync(lines.KeysOf(@case), cancellationToken);
        await cases.ChangeAsync(number, file => OverstapRules.Forget(file.Case, today), cancellationToken);
        return true;
    }

    private bool IsQuiet()
    {
        var now = WorkingDays.Local(time.GetUtcNow());
        return !WorkingDays.IsWorkingDay(DateOnly.FromDateTime(now)) || TimeOnly.FromDateTime(now) < From || TimeOnly.FromDateTime(now) >= Until;
    }

    private static LaneCard Drawn(AdaptiveCard card) => new(CardJson.Serialize(card), OverstapCards.Summary);
}
