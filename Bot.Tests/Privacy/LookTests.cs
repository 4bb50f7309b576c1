using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Privacy.Access;
using TeamsSchakelpunt.Bot.Privacy.Retention;
using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Sandbox.Simulator;
using TeamsSchakelpunt.Tests.Flows;
using TeamsSchakelpunt.Tests.Storage;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;

namespace TeamsSchakelpunt.Tests.Privacy;

/// <summary>Looks at a case in Teams, and what the log says of them.</summary>
public sealed class LookTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_refusal_is_logged_alike_for_a_case_and_for_a_number_that_does_not_exist()
    {
        await using var schakelpunt = await StartAsync();
        await schakelpunt.RaiseAsync("docent", "verzuim");
        var number = CaseNumber.Parse(RaiseTests.NumberIn((await schakelpunt.SeesAsync("Leerplicht", "-0001")).Card!))!.Value;
        var none = number with { Sequence = 999 };
        foreach (var asked in new[] { number, none })
        {
            await schakelpunt.Teams.SayAsync("jongerenwerker", $"casus {asked}", Ct);
            var entry = (await schakelpunt.Service<AccessLog>().ReadAsync(asked, Ct))[^1];
            Assert.Equal(
                (Persona.Get("jongerenwerker").ObjectId, AccessActions.ViewHeader, "NotYours", OriginPath.Command, OriginPlace.Personal),
                (entry.Person.Value, entry.Action, entry.Refusal?.Value, entry.Path, entry.Place));
        }
    }

    [Fact]
    public async Task Where_the_log_can_not_be_written_there_is_no_look()
    {
        using var folder = new TemporaryFolder();
        await using var disk = new SqliteTableStore(folder.File("store.db"));
        var store = new FailingTableStore(disk, "access");
        await using var schakelpunt = await StartAsync(configure: builder => builder.Services.AddSingleton<ITableStore>(store));
        var (form, _) = await schakelpunt.RaiseAsync("docent", "verzuim", Filled("Zeldzaamwoord"));
        var notice = await schakelpunt.SeesAsync("Leerplicht", "-0001");
        store.Fails = true;
        var look = await schakelpunt.Teams.PressAsync("docent", form.Id, Verbs.OpenCase, ct: Ct);
        Assert.Contains("Dit lukt nu even niet", look.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Zeldzaamwoord", Json(look.Dialog?.Card), StringComparison.Ordinal);
        var refused = await schakelpunt.Teams.PressAsync("jongerenwerker", notice.Id, Verbs.OpenCase, ct: Ct);
        Assert.Contains("Dit lukt nu even niet", refused.Text, StringComparison.Ordinal);
        store.Fails = false;
        Assert.Contains("Zeldzaamwoord", Json((await schakelpunt.Teams.PressAsync("docent", form.Id, Verbs.OpenCase, ct: Ct)).Dialog?.Card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_log_is_kept_for_as_long_as_is_set_and_no_longer()
    {
        await using var schakelpunt = await StartAsync();
        var log = schakelpunt.Service<AccessLog>();
        var number = new CaseNumber(2026, 77);
        await log.WriteAsync(new AccessAttempt(Actor.Schakelpunt, AccessActions.ViewHeader, AccessTarget.Of(number)), Ct);
        var worker = schakelpunt.Bot.Services.GetServices<IHostedService>().OfType<RetentionWorker>().Single();
        schakelpunt.Time.PutOn(new DateOnly(2028, 11, 30));
        await worker.RunAsync(Ct);
        Assert.Single(await log.ReadAsync(number, Ct));
        schakelpunt.Time.PutOn(new DateOnly(2028, 12, 1));
        await worker.RunAsync(Ct);
        Assert.Empty(await log.ReadAsync(number, Ct));
        Assert.IsType<AccessVerification.Whole>(await schakelpunt.Service<AccessAudit>().VerifyAsync(Ct));
    }
}
