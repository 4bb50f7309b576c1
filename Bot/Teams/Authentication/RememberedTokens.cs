using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>
/// Validates inbound tokens, and remembers those that were right until they expire: Teams sends the same token for about
/// an hour, and checking its signature costs as much as the rest of a turn. Kept by hash, so that no token lies in memory.
/// </summary>
internal sealed class RememberedTokens(TimeProvider time) : TokenHandler
{
    private const int MostRemembered = 1_000;

    private readonly JsonWebTokenHandler _inner = new() { MapInboundClaims = false };
    private readonly ConcurrentDictionary<string, (TokenValidationResult Result, DateTimeOffset Expires)> _known = new(StringComparer.Ordinal);

    public override async Task<TokenValidationResult> ValidateTokenAsync(string token, TokenValidationParameters validationParameters)
    {
        var key = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
        if (_known.TryGetValue(key, out var known))
        {
            if (known.Expires > time.GetUtcNow()) return known.Result;
            _known.TryRemove(key, out _);
        }

        var result = await _inner.ValidateTokenAsync(token, validationParameters);
        if (result is { IsValid: true, SecurityToken: JsonWebToken valid })
        {
            if (_known.Count >= MostRemembered) _known.Clear();
            _known[key] = (result, new DateTimeOffset(valid.ValidTo, TimeSpan.Zero));
        }

        return result;
    }

    public override SecurityToken ReadToken(string token) => _inner.ReadToken(token);
}
