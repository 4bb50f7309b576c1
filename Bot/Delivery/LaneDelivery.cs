using System.Collections.Concurrent;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Teams;

namespace TeamsSchakelpunt.Bot.Delivery;

/// <summary>Brings one lane of one case up to date, and records it. Doing it twice is harmless.</summary>
public sealed class LaneDelivery(
    CaseStore cases, WaitingCases waiting, ILaneCards cards, IEnumerable<ICaseWork> works, LaneAddresses addresses, LaneSender sender, TimeProvider time)
{
    /// <summary>Until when work waits, by the outbox row it waits for: each decision that touched it asks, and once is enough.</summary>
    private readonly ConcurrentDictionary<(CaseNumber Case, Lane Lane), (string ETag, DateTimeOffset Until)> _waits = new();

    internal async Task<LaneOutcome> BringUpToDateAsync(CaseNumber number, Lane lane, CancellationToken cancellationToken)
    {
        if (await cases.LoadAsync(number, cancellationToken) is not { } file) return LaneOutcome.Done.Quietly;
        if (file.Outbox.FirstOrDefault(item => item.Lane == lane) is not { } due) return LaneOutcome.Done.Quietly;
        if (due.NotBefore is { } moment && moment > time.GetUtcNow()) return new LaneOutcome.NotBefore(moment);

        if (file.Case.State == CaseState.Gewist) return await ReplaceErasedAsync(file, due, cancellationToken);
        if (lane.IsWork)
        {
            // Work that waits for something outside holds up nothing else of the case meanwhile.
            if (_waits.TryGetValue((number, lane), out var waits) && waits.ETag == due.ETag && waits.Until > time.GetUtcNow()) return new LaneOutcome.NotBefore(waits.Until);
            if (await WorkAsync(file, lane, cancellationToken) is { } wait)
            {
                var until = time.GetUtcNow() + wait;
                _waits[(number, lane)] = (due.ETag, until);
                return new LaneOutcome.NotBefore(until);
            }

            _waits.TryRemove((number, lane), out _);
            await cases.RecordAsync(file, due, null, [], cancellationToken);
            return LaneOutcome.Done.Quietly;
        }

        if (await cards.RenderAsync(file, lane, cancellationToken) is not { } card)
        {
            await cases.RecordAsync(file, due, null, [], cancellationToken);
            return LaneOutcome.Done.Quietly;
        }

        var address = await addresses.FindAsync(lane, cancellationToken);
        var posted = file.Posted.GetValueOrDefault(lane);
        if (address is LaneAddress.None) return await WaitForAddressAsync(file, due, posted, cancellationToken);

        try
        {
            var (conversation, activity) = await sender.PutAsync(address, posted, card, cancellationToken);
            return await RecordAsync(
                file, due, posted, new PostedCard(PostedStatus.Delivered, conversation, activity, time.GetUtcNow()), cancellationToken);
        }
        catch (ConnectorException failure) when (!failure.IsPermanent)
        {
            return new LaneOutcome.Again(failure.RetryAfter, failure.Message);
        }
        catch (Exception failure) when (failure is ConnectorException or UnvouchedServiceUrlException)
        {
            return await GiveUpAsync(file, due, ProblemOf(failure), cancellationToken);
        }
    }

    private Task<TimeSpan?> WorkAsync(CaseFile file, Lane lane, CancellationToken cancellationToken) =>
        WorkOf(lane) is { } work ? work.DoAsync(file, lane.Topic!.Value, cancellationToken) : Task.FromResult<TimeSpan?>(null);

    private ICaseWork? WorkOf(Lane lane) => lane is { IsWork: true, Topic: { } topic } ? works.FirstOrDefault(work => work.Handles(topic)) : null;

    /// <summary>
    /// The case is erased, and the card that stands here says so. A card that is gone, or that Teams lets nobody change, is let
    /// go: it keeps no row alive and nothing is posted in its place.
    /// </summary>
    private async Task<LaneOutcome> ReplaceErasedAsync(CaseFile file, OutboxItem due, CancellationToken cancellationToken)
    {
        var (number, lane) = (file.Case.Number, due.Lane);
        if (WorkOf(lane) is { OutlivesErasure: true } && await WorkAsync(file, lane, cancellationToken) is { } wait) return new LaneOutcome.NotBefore(time.GetUtcNow() + wait);
        bool? isReplaced = null;
        try
        {
            if (!lane.IsWork && await cards.RenderAsync(file, lane, cancellationToken) is { } card)
            {
                if (file.Posted.TryGetValue(lane, out var posted)) isReplaced = await sender.ReplaceAsync(lane, posted, card, cancellationToken);
                else if (await addresses.FindAsync(lane, cancellationToken) is var address and not LaneAddress.None) await sender.PutAsync(address, null, card, cancellationToken);
            }
        }
        catch (ConnectorException failure) when (!failure.IsPermanent)
        {
            return new LaneOutcome.Again(failure.RetryAfter, failure.Message);
        }
        catch (Exception failure) when (failure is ConnectorException or UnvouchedServiceUrlException)
        {
            isReplaced = false;
        }

        await cases.RecordErasedAsync(number, lane, isReplaced, cancellationToken);
        return LaneOutcome.Done.Quietly;
    }

    /// <summary>After the whole schedule: the lane is marked failed, and coordinators are told.</summary>
    internal async Task<LaneOutcome> GiveUpAsync(CaseNumber number, Lane lane, CancellationToken cancellationToken)
    {
        if (await cases.LoadAsync(number, cancellationToken) is not { } file) return LaneOutcome.Done.Quietly;
        return file.Outbox.FirstOrDefault(item => item.Lane == lane) is { } due
            ? await GiveUpAsync(file, due, "Teams is al een dag niet bereikbaar.", cancellationToken)
            : LaneOutcome.Done.Quietly;
    }

    private async Task<LaneOutcome> WaitForAddressAsync(CaseFile file, OutboxItem due, PostedCard? posted, CancellationToken cancellationToken)
    {
        if (due.Lane.Partner is not { } partner)
        {
            return new LaneOutcome.Again(null, due.Lane.IsWithCoordinators ? "No coordinator can be reached." : "The person has no chat yet.");
        }

        // The row comes first: where the process stops in between, linking the channel finds it all the same.
        await waiting.AddAsync(partner, file.Case.Number, cancellationToken);
        return await RecordAsync(
            file,
            due,
            posted,
            new PostedCard(PostedStatus.NoChannel, null, null, time.GetUtcNow(), "heeft nog geen kanaal."),
            cancellationToken);
    }

    private Task<LaneOutcome> GiveUpAsync(CaseFile file, OutboxItem due, string problem, CancellationToken cancellationToken)
    {
        if (file.Case.State == CaseState.Gewist && WorkOf(due.Lane) is not { OutlivesErasure: true }) return LetGoAsync(file.Case.Number, due.Lane, cancellationToken);

        // Coordinators that can't be told are tried again: there is nobody else to tell.
        if (due.Lane.IsWithCoordinators || due.Lane.IsWork) return Task.FromResult<LaneOutcome>(new LaneOutcome.Again(null, problem));
        var posted = file.Posted.GetValueOrDefault(due.Lane);
        var failed = new PostedCard(PostedStatus.Failed, posted?.ConversationId, posted?.ActivityId, time.GetUtcNow(), problem);
        return RecordAsync(file, due, posted, failed, cancellationToken);
    }

    private async Task<LaneOutcome> LetGoAsync(CaseNumber number, Lane lane, CancellationToken cancellationToken)
    {
        await cases.RecordErasedAsync(number, lane, isReplaced: false, cancellationToken);
        return LaneOutcome.Done.Quietly;
    }

    private async Task<LaneOutcome> RecordAsync(
        CaseFile file, OutboxItem due, PostedCard? before, PostedCard now, CancellationToken cancellationToken)
    {
        var touches = before?.Status == now.Status ? [] : LanesThatShow(file.Case, due.Lane, before, now);
        await cases.RecordAsync(file, due, now, touches, cancellationToken);
        return new LaneOutcome.Done(touches);
    }

    /// <summary>The receipt shows honestly what was delivered; coordinators see what was not, and that it was mended.</summary>
    private static List<LaneTouch> LanesThatShow(Case @case, Lane lane, PostedCard? before, PostedCard now)
    {
        var receipt = Lane.Person(@case.Reporter.Id);
        var touches = new List<LaneTouch>();
        if (lane.Partner is not null) touches.Add(new LaneTouch(receipt));
        if (!lane.IsWithCoordinators && (now.Status != PostedStatus.Delivered || before is not null)) touches.Add(new LaneTouch(Lane.Coordinators));
        return touches;
    }

    private static string ProblemOf(Exception failure) => failure is ConnectorException { ErrorCode: { } code }
        ? code switch
        {
            ConnectorErrorCodes.BotNotInConversationRoster => "het Schakelpunt is daar niet geïnstalleerd.",
            ConnectorErrorCodes.ConversationBlockedByUser => "het Schakelpunt is daar geblokkeerd.",
            ConnectorErrorCodes.MessageSizeTooBig => "het bericht is te groot voor Teams.",
            _ => $"Teams weigert het ({code}).",
        }
        : "Teams weigert het.";
}
