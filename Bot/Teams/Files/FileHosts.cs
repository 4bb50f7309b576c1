namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>Where files of Teams chats live: OneDrive for Business and SharePoint, in Microsoft's clouds.</summary>
internal static class FileHosts
{
    private static readonly string[] Suffixes = [".sharepoint.com", ".sharepoint.us", ".sharepoint-mil.us", ".sharepoint.cn", ".sharepoint.de"];

    /// <summary>Whether a file may be fetched from or put there.</summary>
    /// <param name="url">Where it lies; came with an activity, so it may be anything.</param>
    /// <param name="allowsLoopback">Also this machine, for a Teams that is simulated here.</param>
    public static bool Allows(Uri url, bool allowsLoopback)
    {
        if (!url.IsAbsoluteUri || url.UserInfo.Length > 0) return false;
        if (allowsLoopback && url.IsLoopback && url.Scheme == Uri.UriSchemeHttp) return true;
        return url.Scheme == Uri.UriSchemeHttps
            && url.IsDefaultPort
            && url.HostNameType == UriHostNameType.Dns
            && Suffixes.Any(suffix => url.IdnHost.EndsWith(suffix, StringComparison.OrdinalIgnoreCase));
    }
}
