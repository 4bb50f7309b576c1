using System.Buffers.Binary;
using System.Text.Json;
using TeamsSchakelpunt.Bot.Storage;

namespace TeamsSchakelpunt.Bot.Privacy.Access;

/// <summary>A sealed place in the chain: its end, or the place up to which lines were dropped because they grew old.</summary>
/// <param name="Count">The number of the line at that place.</param>
/// <param name="Digest">The digest at that place.</param>
/// <param name="Seal">The seal on both.</param>
internal sealed record AccessMark(long Count, byte[] Digest, byte[] Seal)
{
    public static AccessMark Make(FieldCipher cipher, string row, long count, byte[] digest) =>
        new(count, digest, cipher.Seal(ContextOf(row), Sealed(count, digest)));

    public static AccessMark Read(TableRow row) => JsonSerializer.Deserialize(row.Data.Span, AccessJson.Default.AccessMark)!;

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, AccessJson.Default.AccessMark);

    public SealState Check(FieldCipher cipher, string row) => cipher.Check(ContextOf(row), Sealed(Count, Digest), Seal);

    /// <summary>The mark of one row can't stand in for that of another.</summary>
    private static string ContextOf(string row) => $"access/{row}";

    private static byte[] Sealed(long count, byte[] digest)
    {
        var number = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(number, count);
        return [.. number, .. digest];
    }
}
