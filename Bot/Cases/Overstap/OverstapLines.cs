using System.Text.Json;
using System.Text.Json.Serialization;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>A youngster of De Overstap that a list named before.</summary>
/// <param name="Number">The case; claimed before it is opened.</param>
/// <param name="Import">The list that claimed it.</param>
/// <param name="Status">What a list last said.</param>
public sealed record OverstapLine(CaseNumber Number, string Import, OverstapStatus Status);

/// <summary>A line as it was read.</summary>
public sealed record KnownOverstapLine(string Key, string ETag, OverstapLine Line);

/// <summary>
/// Which case stands for which youngster of De Overstap: by a keyed hash of school and the school's own reference, and nothing
/// else (section 8.2 of the domain). Adding the row is the claim, so one youngster has one case however often a list comes in.
/// </summary>
public sealed class OverstapLines(ITableStore store, FieldCipher cipher)
{
    internal const string Table = "overstaplines";
    internal const string Partition = "lines";
    private const string Context = "overstap";

    /// <summary>All of them, by their key. One round trip for each thousand.</summary>
    public async Task<Dictionary<string, KnownOverstapLine>> ReadAllAsync(CancellationToken cancellationToken)
    {
        var lines = new Dictionary<string, KnownOverstapLine>(StringComparer.Ordinal);
        string? continuation = null;
        do
        {
            var page = await store.QueryAsync(new TableQuery(Table, Partition, Take: 1000, Continuation: continuation), cancellationToken);
            foreach (var row in page.Rows) lines[row.Row] = Read(row);
            continuation = page.Continuation;
        }
        while (continuation is not null);
        return lines;
    }

    public async Task<KnownOverstapLine?> FindAsync(string key, CancellationToken cancellationToken) =>
        await store.GetAsync(Table, Partition, key, cancellationToken) is { } row ? Read(row) : null;

    /// <summary>Claims all or none; null where all were claimed, else the key that somebody else claimed before.</summary>
    public async Task<string?> ClaimAsync(IReadOnlyList<(string Key, OverstapLine Line)> lines, CancellationToken cancellationToken) =>
        await store.CommitAsync(Table, Partition, [.. lines.Select(line => new TableChange.Add(line.Key, Bytes(line.Line)))], cancellationToken) is CommitResult.Conflict(var key)
            ? key
            : null;

    /// <summary>Gives a claimed line another number, or what a list now says; false where somebody else changed it.</summary>
    public async Task<bool> ReplaceAsync(KnownOverstapLine read, OverstapLine line, CancellationToken cancellationToken) =>
        await store.CommitAsync(Table, Partition, [new TableChange.Replace(read.Key, read.ETag, Bytes(line))], cancellationToken) is CommitResult.Committed;

    /// <summary>What a list now says of several; a line that somebody else changed meanwhile stays as it is.</summary>
    public async Task ReplaceAsync(IReadOnlyList<(KnownOverstapLine Read, OverstapLine Line)> lines, CancellationToken cancellationToken)
    {
        foreach (var some in lines.Chunk(TableLimits.BatchSize))
        {
            var changes = some.Select(TableChange (line) => new TableChange.Replace(line.Read.Key, line.Read.ETag, Bytes(line.Line))).ToList();
            if (await store.CommitAsync(Table, Partition, changes, cancellationToken) is CommitResult.Committed) continue;
            foreach (var (read, line) in some) await ReplaceAsync(read, line, cancellationToken);
        }
    }

    public async Task RemoveAsync(IEnumerable<string> keys, CancellationToken cancellationToken)
    {
        foreach (var some in keys.Chunk(TableLimits.BatchSize))
            await store.CommitAsync(Table, Partition, [.. some.Select(key => new TableChange.Drop(key))], cancellationToken);
    }

    /// <summary>The key by the newest of the keys.</summary>
    public string KeyOf(PartnerKey school, string reference) => cipher.ComparisonHash(Context, TextOf(school, reference));

    /// <summary>By each listed key, the newest first.</summary>
    public IReadOnlyList<string> KeysOf(PartnerKey school, string reference) => cipher.ComparisonHashes(Context, TextOf(school, reference));

    /// <summary>Behind which keys the case may stand; none where it does not come from a list, or its reference is gone.</summary>
    public IReadOnlyList<string> KeysOf(Case @case) =>
        @case.Private is { School: { } school, Overstap.Reference: { } reference } ? KeysOf(school, reference) : [];

    internal static OverstapLine LineOf(TableRow row) => JsonSerializer.Deserialize(row.Data.Span, OverstapLineJson.Default.OverstapLine)!;

    /// <summary>The one form in which the same youngster is the same text.</summary>
    private static string TextOf(PartnerKey school, string reference) => $"{school.Value}|{string.Concat(reference.Where(sign => !char.IsWhiteSpace(sign))).ToUpperInvariant()}";

    private static KnownOverstapLine Read(TableRow row) => new(row.Row, row.ETag, LineOf(row));

    private static byte[] Bytes(OverstapLine line) => JsonSerializer.SerializeToUtf8Bytes(line, OverstapLineJson.Default.OverstapLine);
}

[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(OverstapLine))]
internal sealed partial class OverstapLineJson : JsonSerializerContext;
