using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Xunit;
using static TeamsSchakelpunt.Tests.Sandbox.TeamsWithStubBot;

namespace TeamsSchakelpunt.Tests.Sandbox;

public sealed class TokenTests
{
    private const string AppId = "00000000-0000-4000-a000-000000000001";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_token_comes_with_each_activity_and_verifies_with_the_published_keys()
    {
        await using var run = await StartAsync(options => options.AppId = AppId);
        await run.Teams.SayAsync("docent", "Dag", Ct);
        var token = run.Bot.LastAuthorization!;
        Assert.StartsWith("Bearer ", token, StringComparison.Ordinal);
        var result = await VerifyAsync(run, token["Bearer ".Length..]);
        Assert.True(result.IsValid, result.Exception?.Message);
        Assert.Equal(run.Teams.ServiceUrl.ToString(), result.Claims["serviceurl"]);
        Assert.Equal(run.Bot.Heard.Single()["serviceUrl"]!.ToString(), result.Claims["serviceurl"]);
    }

    [Fact]
    public async Task The_keys_are_endorsed_for_Teams()
    {
        await using var run = await StartAsync(options => options.AppId = AppId);
        var keys = await run.GetAsync(await KeysPathAsync(run));
        Assert.Equal("msteams", Assert.Single(Assert.Single(keys.Body!["keys"]!.AsArray())!["endorsements"]!.AsArray())!.ToString());
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public async Task After_a_new_key_an_old_token_holds_unless_the_old_key_is_forgotten(bool forgetOld, bool holds)
    {
        await using var run = await StartAsync(options => options.AppId = AppId);
        var old = run.Teams.Tokens!.Issue(run.Teams.ServiceUrl);
        run.Teams.Tokens.RotateKey(forgetOld);
        Assert.Equal(holds, (await VerifyAsync(run, old)).IsValid);
        Assert.True((await VerifyAsync(run, run.Teams.Tokens.Issue(run.Teams.ServiceUrl))).IsValid);
    }

    [Fact]
    public async Task A_spoiled_token_does_not_verify()
    {
        await using var run = await StartAsync(options => options.AppId = AppId);
        var other = run.Teams.Tokens!.Issue(run.Teams.ServiceUrl, token => token.Audience = "een-andere-bot");
        Assert.False((await VerifyAsync(run, other)).IsValid);
    }

    [Fact]
    public async Task Without_an_app_id_there_is_no_token_and_no_metadata()
    {
        await using var run = await StartAsync();
        await run.Teams.SayAsync("docent", "Dag", Ct);
        Assert.Null(run.Bot.LastAuthorization);
        Assert.Equal(404, (await run.GetAsync(run.Teams.OpenIdMetadata.ToString())).Status);
    }

    private static async Task<string> KeysPathAsync(TeamsWithStubBot run)
    {
        var metadata = await run.GetAsync(run.Teams.OpenIdMetadata.ToString());
        Assert.Equal("https://api.botframework.com", metadata.Body!["issuer"]!.ToString());
        return metadata.Body["jwks_uri"]!.ToString();
    }

    private static async Task<TokenValidationResult> VerifyAsync(TeamsWithStubBot run, string token)
    {
        var keys = await run.GetAsync(await KeysPathAsync(run));
        return await new JsonWebTokenHandler().ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = "https://api.botframework.com",
            ValidAudience = AppId,
            IssuerSigningKeys = new JsonWebKeySet(keys.Body!.ToJsonString()).GetSigningKeys(),
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        });
    }
}
