using System.Security.Cryptography;
using System.Text;

namespace TeamsSchakelpunt.Bot.Storage;

/// <summary>
/// Encrypts identifying fields before they reach a store: AES-256-GCM under a key derived from <c>Privacy:Keys</c>, bound
/// to where the field lies. Any key of the list decrypts; the newest encrypts. Format: version, key id, nonce, tag, text.
/// </summary>
public sealed class FieldCipher
{
    private const byte Version = 1;
    private const int KeyIdLength = 4;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int HeaderLength = 1 + KeyIdLength + NonceLength + TagLength;

    private readonly Key[] _keys;

    /// <param name="masterKeys">Keys of 32 bytes, the newest first.</param>
    public FieldCipher(IReadOnlyList<byte[]> masterKeys)
    {
        if (masterKeys.Count == 0) throw new ArgumentException("There is no key.", nameof(masterKeys));
        _keys = [.. masterKeys.Select(Key.From)];
    }

    /// <param name="plain">The field.</param>
    /// <param name="context">Where it lies, such as <c>cases/2026-0042/private</c>; it decrypts nowhere else.</param>
    public byte[] Encrypt(ReadOnlySpan<byte> plain, string context)
    {
        var output = new byte[HeaderLength + plain.Length];
        var key = _keys[0];
        output[0] = Version;
        key.Id.CopyTo(output, 1);
        var nonce = output.AsSpan(1 + KeyIdLength, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key.Encryption, TagLength);
        aes.Encrypt(nonce, plain, output.AsSpan(HeaderLength), output.AsSpan(1 + KeyIdLength + NonceLength, TagLength), Encoding.UTF8.GetBytes(context));
        return output;
    }

    /// <exception cref="FieldCipherException">It was changed or moved, or its key is not in the list.</exception>
    public byte[] Decrypt(ReadOnlySpan<byte> sealedField, string context)
    {
        if (sealedField.Length < HeaderLength || sealedField[0] != Version) throw new FieldCipherException("This is no encrypted field.");
        var key = Find(sealedField.Slice(1, KeyIdLength)) ?? throw new FieldCipherException("The key of this field is not in Privacy:Keys.");
        var plain = new byte[sealedField.Length - HeaderLength];
        using var aes = new AesGcm(key.Encryption, TagLength);
        try
        {
            aes.Decrypt(
                sealedField.Slice(1 + KeyIdLength, NonceLength),
                sealedField[HeaderLength..],
                sealedField.Slice(1 + KeyIdLength + NonceLength, TagLength),
                plain,
                Encoding.UTF8.GetBytes(context));
        }
        catch (AuthenticationTagMismatchException)
        {
            throw new FieldCipherException("The field was changed or moved.");
        }

        return plain;
    }

    /// <summary>Whether the field was encrypted with another key than the newest.</summary>
    public bool NeedsRotation(ReadOnlySpan<byte> sealedField) =>
        sealedField.Length < HeaderLength || !sealedField.Slice(1, KeyIdLength).SequenceEqual(_keys[0].Id);

    /// <summary>A keyed seal on a text, so that a store that was tampered with is noticed. One per key, the newest first.</summary>
    public IReadOnlyList<string> SealsOf(string purpose, string text) =>
        [.. _keys.Select(key => Convert.ToHexStringLower(HMACSHA256.HashData(key.Comparison, Encoding.UTF8.GetBytes($"{purpose}\n{text}"))))];

    private Key? Find(ReadOnlySpan<byte> id)
    {
        foreach (var key in _keys)
        {
            if (id.SequenceEqual(key.Id)) return key;
        }

        return null;
    }

    private sealed record Key(byte[] Id, byte[] Encryption, byte[] Comparison)
    {
        public static Key From(byte[] master)
        {
            if (master.Length != 32) throw new ArgumentException("A key has 32 bytes.", nameof(master));
            return new Key(Derive(master, "key id", KeyIdLength), Derive(master, "field encryption", 32), Derive(master, "comparison", 32));
        }

        private static byte[] Derive(byte[] master, string purpose, int length) =>
            HKDF.DeriveKey(HashAlgorithmName.SHA256, master, length, info: Encoding.UTF8.GetBytes($"schakelpunt {purpose}"));
    }
}

/// <summary>An encrypted field can't be read. Never says what was in it.</summary>
public sealed class FieldCipherException(string message) : CryptographicException(message);
