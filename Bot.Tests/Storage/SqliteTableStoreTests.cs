using TeamsSchakelpunt.Bot.Storage;
using Xunit;

namespace TeamsSchakelpunt.Tests.Storage;

public sealed class SqliteTableStoreTests : TableStoreContract, IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SqliteTableStore store;

    public SqliteTableStoreTests() => store = new SqliteTableStore(folder.File("a/b/store.db"));

    protected override ITableStore Store => store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_acknowledged_can_be_read_from_the_file_at_once_by_another()
    {
        await store.CommitAsync("cases", "p", [new TableChange.Add("a", new byte[] { 1 })], Cancellation);
        await using var other = new SqliteTableStore(folder.File("a/b/store.db"));
        Assert.Equal([1], (await other.GetAsync("cases", "p", "a", Cancellation))!.Data.ToArray());
    }

    [Fact]
    public async Task What_was_acknowledged_is_in_the_files_as_they_stand_when_the_process_is_killed()
    {
        for (var number = 0; number < 20; number++)
            await store.CommitAsync("cases", "p", [new TableChange.Add($"{number}", new byte[] { 1 })], Cancellation);
        // A copy of the open database and its log is what a killed process leaves behind.
        Directory.CreateDirectory(folder.File("copy"));
        foreach (var name in (string[])["store.db", "store.db-wal"])
            File.Copy(folder.File($"a/b/{name}"), folder.File($"copy/{name}"));
        await using var copy = new SqliteTableStore(folder.File("copy/store.db"));
        Assert.Equal(20, (await copy.QueryAsync(new TableQuery("cases", "p"), Cancellation)).Rows.Count);
    }

    [Fact]
    public async Task Disposal_writes_what_was_queued()
    {
        var commits = Enumerable.Range(0, 200)
            .Select(number => store.CommitAsync("cases", "p", [new TableChange.Add($"{number:D3}", new byte[] { 1 })], Cancellation)).ToList();
        await store.DisposeAsync();
        Assert.All(await Task.WhenAll(commits), result => Assert.IsType<CommitResult.Committed>(result));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.GetAsync("cases", "p", "000", Cancellation));
        await using var again = new SqliteTableStore(folder.File("a/b/store.db"));
        Assert.Equal(200, (await again.QueryAsync(new TableQuery("cases", "p", Take: 1000), Cancellation)).Rows.Count);
    }

    [Fact]
    public async Task What_was_dropped_or_replaced_is_in_no_file_any_more_once_the_store_was_closed()
    {
        byte[] mark = [.. "weggegooid"u8];
        foreach (var size in (int[])[40, 2_000, 40_000])
        {
            for (var row = 0; row < 20; row++) await store.CommitAsync("cases", $"{size}", [new TableChange.Put($"{row}", (byte[])[.. mark, .. new byte[size]])], Cancellation);
            for (var row = 0; row < 20; row += 2) await store.CommitAsync("cases", $"{size}", [new TableChange.Drop($"{row}")], Cancellation);
            for (var row = 1; row < 20; row += 2) await store.CommitAsync("cases", $"{size}", [new TableChange.Put($"{row}", new byte[] { 1 })], Cancellation);
        }

        await store.DisposeAsync();
        Assert.All(Directory.EnumerateFiles(folder.File("a/b")), file => Assert.True(File.ReadAllBytes(file).AsSpan().IndexOf(mark) < 0, file));
    }

    [Fact]
    public async Task An_etag_does_not_return_after_a_restart()
    {
        var first = Assert.IsType<CommitResult.Committed>(
            await store.CommitAsync("cases", "p", [new TableChange.Add("a", new byte[] { 1 })], Cancellation)).ETags[0];
        await store.CommitAsync("cases", "p", [new TableChange.Drop("a")], Cancellation);
        await store.DisposeAsync();
        await using var again = new SqliteTableStore(folder.File("a/b/store.db"));
        await again.CommitAsync("cases", "p", [new TableChange.Add("a", new byte[] { 1 })], Cancellation);
        Assert.NotEqual(first, (await again.GetAsync("cases", "p", "a", Cancellation))!.ETag);
    }

    [Theory]
    [InlineData("PRAGMA journal_mode", "wal")]
    [InlineData("PRAGMA synchronous", "2")] // FULL
    public void Each_connection_waits_for_the_disk(string question, string expected)
    {
        using var connection = SqliteFile.Open(folder.File("a/b/store.db"));
        using var command = SqliteFile.Prepare(connection, question);
        Assert.Equal(expected, command.ExecuteScalar()!.ToString());
    }

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        folder.Dispose();
    }
}
