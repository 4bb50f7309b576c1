using System.Text.Json;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Bot.Partners;

/// <summary>
/// Which channel belongs to which partner. Read once and kept for <see cref="Lifetime"/>, so that another instance's
/// change is seen soon; a change by this instance is seen at once.
/// </summary>
public sealed class ChannelLinks(ITableStore store, TimeProvider time) : IDisposable
{
    /// <summary>How long another instance's change may stay unseen.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(30);

    private const string Table = "directory";
    private const string Partition = "channels";

    private readonly SemaphoreSlim _gate = new(1, 1);
    private Snapshot? _snapshot;

    public async Task<IReadOnlyList<ChannelLink>> AllAsync(CancellationToken cancellationToken) =>
        (await SnapshotAsync(cancellationToken)).Links;

    public async Task<ChannelLink?> OfAsync(PartnerKey partner, CancellationToken cancellationToken) =>
        (await AllAsync(cancellationToken)).FirstOrDefault(l => l.Partner == partner);

    public async Task<ChannelLink?> ByChannelAsync(string channelId, CancellationToken cancellationToken) =>
        (await AllAsync(cancellationToken)).FirstOrDefault(l => l.ChannelId == channelId);

    /// <summary>Makes the channel the partner's: a channel has one partner and a partner one channel.</summary>
    public Task LinkAsync(ChannelLink link, CancellationToken cancellationToken) =>
        ChangeAsync(
            links => links.Where(l => l.ChannelId == link.ChannelId && l.Partner != link.Partner)
                .Select(TableChange (l) => new TableChange.Drop(l.Partner.Value))
                .Append(new TableChange.Put(link.Partner.Value, JsonSerializer.SerializeToUtf8Bytes(link, AddressJson.Default.ChannelLink))),
            cancellationToken);

    public Task UnlinkAsync(PartnerKey partner, CancellationToken cancellationToken) =>
        ChangeAsync(_ => [new TableChange.Drop(partner.Value)], cancellationToken);

    public void Dispose() => _gate.Dispose();

    private async Task ChangeAsync(Func<IReadOnlyList<ChannelLink>, IEnumerable<TableChange>> change, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            var links = await ReadAsync(cancellationToken);
            await store.CommitAsync(Table, Partition, [.. change(links)], cancellationToken);
            _snapshot = null;
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task<Snapshot> SnapshotAsync(CancellationToken cancellationToken)
    {
        if (_snapshot is { } fresh && time.GetElapsedTime(fresh.ReadAt) < Lifetime) return fresh;
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (_snapshot is { } other && time.GetElapsedTime(other.ReadAt) < Lifetime) return other;
            return _snapshot = new Snapshot(await ReadAsync(cancellationToken), time.GetTimestamp());
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task<IReadOnlyList<ChannelLink>> ReadAsync(CancellationToken cancellationToken)
    {
        var page = await store.QueryAsync(new TableQuery(Table, Partition, Take: 1000), cancellationToken);
        return [.. page.Rows.Select(row => JsonSerializer.Deserialize(row.Data.Span, AddressJson.Default.ChannelLink)!)];
    }

    private sealed record Snapshot(IReadOnlyList<ChannelLink> Links, long ReadAt);
}
