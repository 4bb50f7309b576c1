using TeamsSchakelpunt.Bot.Teams;
using Xunit;

namespace TeamsSchakelpunt.Tests.Teams;

public sealed class FileHostTests
{
    [Theory]
    [InlineData("https://contoso.sharepoint.com/personal/a/_layouts/15/download.aspx?UniqueId=1&tempauth=x")]
    [InlineData("https://contoso-my.sharepoint.com/personal/a?tempauth=x")]
    [InlineData("https://CONTOSO-MY.SharePoint.COM/a")]
    [InlineData("https://contoso.sharepoint.com:443/a")]
    [InlineData("https://contoso-my.sharepoint.us/a")]
    [InlineData("https://contoso-my.sharepoint-mil.us/a")]
    [InlineData("https://contoso.sharepoint.cn/a")]
    public void Files_of_teams_stand_in_sharepoint(string url)
    {
        Assert.True(FileHosts.TryParse(url, alsoLoopback: false, out var uri));
        Assert.Equal(new Uri(url), uri);
    }

    [Theory]
    [InlineData("https://evil-sharepoint.com/a")]
    [InlineData("https://sharepoint.com.evil.example/a")]
    [InlineData("https://contoso.sharepoint.com.evil.example/a")]
    [InlineData("https://contoso.sharepoint.com@evil.example/a")]
    [InlineData("https://user@contoso.sharepoint.com/a")]
    [InlineData("https://evil.example/contoso.sharepoint.com")]
    [InlineData("https://evil.example/?.sharepoint.com")]
    [InlineData("https://evil.example#.sharepoint.com")]
    [InlineData("https://evil.example\\.sharepoint.com/a")]
    [InlineData("https://contoso.sharepoint.com%2eevil.example/a")]
    [InlineData("https://contoso.sharepoint.com。evil.example/a")]
    [InlineData("https://contoso.sharepoint.com./a")]
    [InlineData("https://sharepoint.com/a")]
    [InlineData("https://.sharepoint.com/a")]
    [InlineData("https://contoso.sharepoint.de/a")]
    [InlineData("https://contoso.sharep\u043Eint.com/a")]
    [InlineData("https://contoso.sharepoint.com:8443/a")]
    [InlineData("http://contoso.sharepoint.com/a")]
    [InlineData("ftp://contoso.sharepoint.com/a")]
    [InlineData("file://contoso.sharepoint.com/a")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://20.190.160.1/a")]
    [InlineData("https://[::1]/a")]
    [InlineData("http://169.254.169.254/metadata/identity/oauth2/token")]
    [InlineData("https://localhost/a")]
    [InlineData("//contoso.sharepoint.com/a")]
    [InlineData("contoso.sharepoint.com/a")]
    [InlineData("data:text/plain,hoi")]
    [InlineData("")]
    public void Nothing_else_is_a_file_host(string url) => Assert.False(FileHosts.TryParse(url, alsoLoopback: false, out _));

    [Theory]
    [InlineData("http://localhost:3979/a", true)]
    [InlineData("http://127.0.0.1:3979/a", true)]
    [InlineData("http://[::1]:3979/a", true)]
    [InlineData("https://contoso.sharepoint.com/a", true)]
    [InlineData("http://localhost@evil.example/a", false)]
    [InlineData("http://user@localhost/a", false)]
    [InlineData("http://localhost.evil.example/a", false)]
    [InlineData("http://127.0.0.1.evil.example/a", false)]
    [InlineData("http://169.254.169.254/a", false)]
    [InlineData("http://10.0.0.1/a", false)]
    [InlineData("http://0.0.0.0/a", false)]
    [InlineData("http://contoso.sharepoint.com/a", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("ftp://localhost/a", false)]
    public void In_development_this_machine_is_one_too(string url, bool isOne) =>
        Assert.Equal(isOne, FileHosts.TryParse(url, alsoLoopback: true, out _));
}
