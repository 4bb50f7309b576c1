using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Bot.Storage.Rotation;

/// <summary>What the last look at all keyed rows found, once nothing was left to do.</summary>
/// <param name="KeyId">The newest key at that time.</param>
/// <param name="At">When.</param>
/// <param name="NeedOtherKey">Rows that need a key which is not listed.</param>
/// <param name="Damaged">Rows that no key makes readable.</param>
public sealed record RotationState(string KeyId, DateTimeOffset At, long NeedOtherKey, long Damaged)
{
    private const string Table = "keys";
    private const string Partition = "rotation";
    private const string Row = "state";

    /// <summary>Whether every row needs the newest key alone, so that older ones may go.</summary>
    public bool IsDone => NeedOtherKey == 0;

    public static async Task<RotationState?> ReadAsync(ITableStore store, CancellationToken cancellationToken) =>
        await store.GetAsync(Table, Partition, Row, cancellationToken) is { } row
            ? JsonSerializer.Deserialize(row.Data.Span, RotationJson.Default.RotationState)
            : null;

    internal Task WriteAsync(ITableStore store, CancellationToken cancellationToken) => store.CommitAsync(
        Table, Partition, [new TableChange.Put(Row, JsonSerializer.SerializeToUtf8Bytes(this, RotationJson.Default.RotationState))], cancellationToken);
}

[JsonSerializable(typeof(RotationState))]
internal sealed partial class RotationJson : JsonSerializerContext;
