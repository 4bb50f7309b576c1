using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>The cases whose notice waits until a partner has a channel.</summary>
public sealed class WaitingCases(ITableStore store, CaseStore cases)
{
    private const string Table = "waiting";

    public Task AddAsync(PartnerKey partner, CaseNumber number, CancellationToken cancellationToken) =>
        store.CommitAsync(Table, partner.Value, [new TableChange.Put(number.ToString(), ReadOnlyMemory<byte>.Empty)], cancellationToken);

    internal static Task RemoveAsync(ITableStore store, PartnerKey partner, CaseNumber number, CancellationToken cancellationToken) =>
        store.CommitAsync(Table, partner.Value, [new TableChange.Drop(number.ToString())], cancellationToken);

    /// <summary>The partner has a channel now: what waited is delivered. A row goes only after its lane was touched.</summary>
    public async Task ReleaseAsync(PartnerKey partner, CancellationToken cancellationToken)
    {
        while (true)
        {
            var page = await store.QueryAsync(new TableQuery(Table, partner.Value), cancellationToken);
            if (page.Rows.Count == 0) return;
            foreach (var row in page.Rows)
            {
                if (CaseNumber.Parse(row.Row) is { } number && await cases.LoadAsync(number, cancellationToken) is { } file
                    && WaitingIn(file, partner).Select(lane => new LaneTouch(lane)).ToList() is { Count: > 0 } touches)
                {
                    await cases.TouchAsync(number, touches, cancellationToken);
                }

                await store.CommitAsync(Table, partner.Value, [new TableChange.Drop(row.Row)], cancellationToken);
            }
        }
    }

    /// <summary>All that this partner's channel was to show: what found no channel, and what is on its way and may not find it either.</summary>
    private static IEnumerable<Lane> WaitingIn(CaseFile file, PartnerKey partner) => file.Posted
        .Where(posted => posted.Value.Status == PostedStatus.NoChannel)
        .Select(posted => posted.Key)
        .Concat(file.Outbox.Where(item => item.NotBefore is null).Select(item => item.Lane))
        .Where(lane => lane.Place == Lane.Channel(partner).Place)
        .Distinct();
}
