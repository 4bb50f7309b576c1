using System.Text;
using TeamsSchakelpunt.Bot.Storage;
using Xunit;

namespace TeamsSchakelpunt.Tests.Storage;

/// <summary>What <see cref="ITableStore"/> promises, whichever engine keeps it.</summary>
public abstract class TableStoreContract
{
    private const string Partition = "zaak/2026-0042";

    private readonly string table = "t" + Guid.NewGuid().ToString("N");

    /// <summary>Keys that break where they are escaped naively, or not.</summary>
    public static TheoryData<string> OddKeys =>
    [
        " ", "a b", "/", "\\", "#", "?", "%", "%2F", "%252F", "!", "!0", "!!", "'", "''", "\"", "+", "&", "=", ";", ":", "<>", "(a='b')", ",",
        "..", ".", "a/b\\c#d?e%f!g", "\0", "\t\r\n", "\u001f\u007f\u0080\u009f", "é", "e\u0301", "ij\u0133", "日本語", "🧑‍🏫", "\uD7FF", "\uE000", "\uFFFD", "\uFFFF",
        "\U00010000", "\U0010FFFF", "\u3400", "\uFEFFbom", new string('/', 256), new string('\uFFFF', 128), new string('é', 256), new string('日', 170),
        "!%/\\#?," + string.Concat(Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(c => (char)c)),
        string.Concat(Enumerable.Range(0x20, 0x5F).Select(c => (char)c)),
        string.Concat(Enumerable.Repeat("🧑", 128)),
    ];

    public static TheoryData<int> Sizes => [0, 1, 65_535, 65_536, 65_537, 131_072, TableLimits.RowBytes];

    protected abstract ITableStore Store { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_absent_row_is_null_and_an_absent_table_has_no_rows()
    {
        Assert.Null(await GetAsync("a"));
        var page = await Store.QueryAsync(new TableQuery(table, Partition), Cancellation);
        Assert.Empty(page.Rows);
        Assert.Null(page.Continuation);
    }

    [Fact]
    public async Task A_row_comes_back_as_it_was_written()
    {
        var etag = await WriteAsync(new TableChange.Add("a", Bytes("één")));
        var row = await GetAsync("a");
        Assert.NotNull(row);
        Assert.Equal((Partition, "a", etag), (row.Partition, row.Row, row.ETag));
        Assert.Equal(Bytes("één"), row.Data.ToArray());
    }

    [Fact]
    public async Task A_second_add_is_a_conflict_and_changes_nothing()
    {
        await WriteAsync(new TableChange.Add("a", Bytes("1")));
        await ConflictsAsync("a", new TableChange.Add("a", Bytes("2")));
        await HoldsAsync("a", "1");
    }

    [Fact]
    public async Task A_replace_needs_the_etag_that_was_read()
    {
        var first = await WriteAsync(new TableChange.Add("a", Bytes("1")));
        var second = await WriteAsync(new TableChange.Replace("a", first!, Bytes("2")));
        Assert.NotEqual(first, second);
        await ConflictsAsync("a", new TableChange.Replace("a", first!, Bytes("3")));
        await HoldsAsync("a", "2");
    }

    [Fact]
    public async Task A_replace_of_a_row_that_is_gone_is_a_conflict()
    {
        var etag = await WriteAsync(new TableChange.Add("a", Bytes("1")));
        await WriteAsync(new TableChange.Delete("a", etag!));
        await ConflictsAsync("a", new TableChange.Replace("a", etag!, Bytes("2")));
        Assert.Null(await GetAsync("a"));
    }

    [Fact]
    public async Task A_delete_needs_the_etag_that_was_read()
    {
        var first = await WriteAsync(new TableChange.Add("a", Bytes("1")));
        var second = await WriteAsync(new TableChange.Put("a", Bytes("2")));
        await ConflictsAsync("a", new TableChange.Delete("a", first!));
        Assert.Null(await WriteAsync(new TableChange.Delete("a", second!)));
        Assert.Null(await GetAsync("a"));
        await ConflictsAsync("a", new TableChange.Delete("a", second!));
    }

    [Fact]
    public async Task A_put_writes_whatever_is_there()
    {
        var first = await WriteAsync(new TableChange.Put("a", Bytes("1")));
        var second = await WriteAsync(new TableChange.Put("a", Bytes("2")));
        Assert.NotEqual(first, second);
        await HoldsAsync("a", "2");
    }

    [Fact]
    public async Task A_drop_removes_whatever_is_there_and_does_nothing_where_nothing_is()
    {
        Assert.Null(await WriteAsync(new TableChange.Drop("a")));
        await WriteAsync(new TableChange.Put("a", Bytes("1")));
        Assert.Null(await WriteAsync(new TableChange.Drop("a")));
        Assert.Null(await GetAsync("a"));

        await WriteAsync(new TableChange.Put("b", Bytes("1")));
        var etags = await CommitAsync(
            new TableChange.Drop("x"), new TableChange.Add("c", Bytes("1")), new TableChange.Drop("b"), new TableChange.Drop("y"));
        Assert.Equal([false, true, false, false], etags.Select(etag => etag is not null));
        Assert.Null(await GetAsync("b"));
        await HoldsAsync("c", "1");
    }

    [Fact]
    public async Task A_batch_with_an_absent_drop_and_a_conflict_changes_nothing()
    {
        await WriteAsync(new TableChange.Put("a", Bytes("1")));
        await ConflictsAsync("a", new TableChange.Drop("x"), new TableChange.Put("b", Bytes("2")), new TableChange.Add("a", Bytes("2")));
        Assert.Null(await GetAsync("b"));
    }

    [Fact]
    public async Task An_etag_does_not_return_after_a_row_was_away()
    {
        var seen = new HashSet<string>();
        for (var round = 0; round < 20; round++)
        {
            var etag = await WriteAsync(new TableChange.Add("a", Bytes("same")));
            Assert.True(seen.Add(etag!));
            await WriteAsync(new TableChange.Delete("a", etag!));
        }

        await WriteAsync(new TableChange.Add("a", Bytes("same")));
        await ConflictsAsync("a", new TableChange.Delete("a", seen.Last()));
    }

    [Fact]
    public async Task A_batch_of_100_is_applied_whole()
    {
        var etags = await CommitAsync([.. Numbers(100).Select(number => new TableChange.Add(number, Bytes(number)))]);
        Assert.Equal(100, etags.Count);
        foreach (var (number, etag) in Numbers(100).Zip(etags))
            Assert.Equal(etag, (await GetAsync(number))!.ETag);
    }

    [Fact]
    public async Task A_batch_of_101_or_of_none_is_refused()
    {
        await RefusedAsync([.. Numbers(101).Select(number => new TableChange.Add(number, Bytes(number)))]);
        await RefusedAsync();
        Assert.Null(await GetAsync("00000"));
    }

    [Fact]
    public async Task A_row_named_twice_is_refused() =>
        await RefusedAsync(new TableChange.Put("a", Bytes("1")), new TableChange.Drop("a"));

    [Fact]
    public async Task An_etag_that_matches_all_is_refused()
    {
        await WriteAsync(new TableChange.Put("a", Bytes("1")));
        await RefusedAsync(new TableChange.Replace("a", "*", Bytes("2")));
        await RefusedAsync(new TableChange.Delete("a", ""));
    }

    [Fact]
    public async Task Nothing_of_a_batch_is_applied_when_one_change_conflicts()
    {
        var etag = await WriteAsync(new TableChange.Add("keep", Bytes("1")));
        var gone = await WriteAsync(new TableChange.Add("stale", Bytes("1")));
        await WriteAsync(new TableChange.Put("stale", Bytes("2")));
        await ConflictsAsync(
            "stale",
            new TableChange.Add("new", Bytes("3")), new TableChange.Replace("keep", etag!, Bytes("3")), new TableChange.Put("put", Bytes("3")),
            new TableChange.Replace("stale", gone!, Bytes("3")));
        Assert.Null(await GetAsync("new"));
        Assert.Null(await GetAsync("put"));
        await HoldsAsync("keep", "1");
        Assert.Equal(etag, (await GetAsync("keep"))!.ETag);
    }

    [Fact]
    public async Task Pages_follow_each_other_over_more_than_a_thousand_rows()
    {
        var numbers = Numbers(1050);
        foreach (var chunk in numbers.Chunk(100))
            await CommitAsync([.. chunk.Select(number => new TableChange.Add(number, Bytes(number)))]);

        foreach (var take in (int[])[1000, 350, 97])
        {
            var pages = await PagesAsync(new TableQuery(table, Partition, Take: take));
            Assert.All(pages, page => Assert.InRange(page.Rows.Count, 0, take));
            Assert.Equal(numbers, pages.SelectMany(page => page.Rows).Select(row => row.Row));
            Assert.All(pages.SelectMany(page => page.Rows), row => Assert.Equal(Bytes(row.Row), row.Data.ToArray()));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public async Task A_page_of_another_size_is_refused(int take) =>
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Store.QueryAsync(new TableQuery(table, Partition, Take: take), Cancellation));

    [Fact]
    public async Task A_prefix_gives_its_rows_and_no_others()
    {
        string[] keys = ["log", "log-1", "log-2", "log-20", "log.", "lof", "loh", "log/1", "log/2", "log🧑", "log\uFFFF", "Log-1", "l", "m"];
        await CommitAsync([.. keys.Select(key => new TableChange.Add(key, Bytes(key)))]);
        foreach (var prefix in (string[])["", "l", "log", "log-", "log-2", "log/", "log🧑", "log\uFFFF", "log.", "none", "L"])
        {
            var rows = (await PagesAsync(new TableQuery(table, Partition, prefix, Take: 3))).SelectMany(page => page.Rows).Select(row => row.Row);
            Assert.Equal(keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Rows_come_in_the_order_of_their_escaped_keys_in_both_engines()
    {
        string[] keys =
        [
            "A", "a", "B", "b", "0", "10", "2", "-", "_", "~", " x", "z", "é", "ÿ", "Ā", "日", "\uD7FF", "\uE000", "\uFB01", "\uFFFD", "🧑", "\U00010000", "/", "!", "%",
        ];
        await CommitAsync([.. keys.Select(key => new TableChange.Add(key, Bytes(key)))]);
        var page = await Store.QueryAsync(new TableQuery(table, Partition), Cancellation);
        Assert.Equal(keys.Select(TableKey.Escape).Order(StringComparer.Ordinal), page.Rows.Select(row => TableKey.Escape(row.Row)));
    }

    [Theory]
    [MemberData(nameof(OddKeys))]
    public async Task Any_text_can_be_a_key(string key)
    {
        var etag = Assert.IsType<CommitResult.Committed>(
            await Store.CommitAsync(table, key, [new TableChange.Add(key, Bytes("1"))], Cancellation)).ETags[0];
        var row = await Store.GetAsync(table, key, key, Cancellation);
        Assert.NotNull(row);
        Assert.Equal((key, key), (row.Partition, row.Row));
        var page = await Store.QueryAsync(new TableQuery(table, key, key), Cancellation);
        Assert.Equal(key, Assert.Single(page.Rows).Row);
        Assert.IsType<CommitResult.Committed>(
            await Store.CommitAsync(table, key, [new TableChange.Replace(key, etag!, Bytes("2"))], Cancellation));
    }

    [Fact]
    public async Task Odd_keys_stay_apart_in_one_partition()
    {
        string[] keys = [.. OddKeys.Select(key => key.Data)];
        await CommitAsync([.. keys.Select(key => new TableChange.Add(key, Bytes(key)))]);
        var rows = (await PagesAsync(new TableQuery(table, Partition, Take: 7))).SelectMany(page => page.Rows).ToList();
        Assert.Equal(keys.Order(StringComparer.Ordinal), rows.Select(row => row.Row).Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.Equal(Bytes(row.Row), row.Data.ToArray()));
    }

    [Fact]
    public async Task A_key_that_is_no_text_or_too_long_is_refused()
    {
        // Not as a theory's data: an attribute can't hold half a surrogate pair.
        foreach (var key in (string[])["", "\uD83E", "a\uDDD1", "\uDDD1\uD83E", new string('a', 257), new string('日', 171), new string('\uFFFF', 129)])
        {
            await RefusedAsync(new TableChange.Put(key, Bytes("1")));
            await Assert.ThrowsAnyAsync<ArgumentException>(() => Store.GetAsync(table, key, "a", Cancellation));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("ab")]
    [InlineData("1abc")]
    [InlineData("a-b-c")]
    [InlineData("abc\n")]
    public async Task A_name_that_no_table_can_have_is_refused(string name) =>
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Store.GetAsync(name, "a", "a", Cancellation));

    [Fact]
    public async Task Tables_and_partitions_keep_their_rows_apart()
    {
        await WriteAsync(new TableChange.Put("a", Bytes("1")));
        Assert.Null(await Store.GetAsync(table, Partition + "x", "a", Cancellation));
        Assert.Null(await Store.GetAsync(table + "x", Partition, "a", Cancellation));
        Assert.NotNull(await Store.GetAsync(table.ToUpperInvariant(), Partition, "a", Cancellation));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task Data_of_any_allowed_size_comes_back(int size)
    {
        var data = new byte[size];
        new Random(size).NextBytes(data);
        await WriteAsync(new TableChange.Put("a", new byte[70_000]));
        await WriteAsync(new TableChange.Put("a", data));
        Assert.Equal(data, (await GetAsync("a"))!.Data.ToArray());
    }

    [Fact]
    public async Task Data_over_the_limit_is_refused()
    {
        await RefusedAsync(new TableChange.Put("a", new byte[TableLimits.RowBytes + 1]));
        Assert.Null(await GetAsync("a"));
    }

    [Fact]
    public async Task A_batch_may_hold_as_many_bytes_as_the_limit_and_no_more()
    {
        var share = TableLimits.BatchBytes / 100;
        var full = Numbers(100).Select(number => (TableChange)new TableChange.Put(new string('/', 251) + number, new byte[share])).ToArray();
        await CommitAsync(full);
        full[0] = new TableChange.Put("0", new byte[share * 2]);
        await RefusedAsync(full);
    }

    [Fact]
    public async Task Large_rows_come_in_pages_as_well()
    {
        foreach (var number in Numbers(8))
            await WriteAsync(new TableChange.Put(number, new byte[TableLimits.RowBytes]));
        var pages = await PagesAsync(new TableQuery(table, Partition));
        Assert.Equal(Numbers(8), pages.SelectMany(page => page.Rows).Select(row => row.Row));
        Assert.All(pages.SelectMany(page => page.Rows), row => Assert.Equal(TableLimits.RowBytes, row.Data.Length));
    }

    [Fact]
    public async Task A_scan_gives_each_row_of_each_partition_once_by_pages()
    {
        string[] partitions = [.. OddKeys.Select(key => key.Data).Where(key => key.Length < 200), .. Numbers(40)];
        foreach (var partition in partitions)
            await Store.CommitAsync(table, partition, [.. Numbers(5).Select(row => new TableChange.Add(row, Bytes(partition + row)))], Cancellation);

        foreach (var take in (int[])[1000, 7, 1])
        {
            var pages = await ScanAsync(take);
            Assert.All(pages, page => Assert.InRange(page.Rows.Count, 0, take));
            var rows = pages.SelectMany(page => page.Rows).ToList();
            Assert.Equal(
                partitions.SelectMany(partition => Numbers(5).Select(row => partition + row)).Order(StringComparer.Ordinal),
                rows.Select(row => row.Partition + row.Row).Order(StringComparer.Ordinal));
            Assert.All(rows, row => Assert.Equal(Bytes(row.Partition + row.Row), row.Data.ToArray()));
        }

        var one = (await Store.ScanAsync(table, 1, null, Cancellation)).Rows.Single();
        Assert.Equal((await Store.GetAsync(table, one.Partition, one.Row, Cancellation))!.ETag, one.ETag);
    }

    [Fact]
    public async Task A_scan_misses_no_row_that_stays_while_others_come_and_go()
    {
        foreach (var partition in Numbers(20))
            await Store.CommitAsync(table, partition, [new TableChange.Add("stays", Bytes("1")), new TableChange.Add("goes", Bytes("1"))], Cancellation);

        var seen = new List<TableRow>();
        string? continuation = null;
        do
        {
            var page = await Store.ScanAsync(table, 3, continuation, Cancellation);
            seen.AddRange(page.Rows);
            foreach (var row in page.Rows)
                await Store.CommitAsync(table, row.Partition, [new TableChange.Drop("goes"), new TableChange.Put("zz-new", Bytes("1"))], Cancellation);
            continuation = page.Continuation;
        }
        while (continuation is not null);

        Assert.Equal(Numbers(20), seen.Where(row => row.Row == "stays").Select(row => row.Partition));
        Assert.Equal(seen.Count, seen.Select(row => (row.Partition, row.Row)).Distinct().Count());
    }

    [Fact]
    public async Task A_scan_of_an_absent_table_has_no_rows_and_one_of_large_rows_comes_in_pages()
    {
        Assert.Empty((await Store.ScanAsync(table, 100, null, Cancellation)).Rows);
        foreach (var partition in Numbers(8))
            await Store.CommitAsync(table, partition, [new TableChange.Add("a", new byte[TableLimits.RowBytes])], Cancellation);
        Assert.Equal(Numbers(8), (await ScanAsync(1000)).SelectMany(page => page.Rows).Select(row => row.Partition));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public async Task A_page_of_a_scan_of_another_size_is_refused(int take) =>
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Store.ScanAsync(table, take, null, Cancellation));

    [Fact]
    public async Task What_is_cancelled_before_it_starts_does_nothing()
    {
        var cancelled = new CancellationToken(canceled: true);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Store.CommitAsync(table, Partition, [new TableChange.Put("a", Bytes("1"))], cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.GetAsync(table, Partition, "a", cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.QueryAsync(new TableQuery(table, Partition), cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.ScanAsync(table, 100, null, cancelled));
        Assert.Null(await GetAsync("a"));
    }

    [Fact]
    public async Task A_commit_reported_as_cancelled_was_not_applied()
    {
        for (var round = 0; round < 50; round++)
        {
            var row = $"r{round}";
            using var source = new CancellationTokenSource();
            var commit = Store.CommitAsync(table, Partition, [new TableChange.Add(row, Bytes("1"))], source.Token);
            await source.CancelAsync();
            try
            {
                Assert.IsType<CommitResult.Committed>(await commit);
                Assert.NotNull(await GetAsync(row));
            }
            catch (OperationCanceledException)
            {
                Assert.Null(await GetAsync(row));
            }
        }
    }

    [Fact]
    public async Task Of_50_writers_with_one_etag_exactly_one_wins_each_round()
    {
        var etag = await WriteAsync(new TableChange.Add("a", Bytes("start")));
        for (var round = 0; round < 5; round++)
        {
            var mine = etag!;
            var results = await Task.WhenAll(Enumerable.Range(0, 50).Select(writer => Task.Run(() => Store.CommitAsync(
                table, Partition,
                [new TableChange.Replace("a", mine, Bytes($"{round}-{writer}")), new TableChange.Add($"log-{round}-{writer}", Bytes("x"))],
                Cancellation))));
            var winner = Assert.Single(Enumerable.Range(0, 50), writer => results[writer] is CommitResult.Committed);
            Assert.All(results.OfType<CommitResult.Conflict>(), conflict => Assert.Equal("a", conflict.Row));
            await HoldsAsync("a", $"{round}-{winner}");
            etag = ((CommitResult.Committed)results[winner]).ETags[0];
            var log = await Store.QueryAsync(new TableQuery(table, Partition, $"log-{round}-"), Cancellation);
            Assert.Equal($"log-{round}-{winner}", Assert.Single(log.Rows).Row);
        }
    }

    [Fact]
    public async Task Partitions_are_written_at_the_same_time_without_conflict()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 100).Select(number => Task.Run(() => Store.CommitAsync(
            table, $"p{number}", [new TableChange.Add("a", Bytes($"{number}")), new TableChange.Add("b", Bytes($"{number}"))], Cancellation))));
        Assert.All(results, result => Assert.IsType<CommitResult.Committed>(result));
        for (var number = 0; number < 100; number++)
            Assert.Equal(2, (await Store.QueryAsync(new TableQuery(table, $"p{number}"), Cancellation)).Rows.Count);
    }

    [Fact]
    public async Task A_store_that_answers_can_be_pinged() => await ((IStoreProbe)Store).PingAsync(Cancellation);

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(number => $"{number:D5}")];

    private Task<TableRow?> GetAsync(string row) => Store.GetAsync(table, Partition, row, Cancellation);

    private async Task<IReadOnlyList<string?>> CommitAsync(params TableChange[] changes) =>
        Assert.IsType<CommitResult.Committed>(await Store.CommitAsync(table, Partition, changes, Cancellation)).ETags;

    private async Task<string?> WriteAsync(TableChange change) => Assert.Single(await CommitAsync(change));

    private async Task ConflictsAsync(string row, params TableChange[] changes) =>
        Assert.Equal(row, Assert.IsType<CommitResult.Conflict>(await Store.CommitAsync(table, Partition, changes, Cancellation)).Row);

    private async Task RefusedAsync(params TableChange[] changes) =>
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Store.CommitAsync(table, Partition, changes, Cancellation));

    private async Task HoldsAsync(string row, string text) => Assert.Equal(Bytes(text), (await GetAsync(row))!.Data.ToArray());

    private async Task<List<TablePage>> PagesAsync(TableQuery query)
    {
        var pages = new List<TablePage>();
        do
        {
            pages.Add(await Store.QueryAsync(query with { Continuation = pages.LastOrDefault()?.Continuation }, Cancellation));
        }
        while (pages[^1].Continuation is not null);
        return pages;
    }

    private async Task<List<TablePage>> ScanAsync(int take)
    {
        var pages = new List<TablePage>();
        do
        {
            pages.Add(await Store.ScanAsync(table, take, pages.LastOrDefault()?.Continuation, Cancellation));
        }
        while (pages[^1].Continuation is not null);
        return pages;
    }
}
