using System.Text.Json;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>How a token from the channel must be (Bot Framework, "Authenticate requests from the Bot Connector service to your bot").</summary>
internal sealed class InboundTokens(IOptions<BotIdentityOptions> identity, IHttpClientFactory clients, TimeProvider time)
    : IConfigureNamedOptions<JwtBearerOptions>
{
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    public void Configure(JwtBearerOptions options) => Configure(JwtBearerDefaults.AuthenticationScheme, options);

    public void Configure(string? name, JwtBearerOptions options)
    {
        var bot = identity.Value;
        options.ConfigurationManager = new ChannelKeys(
            bot.ToBotFromChannelOpenIdMetadataUrl,
            new HttpDocumentRetriever(clients.CreateClient(nameof(ChannelKeys))) { RequireHttps = !new Uri(bot.ToBotFromChannelOpenIdMetadataUrl).IsLoopback },
            time);
        options.IncludeErrorDetails = false;
        options.TokenHandlers.Clear();
        options.TokenHandlers.Add(new RememberedTokens(time));
        options.TokenValidationParameters = new TokenValidationParameters
        {
            ValidIssuer = bot.ToBotFromChannelTokenIssuer,
            ValidAudience = bot.MicrosoftAppId,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            LifetimeValidator = (notBefore, expires, _, _) => IsAlive(notBefore, expires),
        };
        options.Events = new JwtBearerEvents { OnTokenValidated = KeepEndorsements };
    }

    private bool IsAlive(DateTime? notBefore, DateTime? expires)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return expires is { } end && now <= end + ClockSkew && (notBefore is not { } start || now >= start - ClockSkew);
    }

    /// <summary>Keeps which channels the signing key may speak for; the standard handler drops it.</summary>
    private static async Task KeepEndorsements(TokenValidatedContext context)
    {
        if (context.SecurityToken is not JsonWebToken token || context.Options.ConfigurationManager is not { } manager)
        {
            context.Fail("There is no key to ask.");
            return;
        }

        var configuration = await manager.GetConfigurationAsync(context.HttpContext.RequestAborted);
        context.HttpContext.Features.Set(new KeyEndorsements(EndorsementsOf(configuration, token.Kid)));
    }

    private static IReadOnlyList<string> EndorsementsOf(OpenIdConnectConfiguration configuration, string kid)
    {
        var key = configuration.JsonWebKeySet?.Keys.FirstOrDefault(k => k.Kid == kid);
        return key?.AdditionalData.TryGetValue("endorsements", out var endorsements) != true ? [] : endorsements switch
        {
            JsonElement { ValueKind: JsonValueKind.Array } channels => [.. channels.EnumerateArray().Select(channel => channel.ToString())],
            IEnumerable<object> channels => [.. channels.Select(channel => channel.ToString() ?? "")],
            _ => [],
        };
    }
}

/// <summary>The channels for which the key of a request's token may speak.</summary>
internal sealed record KeyEndorsements(IReadOnlyList<string> Channels);
