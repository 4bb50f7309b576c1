using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>
/// The keys that sign inbound tokens. A token of an unknown key has the keys read again and is then looked at once more; the
/// library's own manager reads them in the background, and meanwhile refuses what Teams does not send twice.
/// </summary>
internal sealed class ChannelKeys : BaseConfigurationManager, IConfigurationManager<OpenIdConnectConfiguration>, IDisposable
{
    private static readonly TimeSpan KeepsFor = TimeSpan.FromHours(12);
    private static readonly TimeSpan ReadsAtMostOnceIn = TimeSpan.FromMinutes(1);

    private readonly IDocumentRetriever _documents;
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _reading = new(1, 1);
    private volatile OpenIdConnectConfiguration? _current;
    private volatile bool _isRefreshWanted;
    private long _lastRead;

    public ChannelKeys(string metadataUrl, IDocumentRetriever documents, TimeProvider time)
    {
        MetadataAddress = metadataUrl;
        _documents = documents;
        _time = time;

        // Would accept what a withdrawn key signed for another hour.
        UseLastKnownGoodConfiguration = false;
    }

    public async Task<OpenIdConnectConfiguration> GetConfigurationAsync(CancellationToken cancel)
    {
        if (_current is { } known && !IsDue()) return known;
        await _reading.WaitAsync(cancel);
        try
        {
            if (_current is { } read && !IsDue()) return read;
            return await ReadAsync();
        }
        finally
        {
            _reading.Release();
        }
    }

    public override async Task<BaseConfiguration> GetBaseConfigurationAsync(CancellationToken cancel) => await GetConfigurationAsync(cancel);

    /// <summary>The next question reads the keys again, but not for everyone who makes up a key.</summary>
    public override void RequestRefresh()
    {
        if (SinceLastRead() >= ReadsAtMostOnceIn) _isRefreshWanted = true;
    }

    public void Dispose() => _reading.Dispose();

    private async Task<OpenIdConnectConfiguration> ReadAsync()
    {
        Interlocked.Exchange(ref _lastRead, _time.GetTimestamp());
        try
        {
            return _current = await OpenIdConnectConfigurationRetriever.GetAsync(MetadataAddress, _documents, CancellationToken.None);
        }
        catch (Exception) when (_current is not null)
        {
            // The keys at hand stay good; whoever comes with another asks again.
            return _current;
        }
        finally
        {
            // Not before: who asks meanwhile waits for the new keys.
            _isRefreshWanted = false;
        }
    }

    private bool IsDue() => _isRefreshWanted || SinceLastRead() >= KeepsFor;

    private TimeSpan SinceLastRead() => _time.GetElapsedTime(Interlocked.Read(ref _lastRead));
}
