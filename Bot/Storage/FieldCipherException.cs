using System.Security.Cryptography;

namespace TeamsSchakelpunt.Bot.Storage;

/// <summary>A field that can't be read. Says why, and nothing of what the field holds or where it stands.</summary>
public sealed class FieldCipherException : CryptographicException
{
    internal FieldCipherException(FieldCipherFailure failure)
        : base(failure switch
        {
            FieldCipherFailure.UnknownKey => "The field was encrypted with a key that is not in Privacy:Keys.",
            FieldCipherFailure.Malformed => "The field is not an encrypted field.",
            _ => "The field was changed, or belongs to another row.",
        }) => Failure = failure;

    /// <summary>Why the field can't be read.</summary>
    public FieldCipherFailure Failure { get; }
}

/// <summary>Why a field can't be read.</summary>
public enum FieldCipherFailure
{
    /// <summary>Too short, or of another version.</summary>
    Malformed,

    /// <summary>Its key is not among the listed ones.</summary>
    UnknownKey,

    /// <summary>Its bytes or its context are not those that were encrypted.</summary>
    Tampered,
}
