using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Sandbox.Simulator;
using TeamsSchakelpunt.Tests.Flows;
using TeamsSchakelpunt.Tests.Privacy.Sinks;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.RetentionTests;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;

namespace TeamsSchakelpunt.Tests.Privacy;

/// <summary>
/// A case from the first signal to its erasure, with a marked value in every field that says something of the youngster, while
/// Teams refuses now and then: each value is seen by those who take part and may see it, and is nowhere else.
/// </summary>
public sealed class SinksOfAWholeCaseTests
{
    private static readonly string[] TakePart = ["leerplichtambtenaar", "jongerenwerker", "consulent", "trajectbegeleider"];
    private static readonly string[] SeeNothing = ["buitenstaander", "mentor"];

    private readonly Marker _initials = Marker.Initials();
    private readonly Dictionary<string, Marker> _ofReporter = Marked("gezien", "goed", "gedaan");
    private readonly Dictionary<string, Marker> _ofOther = Marked("gezien", "goed");
    private readonly Dictionary<string, Marker> _ofTeam = Marked("eigen_woorden", "notitie", "verbetering", "afspraak", "verzet", "uitnodiging", "resultaat", "werkte", "hulp", "voortzetten", "betrokken", "tegenvoorstel");
    private readonly Dictionary<string, Marker> _ofRequest = Marked("verzoek", "verwijderen");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_told_of_a_youngster_from_signal_to_erasure_is_seen_by_those_who_take_part_and_is_nowhere_else()
    {
        using var sinks = new AllSinks();
        await using var schakelpunt = await StartAsync(configure: sinks.Attach);
        var (number, other) = await RaisedTwiceAsync(schakelpunt);
        await LookAsync(schakelpunt, number, other);

        // Before they were brought together neither sees anything of the other's.
        foreach (var (name, marker) in _ofReporter) AssertSeenBy(sinks, schakelpunt, name, marker, "docent", "leerplichtambtenaar");
        foreach (var (name, marker) in _ofOther) AssertSeenBy(sinks, schakelpunt, name, marker, "jongerenwerker");

        await BroughtTogetherAsync(schakelpunt, number);
        await WorkedOnAsync(schakelpunt, number);
        await LookAsync(schakelpunt, number, other);
        Refuse(schakelpunt);
        await BrokenIntoAsync(schakelpunt, number);
        await EndedAsync(schakelpunt, number);
        await TakenOutAsync(schakelpunt, number);
        await LookAsync(schakelpunt, number, other);

        var (sealedPart, names) = await StoredAsync(schakelpunt, number);
        await ErasedAsync(schakelpunt, number);
        await LookAsync(schakelpunt, number, other);

        AssertSeenBy(sinks, schakelpunt, "initialen", _initials, ["docent", "coordinator", .. TakePart]);
        foreach (var (name, marker) in _ofReporter) AssertSeenBy(sinks, schakelpunt, name, marker, ["docent", "coordinator", .. TakePart]);
        foreach (var (name, marker) in _ofOther) AssertSeenBy(sinks, schakelpunt, name, marker, ["coordinator", .. TakePart]);
        foreach (var (name, marker) in _ofTeam) AssertSeenBy(sinks, schakelpunt, name, marker, ["coordinator", .. TakePart]);
        foreach (var (name, marker) in _ofRequest) AssertSeenBy(sinks, schakelpunt, name, marker, "leerplichtambtenaar", "trajectbegeleider", "coordinator");
        await AssertErasedAsync(schakelpunt, number, sealedPart, names);
    }

    private static Dictionary<string, Marker> Marked(params string[] fields) => fields.ToDictionary(field => field, _ => Marker.Word());

    /// <summary>In their own chat or as the answer to their own press, and by at least one of them.</summary>
    private static void AssertSeenBy(AllSinks sinks, SchakelpuntInTeams schakelpunt, string name, Marker marker, params string[] personas)
    {
        sinks.AssertNowhere(marker, except: sink => sink.IsOnlyFor(personas), schakelpunt.StorePath);
        Assert.True(sinks.Find(marker, schakelpunt.StorePath).Any(sink => sink.IsOnlyFor(personas)), $"Nobody saw what was marked as {name}.");
    }

    private async Task<(string Number, string Other)> RaisedTwiceAsync(SchakelpuntInTeams schakelpunt)
    {
        var number = await RaiseAsync(schakelpunt, "docent", "verzuim", _ofReporter, _ofReporter["gedaan"].Text);
        await schakelpunt.Teams.PressAsync("leerplichtambtenaar", (await schakelpunt.SeesAsync("Leerplicht", number)).Id, Verbs.PickUp, ct: Ct);
        return (number, await RaiseAsync(schakelpunt, "jongerenwerker", "zorgen", _ofOther, null));
    }

    private async Task<string> RaiseAsync(SchakelpuntInTeams schakelpunt, string persona, string type, Dictionary<string, Marker> told, string? done)
    {
        var filled = Filled($"Komt niet meer. {told["gezien"].Text}");
        filled[Inputs.GoesWell] = $"Tekent graag. {told["goed"].Text}";
        await schakelpunt.RaiseAsync(persona, type, filled);
        var number = RaiseTests.NumberIn((await schakelpunt.SeesAsync($"a:{persona}", "Je signaal is gemeld")).Card!)!;
        List<(string, string)> values = [(Inputs.Ground, "wettelijke_taak"), (Inputs.Parents, "ja"), (Inputs.Initials, _initials.Text)];
        if (done is not null) values.Add((Inputs.AlreadyDone, $"Gebeld. {done}"));
        await SubmitAsync(schakelpunt, persona, Verbs.SubmitSupplement, number, [.. values]);
        return number;
    }

    private static async Task BroughtTogetherAsync(SchakelpuntInTeams schakelpunt, string number)
    {
        var doubles = await schakelpunt.SeesAsync("Coördinatoren", "Mogelijk dezelfde jongere", number);
        await schakelpunt.Teams.PressAsync("coordinator", doubles.Id, Verbs.BringTogether, ct: Ct);
        await schakelpunt.Teams.PressAsync("leerplichtambtenaar", (await schakelpunt.SeesAsync("a:leerplichtambtenaar", "Bel elkaar")).Id, Verbs.JoinSignals, ct: Ct);
        await schakelpunt.Teams.PressAsync("jongerenwerker", (await schakelpunt.SeesAsync("a:jongerenwerker", "Bel elkaar")).Id, Verbs.JoinSignals, ct: Ct);
        await schakelpunt.SeesAsync("Coördinatoren", "Samengevoegd");
    }

    private async Task WorkedOnAsync(SchakelpuntInTeams schakelpunt, string number)
    {
        Task<PressResult> Do(string persona, string verb, params (string, string)[] values) => SubmitAsync(schakelpunt, persona, verb, number, values);
        string Said(string field) => $"Zegt iets. {_ofTeam[field].Text}";

        await Do("leerplichtambtenaar", Verbs.SubmitTalk, (Inputs.TalkDate, "2026-11-23"), (Inputs.YoungsterKnows, "ja_eens"), (Inputs.YoungsterWants, Said("eigen_woorden")));
        await Do(
            "leerplichtambtenaar", Verbs.SubmitInvite, (Inputs.Partner, "jongerenloket"), (Inputs.Participation, InputValues.WithData), (Inputs.Ground, "wettelijke_taak"), (Inputs.Reason, Said("uitnodiging")));
        await Do("consulent", Verbs.JoinCase);
        await Do("leerplichtambtenaar", Verbs.SubmitNote, (Inputs.NoteText, Said("notitie")));
        var notes = (await CaseAsync(schakelpunt, number)).Private.Notes;
        var note = notes[^1].Id.ToString(System.Globalization.CultureInfo.InvariantCulture);
        await Do("leerplichtambtenaar", Verbs.SubmitNote, (DataKeys.Note, note), (Inputs.NoteText, Said("verbetering")));
        await Do("leerplichtambtenaar", Verbs.SubmitAgreement, (Inputs.What, Said("afspraak")), (Inputs.Who, Persona.Get("leerplichtambtenaar").ObjectId), (Inputs.When, "2026-11-30"));
        await Do(
            "leerplichtambtenaar", Verbs.ChangeAgreement, (DataKeys.Agreement, "1"), (Inputs.Change, InputValues.AgreementMoved), (Inputs.When, "2026-12-07"), (Inputs.Reason, Said("verzet")));

        await Do("leerplichtambtenaar", Verbs.SubmitRegisseur, (Inputs.Candidate, "trajectbegeleider"), (Inputs.Reason, "aanspreekpunt"));
        await schakelpunt.Teams.PressAsync("trajectbegeleider", (await schakelpunt.SeesAsync("a:trajectbegeleider", "Wil je regisseur worden?")).Id, Verbs.AcceptRegisseur, ct: Ct);
        await schakelpunt.Teams.PressAsync("coordinator", (await schakelpunt.SeesAsync("Coördinatoren", "jullie beslissen", number)).Id, Verbs.ApproveRegisseur, ct: Ct);
        await schakelpunt.SeesAsync("a:trajectbegeleider", "Je bent regisseur");

        await Do("leerplichtambtenaar", Verbs.SubmitTransferOffer, (Inputs.Partner, "aventus"), (Inputs.Ground, "overstap"), (Inputs.Support, Said("hulp")));
        await Do("trajectbegeleider", Verbs.SubmitTransferTalk, (Inputs.TalkDate, "2026-11-23"));
        await Do(
            "leerplichtambtenaar", Verbs.SubmitTransferHeld, (Inputs.TalkDate, "2026-11-23"), (Inputs.Present, "jongere"), (Inputs.SupportStops, "ja"), (Inputs.WhoContinues, Said("voortzetten")),
            (Inputs.Buddy, "ja"), (Inputs.StaysInvolved, Said("betrokken")), (Inputs.FileSent, "ja"));
        await Do("trajectbegeleider", Verbs.SubmitTransferReturn, (DataKeys.Round, "1"), (Inputs.Reason, "terug_geen_plek"), (Inputs.Counter, Said("tegenvoorstel")));
        await schakelpunt.SeesAsync("Aventus", "Overdracht teruggegeven", number);

        await Do("leerplichtambtenaar", Verbs.SubmitYouthRequest, (Inputs.RequestKind, "correctie"), (Inputs.AskedOn, "2026-11-23"), (Inputs.RequestText, $"Klopt niet. {_ofRequest["verzoek"].Text}"));
        await schakelpunt.Teams.PressAsync("coordinator", (await schakelpunt.SeesAsync("Coördinatoren", "verbeteren", number)).Id, Verbs.DecideYouthRequest, ct: Ct);
        await DeliveredAsync(schakelpunt, number);
    }

    /// <summary>Teams refuses for good and for a while; what can't be delivered shows with the coordinators.</summary>
    private static void Refuse(SchakelpuntInTeams schakelpunt)
    {
        schakelpunt.Teams.Faults.Add(call => call is { Operation: ConnectorOperation.Update, ConversationId: "a:docent" }, Fault.Status(403, code: "BotNotInConversationRoster"), times: 3);
        schakelpunt.Teams.Faults.Add(call => call.Operation is ConnectorOperation.Update && call.ConversationId.StartsWith("19:", StringComparison.Ordinal), Fault.Status(429, TimeSpan.Zero), times: 4);
    }

    private static async Task BrokenIntoAsync(SchakelpuntInTeams schakelpunt, string number)
    {
        var seen = await SubmitAsync(schakelpunt, "coordinator", Verbs.BreakGlass, number, (Inputs.Reason, "controle"));
        Assert.NotNull(seen.Dialog);
    }

    private async Task EndedAsync(SchakelpuntInTeams schakelpunt, string number)
    {
        await SubmitAsync(
            schakelpunt, "leerplichtambtenaar", Verbs.SubmitAftercare, number, (Inputs.Result, $"Zit op school. {_ofTeam["resultaat"].Text}"), (Inputs.ContactDate, "2027-02-01"), (Inputs.Contact, "docent"));
        Assert.Equal(CaseState.Nazorg, (await CaseAsync(schakelpunt, number)).State);
        await SubmitAsync(schakelpunt, "leerplichtambtenaar", Verbs.OpenCase, number);
        await SubmitAsync(schakelpunt, "leerplichtambtenaar", Verbs.NotGoingWell, number);
        await SubmitAsync(
            schakelpunt, "leerplichtambtenaar", Verbs.SubmitClose, number,
            (Inputs.Outcome, "op_school"), (Inputs.WhatWorked, $"Samen praten. {_ofTeam["werkte"].Text}"), (Inputs.OpenAgreements, InputValues.AgreementsDone));
        Assert.Equal(CaseState.Gesloten, (await CaseAsync(schakelpunt, number)).State);
        await DeliveredAsync(schakelpunt, number);
    }

    private static async Task TakenOutAsync(SchakelpuntInTeams schakelpunt, string number)
    {
        await schakelpunt.Teams.SayAsync("leerplichtambtenaar", $"inzage {number}", Ct);
        await schakelpunt.Teams.AnswerFileConsentAsync("leerplichtambtenaar", InzageTests.OfferIn(schakelpunt).Id, accept: true, Ct);
        Assert.NotNull(schakelpunt.Teams.UploadedFile("leerplichtambtenaar", $"inzage-{number}.docx"));
        await schakelpunt.Teams.SayAsync("coordinator", "export logboek", Ct);
        await schakelpunt.Teams.AnswerFileConsentAsync("coordinator", schakelpunt.Teams.MessagesIn("a:coordinator").Last(message => message.File is not null).Id, accept: true, Ct);
        await schakelpunt.Teams.SayAsync("coordinator", "overzicht bewaartermijnen", Ct);
    }

    private async Task ErasedAsync(SchakelpuntInTeams schakelpunt, string number)
    {
        await SubmitAsync(
            schakelpunt, "leerplichtambtenaar", Verbs.SubmitYouthRequest, number, (Inputs.RequestKind, "verwijderen"), (Inputs.AskedOn, "2026-11-23"), (Inputs.RequestText, $"Weg ermee. {_ofRequest["verwijderen"].Text}"));
        await LookAsync(schakelpunt, number, number);
        await schakelpunt.Teams.PressAsync("coordinator", (await schakelpunt.SeesAsync("Coördinatoren", "verwijderen", number)).Id, Verbs.DecideYouthRequest, ct: Ct);
        await DeliveredAsync(schakelpunt, number);
        schakelpunt.Time.PutForward(TimeSpan.FromDays(1));
        await NightAsync(schakelpunt);
    }

    /// <summary>Everybody tries every way to look.</summary>
    private static async Task LookAsync(SchakelpuntInTeams schakelpunt, params string[] numbers)
    {
        var notice = schakelpunt.LastCardIn("Leerplicht", numbers[0]);
        foreach (var persona in Persona.All.Select(persona => persona.Id))
        {
            foreach (var number in numbers)
            {
                foreach (var verb in new[] { Verbs.OpenCase, Verbs.RefreshCase, Verbs.RefreshNotice, Verbs.RefreshReceipt })
                {
                    var press = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = new JsonObject { [DataKeys.CaseNumber] = number } };
                    await schakelpunt.Teams.PressAsync(persona, notice.Id, press, [], Ct);
                }

                await SubmitAsync(schakelpunt, persona, Verbs.OpenCase, number);
                await schakelpunt.Teams.SayAsync(persona, $"casus {number}", Ct);
                await schakelpunt.Teams.SayAsync(persona, "Leerplicht", $"casus {number}", mention: true, ct: Ct);
            }

            await schakelpunt.Teams.SayAsync(persona, "mijn casussen", Ct);
        }

        Assert.All(SeeNothing, persona => Assert.DoesNotContain(schakelpunt.Teams.MessagesIn($"a:{persona}"), message => Json(message.Card).Contains("Bekijk dossier", StringComparison.Ordinal)));
    }

    /// <summary>What the case's own rows hold now, to look for afterwards: the sealed private part, and the people in its timeline.</summary>
    private static async Task<(byte[] Sealed, string[] Names)> StoredAsync(SchakelpuntInTeams schakelpunt, string number)
    {
        var row = (await schakelpunt.Service<ITableStore>().GetAsync("cases", number, "case", Ct))!;
        using var state = JsonDocument.Parse(row.Data);
        var sealedPart = System.Text.Encoding.UTF8.GetBytes(state.RootElement.GetProperty("Sealed").GetString()![..64]);
        string[] names = ["\"Kind\":\"NoteAdded\"", "\"Kind\":\"RegisseurApproved\""];
        Assert.All([sealedPart, .. names.Select(System.Text.Encoding.UTF8.GetBytes)], bytes => Assert.Contains(
            Directory.EnumerateFiles(Path.GetDirectoryName(schakelpunt.StorePath)!, "schakelpunt.db*"), file => Holds(file, bytes)));
        return (sealedPart, names);
    }

    /// <summary>The rows hold nothing any more, and the file does not either once SQLite has brought its journal in.</summary>
    private static async Task AssertErasedAsync(SchakelpuntInTeams schakelpunt, string number, byte[] sealedPart, string[] names)
    {
        var left = await CaseAsync(schakelpunt, number);
        Assert.Equal(JsonSerializer.Serialize(new PrivatePart()), JsonSerializer.Serialize(left.Private));
        await schakelpunt.StopBotAsync();
        await using (var connection = new SqliteConnection($"Data Source={schakelpunt.StorePath};Pooling=False"))
        {
            await connection.OpenAsync(Ct);
            await using var checkpoint = connection.CreateCommand();
            checkpoint.CommandText = "PRAGMA wal_checkpoint(TRUNCATE);";
            await checkpoint.ExecuteNonQueryAsync(Ct);
        }

        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(schakelpunt.StorePath)!, "schakelpunt.db*"))
        {
            Assert.False(Holds(file, sealedPart), $"The sealed private part is still in {file}.");
            Assert.All(names, name => Assert.False(Holds(file, System.Text.Encoding.UTF8.GetBytes(name)), $"{name} is still in {file}."));
        }

        await schakelpunt.StartBotAsync();
    }

    private static bool Holds(string path, byte[] sought)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes.AsSpan().IndexOf(sought) >= 0;
    }

    private static async Task<Case> CaseAsync(SchakelpuntInTeams schakelpunt, string number) =>
        (await schakelpunt.Service<CaseStore>().LoadAsync(CaseNumber.Parse(number)!.Value, Ct))!.Case;
}
