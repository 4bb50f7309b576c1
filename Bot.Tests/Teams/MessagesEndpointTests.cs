using System.Net;
using System.Text;
using TeamsSchakelpunt.Bot;
using Microsoft.Extensions.Options;
using Xunit;

namespace TeamsSchakelpunt.Tests.Teams;

public sealed class MessagesEndpointTests
{
    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("{\"type\":\"message\"}")]
    [InlineData("{\"type\":\"message\",\"serviceUrl\":\"http://127.0.0.1/\",\"channelId\":\"msteams\"}")]
    [InlineData("{\"type\":5,\"serviceUrl\":[]}")]
    [InlineData("{\"type\":\"message\",")]
    public async Task What_is_no_activity_is_400(string body)
    {
        await using var host = await ProtocolHost.StartAsync(withIdentity: false);
        var response = await host.PostAsync(new StringContent(body, Encoding.UTF8, "application/json"), null);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(0, host.Turns);
    }

    [Fact]
    public async Task A_body_nested_too_deep_is_400()
    {
        await using var host = await ProtocolHost.StartAsync(withIdentity: false);
        var deep = "{\"type\":\"message\",\"value\":" + new string('[', 5000) + new string(']', 5000) + "}";
        Assert.Equal(HttpStatusCode.BadRequest, (await host.PostAsync(new StringContent(deep, Encoding.UTF8, "application/json"), null)).StatusCode);
    }

    [Fact]
    public async Task A_body_over_the_limit_is_413()
    {
        await using var host = await ProtocolHost.StartAsync(withIdentity: false);
        var activity = host.Activity();
        activity["text"] = new string('a', 300 * 1024);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await host.PostAsync(activity, null)).StatusCode);
    }

    [Fact]
    public async Task What_is_no_plain_json_is_415()
    {
        await using var host = await ProtocolHost.StartAsync(withIdentity: false);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await host.PostAsync(new StringContent("<a/>", Encoding.UTF8, "text/xml"), null)).StatusCode);
        var packed = new StringContent("{}", Encoding.UTF8, "application/json");
        packed.Headers.ContentEncoding.Add("gzip");
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await host.PostAsync(packed, null)).StatusCode);
    }

    [Fact]
    public async Task Without_an_app_id_only_loopback_speaks_and_only_for_loopback()
    {
        await using var host = await ProtocolHost.StartAsync(withIdentity: false);
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(host.Activity(), null)).StatusCode);

        var proxied = await host.PostAsync(
            new StringContent(host.Activity(id: "2").ToJsonString(), Encoding.UTF8, "application/json"), null, r => r.Headers.Add("X-Forwarded-For", "203.0.113.9"));
        Assert.Equal(HttpStatusCode.Forbidden, proxied.StatusCode);

        var elsewhere = host.Activity(id: "3");
        elsewhere["serviceUrl"] = "https://smba.example/";
        Assert.Equal(HttpStatusCode.Forbidden, (await host.PostAsync(elsewhere, null)).StatusCode);
        Assert.Equal(1, host.Turns);
    }

    [Theory]
    [InlineData("MicrosoftAppId", "MicrosoftAppId=")]
    [InlineData("MicrosoftAppPassword", "MicrosoftAppPassword=")]
    [InlineData("MicrosoftAppTenantId", "MicrosoftAppTenantId=deventer")]
    [InlineData("MicrosoftAppType", "MicrosoftAppType=MultiTenant")]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl", "ToBotFromChannelOpenIdMetadataUrl=http://login.example/")]
    [InlineData("Teams:AllowedTenants", "Teams:AllowedTenants:0=deventer")]
    [InlineData("Privacy:Keys", "Privacy:Keys:0=short")]
    [InlineData("Schakelpunt:Coordinators", "Schakelpunt:Coordinators:0=jan")]
    [InlineData("Schakelpunt:Directory", "Schakelpunt:Directory=nowhere.json")]
    [InlineData("Meetings:From", "Meetings:From=half negen")]
    [InlineData("Schakelpunt:SchoolHolidays: the file 'nowhere.json'", "Schakelpunt:SchoolHolidays=nowhere.json")]
    [InlineData("Schakelpunt:SchoolHolidays: 'Data/signals.json': line 1", "Schakelpunt:SchoolHolidays=Data/signals.json")]
    public async Task Outside_development_a_missing_or_wrong_setting_stops_the_start_and_is_named(string named, string setting)
    {
        var folder = Directory.CreateTempSubdirectory("schakelpunt-settings-").FullName;
        string[] good =
        [
            $"--MicrosoftAppId={ProtocolHost.AppId}", $"--MicrosoftAppTenantId={ProtocolHost.Tenant}", "--MicrosoftAppPassword=secret",
            $"--Privacy:Keys:0={Convert.ToBase64String(new byte[32])}", "--environment=Production", "--urls=http://127.0.0.1:0", $"--contentRoot={folder}",
        ];
        await using var app = SchakelpuntHost.Build([.. good, $"--{setting}"]);
        var refused = await Assert.ThrowsAnyAsync<Exception>(() => app.StartAsync(TestContext.Current.CancellationToken));
        Assert.Contains(Failures(refused), failure => failure.StartsWith(named, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Failures(Exception exception) => exception switch
    {
        AggregateException many => many.InnerExceptions.SelectMany(Failures),
        OptionsValidationException wrong => wrong.Failures,
        _ => [exception.Message],
    };
}
