using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TeamsSchakelpunt.Bot.Privacy.Access;
using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Bot.Storage.Rotation;
using TeamsSchakelpunt.Cards;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;

namespace TeamsSchakelpunt.Tests.Flows;

/// <summary>An administrator changes <c>Privacy:Keys</c> and starts the bot again.</summary>
public sealed class KeyRotationTests
{
    private static readonly string A = Convert.ToBase64String([.. Enumerable.Repeat((byte)1, 32)]);
    private static readonly string B = Convert.ToBase64String([.. Enumerable.Repeat((byte)2, 32)]);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task After_a_new_key_and_a_while_the_old_one_may_go()
    {
        string[] keys = [A];
        await using var schakelpunt = await StartAsync(configure: builder =>
        {
            for (var i = 0; i < keys.Length; i++) builder.Configuration[$"Privacy:Keys:{i}"] = keys[i];
        });
        var (form, _) = await schakelpunt.RaiseAsync("docent", "verzuim", Filled("Zeldzaamwoord"));
        await schakelpunt.SeesAsync("a:docent", "bericht bezorgd");
        await LooksAsync(schakelpunt, form.Id);

        await schakelpunt.StopBotAsync();
        keys = [B, A];
        await schakelpunt.StartBotAsync();
        await schakelpunt.Bot.Services.GetServices<IHostedService>().OfType<KeyRotationWorker>().Single().RunAsync(Ct);
        Assert.True((await RotationState.ReadAsync(schakelpunt.Service<ITableStore>(), Ct))!.IsDone);
        Assert.Contains("the older keys may go", schakelpunt.Logs.Text, StringComparison.Ordinal);
        await LooksAsync(schakelpunt, form.Id);

        await schakelpunt.StopBotAsync();
        keys = [B];
        await schakelpunt.StartBotAsync();
        await LooksAsync(schakelpunt, form.Id);
        Assert.Equal(3, Assert.IsType<AccessVerification.Whole>(await schakelpunt.Service<AccessAudit>().VerifyAsync(Ct)).Last);
        Assert.Empty(schakelpunt.Logs.Errors);
    }

    private static async Task LooksAsync(SchakelpuntInTeams schakelpunt, string form)
    {
        var look = await schakelpunt.Teams.PressAsync("docent", form, Verbs.OpenCase, ct: Ct);
        Assert.Contains("Zeldzaamwoord", Json(look.Dialog?.Card), StringComparison.Ordinal);
    }
}
