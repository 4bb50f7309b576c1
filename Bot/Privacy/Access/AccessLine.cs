using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using TeamsSchakelpunt.Bot.Cases;
using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Bot.Privacy.Access;

/// <summary>
/// A link of the chain: its number, the digest of all before it, its bytes, and a seal on the three. The digests need no key,
/// so that the chain outlives a change of keys; the seals do, so that nobody without one can make a link.
/// </summary>
/// <param name="Number">Its place in the log, from 1 on.</param>
/// <param name="Before">The digest of the line before it.</param>
/// <param name="Bytes">The entry, as it was written.</param>
/// <param name="Seal">The seal on its digest.</param>
internal sealed record AccessLine(long Number, byte[] Before, byte[] Bytes, byte[] Seal)
{
    /// <summary>What the first line ever follows.</summary>
    public static readonly byte[] Nothing = new byte[SHA256.HashSizeInBytes];

    private const string Context = "access/line";
    private const int HeaderBytes = FieldCipher.SealBytes + SHA256.HashSizeInBytes;

    /// <summary>The digest of this line and, by <see cref="Before"/>, of all before it.</summary>
    public byte[] Digest { get; } = DigestOf(Number, Before, Bytes);

    /// <summary>What it says; null where somebody wrote there what is no entry.</summary>
    public AccessEntry? Entry
    {
        get
        {
            try
            {
                return JsonSerializer.Deserialize(Bytes, AccessJson.Default.AccessEntry);
            }
            catch (Exception unreadable) when (unreadable is JsonException or ArgumentException)
            {
                return null;
            }
        }
    }

    /// <summary>The line as a row; the same twice where it is about a case, so that a case's lines are read without the others.</summary>
    public IEnumerable<TableChange> Rows(CaseNumber? @case)
    {
        byte[] data = [.. Seal, .. Before, .. Bytes];
        yield return new TableChange.Add(AccessRows.KeyOf(Number), data);
        if (@case is { } number) yield return new TableChange.Add(AccessRows.KeyOf(number, Number), data);
    }

    public static AccessLine Make(FieldCipher cipher, long number, byte[] before, AccessEntry entry)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(entry, AccessJson.Default.AccessEntry);
        return new AccessLine(number, before, bytes, cipher.Seal(Context, DigestOf(number, before, bytes)));
    }

    /// <summary>The line in a row; null where the row is no line.</summary>
    public static AccessLine? Read(TableRow row)
    {
        var data = row.Data.Span;
        return data.Length > HeaderBytes
            && long.TryParse(row.Row.AsSpan(row.Row.LastIndexOf('|') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new AccessLine(number, data[FieldCipher.SealBytes..HeaderBytes].ToArray(), data[HeaderBytes..].ToArray(), data[..FieldCipher.SealBytes].ToArray())
            : null;
    }

    public SealState Check(FieldCipher cipher) => cipher.Check(Context, Digest, Seal);

    /// <summary>The bytes of its row, sealed by the newest key.</summary>
    public byte[] SealedAnew(FieldCipher cipher) => [.. cipher.Seal(Context, Digest), .. Before, .. Bytes];

    private static byte[] DigestOf(long number, byte[] before, byte[] bytes)
    {
        var place = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(place, number);
        return SHA256.HashData([.. before, .. place, .. bytes]);
    }
}
