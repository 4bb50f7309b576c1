using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace TeamsSchakelpunt.Bot.Storage;

/// <summary>
/// Encrypts the private part of a row before it reaches a store (AES-256-GCM), and makes keyed hashes by which
/// private parts can be compared without reading them (HMAC-SHA256).
/// </summary>
/// <remarks>
/// An encrypted field is: version (1), key id (4), nonce (12), tag (16), ciphertext. Version, key id and the caller's
/// context are authenticated with it. Safe to use from several threads.
/// </remarks>
public sealed class FieldCipher
{
    private const byte Version = 1;
    private const int HeaderBytes = 1 + FieldKey.IdBytes;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const int PrefixBytes = HeaderBytes + NonceBytes + TagBytes;

    private readonly FieldKey[] keys;

    /// <param name="keys">Keys of 32 bytes, the newest first; at least one.</param>
    /// <exception cref="ArgumentException">No key, or one of another length.</exception>
    public FieldCipher(IEnumerable<byte[]> keys)
    {
        this.keys = [.. keys.Select(key => new FieldKey(key))];
        if (this.keys.Length == 0)
            throw new ArgumentException("At least one key is needed.", nameof(keys));
    }

    /// <summary>Encrypts with the newest key.</summary>
    /// <param name="context">Where the field stands, such as <c>cases/2026-0042/private</c>; it can only be read there.</param>
    /// <param name="plain">What to encrypt.</param>
    public byte[] Encrypt(string context, ReadOnlySpan<byte> plain)
    {
        var field = new byte[PrefixBytes + plain.Length];
        var span = field.AsSpan();
        span[0] = Version;
        keys[0].Id.CopyTo(span[1..]);
        RandomNumberGenerator.Fill(span.Slice(HeaderBytes, NonceBytes));
        using var aes = new AesGcm(keys[0].Encryption, TagBytes);
        aes.Encrypt(
            span.Slice(HeaderBytes, NonceBytes), plain, span[PrefixBytes..],
            span.Slice(HeaderBytes + NonceBytes, TagBytes), Associated(span[..HeaderBytes], context));
        return field;
    }

    /// <summary>Reads a field that any listed key encrypted.</summary>
    /// <param name="context">The context it was encrypted with.</param>
    /// <param name="field">What <see cref="Encrypt"/> gave.</param>
    /// <exception cref="FieldCipherException">No such key is listed, or the field was changed or moved.</exception>
    public byte[] Decrypt(string context, ReadOnlySpan<byte> field)
    {
        var key = KeyOf(field) ?? throw new FieldCipherException(FieldCipherFailure.UnknownKey);
        var plain = new byte[field.Length - PrefixBytes];
        using var aes = new AesGcm(key.Encryption, TagBytes);
        try
        {
            aes.Decrypt(
                field.Slice(HeaderBytes, NonceBytes), field[PrefixBytes..],
                field.Slice(HeaderBytes + NonceBytes, TagBytes), plain, Associated(field[..HeaderBytes], context));
        }
        catch (AuthenticationTagMismatchException)
        {
            throw new FieldCipherException(FieldCipherFailure.Tampered);
        }

        return plain;
    }

    /// <summary>Whether the field was encrypted with another key than the newest, and should be written anew.</summary>
    /// <exception cref="FieldCipherException">It is no encrypted field.</exception>
    public bool NeedsRotation(ReadOnlySpan<byte> field) => KeyOf(field) != keys[0];

    /// <summary>A keyed hash by the newest key: 43 characters that may stand in a row key.</summary>
    /// <param name="context">What is compared, such as <c>youngster</c>; the same text in another context gives another hash.</param>
    /// <param name="normalized">The text, brought to the one form in which equal things are equal.</param>
    public string ComparisonHash(string context, string normalized) => Hash(keys[0], context, normalized);

    /// <summary>The same by each listed key, the newest first, so that rows written before a key change are found too.</summary>
    public IReadOnlyList<string> ComparisonHashes(string context, string normalized) =>
        [.. keys.Select(key => Hash(key, context, normalized))];

    private FieldKey? KeyOf(ReadOnlySpan<byte> field)
    {
        if (field.Length < PrefixBytes || field[0] != Version)
            throw new FieldCipherException(FieldCipherFailure.Malformed);
        foreach (var key in keys)
        {
            if (field.Slice(1, FieldKey.IdBytes).SequenceEqual(key.Id))
                return key;
        }

        return null;
    }

    private static byte[] Associated(ReadOnlySpan<byte> header, string context) => [.. header, .. Encoding.UTF8.GetBytes(context)];

    private static string Hash(FieldKey key, string context, string normalized)
    {
        var scope = Encoding.UTF8.GetBytes(context);
        var length = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, scope.Length);
        // The length keeps (ab, c) and (a, bc) apart.
        byte[] message = [.. length, .. scope, .. Encoding.UTF8.GetBytes(normalized)];
        return Base64Url.EncodeToString(HMACSHA256.HashData(key.Comparison, message));
    }
}
