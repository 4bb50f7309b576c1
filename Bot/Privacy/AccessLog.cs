using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Bot.Privacy;

/// <summary>Who looked at a private part, and when (section 8.5 of the domain). It holds no content, and outlives the case.</summary>
public sealed class AccessLog(ITableStore store, TimeProvider time)
{
    private const string Table = "access";

    /// <summary>Writes the look before it is answered: no look without its line.</summary>
    public Task WriteAsync(CaseNumber number, Actor actor, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var row = string.Create(CultureInfo.InvariantCulture, $"{now.UtcTicks:D19}-{Guid.NewGuid():N}");
        var look = new Look(now, actor.Id.Value, actor.Partner?.Value);
        return store.CommitAsync(
            Table, number.ToString(), [new TableChange.Put(row, JsonSerializer.SerializeToUtf8Bytes(look, AccessJson.Default.Look))], cancellationToken);
    }

    /// <summary>All looks at a case, oldest first.</summary>
    public async Task<IReadOnlyList<Look>> ReadAsync(CaseNumber number, CancellationToken cancellationToken)
    {
        var looks = new List<Look>();
        string? continuation = null;
        do
        {
            var page = await store.QueryAsync(new TableQuery(Table, number.ToString(), Take: 1000, Continuation: continuation), cancellationToken);
            looks.AddRange(page.Rows.Select(row => JsonSerializer.Deserialize(row.Data.Span, AccessJson.Default.Look)!));
            continuation = page.Continuation;
        }
        while (continuation is not null);
        return looks;
    }
}

/// <summary>One look at a private part.</summary>
public sealed record Look(DateTimeOffset At, string Person, string? Partner);

[JsonSerializable(typeof(Look))]
internal sealed partial class AccessJson : JsonSerializerContext;
