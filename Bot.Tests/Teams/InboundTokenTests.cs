using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;
using Xunit;

namespace TeamsSchakelpunt.Tests.Teams;

public sealed class InboundTokenTests
{
    public static TheoryData<string> WrongTokens =>
        ["none", "garbage", "expired", "not yet", "audience", "issuer", "unknown key", "alg none", "HS256", "no expiry"];

    [Theory]
    [MemberData(nameof(WrongTokens))]
    public async Task A_token_that_is_not_valid_is_401_and_no_turn_runs(string wrong)
    {
        await using var host = await ProtocolHost.StartAsync();
        var response = await host.PostAsync(host.Activity(), Wrong(host, wrong));
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(0, host.Turns);
    }

    [Fact]
    public async Task A_good_token_lets_the_turn_run_and_is_remembered_only_until_it_expires()
    {
        await using var host = await ProtocolHost.StartAsync();
        var token = host.Token();
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(host.Activity(id: "1"), token)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(host.Activity(id: "2"), token)).StatusCode);
        host.Time.Advance(TimeSpan.FromHours(1.2));
        Assert.Equal(HttpStatusCode.Unauthorized, (await host.PostAsync(host.Activity(id: "3"), token)).StatusCode);
        Assert.Equal(2, host.Turns);
    }

    [Theory]
    [InlineData("HTTP://127.0.0.1:{0}/")]
    [InlineData("http://127.0.0.1:{0}")]
    public async Task The_service_url_may_differ_in_case_and_trailing_slash(string form)
    {
        await using var host = await ProtocolHost.StartAsync();
        var activity = host.Activity();
        activity["serviceUrl"] = string.Format(System.Globalization.CultureInfo.InvariantCulture, form, host.Issuer.ServiceUrl.Port);
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(activity, host.Token())).StatusCode);
    }

    [Theory]
    [InlineData("other service")]
    [InlineData("no service claim")]
    [InlineData("other tenant")]
    [InlineData("no tenant")]
    [InlineData("other channel")]
    public async Task A_valid_token_that_may_not_speak_for_this_is_403_and_no_turn_runs(string wrong)
    {
        await using var host = await ProtocolHost.StartAsync();
        var activity = host.Activity();
        var token = host.Token();
        switch (wrong)
        {
            case "other service":
                activity["serviceUrl"] = "https://evil.example/";
                break;
            case "no service claim":
                token = host.Token(t => t.Subject = new System.Security.Claims.ClaimsIdentity());
                break;
            case "other tenant":
                activity["conversation"]!["tenantId"] = "22222222-0000-4000-8000-000000000002";
                break;
            case "no tenant":
                activity["conversation"]!.AsObject().Remove("tenantId");
                break;
            default:
                activity["channelId"] = "directline";
                break;
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await host.PostAsync(activity, token)).StatusCode);
        Assert.Equal(0, host.Turns);
    }

    [Fact]
    public async Task A_key_that_does_not_endorse_the_channel_is_refused()
    {
        await using var host = await ProtocolHost.StartAsync();
        host.Issuer.Tokens!.RotateKey(forgetOld: true, "webchat");
        Assert.Equal(HttpStatusCode.Forbidden, (await host.PostAsync(host.Activity(), host.Token())).StatusCode);
    }

    private static string? Wrong(ProtocolHost host, string wrong)
    {
        var now = host.Time.GetUtcNow().UtcDateTime;
        switch (wrong)
        {
            case "none":
                return null;
            case "garbage":
                return "not.a.token";
            case "expired":
                return host.Token(t => (t.NotBefore, t.IssuedAt, t.Expires) = (now.AddHours(-3), now.AddHours(-3), now.AddHours(-2)));
            case "not yet":
                return host.Token(t => (t.NotBefore, t.Expires) = (now.AddHours(2), now.AddHours(3)));
            case "audience":
                return host.Token(t => t.Audience = "33333333-0000-4000-8000-000000000003");
            case "issuer":
                return host.Token(t => t.Issuer = "https://evil.example");
            case "unknown key":
                using (var other = RSA.Create(2048))
                {
                    return host.Token(t => t.SigningCredentials = new SigningCredentials(new RsaSecurityKey(other.ExportParameters(true)) { KeyId = "unknown" }, SecurityAlgorithms.RsaSha256));
                }

            case "alg none":
                return $"{Part(new JsonObject { ["alg"] = "none", ["typ"] = "JWT" })}.{host.Token().Split('.')[1]}.";
            case "HS256":
                return host.Token(t => t.SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(new byte[32]) { KeyId = "k" }, SecurityAlgorithms.HmacSha256));
            default:
                var parts = host.Token().Split('.');
                return $"{parts[0]}.{Part(new JsonObject { ["iss"] = "https://api.botframework.com", ["aud"] = ProtocolHost.AppId })}.{parts[2]}";
        }
    }

    private static string Part(JsonObject json) => Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes(json.ToJsonString()));
}
