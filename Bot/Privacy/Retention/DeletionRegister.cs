using System.Globalization;
using System.Text.Json;
using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Bot.Privacy.Retention;

/// <summary>What was erased, when and why: numbers, no content. It stays. Writing a line twice is harmless.</summary>
public sealed class DeletionRegister(ITableStore store)
{
    private const string Table = "erasures";
    private const string Partition = "register";
    private const long LastSecond = 99_999_999_999;

    /// <summary>The newest lines, the newest first.</summary>
    public async Task<IReadOnlyList<ErasedCase>> ReadAsync(int most, CancellationToken cancellationToken) =>
    [
        .. (await store.QueryAsync(new TableQuery(Table, Partition, Take: most), cancellationToken)).Rows
            .Select(row => JsonSerializer.Deserialize(row.Data.Span, ErasureJson.Default.ErasedCase)!),
    ];

    internal Task WriteAsync(ErasedCase erased, CancellationToken cancellationToken) => store.CommitAsync(
        Table, Partition, [new TableChange.Put(KeyOf(erased), JsonSerializer.SerializeToUtf8Bytes(erased, ErasureJson.Default.ErasedCase))], cancellationToken);

    /// <summary>The newest first.</summary>
    private static string KeyOf(ErasedCase erased) =>
        string.Create(CultureInfo.InvariantCulture, $"{LastSecond - erased.At.ToUnixTimeSeconds():D11}|{erased.Number}");
}
