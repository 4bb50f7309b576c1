using System.Globalization;
using System.Text.Json;
using TeamsSchakelpunt.Bot.Overstap.Csv;
using TeamsSchakelpunt.Bot.Storage;
using TeamsSchakelpunt.Bot.Storage.Rotation;

namespace TeamsSchakelpunt.Bot.Overstap;

/// <summary>
/// Keeps the lists that came in: a head each in one partition, and beside it a partition with its lines, sealed and only until they
/// are done, and what is wrong with others.
/// </summary>
public sealed class OverstapImports(ITableStore store, FieldCipher cipher) : IKeyedRows
{
    /// <summary>So many lines lie in one row.</summary>
    public const int ChunkSize = 250;

    internal const string TableName = "overstap";
    private const string Heads = "imports";
    private const string RowsPrefix = "rows|";
    private const string ProblemsRow = "problems";

    string IKeyedRows.Table => TableName;

    /// <summary>Keeps a list that was shown. The lines lie there before the head does, so a head is always whole.</summary>
    public async Task KeepAsync(OverstapImport import, OverstapFile file, CancellationToken cancellationToken)
    {
        foreach (var (index, chunk) in file.Rows.Chunk(ChunkSize).Index())
        {
            var row = RowsPrefix + index.ToString("D5", CultureInfo.InvariantCulture);
            var plain = JsonSerializer.SerializeToUtf8Bytes(chunk, OverstapJson.Default.IReadOnlyListOverstapRow);
            await store.CommitAsync(TableName, import.Id, [new TableChange.Put(row, cipher.Encrypt(ContextOf(import.Id, row), plain))], cancellationToken);
        }

        await store.CommitAsync(
            TableName, import.Id, [new TableChange.Put(ProblemsRow, JsonSerializer.SerializeToUtf8Bytes(file.Problems, OverstapJson.Default.IReadOnlyListOverstapProblem))], cancellationToken);
        await store.CommitAsync(TableName, Heads, [new TableChange.Add(import.Id, Bytes(import))], cancellationToken);
    }

    public async Task<StoredImport?> FindAsync(string id, CancellationToken cancellationToken) =>
        id.Length is > 0 and <= 64 && id.All(char.IsAsciiLetterOrDigit) && await store.GetAsync(TableName, Heads, id, cancellationToken) is { } row ? Read(row) : null;

    public async Task<IReadOnlyList<StoredImport>> AllAsync(CancellationToken cancellationToken) =>
        [.. (await store.QueryAsync(new TableQuery(TableName, Heads, Take: 1000), cancellationToken)).Rows.Select(Read)];

    /// <summary>The list as it is after the change; null where somebody else changed it first.</summary>
    public async Task<StoredImport?> ReplaceAsync(StoredImport read, OverstapImport import, CancellationToken cancellationToken) =>
        await store.CommitAsync(TableName, Heads, [new TableChange.Replace(import.Id, read.ETag, Bytes(import))], cancellationToken) is CommitResult.Committed { ETags: [{ } etag] }
            ? new StoredImport(import, etag)
            : null;

    /// <summary>A chunk of the lines; empty where there is none.</summary>
    public async Task<IReadOnlyList<OverstapRow>> RowsAsync(string id, int chunk, CancellationToken cancellationToken)
    {
        var name = RowsPrefix + chunk.ToString("D5", CultureInfo.InvariantCulture);
        return await store.GetAsync(TableName, id, name, cancellationToken) is { } row
            ? JsonSerializer.Deserialize(cipher.Decrypt(ContextOf(id, name), row.Data.Span), OverstapJson.Default.IReadOnlyListOverstapRow)!
            : [];
    }

    public async Task<IReadOnlyList<OverstapProblem>> ProblemsAsync(string id, CancellationToken cancellationToken) =>
        await store.GetAsync(TableName, id, ProblemsRow, cancellationToken) is { } row
            ? JsonSerializer.Deserialize(row.Data.Span, OverstapJson.Default.IReadOnlyListOverstapProblem)!
            : [];

    /// <summary>The lines were done, or are wanted no more: nothing of them is left.</summary>
    public Task DropRowsAsync(string id, CancellationToken cancellationToken) => DropAsync(id, RowsPrefix, cancellationToken);

    /// <summary>Nothing of the list is left.</summary>
    public async Task DropAsync(string id, CancellationToken cancellationToken)
    {
        await DropAsync(id, "", cancellationToken);
        await store.CommitAsync(TableName, Heads, [new TableChange.Drop(id)], cancellationToken);
    }

    public ValueTask<IReadOnlyList<TableChange>> RenewAsync(TableRow row, CancellationToken cancellationToken)
    {
        if (!row.Row.StartsWith(RowsPrefix, StringComparison.Ordinal) || !cipher.NeedsRotation(row.Data.Span)) return ValueTask.FromResult<IReadOnlyList<TableChange>>([]);
        var context = ContextOf(row.Partition, row.Row);
        return ValueTask.FromResult<IReadOnlyList<TableChange>>(
            [new TableChange.Replace(row.Row, row.ETag, cipher.Encrypt(context, cipher.Decrypt(context, row.Data.Span)))]);
    }

    private async Task DropAsync(string id, string prefix, CancellationToken cancellationToken)
    {
        while (await store.QueryAsync(new TableQuery(TableName, id, prefix, TableLimits.BatchSize), cancellationToken) is { Rows.Count: > 0 } page)
            await store.CommitAsync(TableName, id, [.. page.Rows.Select(row => new TableChange.Drop(row.Row))], cancellationToken);
    }

    private static StoredImport Read(TableRow row) => new(JsonSerializer.Deserialize(row.Data.Span, OverstapJson.Default.OverstapImport)!, row.ETag);

    private static byte[] Bytes(OverstapImport import) => JsonSerializer.SerializeToUtf8Bytes(import, OverstapJson.Default.OverstapImport);

    private static string ContextOf(string id, string row) => $"{TableName}/{id}/{row}";
}
