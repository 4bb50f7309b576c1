using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Delivery;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Privacy.Access;
using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Bot.Storage.Rotation;
using TeamsSchakelpunt.Tests.Cases;
using Xunit;

namespace TeamsSchakelpunt.Tests.Storage;

/// <summary>A change of keys loses nothing, on every engine.</summary>
public abstract class KeyRotationContract
{
    private static readonly byte[] A = [.. Enumerable.Repeat((byte)1, 32)];
    private static readonly byte[] B = [.. Enumerable.Repeat((byte)2, 32)];
    private static readonly Uri ServiceUrl = new("https://smba.example/emea/");
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>An empty store, opened again at each call as by another process.</summary>
    protected abstract ITableStore Open();

    [Fact]
    public async Task What_an_old_key_wrote_is_read_by_the_new_one_alone_after_the_rotation()
    {
        var before = await FilledAsync(cases: 25, looks: 120);
        var both = new Instance(Open(), B, A);
        await both.Worker.RunAsync(Ct);
        Assert.Equal(new RotationState(new FieldCipher([B]).NewestKeyId, Now, 0, 0), await RotationState.ReadAsync(Open(), Ct));

        var alone = new Instance(Open(), B);
        await AssertWholeAsync(alone, before, looks: 120);
        Assert.Equal(new RotationCount(0, 0, 0), await alone.Rotation.RunAsync(Ct));
        await Assert.ThrowsAsync<FieldCipherException>(() => new Instance(Open(), A).Cases.LoadAsync(before[0].Number, Ct));
    }

    [Fact]
    public async Task What_is_written_meanwhile_also_by_an_instance_with_the_old_order_of_keys_is_not_lost()
    {
        var before = await FilledAsync(cases: 20, looks: 40);
        Instance[] rotating = [new(Open(), B, A), new(Open(), B, A)];
        Instance[] working = [new(Open(), B, A), new(Open(), A, B)];
        await Task.WhenAll(
        [
            .. rotating.Select(instance => Task.Run(() => instance.Rotation.RunAsync(Ct), Ct)),
            .. before.Select((@case, i) => Task.Run(() => working[i % 2].PickUpAsync(@case.Number), Ct)),
            .. Enumerable.Range(0, 40).Select(i => Task.Run(() => working[i % 2].LookAsync(before[0].Number), Ct)),
        ]);

        // The instance with the old order is gone now.
        await new Instance(Open(), B, A).Worker.RunAsync(Ct);
        Assert.True((await RotationState.ReadAsync(Open(), Ct))!.IsDone);
        var alone = new Instance(Open(), B);
        await AssertWholeAsync(alone, before, looks: 80);
        foreach (var @case in before) Assert.Equal("officer", (await alone.Cases.LoadAsync(@case.Number, Ct))!.Case.Owner!.Id.Value);
    }

    [Fact]
    public async Task A_rotation_that_was_stopped_half_way_goes_on_at_the_next_start()
    {
        var before = await FilledAsync(cases: 30, looks: 60);
        var dying = new StoppingTableStore(Open(), at: 60, afterIt: false);
        await Assert.ThrowsAnyAsync<Exception>(() => new Instance(dying, B, A).Worker.RunAsync(Ct));
        Assert.Null(await RotationState.ReadAsync(Open(), Ct));
        await AssertWholeAsync(new Instance(Open(), B, A), before, looks: 60);
        await AssertWholeAsync(new Instance(Open(), A, B), before, looks: 60);

        await new Instance(Open(), B, A).Worker.RunAsync(Ct);
        await AssertWholeAsync(new Instance(Open(), B), before, looks: 60);
    }

    [Fact]
    public async Task A_key_that_was_taken_off_too_early_is_missed_and_harms_nothing()
    {
        var before = await FilledAsync(cases: 3, looks: 3);
        await new Instance(Open(), B).Worker.RunAsync(Ct);
        var state = await RotationState.ReadAsync(Open(), Ct);
        // Cases, lines of the log, the same by case, and its head.
        Assert.Equal((3 + 3 + 3 + 1, false), (state!.NeedOtherKey, state.IsDone));

        await new Instance(Open(), B, A).Worker.RunAsync(Ct);
        await AssertWholeAsync(new Instance(Open(), B), before, looks: 3);
    }

    [Fact]
    public async Task A_youngster_is_found_by_all_who_compare_at_each_moment_of_a_change_of_keys_and_no_old_hash_is_left()
    {
        var raised = await WithInitialsAsync(new Instance(Open(), A), "JB", "JC");
        var other = raised with { Number = raised.Number with { Sequence = 9999 } };
        for (var at = 1; at <= 30; at++)
        {
            var dying = new Instance(new StoppingTableStore(Open(), at, afterIt: at % 2 == 0), B, A);
            await Record.ExceptionAsync(() => dying.Rotation.RunAsync(Ct));
            Assert.Contains(raised.Number, await new Instance(Open(), A, B).Matches.FindAsync(other, Ct));
            Assert.Contains(raised.Number, await new Instance(Open(), B, A).Matches.FindAsync(other, Ct));
        }

        await new Instance(Open(), B, A).Worker.RunAsync(Ct);
        var alone = new Instance(Open(), B);
        Assert.Contains(raised.Number, await alone.Matches.FindAsync(other, Ct));
        var hash = Assert.Single((await alone.Cases.LoadAsync(raised.Number, Ct))!.Case.MatchKeys);
        Assert.Equal([hash], (await Open().ScanAsync("matches", 1000, null, Ct)).Rows.Where(row => row.Row == raised.Number.ToString()).Select(row => row.Partition));
    }

    [Fact]
    public async Task A_signal_that_comes_while_keys_change_finds_the_one_before_it_and_is_found()
    {
        var old = new Instance(Open(), A);
        var first = new List<Case>();
        for (var i = 0; i < 6; i++) first.Add(await WithInitialsAsync(old, $"JB{(char)('A' + i)}"));
        Instance[] working = [new(Open(), B, A), new(Open(), A, B)];
        var rotating = Task.Run(() => new Instance(Open(), B, A).Worker.RunAsync(Ct), Ct);
        var found = await Task.WhenAll(first.Select((@case, i) => Task.Run(
            async () =>
            {
                var second = await WithInitialsAsync(working[i % 2], @case.Private.Initials!);
                return (Second: second, Found: await working[i % 2].Matches.FindAsync(second, Ct));
            },
            Ct)));
        await rotating;
        await new Instance(Open(), B, A).Worker.RunAsync(Ct);
        for (var i = 0; i < first.Count; i++)
        {
            Assert.Contains(first[i].Number, found[i].Found);
            Assert.Contains(found[i].Second.Number, await new Instance(Open(), B).Matches.FindAsync(first[i], Ct));
        }
    }

    [Fact]
    public async Task What_is_damaged_stays_as_it_is_and_keeps_no_key_on_the_list()
    {
        var before = await FilledAsync(cases: 3, looks: 3);
        var store = Open();
        var row = (await store.GetAsync("cases", before[0].Number.ToString(), "case", Ct))!;
        var header = Encoding.UTF8.GetString(row.Data.Span).Replace(before[0].Number.ToString(), before[1].Number.ToString(), StringComparison.Ordinal);
        await store.CommitAsync("cases", row.Partition, [new TableChange.Put("case", Encoding.UTF8.GetBytes(header))], Ct);
        await store.CommitAsync("access", "log", [new TableChange.Put("line|000000000002", (byte[])[.. Enumerable.Repeat((byte)7, 200)])], Ct);
        await store.CommitAsync("cases", before[2].Number.ToString(), [new TableChange.Put("case", "no json"u8.ToArray())], Ct);

        await new Instance(Open(), B, A).Worker.RunAsync(Ct);
        var state = await RotationState.ReadAsync(Open(), Ct);
        Assert.Equal((1, 2), (state!.NeedOtherKey, state.Damaged));
        Assert.Equal(new AccessVerification.Broken(2, AccessBreak.UnknownKey), await new Instance(Open(), B).Audit.VerifyAsync(Ct));
    }

    [Fact]
    public async Task One_key_that_was_found_enough_needs_no_look_at_all_rows()
    {
        await new Instance(Open(), A).Worker.RunAsync(Ct);
        var counting = new CountingTableStore(Open());
        await new Instance(counting, A).Worker.RunAsync(Ct);
        Assert.Equal((1, 1), (counting.Gets, counting.Total));
    }

    private static async Task<Case> WithInitialsAsync(Instance instance, params string[] initials)
    {
        var @case = await instance.RaiseAsync("Toelichting", initials: null);
        foreach (var given in initials) @case = await instance.SupplementAsync(@case.Number, given);
        return @case;
    }

    private async Task<List<Case>> FilledAsync(int cases, int looks)
    {
        var old = new Instance(Open(), A);
        await old.Urls.VouchAsync(ServiceUrl, Ct);
        var raised = new List<Case>();
        for (var i = 0; i < cases; i++) raised.Add(await old.RaiseAsync($"Toelichting {i}"));
        await Task.WhenAll(Enumerable.Range(0, looks).Select(_ => old.LookAsync(raised[0].Number)));
        return raised;
    }

    private static async Task AssertWholeAsync(Instance instance, IReadOnlyList<Case> before, long looks)
    {
        foreach (var @case in before) Assert.Equivalent(@case.Private, (await instance.Cases.LoadAsync(@case.Number, Ct))!.Case.Private, strict: true);
        Assert.Equal(looks, Assert.IsType<AccessVerification.Whole>(await instance.Audit.VerifyAsync(Ct)).Last);
        Assert.True(await instance.Urls.IsVouchedAsync(ServiceUrl, Ct));
    }

    /// <summary>A bot with these keys.</summary>
    private sealed class Instance
    {
        public Instance(ITableStore store, params byte[][] keys)
        {
            var cipher = new FieldCipher(keys);
            var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(Now);
            Cases = CaseStores.On(store, cipher);
            Matches = new YouthMatches(store, cipher);
            Urls = new StoredServiceUrls(store, cipher, NullLogger<StoredServiceUrls>.Instance);
            Audit = new AccessAudit(store, cipher);
            Log = new AccessLog(store, cipher, time);
            Rotation = new KeyRotation(store, [new CaseKeys(cipher, Matches), new AccessSeals(cipher), Urls]);
            Worker = new KeyRotationWorker(Rotation, store, cipher, time, NullLogger<KeyRotationWorker>.Instance);
        }

        public CaseStore Cases { get; }

        public YouthMatches Matches { get; }

        public StoredServiceUrls Urls { get; }

        public AccessLog Log { get; }

        public AccessAudit Audit { get; }

        public KeyRotation Rotation { get; }

        public KeyRotationWorker Worker { get; }

        public Task LookAsync(CaseNumber number) => Log.WriteAsync(new AccessAttempt(Actor.Schakelpunt, AccessActions.ViewDossier, AccessTarget.Of(number)), Ct);

        public async Task<Case> RaiseAsync(string explanation, string? initials = "JB")
        {
            var reporter = new Actor(new Professional(new PersonId("reporter"), "Mentor", "mentor", new PartnerKey("etty_hillesum")));
            var signal = new NewSignal(
                FormId.New(), SignalTypeKey.Verzuim, Phase.Vo, AgeGroup.From16To17, Urgency.Snel, YouthKnows.Ja,
                new PrivatePart(new PartnerKey("etty_hillesum"), initials, explanation), new Route("1", new PartnerKey("leerplicht"), []));
            var decision = await Cases.RaiseAsync(reporter, signal.Form, 2026, number => CaseRules.Raise(number, signal, reporter, Now), null, Ct);
            return Assert.IsType<Decision.Changed>(decision).Case;
        }

        public async Task<Case> SupplementAsync(CaseNumber number, string initials)
        {
            var reporter = new Actor(new Professional(new PersonId("reporter"), "Mentor", "mentor", new PartnerKey("etty_hillesum")));
            var given = new Supplement(Parents.Ja, LegalGround.WettelijkeTaak, Residence.Region, initials, null, null, null);
            return Assert.IsType<Decision.Changed>(await Cases.ChangeAsync(
                number, file => CaseRules.Supplement(file.Case, given, file.Case.Route, reporter, Now), Ct)).Case;
        }

        public async Task PickUpAsync(CaseNumber number)
        {
            var officer = new Actor(new Professional(new PersonId("officer"), "Leerplichtambtenaar", null, new PartnerKey("leerplicht")));
            Assert.IsType<Decision.Changed>(await Cases.ChangeAsync(number, file => CaseRules.PickUp(file.Case, officer, Now), Ct));
        }
    }
}
