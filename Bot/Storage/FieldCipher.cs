using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace TeamsSchakelpunt.Bot.Storage;

/// <summary>
/// Encrypts the private part of a row before it reaches a store (AES-256-GCM), makes keyed hashes by which
/// private parts can be compared without reading them, and seals what may be read but not changed (HMAC-SHA256).
/// </summary>
/// <remarks>
/// An encrypted field is: version (1), key id (4), nonce (12), tag (16), ciphertext. Version, key id and the caller's
/// context are authenticated with it. A seal is: key id (4), hash (32). Safe to use from several threads.
/// </remarks>
public sealed class FieldCipher
{
    /// <summary>The length of a seal.</summary>
    public const int SealBytes = FieldKey.IdBytes + HMACSHA256.HashSizeInBytes;

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

    /// <summary>Names the newest key, and tells nothing of it.</summary>
    public string NewestKeyId => Convert.ToHexStringLower(keys[0].Id);

    /// <summary>Whether keys are listed that rows may still need.</summary>
    public bool HasOlderKeys => keys.Length > 1;

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

    /// <summary>Seals with the newest key what may be read, but not changed by who lacks the key.</summary>
    /// <param name="context">What is sealed; a seal counts for that alone.</param>
    /// <param name="data">What was sealed.</param>
    public byte[] Seal(string context, ReadOnlySpan<byte> data) => [.. keys[0].Id, .. Mac(keys[0].Sealing, context, data)];

    /// <summary>Whether a seal is that of a listed key on this data.</summary>
    public SealState Check(string context, ReadOnlySpan<byte> data, ReadOnlySpan<byte> seal)
    {
        if (seal.Length != SealBytes) return SealState.Broken;
        if (KeyWithId(seal[..FieldKey.IdBytes]) is not { } key) return SealState.UnknownKey;
        if (!CryptographicOperations.FixedTimeEquals(seal[FieldKey.IdBytes..], Mac(key.Sealing, context, data))) return SealState.Broken;
        return key == keys[0] ? SealState.Whole : SealState.WholeByOlderKey;
    }

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
        return KeyWithId(field.Slice(1, FieldKey.IdBytes));
    }

    private FieldKey? KeyWithId(ReadOnlySpan<byte> id)
    {
        foreach (var key in keys)
        {
            if (id.SequenceEqual(key.Id))
                return key;
        }

        return null;
    }

    private static byte[] Associated(ReadOnlySpan<byte> header, string context) => [.. header, .. Encoding.UTF8.GetBytes(context)];

    private static string Hash(FieldKey key, string context, string normalized) =>
        Base64Url.EncodeToString(Mac(key.Comparison, context, Encoding.UTF8.GetBytes(normalized)));

    private static byte[] Mac(byte[] key, string context, ReadOnlySpan<byte> data)
    {
        var scope = Encoding.UTF8.GetBytes(context);
        var length = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, scope.Length);
        // The length keeps (ab, c) and (a, bc) apart.
        byte[] message = [.. length, .. scope, .. data];
        return HMACSHA256.HashData(key, message);
    }
}
