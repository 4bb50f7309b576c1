using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Bot.Knelpunten;

/// <summary>
/// The rows of all knelpunten, in one partition so that any change is one batch: the knelpunt itself, a line for the lists
/// (by state, the most supported first), a row under the day it was handed in, and a mark while somebody is to be told something.
/// </summary>
internal static class KnelpuntRows
{
    public const string Table = "knelpunten";
    public const string Partition = "overleg";
    public const string Lines = "line|";
    public const string Days = "day|";
    public const string News = "news|";

    private const string Main = "knelpunt|";
    private const string DayFormat = "yyyyMMdd";
    private const int MostSupporters = 99_999;

    public static string KeyOf(KnelpuntId id) => Main + id.Value;

    public static string NewsKeyOf(KnelpuntId id) => News + id.Value;

    /// <summary>The beginning of the lines in that state.</summary>
    public static string LinesIn(KnelpuntState state) => $"{Lines}{LetterOf(state)}|";

    /// <summary>Within a state the most supported first, then what was handed in first.</summary>
    public static string LineKeyOf(Knelpunt knelpunt) => string.Create(
        CultureInfo.InvariantCulture,
        $"{LinesIn(knelpunt.State)}{MostSupporters - Math.Min(knelpunt.Supporters, MostSupporters):D5}|{knelpunt.SubmittedAt.UtcTicks:D19}|{knelpunt.Id.Value}");

    public static string DayKeyOf(Knelpunt knelpunt) => $"{DayPrefixOf(DateOnly.FromDateTime(knelpunt.SubmittedAt.UtcDateTime))}{knelpunt.Id.Value}";

    /// <summary>Rows before this one are of earlier days.</summary>
    public static string DayPrefixOf(DateOnly day) => $"{Days}{day.ToString(DayFormat, CultureInfo.InvariantCulture)}|";

    public static KnelpuntId IdOf(TableRow row) => new(row.Row[(row.Row.LastIndexOf('|') + 1)..]);

    /// <summary>Adds it, beside what finds it.</summary>
    public static IReadOnlyList<TableChange> AddingOf(Knelpunt knelpunt) =>
    [
        new TableChange.Add(KeyOf(knelpunt.Id), DataOf(knelpunt)),
        LineOf(knelpunt),
        new TableChange.Put(DayKeyOf(knelpunt), ReadOnlyMemory<byte>.Empty),
    ];

    /// <summary>Replaces it, and keeps in step what finds it.</summary>
    public static IReadOnlyList<TableChange> ChangesOf(StoredKnelpunt before, Knelpunt after)
    {
        List<TableChange> changes = [new TableChange.Replace(KeyOf(after.Id), before.ETag, DataOf(after)), LineOf(after)];
        if (LineKeyOf(before.Knelpunt) is var old && old != LineKeyOf(after)) changes.Add(new TableChange.Drop(old));
        if (after.HasNews) changes.Add(new TableChange.Put(NewsKeyOf(after.Id), ReadOnlyMemory<byte>.Empty));
        else if (before.Knelpunt.HasNews) changes.Add(new TableChange.Drop(NewsKeyOf(after.Id)));
        return changes;
    }

    /// <summary>Leaves nothing of it.</summary>
    public static IReadOnlyList<TableChange> RemovalOf(StoredKnelpunt stored) =>
    [
        new TableChange.Delete(KeyOf(stored.Knelpunt.Id), stored.ETag),
        new TableChange.Drop(LineKeyOf(stored.Knelpunt)),
        new TableChange.Drop(DayKeyOf(stored.Knelpunt)),
        new TableChange.Drop(NewsKeyOf(stored.Knelpunt.Id)),
    ];

    public static StoredKnelpunt Read(TableRow row) => new(JsonSerializer.Deserialize(row.Data.Span, KnelpuntJson.Default.Knelpunt)!, row.ETag);

    public static KnelpuntLine ReadLine(TableRow row) => JsonSerializer.Deserialize(row.Data.Span, KnelpuntJson.Default.KnelpuntLine)!;

    private static TableChange.Put LineOf(Knelpunt knelpunt) =>
        new(LineKeyOf(knelpunt), JsonSerializer.SerializeToUtf8Bytes(KnelpuntLine.Of(knelpunt), KnelpuntJson.Default.KnelpuntLine));

    private static byte[] DataOf(Knelpunt knelpunt) => JsonSerializer.SerializeToUtf8Bytes(knelpunt, KnelpuntJson.Default.Knelpunt);

    /// <summary>In the order of the agenda, and never given another meaning: they stand in keys.</summary>
    private static char LetterOf(KnelpuntState state) => state switch
    {
        KnelpuntState.Ingediend => 'a',
        KnelpuntState.OpAgenda => 'b',
        KnelpuntState.Besproken => 'c',
        KnelpuntState.Doorgezet => 'd',
        _ => 'e',
    };
}

/// <summary>A knelpunt as it was read.</summary>
/// <param name="Knelpunt">What it is.</param>
/// <param name="ETag">Changes with each write of it.</param>
internal sealed record StoredKnelpunt(Knelpunt Knelpunt, string ETag);

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(Knelpunt))]
[JsonSerializable(typeof(KnelpuntLine))]
internal sealed partial class KnelpuntJson : JsonSerializerContext;
