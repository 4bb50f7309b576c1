using System.Net;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.Protocols;
using TeamsSchakelpunt.Bot.Teams;
using Xunit;

namespace TeamsSchakelpunt.Tests.Teams;

public sealed class KeyRolloverTests
{
    [Fact]
    public async Task A_token_of_a_key_published_since_is_taken_at_its_first_try()
    {
        await using var host = await ProtocolHost.StartAsync();
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(host.Activity(id: "1"), host.Token())).StatusCode);
        host.Issuer.Tokens!.RotateKey();
        host.Time.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(host.Activity(id: "2"), host.Token())).StatusCode);
    }

    [Fact]
    public async Task All_who_come_with_the_new_key_at_once_are_taken()
    {
        await using var host = await ProtocolHost.StartAsync();
        await host.PostAsync(host.Activity(id: "1"), host.Token());
        host.Issuer.Tokens!.RotateKey();
        host.Time.Advance(TimeSpan.FromMinutes(2));
        var answers = await Task.WhenAll(Enumerable.Range(2, 20).Select(id => host.PostAsync(host.Activity(id: $"{id}"), host.Token())));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
    }

    [Fact]
    public async Task A_withdrawn_key_is_refused_once_the_keys_were_read_again_also_for_a_remembered_token()
    {
        await using var host = await ProtocolHost.StartAsync();
        var old = host.Token();
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(host.Activity(id: "1"), old)).StatusCode);
        host.Issuer.Tokens!.RotateKey(forgetOld: true);
        host.Time.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(host.Activity(id: "2"), host.Token())).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await host.PostAsync(host.Activity(id: "3"), old)).StatusCode);
    }

    [Fact]
    public async Task Made_up_keys_have_the_keys_read_again_once_a_minute_at_most()
    {
        var documents = new CountedDocuments();
        var time = new FakeTimeProvider();
        using var keys = new ChannelKeys("https://login.example/openid", documents, time);
        var first = await keys.GetConfigurationAsync(TestContext.Current.CancellationToken);
        for (var second = 0; second < 150; second++)
        {
            keys.RequestRefresh();
            await keys.GetConfigurationAsync(TestContext.Current.CancellationToken);
            time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(3, documents.MetadataRead);

        documents.IsDown = true;
        time.Advance(TimeSpan.FromDays(1));
        Assert.Equal(first.Issuer, (await keys.GetConfigurationAsync(TestContext.Current.CancellationToken)).Issuer);
    }

    private sealed class CountedDocuments : IDocumentRetriever
    {
        public int MetadataRead { get; private set; }

        public bool IsDown { get; set; }

        public Task<string> GetDocumentAsync(string address, CancellationToken cancel)
        {
            if (IsDown) throw new HttpRequestException("down");
            if (address.EndsWith("keys", StringComparison.Ordinal)) return Task.FromResult("""{"keys":[]}""");
            MetadataRead++;
            return Task.FromResult("""{"issuer":"https://login.example","jwks_uri":"https://login.example/keys"}""");
        }
    }
}
