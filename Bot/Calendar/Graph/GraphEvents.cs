using System.Security.Cryptography;
using System.Text;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Item.Events.Item.Cancel;
using Microsoft.Kiota.Abstractions;

namespace TeamsSchakelpunt.Bot.Calendar.Graph;

/// <summary>The events in the organiser's calendar.</summary>
internal sealed class GraphEvents(GraphServiceClient graph, string organizer)
{
    private const string Regret = "Deze casusbespreking gaat niet door.";

    /// <summary>How often a meeting that was taken out of the calendar by hand can be made anew.</summary>
    private const int MostTransactions = 5;

    private static readonly string[] Fields = ["id", "start", "end", "attendees", "onlineMeeting", "isCancelled"];

    /// <summary>The event with this id; null where it is gone or was called off.</summary>
    public async Task<Event?> FindAsync(string? id, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(id)) return null;
        try
        {
            var found = Whole(await graph.Users[organizer].Events[id].GetAsync(
                request =>
                {
                    request.QueryParameters.Select = Fields;
                    AskForUtc(request.Headers);
                },
                cancellationToken));
            return IsStanding(found) ? found : null;
        }
        catch (ApiException answer) when (GraphFailures.IsNoEvent(answer))
        {
            return null;
        }
    }

    /// <summary>The event that was made for this key; a page may be empty and yet have a next one.</summary>
    public async Task<Event?> FindByKeyAsync(string key, CancellationToken cancellationToken)
    {
        var events = graph.Users[organizer].Events;
        var page = await events.GetAsync(
            request =>
            {
                request.QueryParameters.Filter = $"singleValueExtendedProperties/Any(ep: ep/id eq '{GraphInvitation.KeyProperty}' and ep/value eq '{Quoted(key)}')";
                request.QueryParameters.Select = Fields;
                AskForUtc(request.Headers);
            },
            cancellationToken);
        while (true)
        {
            if (page?.Value is not { } list) throw new HttpRequestException("The answer has no list."); // Not the same as: there is none.
            if (list.FirstOrDefault(IsStanding) is { } found) return found;
            if (page.OdataNextLink is not { } next) return null;
            page = await events.WithUrl(next).GetAsync(request => AskForUtc(request.Headers), cancellationToken);
        }
    }

    /// <summary>
    /// The event for this meeting, made where no earlier attempt made it. Graph refuses a transaction that it knows; then the event is
    /// looked up. Where that was taken away by hand since, it is made under a transaction that follows from it, so that this is
    /// repeatable too.
    /// </summary>
    /// <param name="wanted">The meeting.</param>
    /// <param name="lostId">The event that is known to be gone; null where there is none.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Event> AddAsync(WantedMeeting wanted, string? lostId, CancellationToken cancellationToken)
    {
        var invitation = new GraphInvitation(wanted, organizer);
        var transaction = wanted.TransactionId;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return Whole(await graph.Users[organizer].Events.PostAsync(
                    invitation.New(transaction), request => AskForUtc(request.Headers), cancellationToken));
            }
            catch (ApiException answer) when (GraphFailures.IsDuplicate(answer))
            {
                if (await FindByKeyAsync(wanted.Key, cancellationToken) is { } byKey) return byKey;
                var existing = GraphFailures.ExistingEventOf(answer);
                if (await FindAsync(existing, cancellationToken) is { } byId) return byId;
                if ((existing ?? lostId) is not { } gone || attempt == MostTransactions) throw;
                transaction = After(transaction, gone);
            }
        }
    }

    /// <summary>Makes the event stand as wanted.</summary>
    public async Task<Event> BringUpToDateAsync(Event there, WantedMeeting wanted, CancellationToken cancellationToken)
    {
        if (new GraphInvitation(wanted, organizer).ChangesTo(there) is not { } changes) return there;
        var changed = Whole(await graph.Users[organizer].Events[there.Id].PatchAsync(changes, request => AskForUtc(request.Headers), cancellationToken));
        changed.OnlineMeeting ??= there.OnlineMeeting;
        return changed;
    }

    /// <summary>Tells the attendees and takes the event out; false where it was not there.</summary>
    public async Task<bool> CancelAsync(string? id, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(id)) return false;
        var there = graph.Users[organizer].Events[id];
        try
        {
            await CancelOrDeleteAsync();
            return true;
        }
        catch (ApiException answer) when (GraphFailures.IsNoEvent(answer))
        {
            return false;
        }

        async Task CancelOrDeleteAsync()
        {
            try
            {
                await there.Cancel.PostAsync(new CancelPostRequestBody { Comment = Regret }, cancellationToken: cancellationToken);
            }
            catch (ApiException answer) when (!GraphFailures.IsNoEvent(answer) && GraphFailures.IsRefused(answer))
            {
                // An event to which nobody could be invited is no meeting, and can't be called off.
                await there.DeleteAsync(cancellationToken: cancellationToken);
            }
        }
    }

    private static void AskForUtc(RequestHeaders headers) => headers.Add("Prefer", GraphTime.AnswerInUtc);

    private static bool IsStanding(Event found) => found is { Id: not null, IsCancelled: not true };

    private static Event Whole(Event? answer) => answer?.Id is not null ? answer : throw new HttpRequestException("The answer has no event.");

    private static string Quoted(string text) => text.Replace("'", "''", StringComparison.Ordinal);

    private static Guid After(Guid transaction, string goneId) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{transaction}|{goneId}")).AsSpan(0, 16));
}
