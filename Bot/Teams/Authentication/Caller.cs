using System.Net;
using Microsoft.Extensions.Options;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>
/// Whether a caller may deliver this activity: the token's key endorses the channel, its <c>serviceurl</c> is the
/// activity's, and the tenant is allowed. Without an app id only a caller on loopback may, for service URLs on loopback.
/// </summary>
internal sealed class Caller(IOptions<BotIdentityOptions> identity)
{
    private const string ServiceUrlClaim = "serviceurl";

    /// <summary>The service URL that is vouched for, or null where the caller may not.</summary>
    public Uri? Vouches(HttpContext http, Activity activity)
    {
        if (!ServiceUrl.TryParse(activity.ServiceUrl, out var serviceUrl)) return null;
        var bot = identity.Value;
        if (!bot.HasIdentity) return IsOnLoopback(http) && serviceUrl.IsLoopback ? serviceUrl : null;

        var isEndorsed = activity.ChannelId is { } channel
            && http.Features.Get<KeyEndorsements>()?.Channels.Contains(channel, StringComparer.Ordinal) == true;
        var isSameService = ServiceUrl.AreEqual(http.User.FindFirst(ServiceUrlClaim)?.Value, activity.ServiceUrl);
        return isEndorsed && isSameService && AllTenantsAllowed(activity, bot) ? serviceUrl : null;
    }

    /// <summary>
    /// Every tenant that the activity names must be allowed: the user's (people in shared channels come with their own),
    /// the conversation's and the channel's.
    /// </summary>
    private static bool AllTenantsAllowed(Activity activity, BotIdentityOptions bot)
    {
        string?[] named = [activity.From?.TenantId, activity.Conversation?.TenantId, activity.ChannelData?.Tenant?.Id];
        return named.Any(tenant => tenant is not null) && named.All(tenant => tenant is null || bot.Allows(tenant));
    }

    /// <summary>A proxy would make the whole world look like loopback.</summary>
    private static bool IsOnLoopback(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address) && !http.Request.Headers.ContainsKey("X-Forwarded-For");
}
