using Azure.Core;
using Azure.Identity;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>The bot's own token for the connector: kept until shortly before it expires, asked once at a time.</summary>
internal sealed class ConnectorTokens(TimeProvider time, TokenCredential? credential = null) : IDisposable
{
    private static readonly TokenRequestContext Scope = new(["https://api.botframework.com/.default"]);
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _asking = new(1, 1);
    private volatile Kept? _kept;

    /// <summary>The token, or null for a bot without an identity.</summary>
    public async ValueTask<string?> GetAsync(CancellationToken cancellationToken)
    {
        if (credential is null) return null;
        if (_kept is { } kept && IsValidFor(kept, Margin)) return kept.Token;
        await _asking.WaitAsync(cancellationToken);
        try
        {
            if (_kept is { } other && IsValidFor(other, Margin)) return other.Token;
            var token = await credential.GetTokenAsync(Scope, cancellationToken);
            _kept = new Kept(token.Token, token.ExpiresOn);
            return token.Token;
        }
        catch (AuthenticationFailedException) when (_kept is { } old && IsValidFor(old, TimeSpan.Zero))
        {
            return _kept.Token;
        }
        finally
        {
            _asking.Release();
        }
    }

    public void Dispose() => _asking.Dispose();

    private bool IsValidFor(Kept token, TimeSpan margin) => token.ExpiresOn - time.GetUtcNow() > margin;

    private sealed record Kept(string Token, DateTimeOffset ExpiresOn);
}
