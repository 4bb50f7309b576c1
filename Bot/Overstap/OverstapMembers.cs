using System.Text.Json;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Bot.Overstap;

/// <summary>
/// Which cases belong to a list, where its cards stand, and which of them are to be brought up to date. All of it may be read by
/// anybody: numbers, states and partners.
/// </summary>
public sealed class OverstapMembers(ITableStore store)
{
    private const string Table = OverstapImports.TableName;
    private const string CasePrefix = "case|", EnrolledPrefix = "enrolled|", PlacePrefix = "place|";
    private const string Stale = "stale";

    /// <summary>The cases of a list. One round trip for each thousand.</summary>
    public async Task<IReadOnlyList<(CaseNumber Number, OverstapMember Member)>> CasesAsync(string import, CancellationToken cancellationToken) =>
        [.. (await ReadAsync(import, CasePrefix, cancellationToken)).Select(row => (NumberOf(row), JsonSerializer.Deserialize(row.Data.Span, OverstapJson.Default.OverstapMember)!))];

    /// <summary>The cases, also of earlier lists, whose youngsters this list says are enrolled.</summary>
    public async Task<IReadOnlyList<CaseNumber>> EnrolledAsync(string import, CancellationToken cancellationToken) =>
        [.. (await ReadAsync(import, EnrolledPrefix, cancellationToken)).Select(NumberOf)];

    public async Task AddAsync(string import, IEnumerable<(CaseNumber Number, OverstapMember Member)> cases, IEnumerable<CaseNumber> enrolled, CancellationToken cancellationToken)
    {
        var changes = cases.Select(TableChange (one) => new TableChange.Put(CasePrefix + one.Number, JsonSerializer.SerializeToUtf8Bytes(one.Member, OverstapJson.Default.OverstapMember)))
            .Concat(enrolled.Select(number => new TableChange.Put(EnrolledPrefix + number, ReadOnlyMemory<byte>.Empty)));
        foreach (var some in changes.Chunk(TableLimits.BatchSize)) await store.CommitAsync(Table, import, some, cancellationToken);
    }

    /// <summary>The case is as it is now, and the cards that count it are to be drawn anew.</summary>
    public async Task ShowAsync(Case @case, CancellationToken cancellationToken)
    {
        var list = @case.Overstap!;
        await AddAsync(list.Import, [(@case.Number, MemberOf(@case))], [], cancellationToken);
        await store.CommitAsync(
            Table, Stale, [.. list.Told.Distinct().Select(partner => new TableChange.Put(StaleRow(list.Import, Lane.Channel(partner)), ReadOnlyMemory<byte>.Empty))], cancellationToken);
    }

    public Task DropEnrolledAsync(string import, CaseNumber number, CancellationToken cancellationToken) =>
        store.CommitAsync(Table, import, [new TableChange.Drop(EnrolledPrefix + number)], cancellationToken);

    /// <summary>There is to be a card about the list in these places. Where one stands it stays.</summary>
    public async Task PlaceAsync(string import, IReadOnlyDictionary<Lane, int> places, CancellationToken cancellationToken)
    {
        foreach (var (lane, enrolled) in places)
        {
            await store.CommitAsync(Table, import, [new TableChange.Add(PlacePrefix + lane.Key, Bytes(new OverstapPlaceCard(null, enrolled)))], cancellationToken);
            await store.CommitAsync(Table, Stale, [new TableChange.Put(StaleRow(import, lane), ReadOnlyMemory<byte>.Empty)], cancellationToken);
        }
    }

    /// <summary>Where the cards about a list stand.</summary>
    public async Task<IReadOnlyDictionary<Lane, OverstapPlaceCard>> PlacesAsync(string import, CancellationToken cancellationToken) =>
        (await ReadAsync(import, PlacePrefix, cancellationToken)).ToDictionary(
            row => new Lane(row.Row[PlacePrefix.Length..]), row => JsonSerializer.Deserialize(row.Data.Span, OverstapJson.Default.OverstapPlaceCard)!);

    public Task RecordAsync(string import, Lane lane, OverstapPlaceCard card, CancellationToken cancellationToken) =>
        store.CommitAsync(Table, import, [new TableChange.Put(PlacePrefix + lane.Key, Bytes(card))], cancellationToken);

    /// <summary>The cards that are to be brought up to date.</summary>
    public async Task<IReadOnlyList<StaleCard>> StaleAsync(CancellationToken cancellationToken) =>
        [.. (await store.QueryAsync(new TableQuery(Table, Stale, Take: 1000), cancellationToken)).Rows
            .Select(row => row.Row.Split('|', 2) is [var import, var lane] ? new StaleCard(import, new Lane(lane), row.ETag) : null).OfType<StaleCard>()];

    /// <summary>It is up to date, unless it was touched again meanwhile.</summary>
    public Task FreshAsync(StaleCard card, CancellationToken cancellationToken) =>
        store.CommitAsync(Table, Stale, [new TableChange.Delete(StaleRow(card.Import, card.Lane), card.ETag)], cancellationToken);

    public static OverstapMember MemberOf(Case @case) => new(@case.State, @case.Phase, @case.Route.First, @case.Overstap!.Told);

    private async Task<IReadOnlyList<TableRow>> ReadAsync(string import, string prefix, CancellationToken cancellationToken)
    {
        var rows = new List<TableRow>();
        string? continuation = null;
        do
        {
            var page = await store.QueryAsync(new TableQuery(Table, import, prefix, 1000, continuation), cancellationToken);
            rows.AddRange(page.Rows);
            continuation = page.Continuation;
        }
        while (continuation is not null);
        return rows;
    }

    private static CaseNumber NumberOf(TableRow row) => CaseNumber.Parse(row.Row.Split('|')[1])!.Value;

    private static string StaleRow(string import, Lane lane) => $"{import}|{lane.Key}";

    private static byte[] Bytes(OverstapPlaceCard card) => JsonSerializer.SerializeToUtf8Bytes(card, OverstapJson.Default.OverstapPlaceCard);
}

/// <summary>A card that is to be brought up to date.</summary>
public sealed record StaleCard(string Import, Lane Lane, string ETag);
