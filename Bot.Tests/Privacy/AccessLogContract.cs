using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Privacy.Access;
using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Tests.Storage;
using Xunit;

namespace TeamsSchakelpunt.Tests.Privacy;

/// <summary>What the access log promises on every engine.</summary>
public abstract class AccessLogContract
{
    private static readonly byte[] KeyA = [.. Enumerable.Repeat((byte)1, 32)];
    private static readonly byte[] KeyB = [.. Enumerable.Repeat((byte)2, 32)];
    private static readonly CaseNumber Number = new(2026, 42);
    private static readonly CaseNumber Other = new(2026, 4);

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>A store without a log in it.</summary>
    protected abstract ITableStore Store { get; }

    [Fact]
    public async Task A_line_is_read_back_as_it_was_written_by_its_case_alone()
    {
        var log = Log();
        await log.WriteAsync(Look(Number), Ct);
        await log.WriteAsync(Look(Other), Ct);
        await log.WriteAsync(Look(Number) with { Refusal = LogKey.Of(new Refusal.NotYours()), Reason = new LogKey("veiligheid") }, Ct);
        await log.WriteAsync(new AccessAttempt(Actor.Schakelpunt, AccessActions.Erase, AccessTarget.Log), Ct);
        var entries = await Log().ReadAsync(Number, Ct);
        Assert.Equal(
            [
                new AccessEntry(_time.GetUtcNow(), new PersonId("p1"), new PartnerKey("leerplicht"), AccessActions.ViewDossier, AccessTarget.Of(Number), null, null, OriginPath.Dialog, OriginPlace.Channel),
                new AccessEntry(_time.GetUtcNow(), new PersonId("p1"), new PartnerKey("leerplicht"), AccessActions.ViewDossier, AccessTarget.Of(Number), new LogKey("NotYours"), new LogKey("veiligheid"), OriginPath.Dialog, OriginPlace.Channel),
            ],
            entries);
        await WholeAsync(4);
    }

    [Fact]
    public async Task Two_instances_that_write_two_hundred_lines_at_once_make_one_chain()
    {
        AccessLog[] logs = [Log(), Log()];
        await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(() => logs[i % 2].WriteAsync(Look(i % 3 == 0 ? Number : Other, $"p{i}"), Ct))));
        await WholeAsync(200);
        var all = (await logs[0].ReadAsync(Number, Ct)).Concat(await logs[1].ReadAsync(Other, Ct)).Select(entry => entry.Person.Value);
        Assert.Equal(Enumerable.Range(0, 200).Select(i => $"p{i}").Order(), all.Order());
    }

    [Fact]
    public async Task A_check_finds_the_log_whole_while_lines_are_written_and_dropped()
    {
        await WriteAsync(120);
        _time.Advance(TimeSpan.FromDays(800));
        var log = Log();
        var writing = Task.Run(async () => { for (var i = 0; i < 60; i++) await log.WriteAsync(Look(Number), Ct); }, Ct);
        var dropping = Task.Run(() => Retention(log).DropBeforeAsync(_time.GetUtcNow().AddDays(-700), Ct), Ct);
        do Assert.IsType<AccessVerification.Whole>(await Audit().VerifyAsync(Ct));
        while (!writing.IsCompleted || !dropping.IsCompleted);
        await Task.WhenAll(writing, dropping);
        Assert.Equal(120, await dropping);
        await WholeAsync(181);
    }

    [Fact]
    public async Task A_line_costs_one_round_trip_and_a_crowd_few()
    {
        var counting = new CountingTableStore(Store);
        var log = new AccessLog(counting, Cipher(KeyA), _time);
        await log.WriteAsync(Look(Number), Ct);
        counting.Reset();
        await log.WriteAsync(Look(Number), Ct);
        Assert.Equal(1, counting.Total);
        counting.Reset();
        await Task.WhenAll(Enumerable.Range(0, 100).Select(i => log.WriteAsync(Look(Number), Ct)));
        Assert.InRange(counting.Total, 1, 10);
    }

    [Fact]
    public async Task Who_stops_waiting_stops_nobody_elses_line()
    {
        var log = Log();
        using var impatient = new CancellationTokenSource();
        var lines = Enumerable.Range(0, 40).Select(i => log.WriteAsync(Look(Number, $"p{i}"), i % 2 == 0 ? Ct : impatient.Token)).ToList();
        await impatient.CancelAsync();
        await Task.WhenAll(lines).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        Assert.All(lines.Where((_, i) => i % 2 == 0), line => Assert.True(line.IsCompletedSuccessfully));
        var written = (await log.ReadAsync(Number, Ct)).Select(entry => entry.Person.Value).ToHashSet();
        Assert.All(lines.Select((line, i) => (line, i)).Where(one => one.line.IsCompletedSuccessfully), one => Assert.Contains($"p{one.i}", written));
        Assert.IsType<AccessVerification.Whole>(await Audit().VerifyAsync(Ct));
    }

    [Fact]
    public async Task After_a_failed_write_the_next_one_goes_on_in_the_chain()
    {
        var failing = new FailingTableStore(Store);
        var log = new AccessLog(failing, Cipher(KeyA), _time);
        await log.WriteAsync(Look(Number), Ct);
        failing.Fails = true;
        await Assert.ThrowsAsync<IOException>(() => log.WriteAsync(Look(Number), Ct));
        failing.Fails = false;
        await log.WriteAsync(Look(Number), Ct);
        await WholeAsync(2);
    }

    [Fact]
    public async Task A_changed_line_is_found()
    {
        await WriteAsync(5);
        await ChangeAsync("line|000000000003", data => [.. data[..^2], (byte)(data[^2] ^ 1), data[^1]]);
        await BrokenAsync(3, AccessBreak.Changed);
    }

    [Fact]
    public async Task A_line_that_stands_in_anothers_place_is_found()
    {
        await WriteAsync(5);
        var second = await GetAsync("line|000000000002");
        await ChangeAsync("line|000000000003", _ => second.Data.ToArray());
        await BrokenAsync(3, AccessBreak.Changed);
    }

    [Fact]
    public async Task A_line_that_is_no_line_is_found()
    {
        await WriteAsync(5);
        await ChangeAsync("line|000000000004", _ => [1, 2, 3]);
        await BrokenAsync(4, AccessBreak.Extra);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_removed_line_is_found(int number)
    {
        await WriteAsync(5);
        await CommitAsync(new TableChange.Drop($"line|{number:D12}"));
        await BrokenAsync(number, AccessBreak.Missing);
    }

    [Fact]
    public async Task A_removed_line_is_found_also_where_the_later_ones_moved_up()
    {
        await WriteAsync(5);
        for (var number = 3; number <= 4; number++)
        {
            var next = await GetAsync($"line|{number + 1:D12}");
            await CommitAsync(new TableChange.Put($"line|{number:D12}", next.Data));
        }

        await CommitAsync(new TableChange.Drop("line|000000000005"));
        await BrokenAsync(3, AccessBreak.Changed);
    }

    [Fact]
    public async Task An_inserted_line_is_found()
    {
        await WriteAsync(5);
        var third = await GetAsync("line|000000000003");
        await CommitAsync(new TableChange.Add("line|000000000003a", third.Data));
        await BrokenAsync(4, AccessBreak.Extra);
        await CommitAsync(new TableChange.Drop("line|000000000003a"), new TableChange.Add("line|000000000006", third.Data));
        await BrokenAsync(6, AccessBreak.Changed);
    }

    [Fact]
    public async Task A_line_that_was_made_without_the_key_is_found()
    {
        await WriteAsync(2);
        var end = AccessLine.Read(await GetAsync("line|000000000002"))!;
        var forged = AccessLine.Make(Cipher(KeyB), 3, end.Digest, end.Entry!);
        await CommitAsync([.. forged.Rows(Number)]);
        await BrokenAsync(3, AccessBreak.UnknownKey);
        await CommitAsync(new TableChange.Put("line|000000000003", (byte[])[.. end.Seal, .. forged.Before, .. forged.Bytes]));
        await BrokenAsync(3, AccessBreak.Changed);
    }

    [Fact]
    public async Task A_log_that_was_cut_off_is_found()
    {
        await WriteAsync(5);
        await CommitAsync(new TableChange.Drop("line|000000000005"), new TableChange.Drop("line|000000000004"));
        await BrokenAsync(4, AccessBreak.CutOff);
    }

    [Fact]
    public async Task A_log_without_its_head_is_found_and_takes_no_more_lines()
    {
        await WriteAsync(3);
        await CommitAsync(new TableChange.Drop("head"));
        await BrokenAsync(4, AccessBreak.CutOff);
        await Assert.ThrowsAsync<InvalidOperationException>(() => Log().WriteAsync(Look(Number), Ct));
    }

    [Fact]
    public async Task A_head_that_was_made_up_is_found()
    {
        await WriteAsync(3);
        var head = await GetAsync("head");
        await WriteAsync(2);
        await ChangeAsync("head", data => [.. System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(data).Replace("\"Count\":5", "\"Count\":4", StringComparison.Ordinal))]);
        Assert.IsType<AccessVerification.Broken>(await Audit().VerifyAsync(Ct));

        // An old head with all its lines: that only the control value of an earlier export tells.
        await CommitAsync(
            new TableChange.Put("head", head.Data), new TableChange.Drop("line|000000000004"), new TableChange.Drop("line|000000000005"),
            new TableChange.Drop($"case|{Number}|000000000004"), new TableChange.Drop($"case|{Number}|000000000005"));
        Assert.Equal(3, Assert.IsType<AccessVerification.Whole>(await Audit().VerifyAsync(Ct)).Last);
    }

    [Fact]
    public async Task A_case_whose_line_was_hidden_or_changed_is_found()
    {
        await WriteAsync(5);
        var row = await GetAsync($"case|{Number}|000000000003");
        await CommitAsync(new TableChange.Drop(row.Row));
        await BrokenAsync(3, AccessBreak.Missing);
        await CommitAsync(new TableChange.Add($"case|{Other}|000000000003", row.Data));
        await BrokenAsync(3, AccessBreak.Extra);
        await CommitAsync(new TableChange.Drop($"case|{Other}|000000000003"), new TableChange.Add(row.Row, (byte[])[.. row.Data.ToArray()[..^1], (byte)' ']));
        await BrokenAsync(3, AccessBreak.Changed);
    }

    [Fact]
    public async Task Old_lines_are_dropped_by_case_too_and_the_rest_is_still_whole()
    {
        await WriteAsync(60);
        _time.Advance(TimeSpan.FromDays(365));
        await WriteAsync(60);
        _time.Advance(TimeSpan.FromDays(365));
        var log = Log();
        Assert.Equal(60, await Retention(log).DropBeforeAsync(_time.GetUtcNow().AddDays(-500), Ct));
        await WholeAsync(121);
        Assert.Equal(60, (await log.ReadAsync(Number, Ct)).Count);
        Assert.Equal(0, await Retention(log).DropBeforeAsync(_time.GetUtcNow().AddDays(-500), Ct));
        await WholeAsync(121);
        Assert.Equal(60, await Retention(log).DropBeforeAsync(_time.GetUtcNow(), Ct));
        await WholeAsync(122);
        await WriteAsync(1);
        await WholeAsync(123);
    }

    [Fact]
    public async Task Two_instances_that_drop_at_once_drop_each_line_once()
    {
        await WriteAsync(150);
        _time.Advance(TimeSpan.FromDays(800));
        AccessLog[] logs = [Log(), Log()];
        var dropped = await Task.WhenAll(logs.Select(log => Task.Run(() => Retention(log).DropBeforeAsync(_time.GetUtcNow().AddDays(-700), Ct))));
        Assert.Equal(150, dropped.Sum());
        Assert.IsType<AccessVerification.Whole>(await Audit().VerifyAsync(Ct));
    }

    [Fact]
    public async Task A_drop_that_nobody_did_is_found_and_a_broken_log_keeps_its_lines()
    {
        await WriteAsync(5);
        var third = AccessLine.Read(await GetAsync("line|000000000003"))!;
        var forged = new AccessMark(3, third.Digest, third.Seal).ToBytes();
        await CommitAsync([new TableChange.Add("dropped", forged), .. Enumerable.Range(1, 3).SelectMany<int, TableChange>(n => [new TableChange.Drop($"line|{n:D12}"), new TableChange.Drop($"case|{Number}|{n:D12}")])]);
        await BrokenAsync(4, AccessBreak.Changed);
        await CommitAsync(new TableChange.Drop("dropped"));
        await BrokenAsync(1, AccessBreak.Missing);
        _time.Advance(TimeSpan.FromDays(800));
        Assert.Equal(0, await Retention(Log()).DropBeforeAsync(_time.GetUtcNow(), Ct));
        Assert.NotNull(await Store.GetAsync("access", "log", "line|000000000004", Ct));
    }

    [Fact]
    public async Task A_change_of_keys_in_the_middle_leaves_the_log_whole()
    {
        await WriteAsync(3);
        var log = new AccessLog(Store, Cipher(KeyB, KeyA), _time);
        await log.WriteAsync(Look(Number), Ct);
        Assert.Equal(4, Assert.IsType<AccessVerification.Whole>(await Audit(KeyB, KeyA).VerifyAsync(Ct)).Last);
        Assert.Equal(4, Assert.IsType<AccessVerification.Whole>(await Audit(KeyA, KeyB).VerifyAsync(Ct)).Last);
        Assert.Equal(new AccessVerification.Broken(1, AccessBreak.UnknownKey), await Audit(KeyB).VerifyAsync(Ct));
    }

    [Theory]
    [InlineData("Komt niet meer")]
    [InlineData("")]
    [InlineData("a.b@c.example")]
    [InlineData("een_woord_dat_langer_is_dan_iets_uit_een_lijst")]
    public void What_somebody_typed_can_not_be_a_key_of_the_log(string text)
    {
        var failure = Assert.Throws<ArgumentException>(() => new LogKey(text));
        if (text.Length > 0) Assert.DoesNotContain(text, failure.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new AccessTarget(text + " "));
    }

    private static FieldCipher Cipher(params byte[][] keys) => new(keys);

    private static AccessAttempt Look(CaseNumber number, string person = "p1") => new(
        new Actor(new Professional(new PersonId(person), "Leerplichtambtenaar", null, new PartnerKey("leerplicht"))) { From = new Origin(OriginPath.Dialog, OriginPlace.Channel) },
        AccessActions.ViewDossier,
        AccessTarget.Of(number));

    private AccessLog Log() => new(Store, Cipher(KeyA), _time);

    private AccessAudit Audit(params byte[][] keys) => new(Store, keys.Length == 0 ? Cipher(KeyA) : Cipher(keys));

    private AccessRetention Retention(AccessLog log) => new(Store, Cipher(KeyA), log, NullLogger<AccessRetention>.Instance);

    private async Task WriteAsync(int lines)
    {
        var log = Log();
        for (var i = 0; i < lines; i++) await log.WriteAsync(Look(Number), Ct);
    }

    private async Task WholeAsync(long last) => Assert.Equal(last, Assert.IsType<AccessVerification.Whole>(await Audit().VerifyAsync(Ct)).Last);

    private async Task BrokenAsync(long number, AccessBreak what) =>
        Assert.Equal(new AccessVerification.Broken(number, what), await Audit().VerifyAsync(Ct));

    private async Task<TableRow> GetAsync(string row) => (await Store.GetAsync("access", "log", row, Ct))!;

    private async Task CommitAsync(params TableChange[] changes) =>
        Assert.IsType<CommitResult.Committed>(await Store.CommitAsync("access", "log", changes, Ct));

    private async Task ChangeAsync(string row, Func<byte[], byte[]> change) =>
        await CommitAsync(new TableChange.Put(row, change((await GetAsync(row)).Data.ToArray())));
}
