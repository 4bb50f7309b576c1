using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>
/// Where Teams keeps users' files: SharePoint Online, of which OneDrive for Business is a part. The domains are those of
/// "Microsoft 365 URLs and IP address ranges", each tenant being one name below them.
/// </summary>
internal static class FileHosts
{
    // Worldwide and GCC; GCC High; DoD; China (21Vianet). The German cloud was closed in 2021.
    private static readonly string[] Domains = [".sharepoint.com", ".sharepoint.us", ".sharepoint-mil.us", ".sharepoint.cn"];

    /// <summary>The URL, where it is one that may be called.</summary>
    /// <param name="url">As it came in.</param>
    /// <param name="alsoLoopback">Whether this machine itself will do, also without TLS.</param>
    /// <param name="uri">What to call.</param>
    public static bool TryParse(string url, bool alsoLoopback, [NotNullWhen(true)] out Uri? uri)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out uri) || uri.UserInfo.Length > 0) return false;
        return IsMicrosoft(uri) || (alsoLoopback && IsLoopback(uri));
    }

    private static bool IsMicrosoft(Uri uri) =>
        uri.Scheme == Uri.UriSchemeHttps && uri.IsDefaultPort && uri.HostNameType == UriHostNameType.Dns
        && Domains.Any(domain => uri.IdnHost.Length > domain.Length && uri.IdnHost.EndsWith(domain, StringComparison.OrdinalIgnoreCase));

    private static bool IsLoopback(Uri uri) =>
        (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && (uri.IdnHost == "localhost" || (IPAddress.TryParse(uri.IdnHost, out var address) && IPAddress.IsLoopback(address)));
}
