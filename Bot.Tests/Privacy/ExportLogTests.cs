using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Partners;
using TeamsSchakelpunt.Bot.Partners.Upkeep;
using TeamsSchakelpunt.Bot.Privacy.Access;
using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Bot.Upkeep;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Tests.Flows;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;
using static TeamsSchakelpunt.Tests.Flows.WhoAndContactTests;

namespace TeamsSchakelpunt.Tests.Privacy;

/// <summary><c>export logboek</c> in Teams.</summary>
public sealed class ExportLogTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_coordinator_with_the_role_gets_the_log_with_its_check_and_the_export_itself_in_it()
    {
        await using var schakelpunt = await StartAsync();
        await schakelpunt.RaiseAsync("docent", "verzuim", Filled("Zeldzaamwoord"));
        var number = RaiseTests.NumberIn((await schakelpunt.SeesAsync("Leerplicht", "-0001")).Card!);
        await schakelpunt.Teams.SayAsync("jongerenwerker", $"casus {number}", Ct);
        await schakelpunt.Teams.SayAsync("leerplichtambtenaar", $"casus {number}", Ct);

        var lines = (await ExportAsync(schakelpunt)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var whole = Assert.IsType<AccessVerification.Whole>(await schakelpunt.Service<AccessAudit>().VerifyAsync(Ct));
        Assert.Equal(["Controle;Klopt: geen regel is gewijzigd, weg of erbij gezet.", $"Laatste controlewaarde;{whole.ControlValue}"], lines[1..3]);
        Assert.StartsWith("regel;moment;persoon;naam;partner;handeling", lines[3], StringComparison.Ordinal);
        Assert.Contains($";Jongerenwerker Raster;raster;bekijk_kop;{number};geweigerd;NotYours;opdracht;eigen chat;;", lines[4], StringComparison.Ordinal);
        Assert.Contains($";leerplicht;bekijk_kop;{number};toegestaan;;opdracht;eigen chat;;", lines[5], StringComparison.Ordinal);
        Assert.Contains(";gemeente;export_logboek;logboek;toegestaan;;bestand;eigen chat;;", lines[^1], StringComparison.Ordinal);
        Assert.EndsWith(whole.ControlValue[..16], lines[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("Zeldzaamwoord", string.Concat(lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_both_roles_there_is_no_log_not_even_where_one_was_taken_after_the_offer()
    {
        await using var schakelpunt = await StartAsync();
        Assert.Contains("Alleen een coördinator met de rol", await AskAsync(schakelpunt, "docent", "export logboek"), StringComparison.Ordinal);
        await ChangeAsync(schakelpunt, "docent", contact => contact with { Roles = ContactRoles.Auditor });
        Assert.Contains("Alleen een coördinator met de rol", await AskAsync(schakelpunt, "docent", "export logboek"), StringComparison.Ordinal);

        await schakelpunt.Teams.SayAsync("coordinator", "export logboek", Ct);
        var offer = schakelpunt.Teams.MessagesIn("a:coordinator").Last(message => message.File is not null);
        await ChangeAsync(schakelpunt, "coordinator", contact => contact with { Roles = ContactRoles.Coordinator });
        await schakelpunt.Teams.AnswerFileConsentAsync("coordinator", offer.Id, accept: true, Ct);
        Assert.Null(schakelpunt.Teams.UploadedFile("coordinator", ExportLog.FileName));
        Assert.Contains("Alleen een coördinator met de rol", schakelpunt.Teams.MessagesIn("a:coordinator")[^1].Text, StringComparison.Ordinal);

        var refused = await LinesAsync(schakelpunt);
        Assert.Equal([OriginPath.Command, OriginPath.Command, OriginPath.File], refused.Select(entry => entry.Path));
        Assert.All(refused, entry => Assert.Equal((AccessActions.ExportLog, "NotAuditor"), (entry.Action, entry.Refusal?.Value)));
    }

    [Fact]
    public async Task What_comes_back_with_a_consent_is_no_proof_and_an_old_one_is_asked_anew()
    {
        await using var schakelpunt = await StartAsync();
        await schakelpunt.Teams.SayAsync("trajectbegeleider", "export contacten", Ct);
        var offer = schakelpunt.Teams.MessagesIn("a:trajectbegeleider").Last(message => message.File is not null);
        await schakelpunt.Teams.AnswerFileConsentAsync("trajectbegeleider", offer.Id, accept: true, Ct);
        var contacts = schakelpunt.Teams.UploadedFile("trajectbegeleider", TransferContacts.FileName);

        await ForgeConsentAsync(schakelpunt, new JsonObject { [DataKeys.File] = ExportLog.FileKind });
        Assert.Contains("Alleen een coördinator met de rol", schakelpunt.Teams.MessagesIn("a:trajectbegeleider")[^1].Text, StringComparison.Ordinal);
        await ForgeConsentAsync(schakelpunt, []);
        Assert.Contains("verouderd", schakelpunt.Teams.MessagesIn("a:trajectbegeleider")[^1].Text, StringComparison.Ordinal);
        Assert.Equal(contacts, schakelpunt.Teams.UploadedFile("trajectbegeleider", TransferContacts.FileName));
    }

    [Fact]
    public async Task In_a_channel_the_log_is_not_offered()
    {
        await using var schakelpunt = await StartAsync();
        await schakelpunt.Teams.SayAsync("coordinator", "Leerplicht", "export logboek", mention: true, ct: Ct);
        Assert.Contains("onze chat", schakelpunt.Teams.MessagesIn("Leerplicht")[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_log_that_was_tampered_with_says_where_and_a_name_is_no_formula()
    {
        await using var schakelpunt = await StartAsync();
        await ChangeAsync(schakelpunt, "docent", contact => contact with { Name = "=HYPERLINK(\"http://x.example\")" });
        for (var i = 1; i <= 3; i++) await schakelpunt.Teams.SayAsync("docent", $"casus 2026-000{i}", Ct);
        await schakelpunt.Service<ITableStore>().CommitAsync("access", "log", [new TableChange.Drop("line|000000000002")], Ct);

        var text = await ExportAsync(schakelpunt);
        Assert.Contains("Controle;Klopt niet vanaf regel 2: deze regel is weg.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("controlewaarde", text, StringComparison.Ordinal);
        Assert.Contains(";\"'=HYPERLINK", text, StringComparison.Ordinal);
    }

    private static async Task<string> ExportAsync(SchakelpuntInTeams schakelpunt)
    {
        await schakelpunt.Teams.SayAsync("coordinator", "export logboek", Ct);
        var offer = schakelpunt.Teams.MessagesIn("a:coordinator").Last(message => message.File is not null);
        await schakelpunt.Teams.AnswerFileConsentAsync("coordinator", offer.Id, accept: true, Ct);
        return Encoding.UTF8.GetString(schakelpunt.Teams.UploadedFile("coordinator", ExportLog.FileName)!);
    }

    /// <summary>The consent that was given last, once more, with other words in it.</summary>
    private static async Task ForgeConsentAsync(SchakelpuntInTeams schakelpunt, JsonObject context)
    {
        var consent = (JsonObject)schakelpunt.Teams.SentActivities.Last(activity => activity["name"]?.ToString() == "fileConsent/invoke").DeepClone();
        consent["id"] = Guid.NewGuid().ToString();
        consent["value"]!["context"] = context;
        using var http = new HttpClient();
        (await http.PostAsJsonAsync(schakelpunt.Teams.BotEndpoint, consent, Ct)).EnsureSuccessStatusCode();
    }

    private static async Task<List<AccessEntry>> LinesAsync(SchakelpuntInTeams schakelpunt) =>
        [.. (await schakelpunt.Service<AccessAudit>().ReadAsync(Ct)).Lines.Select(line => line.Entry!)];

    private static Task<DirectoryDecision> ChangeAsync(SchakelpuntInTeams schakelpunt, string id, Func<Contact, Contact> change) =>
        schakelpunt.Service<DirectoryStore>().ChangeAsync(
            Actor.Schakelpunt, state => new DirectoryDecision.Changed(state.With(change(state.Find(id)!)), []), Ct);
}
