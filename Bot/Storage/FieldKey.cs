using System.Security.Cryptography;

namespace TeamsSchakelpunt.Bot.Storage;

/// <summary>What derives from one listed key, by HKDF-SHA256: one key a purpose, so that none tells anything of another.</summary>
internal sealed class FieldKey
{
    public const int SourceBytes = 32;
    public const int IdBytes = 4;

    public FieldKey(byte[] source)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(source.Length, SourceBytes);
        Encryption = Derive(source, "schakelpunt field encryption 1"u8);
        Comparison = Derive(source, "schakelpunt comparison 1"u8);
        Sealing = Derive(source, "schakelpunt seal 1"u8);
        Id = SHA256.HashData(Derive(source, "schakelpunt key id 1"u8))[..IdBytes];
    }

    public byte[] Encryption { get; }

    public byte[] Comparison { get; }

    public byte[] Sealing { get; }

    /// <summary>Stands in front of what this key encrypted or sealed.</summary>
    public byte[] Id { get; }

    private static byte[] Derive(byte[] source, ReadOnlySpan<byte> purpose)
    {
        var key = new byte[32];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, source, key, salt: default, purpose);
        return key;
    }
}
