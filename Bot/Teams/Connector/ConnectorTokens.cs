using Azure.Core;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>The bot's own token for the connector: kept until shortly before it expires, asked once at a time.</summary>
internal sealed class ConnectorTokens(TimeProvider time, TokenCredential? credential = null) : IDisposable
{
    private static readonly TokenRequestContext Scope = new(["https://api.botframework.com/.default"]);
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _asking = new(1, 1);
    private AccessToken _token;

    /// <summary>The token, or null for a bot without an identity.</summary>
    public async ValueTask<string?> GetAsync(CancellationToken cancellationToken)
    {
        if (credential is null) return null;
        if (IsFresh(_token)) return _token.Token;
        await _asking.WaitAsync(cancellationToken);
        try
        {
            if (!IsFresh(_token)) _token = await credential.GetTokenAsync(Scope, cancellationToken);
            return _token.Token;
        }
        finally
        {
            _asking.Release();
        }
    }

    public void Dispose() => _asking.Dispose();

    private bool IsFresh(AccessToken token) => token.Token is not null && token.ExpiresOn - time.GetUtcNow() > Margin;
}
