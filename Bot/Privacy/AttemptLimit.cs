using System.Text.Json;
using System.Text.Json.Serialization;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Bot.Privacy;

/// <summary>What somebody may try only so often a day.</summary>
public enum AttemptKind
{
    /// <summary>Have initials compared with those of other cases: nobody finds out anything by trying.</summary>
    CompareInitials,
}

/// <summary>Counts what somebody tries on one day, over all instances. Of each kind only the last day is kept.</summary>
public sealed class AttemptLimit(ITableStore store, TimeProvider time)
{
    private const string Table = "attempts";

    /// <summary>Counts one attempt more; false, and nothing counted, where the day's limit is reached.</summary>
    public async Task<bool> TryCountAsync(PersonId person, AttemptKind kind, int limit, CancellationToken cancellationToken)
    {
        var row = kind.ToString();
        var today = WorkingDays.Day(time.GetUtcNow());
        while (true)
        {
            // A conflict means that another attempt was counted, so this ends at the limit.
            var stored = await store.GetAsync(Table, person.Value, row, cancellationToken);
            var count = stored is not null && JsonSerializer.Deserialize(stored.Data.Span, AttemptJson.Default.AttemptCount) is { } known && known.Day == today ? known.Count : 0;
            if (count >= limit) return false;
            var next = JsonSerializer.SerializeToUtf8Bytes(new AttemptCount(today, count + 1), AttemptJson.Default.AttemptCount);
            TableChange change = stored is null ? new TableChange.Add(row, next) : new TableChange.Replace(row, stored.ETag, next);
            if (await store.CommitAsync(Table, person.Value, [change], cancellationToken) is CommitResult.Committed) return true;
        }
    }

    internal sealed record AttemptCount(DateOnly Day, int Count);
}

[JsonSerializable(typeof(AttemptLimit.AttemptCount))]
internal sealed partial class AttemptJson : JsonSerializerContext;
