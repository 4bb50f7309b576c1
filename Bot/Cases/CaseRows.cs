using System.Globalization;
using System.Text.Json;
using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>How a case lies in its partition: the state, the timeline, what stands where, and the outbox.</summary>
internal sealed class CaseRows(FieldCipher cipher)
{
    public const string Table = "cases";
    public const string State = "case";
    public const string OutboxPrefix = "outbox|";
    public const string TimelinePrefix = "log|";

    /// <summary>Where else the case is named, while it is being erased.</summary>
    public const string Traces = "traces";
    private const string PostedPrefix = "posted|";

    public byte[] StateOf(Case @case)
    {
        var secret = JsonSerializer.SerializeToUtf8Bytes(@case.Private, CaseJson.Default.PrivatePart);
        return JsonSerializer.SerializeToUtf8Bytes(
            new StoredCase(@case, cipher.Encrypt(ContextOf(@case.Number), secret)), CaseJson.Default.StoredCase);
    }

    /// <summary>The changes that go with a decision, the state itself left out.</summary>
    public static IEnumerable<TableChange> Beside(Decision.Changed decision)
    {
        if (decision.Entry is not null)
        {
            yield return new TableChange.Add(
                TimelinePrefix + decision.Case.Version.ToString("D6", CultureInfo.InvariantCulture),
                JsonSerializer.SerializeToUtf8Bytes(decision.Entry, CaseJson.Default.TimelineEntry));
        }

        foreach (var touch in decision.Touches) yield return Touch(touch);
    }

    public static TableChange Touch(LaneTouch touch) => new TableChange.Put(
        OutboxPrefix + touch.Lane.Key,
        JsonSerializer.SerializeToUtf8Bytes(new StoredOutbox(touch.NotBefore), CaseJson.Default.StoredOutbox));

    public static TableChange Done(OutboxItem item) => new TableChange.Delete(OutboxPrefix + item.Lane.Key, item.ETag);

    public static TableChange Posted(Lane lane, PostedCard posted) => new TableChange.Put(
        PostedPrefix + lane.Key, JsonSerializer.SerializeToUtf8Bytes(posted, CaseJson.Default.PostedCard));

    public static TableChange TracesOf(CaseTraces traces) =>
        new TableChange.Put(Traces, JsonSerializer.SerializeToUtf8Bytes(traces, CaseJson.Default.CaseTraces));

    public static CaseTraces ReadTraces(TableRow row) => JsonSerializer.Deserialize(row.Data.Span, CaseJson.Default.CaseTraces)!;

    public static TableChange NotPosted(Lane lane) => new TableChange.Drop(PostedPrefix + lane.Key);

    public CaseFile? Read(IReadOnlyList<TableRow> rows)
    {
        (Case Case, string ETag)? state = null;
        var timeline = new List<TimelineEntry>();
        var posted = new Dictionary<Lane, PostedCard>();
        var outbox = new List<OutboxItem>();
        foreach (var row in rows)
        {
            if (row.Row == State) state = (ReadState(row), row.ETag);
            else if (row.Row.StartsWith(TimelinePrefix, StringComparison.Ordinal))
                timeline.Add(JsonSerializer.Deserialize(row.Data.Span, CaseJson.Default.TimelineEntry)!);
            else if (row.Row.StartsWith(PostedPrefix, StringComparison.Ordinal))
                posted.Add(new Lane(row.Row[PostedPrefix.Length..]), JsonSerializer.Deserialize(row.Data.Span, CaseJson.Default.PostedCard)!);
            else if (row.Row.StartsWith(OutboxPrefix, StringComparison.Ordinal))
                outbox.Add(new OutboxItem(
                    new Lane(row.Row[OutboxPrefix.Length..]), row.ETag, JsonSerializer.Deserialize(row.Data.Span, CaseJson.Default.StoredOutbox)!.NotBefore));
        }

        return state is { } found ? new CaseFile(found.Case, found.ETag, timeline, posted, outbox) : null;
    }

    public Case ReadState(TableRow row)
    {
        var stored = JsonSerializer.Deserialize(row.Data.Span, CaseJson.Default.StoredCase)!;
        var secret = cipher.Decrypt(ContextOf(stored.Header.Number), stored.Sealed);
        return stored.Header with { Private = JsonSerializer.Deserialize(secret, CaseJson.Default.PrivatePart)! };
    }

    /// <summary>Whether the private part is sealed by the newest key.</summary>
    public bool IsSealedByNewest(TableRow row) =>
        !cipher.NeedsRotation(JsonSerializer.Deserialize(row.Data.Span, CaseJson.Default.StoredCase)!.Sealed);

    /// <summary>Binds the private part to its case, so that it can't be moved to another one.</summary>
    private static string ContextOf(CaseNumber number) => $"{Table}/{number}/private";
}
