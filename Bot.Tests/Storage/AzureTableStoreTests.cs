using Azure.Core.Pipeline;
using Azure.Data.Tables;
using TeamsSchakelpunt.Bot.Storage;
using Xunit;

namespace TeamsSchakelpunt.Tests.Storage;

[Collection(AzuriteTests.Name)]
public sealed class AzureTableStoreTests(AzuriteFixture azurite) : TableStoreContract
{
    private readonly string table = "u" + Guid.NewGuid().ToString("N");
    private AzureTableStore? store;

    protected override ITableStore Store => store ??= AzureTableStore.Connect(azurite.Require());

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_table_that_was_deleted_is_made_again()
    {
        await Store.CommitAsync(table, "p", [new TableChange.Add("a", new byte[] { 1 })], Cancellation);
        await new TableServiceClient(azurite.Require()).DeleteTableAsync(table, Cancellation);
        Assert.Null(await Store.GetAsync(table, "p", "a", Cancellation));
        Assert.IsType<CommitResult.Committed>(
            await Store.CommitAsync(table, "p", [new TableChange.Add("a", new byte[] { 1 })], Cancellation));
    }

    [Fact]
    public async Task A_batch_whose_first_answer_was_lost_has_succeeded()
    {
        var first = await PutAsync("case", 1);
        await PutAsync("gone", 1);
        using var lossy = new LossyHandler { Losing = 1 };
        var result = await Lossy(lossy).CommitAsync(
            table, "p",
            [new TableChange.Replace("case", first, new byte[] { 2 }), new TableChange.Drop("gone"), new TableChange.Add("log", new byte[] { 2 })],
            Cancellation);
        Assert.Equal(2, lossy.Batches);
        var etags = Assert.IsType<CommitResult.Committed>(result).ETags;
        Assert.Equal((await Store.GetAsync(table, "p", "case", Cancellation))!.ETag, etags[0]);
        Assert.Null(etags[1]);
        Assert.Equal((await Store.GetAsync(table, "p", "log", Cancellation))!.ETag, etags[2]);
    }

    [Fact]
    public async Task A_batch_whose_dropped_row_is_gone_after_a_lost_answer_has_succeeded()
    {
        await PutAsync("gone", 1);
        using var lossy = new LossyHandler { Losing = 1 };
        var result = await Lossy(lossy).CommitAsync(
            table, "p", [new TableChange.Drop("gone"), new TableChange.Add("log", new byte[] { 2 })], Cancellation);
        Assert.IsType<CommitResult.Committed>(result);
    }

    [Fact]
    public async Task A_batch_that_conflicts_does_so_after_a_lost_answer_too()
    {
        await PutAsync("log", 1);
        using var lossy = new LossyHandler { Losing = 1 };
        var result = await Lossy(lossy).CommitAsync(
            table, "p", [new TableChange.Put("case", new byte[] { 2 }), new TableChange.Add("log", new byte[] { 2 })], Cancellation);
        Assert.Equal("log", Assert.IsType<CommitResult.Conflict>(result).Row);
        Assert.Null(await Store.GetAsync(table, "p", "case", Cancellation));
    }

    [Fact]
    public async Task A_batch_that_only_removes_is_a_conflict_after_a_lost_answer_because_nothing_shows_who_removed()
    {
        var etag = await PutAsync("case", 1);
        using var lossy = new LossyHandler { Losing = 1 };
        var result = await Lossy(lossy).CommitAsync(table, "p", [new TableChange.Delete("case", etag)], Cancellation);
        Assert.Equal("case", Assert.IsType<CommitResult.Conflict>(result).Row);
        Assert.Null(await Store.GetAsync(table, "p", "case", Cancellation));
    }

    [Fact]
    public async Task A_conflict_costs_one_round_trip_when_nothing_was_sent_twice()
    {
        await PutAsync("log", 1);
        using var counting = new LossyHandler();
        await Lossy(counting).CommitAsync(table, "p", [new TableChange.Add("log", new byte[] { 2 })], Cancellation);
        Assert.Equal(1, counting.Requests);
    }

    private AzureTableStore Lossy(LossyHandler handler) =>
        AzureTableStore.Connect(azurite.Require(), new HttpClientTransport(handler));

    private async Task<string> PutAsync(string row, byte value) => Assert.IsType<CommitResult.Committed>(
        await Store.CommitAsync(table, "p", [new TableChange.Put(row, new[] { value })], Cancellation)).ETags[0]!;
}
