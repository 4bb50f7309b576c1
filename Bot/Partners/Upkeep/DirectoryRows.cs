using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using TeamsSchakelpunt.Bot.Glossary;
using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Bot.Partners.Upkeep;

/// <summary>
/// The rows of the directory, all in one partition so that any change is one batch: a head that each change replaces
/// (so that two changes never miss each other), a row a partner, a row a claim, and the log beside them.
/// </summary>
internal static class DirectoryRows
{
    public const string Table = "directory";
    public const string Partition = "contacts";
    public const string Now = "now|";
    public const string Head = Now + "head";
    public const string Log = "log|";

    private const string PartnerPrefix = Now + "partner|";
    private const string ClaimPrefix = Now + "claim|";

    public static string KeyOf(PartnerKey partner) => PartnerPrefix + partner.Value;

    public static string KeyOf(PersonId person) => ClaimPrefix + person.Value;

    public static byte[] DataOf(IReadOnlyList<Contact> contacts) => JsonSerializer.SerializeToUtf8Bytes(contacts, DirectoryRowJson.Default.IReadOnlyListContact);

    public static byte[] DataOf(WorkplaceClaim claim) => JsonSerializer.SerializeToUtf8Bytes(claim, DirectoryRowJson.Default.WorkplaceClaim);

    /// <summary>The newest comes first.</summary>
    public static TableChange LogOf(DirectoryChange change) => new TableChange.Put(
        string.Create(CultureInfo.InvariantCulture, $"{Log}{long.MaxValue - change.At.UtcTicks:D19}-{Guid.NewGuid():N}"),
        JsonSerializer.SerializeToUtf8Bytes(change, DirectoryRowJson.Default.DirectoryChange));

    public static DirectoryChange ChangeOf(TableRow row) => JsonSerializer.Deserialize(row.Data.Span, DirectoryRowJson.Default.DirectoryChange)!;

    /// <summary>The people in the store; of a partner that has no row yet those of the file.</summary>
    public static StoredDirectory Read(IReadOnlyList<TableRow> rows, IReadOnlyList<Contact> firstContacts)
    {
        var stored = rows.Where(row => row.Row.StartsWith(PartnerPrefix, StringComparison.Ordinal)).ToList();
        var known = stored.Select(row => row.Row[PartnerPrefix.Length..]).ToHashSet();
        var contacts = stored.SelectMany(row => JsonSerializer.Deserialize(row.Data.Span, DirectoryRowJson.Default.IReadOnlyListContact)!)
            .Concat(firstContacts.Where(contact => !known.Contains(contact.Partner.Value)));
        var claims = rows.Where(row => row.Row.StartsWith(ClaimPrefix, StringComparison.Ordinal))
            .Select(row => JsonSerializer.Deserialize(row.Data.Span, DirectoryRowJson.Default.WorkplaceClaim)!);
        return new StoredDirectory(rows.FirstOrDefault(row => row.Row == Head)?.ETag, new DirectoryState(contacts.DistinctBy(contact => contact.Id), claims));
    }
}

/// <summary>The directory as it was read.</summary>
/// <param name="HeadETag">The ETag of the head; null where nothing was stored yet.</param>
/// <param name="State">The people.</param>
internal sealed record StoredDirectory(string? HeadETag, DirectoryState State);

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, UseStringEnumConverter = true)]
[JsonSerializable(typeof(IReadOnlyList<Contact>))]
[JsonSerializable(typeof(WorkplaceClaim))]
[JsonSerializable(typeof(DirectoryChange))]
internal sealed partial class DirectoryRowJson : JsonSerializerContext;
