using Azure.Core;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Authentication.Azure;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;

namespace TeamsSchakelpunt.Bot.Calendar.Graph;

/// <summary>Makes the SDK's client: asked once a request, since the caller comes back later itself and must hear when.</summary>
internal static class GraphConnection
{
    /// <param name="options">Where Graph is.</param>
    /// <param name="credential">The bot's own; null to a stand-in, which gets no token.</param>
    public static GraphServiceClient Open(GraphOptions options, TokenCredential? credential)
    {
        var endpoint = options.Endpoint;
        var sdk = GraphClientFactory.CreateDefaultHandlers().Where(handler => handler is not (RetryHandler or RedirectHandler));
        var http = GraphClientFactory.Create([.. sdk, new MailboxLimit(), new OnlyJson()], finalHandler: Connection(endpoint));
        http.Timeout = Timeout.InfiniteTimeSpan; // GraphCalendar keeps the time of a whole call.
        return new GraphServiceClient(http, Authentication(endpoint, credential), endpoint.AbsoluteUri);
    }

    /// <summary>A token goes to Graph's own host and no other, wherever a link in an answer leads.</summary>
    private static IAuthenticationProvider Authentication(Uri endpoint, TokenCredential? credential) => credential is null
        ? new AnonymousAuthenticationProvider()
        : new AzureIdentityAuthenticationProvider(credential, [endpoint.Host], isCaeEnabled: false, scopes: [$"{endpoint.GetLeftPart(UriPartial.Authority)}/.default"]);

    private static SocketsHttpHandler Connection(Uri endpoint) => new()
    {
        UseProxy = !endpoint.IsLoopback,
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };
}
