using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>Signs the tokens that come with activities, and publishes the keys as Bot Connector does.</summary>
public sealed class TokenIssuer : IDisposable
{
    private readonly Lock _gate = new();
    private readonly List<(RSA Key, string Id, string[] Endorsements)> _keys = [];
    private readonly TeamsSimulatorOptions _options;

    internal TokenIssuer(TeamsSimulatorOptions options)
    {
        _options = options;
        RotateKey();
    }

    /// <summary>Signs from now on with a new key. The old ones stay published unless <paramref name="forgetOld"/>.</summary>
    public void RotateKey(bool forgetOld = false, params string[] endorsements)
    {
        lock (_gate)
        {
            if (forgetOld) Forget();
            _keys.Add((RSA.Create(2048), Guid.NewGuid().ToString("N"), endorsements is { Length: > 0 } ? endorsements : ["msteams"]));
        }
    }

    /// <summary>A token for the bot, valid for an hour from five minutes ago; <paramref name="change"/> may spoil it.</summary>
    public string Issue(Uri serviceUrl, Action<SecurityTokenDescriptor>? change = null)
    {
        ArgumentNullException.ThrowIfNull(serviceUrl);
        lock (_gate)
        {
            var (key, id, _) = _keys[^1];
            var now = _options.TimeProvider.GetUtcNow().UtcDateTime;
            var token = new SecurityTokenDescriptor
            {
                Issuer = _options.Issuer,
                Audience = _options.AppId,
                NotBefore = now.AddMinutes(-5),
                IssuedAt = now,
                Expires = now.AddHours(1),
                Subject = new ClaimsIdentity([new Claim("serviceurl", serviceUrl.ToString())]),
                SigningCredentials = new(new RsaSecurityKey(key) { KeyId = id }, SecurityAlgorithms.RsaSha256),
            };
            change?.Invoke(token);
            return new JsonWebTokenHandler().CreateToken(token);
        }
    }

    /// <summary>Closes the keys.</summary>
    public void Dispose() => Forget();

    private void Forget()
    {
        foreach (var (key, _, _) in _keys) key.Dispose();
        _keys.Clear();
    }

    internal JsonObject Metadata(Uri baseUrl) => new()
    {
        ["issuer"] = _options.Issuer,
        ["jwks_uri"] = new Uri(baseUrl, "openid/keys").ToString(),
        ["authorization_endpoint"] = "https://invalid.example",
        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
        ["token_endpoint_auth_methods_supported"] = new JsonArray("private_key_jwt"),
    };

    internal JsonObject Keys()
    {
        lock (_gate) return new() { ["keys"] = new JsonArray([.. _keys.Select(k => Published(k.Key, k.Id, k.Endorsements))]) };
    }

    private static JsonObject Published(RSA key, string id, string[] endorsements)
    {
        var numbers = key.ExportParameters(false);
        return new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = id,
            ["x5t"] = id,
            ["n"] = Base64UrlEncoder.Encode(numbers.Modulus),
            ["e"] = Base64UrlEncoder.Encode(numbers.Exponent),
            ["endorsements"] = new JsonArray([.. endorsements.Select(e => (JsonNode)e)]),
        };
    }
}
