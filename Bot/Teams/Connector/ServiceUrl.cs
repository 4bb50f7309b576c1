using System.Diagnostics.CodeAnalysis;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>A service URL in the one form in which two of them can be compared.</summary>
public static class ServiceUrl
{
    /// <summary>Reads a service URL: https, or http on loopback; no user, query or fragment.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Uri? url) =>
        Uri.TryCreate(text, UriKind.Absolute, out url) && IsCallable(url);

    /// <summary>Lower case and without trailing slash: equal keys are equal service URLs.</summary>
    public static string Key(Uri url) =>
        url.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped)
            .TrimEnd('/').ToLowerInvariant();

    /// <summary>Whether two texts name the same service URL. A text that is none equals nothing.</summary>
    public static bool AreEqual(string? left, string? right) =>
        TryParse(left, out var leftUrl) && TryParse(right, out var rightUrl)
        && string.Equals(Key(leftUrl), Key(rightUrl), StringComparison.Ordinal);

    private static bool IsCallable(Uri url) =>
        (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback))
        && url.UserInfo.Length == 0 && url.Query.Length == 0 && url.Fragment.Length == 0;
}
