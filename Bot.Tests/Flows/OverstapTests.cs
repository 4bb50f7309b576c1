using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Overstap;
using TeamsSchakelpunt.Bot.Overstap.Csv;
using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Cards;
using TeamsSchakelpunt.Sandbox.Simulator;
using TeamsSchakelpunt.Tests.Overstap;
using TeamsSchakelpunt.Tests.Privacy.Sinks;
using TeamsSchakelpunt.Tests.Storage;
using Xunit;
using static TeamsSchakelpunt.Tests.Flows.SchakelpuntInTeams;
using static TeamsSchakelpunt.Tests.Flows.WhoAndContactTests;

namespace TeamsSchakelpunt.Tests.Flows;

/// <summary>A list of De Overstap, from the file in the chat to the people who act on it.</summary>
public sealed class OverstapTests
{
    private static readonly string[] Channels = ["Leerplicht", "Etty Hillesum Lyceum", "Aventus", "Jongerenloket"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_list_is_shown_first_and_then_raises_every_signal_with_one_card_in_each_channel()
    {
        await using var schakelpunt = await StartAsync();
        Assert.Contains("Leeftijdsgroep", await AskAsync(schakelpunt, "leerplichtambtenaar", "import overstap"), StringComparison.Ordinal);
        var before = Channels.ToDictionary(channel => channel, channel => schakelpunt.Teams.MessagesIn(channel).Count);
        var preview = await SendAsync(schakelpunt, "leerplichtambtenaar", OverstapFiles.Lines(12) + "\nEtty Hillesum Lyceum;EH-90;kb;ingeschreven;16-17\nEtty Hillesum Lyceum;;kb;aangemeld;16-17");
        Assert.Contains("**12** nieuwe signalen", Json(preview.Card), StringComparison.Ordinal);
        Assert.Contains("Regel 15", Json(preview.Card), StringComparison.Ordinal);
        Assert.Empty(await NumbersAsync(schakelpunt));

        await GoOnAsync(schakelpunt, "leerplichtambtenaar", preview);
        var done = await schakelpunt.SeesAsync("a:leerplichtambtenaar", "De Overstap is ingelezen");
        Assert.Equal(preview.Id, done.Id);
        Assert.Equal(12, (await NumbersAsync(schakelpunt)).Count);
        foreach (var channel in Channels)
        {
            await schakelpunt.SeesAsync(channel, "12 signalen uit De Overstap");
            Assert.Equal(before[channel] + 1, schakelpunt.Teams.MessagesIn(channel).Count);
        }

        var card = await schakelpunt.SeesAsync("Leerplicht", "**12** wachten op jullie");
        var list = await schakelpunt.Teams.PressAsync("leerplichtambtenaar", card.Id, Verbs.OpenOverstapList, ct: Ct);
        Assert.Contains("bladzijde 1 van 2", Json(list.Dialog!.Card), StringComparison.Ordinal);
        Assert.DoesNotContain("EH-0", Json(list.Dialog.Card), StringComparison.Ordinal);
        var second = await SubmitAsync(schakelpunt, "leerplichtambtenaar", list, Verbs.OpenOverstapList, []);
        Assert.Contains("bladzijde 2 van 2", Json(second.Dialog!.Card), StringComparison.Ordinal);

        // One is picked up from the list: its owner sees the school's own reference, and the card counts it.
        var number = (await NumbersAsync(schakelpunt))[0].ToString();
        await PressOnAsync(schakelpunt, "leerplichtambtenaar", Verbs.PickUp, number);
        var dossier = await PressOnAsync(schakelpunt, "leerplichtambtenaar", Verbs.OpenCase, number);
        Assert.Contains("EH-00001", Json(dossier.Dialog!.Card), StringComparison.Ordinal);
        await LookAsync(schakelpunt);
        await schakelpunt.SeesAsync("Leerplicht", "**11** wachten op jullie", "**1** opgepakt");
        Assert.All(Channels, channel => Assert.Equal(before[channel] + 1, schakelpunt.Teams.MessagesIn(channel).Count));
        Assert.DoesNotContain("EH-00001", Json((await PressOnAsync(schakelpunt, "docent", Verbs.OpenCase, number)).Dialog!.Card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_list_again_changes_nothing_and_a_later_one_notes_what_changed_and_offers_to_close()
    {
        await using var schakelpunt = await StartAsync();
        await ImportAsync(schakelpunt, "coordinator", OverstapFiles.Lines(6));
        var numbers = await NumbersAsync(schakelpunt);
        await PressOnAsync(schakelpunt, "leerplichtambtenaar", Verbs.PickUp, numbers[1].ToString());
        Assert.Contains("Er verandert niets", Json((await SendAsync(schakelpunt, "coordinator", OverstapFiles.Lines(6))).Card), StringComparison.Ordinal);

        var later = OverstapFiles.Lines(7).Split('\n');
        later[1] = later[1].Replace("niet aangemeld", "ingeschreven", StringComparison.Ordinal);
        later[2] = later[2].Replace("niet aangemeld", "Geplaatst", StringComparison.Ordinal);
        later[3] = later[3].Replace("niet aangemeld", "aangemeld", StringComparison.Ordinal);
        var done = await ImportAsync(schakelpunt, "coordinator", string.Join('\n', later));
        foreach (var line in new[] { "**1** nieuw signaal", "**1** andere status", "**2** jongeren zijn nu ingeschreven", "**3** regels zijn gelijk" })
            Assert.Contains(line, Json(done.Card), StringComparison.Ordinal);
        Assert.Equal(7, (await NumbersAsync(schakelpunt)).Count);
        var noted = Json((await PressOnAsync(schakelpunt, "coordinator", Verbs.OpenCase, numbers[2].ToString())).Dialog!.Card);
        Assert.Contains("Bracht een nieuwe lijst. De Overstap zegt nu", noted, StringComparison.Ordinal);
        Assert.Contains("Aangemeld, nog niet ingeschreven, sinds", noted, StringComparison.Ordinal);

        // Nobody had the first one: who brought the list closes it. The second has an owner, who is asked.
        var offer = await schakelpunt.Teams.PressAsync("coordinator", done.Id, Verbs.OpenOverstapEnrolled, ct: Ct);
        Assert.Contains(numbers[0].ToString(), Json(offer.Dialog!.Card), StringComparison.Ordinal);
        Assert.DoesNotContain(numbers[1].ToString(), Json(offer.Dialog.Card), StringComparison.Ordinal);
        Assert.Contains("niets meer", Json((await SubmitAsync(schakelpunt, "coordinator", offer, Verbs.CloseOverstap, [])).Dialog!.Card), StringComparison.Ordinal);
        var asked = await schakelpunt.SeesAsync("a:leerplichtambtenaar", "1 jongere is nu ingeschreven");
        var own = await schakelpunt.Teams.PressAsync("leerplichtambtenaar", asked.Id, Verbs.OpenOverstapEnrolled, ct: Ct);
        await SubmitAsync(schakelpunt, "leerplichtambtenaar", own, Verbs.CloseOverstap, []);
        foreach (var number in numbers.Take(2))
        {
            var @case = (await schakelpunt.Service<CaseStore>().LoadAsync(number, Ct))!.Case;
            Assert.Equal((CaseState.Gesloten, Outcome.MboGestart), (@case.State, @case.Ending!.Outcome!.Value));
        }

        // Thirty days later nothing tells any more who they were.
        Assert.Equal(7, (await schakelpunt.Service<OverstapLines>().ReadAllAsync(Ct)).Count);
        schakelpunt.Time.PutForward(TimeSpan.FromDays(31));
        await LookAsync(schakelpunt);
        Assert.Equal(5, (await schakelpunt.Service<OverstapLines>().ReadAllAsync(Ct)).Count);
        Assert.Null((await schakelpunt.Service<CaseStore>().LoadAsync(numbers[0], Ct))!.Case.Private.Overstap!.Reference);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(87)]
    [InlineData(163)]
    public async Task A_stop_in_the_middle_loses_nothing_and_doubles_nothing(int commits)
    {
        using var folder = new TemporaryFolder();
        using var disk = new SqliteTableStore(folder.File("store.db"));
        var store = new Breaking(disk);
        await using var schakelpunt = await StartAsync(configure: builder => builder.Services.AddSingleton<ITableStore>(store));
        var preview = await SendAsync(schakelpunt, "leerplichtambtenaar", OverstapFiles.Lines(150));
        store.BreakAfter(commits);
        await GoOnAsync(schakelpunt, "leerplichtambtenaar", preview);
        await store.Broken.WaitAsync(TimeSpan.FromSeconds(30), Ct);
        await schakelpunt.StopBotAsync();
        store.Mend();
        schakelpunt.Time.PutForward(TimeSpan.FromMinutes(2));
        await schakelpunt.StartBotAsync();
        await schakelpunt.SeesAsync("a:leerplichtambtenaar", "De Overstap is ingelezen", "**150** nieuwe signalen");
        await AssertEachOnceAsync(schakelpunt, 150);
        await schakelpunt.SeesAsync("Leerplicht", "150 signalen uit De Overstap");
    }

    [Fact]
    public async Task The_same_file_from_two_people_at_once_raises_every_youngster_once()
    {
        await using var schakelpunt = await StartAsync();
        var previews = new List<(string Persona, SimulatedMessage Preview)>();
        foreach (var persona in new[] { "leerplichtambtenaar", "coordinator" }) previews.Add((persona, await SendAsync(schakelpunt, persona, OverstapFiles.Lines(120))));
        await Task.WhenAll(previews.SelectMany(one => new[] { GoOnAsync(schakelpunt, one.Persona, one.Preview), GoOnAsync(schakelpunt, one.Persona, one.Preview) }));

        // A second worker, as of another instance, at the same time.
        using var other = ActivatorUtilities.CreateInstance<OverstapWorker>(schakelpunt.Bot.Services);
        await Task.WhenAll(other.LookAsync(Ct), LookAsync(schakelpunt));
        foreach (var (persona, _) in previews) await schakelpunt.SeesAsync($"a:{persona}", "De Overstap is ingelezen");
        await AssertEachOnceAsync(schakelpunt, 120);
    }

    [Fact]
    public async Task Two_thousand_lines_are_a_handful_of_messages()
    {
        using var folder = new TemporaryFolder();
        using var disk = new SqliteTableStore(folder.File("store.db"));
        var store = new CountingTableStore(disk);
        await using var schakelpunt = await StartAsync(configure: builder => builder.Services.AddSingleton<ITableStore>(store));
        string Age(int line) => line % 3 == 0 ? "18-22" : "16-17";
        var posted = Channels.Sum(channel => schakelpunt.Teams.MessagesIn(channel).Count);
        var reading = Stopwatch.StartNew();
        var preview = await SendAsync(schakelpunt, "leerplichtambtenaar", OverstapFiles.Lines(2_000, age: Age));
        reading.Stop();
        store.Reset();
        var running = Stopwatch.StartNew();
        await GoOnAsync(schakelpunt, "leerplichtambtenaar", preview);
        await schakelpunt.SeesAsync("a:leerplichtambtenaar", "De Overstap is ingelezen", "**2.000** nieuwe signalen");
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"Preview {reading.Elapsed.TotalSeconds:N1} s; import {running.Elapsed.TotalSeconds:N1} s; {store.Commits} commits, {store.Queries} queries, {store.Gets} gets: {store.Total / 2_000.0:N2} a line.");
        Assert.InRange(store.Total / 2_000.0, 1, 1.5);
        Assert.InRange(Channels.Sum(channel => schakelpunt.Teams.MessagesIn(channel).Count) - posted, 4, 5);
        var again = await ImportAsync(schakelpunt, "leerplichtambtenaar", OverstapFiles.Lines(2_000, "aangemeld", Age));
        Assert.Contains("**2.000** andere statussen", Json(again.Card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_picks_up_is_reminded_of_once_for_the_whole_list()
    {
        await using var schakelpunt = await StartAsync();
        await ImportAsync(schakelpunt, "leerplichtambtenaar", OverstapFiles.Lines(9));
        schakelpunt.Time.PutOn(new DateOnly(2026, 11, 25));
        await LookAsync(schakelpunt);
        await LookAsync(schakelpunt);
        await schakelpunt.SeesAsync("Leerplicht", "9 signalen wachten nog");
        Assert.Single(schakelpunt.Teams.MessagesIn("Leerplicht"), message => Json(message.Card).Contains("wachten nog", StringComparison.Ordinal));
        schakelpunt.Time.PutOn(new DateOnly(2026, 11, 26));
        await LookAsync(schakelpunt);
        Assert.Single(schakelpunt.Teams.MessagesIn("Coördinatoren"), message => Json(message.Card).Contains("Leerplicht pakte ze niet op", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_a_coordinator_leerplicht_or_rmc_brings_a_list_and_only_who_brought_it_goes_on()
    {
        await using var schakelpunt = await StartAsync();
        foreach (var persona in new[] { "docent", "jongerenwerker", "consulent", "buitenstaander" })
        {
            Assert.Contains("Alleen een coördinator", await AskAsync(schakelpunt, persona, "import overstap"), StringComparison.Ordinal);
            Assert.Contains("niet geopend", (await SendAsync(schakelpunt, persona, OverstapFiles.Lines(1))).Text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(Verbs.StartOverstap, Json((await SendAsync(schakelpunt, "trajectbegeleider", OverstapFiles.Lines(1))).Card), StringComparison.Ordinal);
        var preview = await SendAsync(schakelpunt, "leerplichtambtenaar", OverstapFiles.Lines(3));
        var id = CardReading.Action(preview.Card!, Verbs.StartOverstap)!["data"]![DataKeys.FormId]!.ToString();
        foreach (var persona in new[] { "docent", "coordinator" })
        {
            foreach (var verb in new[] { Verbs.StartOverstap, Verbs.OverstapPage, Verbs.OpenOverstapList, Verbs.OpenOverstapEnrolled, Verbs.CloseOverstap, Verbs.DropOverstap })
                await PressOnListAsync(schakelpunt, persona, verb, id);
        }

        Assert.Empty(await NumbersAsync(schakelpunt));
        await GoOnAsync(schakelpunt, "leerplichtambtenaar", preview);
        await schakelpunt.SeesAsync("a:leerplichtambtenaar", "De Overstap is ingelezen");
        Assert.Contains("niets voor jou", (await PressOnListAsync(schakelpunt, "jongerenwerker", Verbs.OpenOverstapList, id)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_coordinators_file_is_told_apart_by_its_headings_and_too_large_a_one_is_refused()
    {
        await using var schakelpunt = await StartAsync();
        Assert.Contains("Contacten inlezen", Json((await SendAsync(schakelpunt, "coordinator", "naam;functie;partner\nNieuwe Collega;docent;ambelt")).Card), StringComparison.Ordinal);
        Assert.Contains("nieuw signaal", Json((await SendAsync(schakelpunt, "coordinator", OverstapFiles.Lines(1))).Card), StringComparison.Ordinal);
        Assert.Contains("Wat voor lijst", Json((await SendAsync(schakelpunt, "coordinator", "wat;is;dit\n1;2;3")).Card), StringComparison.Ordinal);
        Assert.Contains("te groot", (await SendAsync(schakelpunt, "coordinator", new string('x', OverstapReader.MostBytes + 1))).Text, StringComparison.Ordinal);
        var stop = await SendAsync(schakelpunt, "leerplichtambtenaar", OverstapFiles.Lines(3));
        await schakelpunt.Teams.PressAsync("leerplichtambtenaar", stop.Id, Verbs.DropOverstap, ct: Ct);
        await schakelpunt.Teams.PressAsync("leerplichtambtenaar", stop.Id, (JsonObject)CardReading.Action(stop.Card!, Verbs.StartOverstap)!, [], Ct);
        await LookAsync(schakelpunt);
        Assert.Empty(await NumbersAsync(schakelpunt));
    }

    [Fact]
    public async Task What_identifies_goes_nowhere_and_the_reference_only_to_who_takes_part()
    {
        using var sinks = new AllSinks();
        await using var schakelpunt = await StartAsync(configure: sinks.Attach);
        var (name, remark, reference) = (Marker.Word(), Marker.Word(), Marker.Word());
        await ImportAsync(schakelpunt, "leerplichtambtenaar", $"Naam;School;Kenmerk;Status;Leeftijd;{remark.Text}\n{name.Text};Ambelt;{reference.Text[..20]}1;aangemeld;17;{remark.Text}\n{name.Text};Ambelt;x {name.Text};aangemeld;17;");
        var number = (await NumbersAsync(schakelpunt)).Single().ToString();
        await PressOnAsync(schakelpunt, "leerplichtambtenaar", Verbs.PickUp, number);
        await LookAsync(schakelpunt);
        foreach (var marker in new[] { name, remark }) sinks.AssertNowhere(marker, except: sink => IsUpload(sink, marker), schakelpunt.StorePath);
        Assert.DoesNotContain(sinks.Of(SinkKind.Request).Concat(sinks.Of(SinkKind.Log)).Concat(sinks.Of(SinkKind.Metric)), sink => sink.Text.Contains(reference.Text[..20], StringComparison.OrdinalIgnoreCase) && !IsUpload(sink, reference));
        Assert.False(StoreHolds(schakelpunt.StorePath, reference.Text[..20]));
        await PressOnAsync(schakelpunt, "leerplichtambtenaar", Verbs.OpenCase, number);
        var seen = sinks.Of(SinkKind.Answer).Where(sink => sink.Text.Contains(reference.Text[..20], StringComparison.OrdinalIgnoreCase)).ToList();
        Assert.NotEmpty(seen);
        Assert.All(seen, sink => Assert.True(sink.IsOnlyFor("leerplichtambtenaar")));

        // What the user's own drive holds is the user's.
        static bool IsUpload(Sink sink, Marker marker) => sink.Kind == SinkKind.Request && sink.Text.Contains("/drive/", StringComparison.Ordinal) && marker.IsIn(sink.Text);
    }

    [Fact]
    public async Task A_case_that_is_erased_leaves_no_line_behind()
    {
        await using var schakelpunt = await StartAsync();
        await ImportAsync(schakelpunt, "coordinator", OverstapFiles.Lines(2));
        var cases = schakelpunt.Service<CaseStore>();
        var number = (await NumbersAsync(schakelpunt))[0];
        var now = schakelpunt.Time.GetUtcNow();
        await cases.ChangeAsync(number, file => CaseRules.Withdraw(file.Case, WithdrawReason.Vergissing, null, schakelpunt.Service<Bot.Partners.PartnerDirectory>().ActorOf(file.Case.Reporter.Id, null), now), Ct);
        await cases.EraseAsync(number, @case => ErasureRules.Erase(@case, Actor.Schakelpunt, new RetentionTerms(), now.AddDays(31)), Ct);
        Assert.Single(await schakelpunt.Service<OverstapLines>().ReadAllAsync(Ct));
        var again = await SendAsync(schakelpunt, "coordinator", OverstapFiles.Lines(2));
        Assert.Contains("**1** nieuw signaal", Json(again.Card), StringComparison.Ordinal);
    }

    private static async Task<SimulatedMessage> SendAsync(SchakelpuntInTeams schakelpunt, string persona, string csv)
    {
        await schakelpunt.Teams.SendFileAsync(persona, "lijst.csv", Encoding.UTF8.GetBytes(csv), ct: Ct);
        return schakelpunt.Teams.MessagesIn($"a:{persona}").Last(message => message.IsFromBot);
    }

    private static async Task GoOnAsync(SchakelpuntInTeams schakelpunt, string persona, SimulatedMessage preview) =>
        await schakelpunt.Teams.PressAsync(persona, preview.Id, (JsonObject)CardReading.Action(preview.Card!, Verbs.StartOverstap)!, [], Ct);

    /// <summary>Brings a list and waits until it is done; the card that says so.</summary>
    private static async Task<SimulatedMessage> ImportAsync(SchakelpuntInTeams schakelpunt, string persona, string csv)
    {
        var preview = await SendAsync(schakelpunt, persona, csv);
        await GoOnAsync(schakelpunt, persona, preview);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        patience.CancelAfter(TimeSpan.FromMinutes(3));
        await schakelpunt.Teams.WaitForAsync(teams => teams.MessagesIn($"a:{persona}").Any(message => message.Id == preview.Id && Json(message.Card).Contains("is ingelezen", StringComparison.Ordinal)), patience.Token);
        return schakelpunt.Teams.MessagesIn($"a:{persona}").Single(message => message.Id == preview.Id);
    }

    private static Task<bool> LookAsync(SchakelpuntInTeams schakelpunt) =>
        schakelpunt.Bot.Services.GetServices<Microsoft.Extensions.Hosting.IHostedService>().OfType<OverstapWorker>().Single().LookAsync(Ct);

    private static Task<PressResult> PressOnAsync(SchakelpuntInTeams schakelpunt, string persona, string verb, string number) =>
        schakelpunt.Teams.SubmitDialogAsync(persona, $"a:{persona}", new JsonObject { [DataKeys.Verb] = verb, [DataKeys.CaseNumber] = number }, Ct);

    private static Task<PressResult> PressOnListAsync(SchakelpuntInTeams schakelpunt, string persona, string verb, string id) =>
        schakelpunt.Teams.SubmitDialogAsync(persona, $"a:{persona}", new JsonObject { [DataKeys.Verb] = verb, [DataKeys.FormId] = id }, Ct);

    private static async Task<IReadOnlyList<CaseNumber>> NumbersAsync(SchakelpuntInTeams schakelpunt) =>
        [.. (await schakelpunt.Service<OverstapLines>().ReadAllAsync(Ct)).Values.Select(line => line.Line.Number).OrderBy(number => number.Sequence)];

    /// <summary>Each line has one case, and there is no other case.</summary>
    private static async Task AssertEachOnceAsync(SchakelpuntInTeams schakelpunt, int count)
    {
        var references = new List<string>();
        for (var sequence = 1; sequence <= count + 400; sequence++)
        {
            if ((await schakelpunt.Service<CaseStore>().LoadAsync(new CaseNumber(2026, sequence), Ct))?.Case is { } @case) references.Add(@case.Private.Overstap!.Reference!);
        }

        Assert.Equal(Enumerable.Range(1, count).Select(i => $"EH-{i:D5}"), references.Order(StringComparer.Ordinal));
        Assert.Equal(count, (await NumbersAsync(schakelpunt)).Distinct().Count());
    }

    private static bool StoreHolds(string path, string text) => Directory.EnumerateFiles(Path.GetDirectoryName(path)!, "*", SearchOption.AllDirectories).Any(file =>
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Encoding.Latin1.GetString(bytes.ToArray()).Contains(text, StringComparison.OrdinalIgnoreCase);
    });

    /// <summary>A store whose process stops after some cases were written: nothing is written any more, until it is started again.</summary>
    private sealed class Breaking(ITableStore store) : ITableStore
    {
        private readonly TaskCompletionSource _broken = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _left = int.MaxValue;

        public Task Broken => _broken.Task;

        public void BreakAfter(int commits) => _left = commits;

        public void Mend() => _left = int.MaxValue;

        public Task<TableRow?> GetAsync(string table, string partition, string row, CancellationToken cancellationToken) => store.GetAsync(table, partition, row, cancellationToken);

        public Task<TablePage> QueryAsync(TableQuery query, CancellationToken cancellationToken) => store.QueryAsync(query, cancellationToken);

        public Task<TablePage> ScanAsync(string table, int take, string? continuation, CancellationToken cancellationToken) => store.ScanAsync(table, take, continuation, cancellationToken);

        public Task<CommitResult> CommitAsync(string table, string partition, IReadOnlyList<TableChange> changes, CancellationToken cancellationToken)
        {
            var left = table is "cases" or "overstap" or "overstaplines" && _left != int.MaxValue ? Interlocked.Decrement(ref _left) : _left;
            if (left >= 0) return store.CommitAsync(table, partition, changes, cancellationToken);
            _broken.TrySetResult();
            throw new IOException("The process stopped.");
        }
    }
}
