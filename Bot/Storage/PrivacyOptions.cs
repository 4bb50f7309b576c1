namespace TeamsSchakelpunt.Bot.Storage;

/// <summary>Settings of section <c>Privacy</c>.</summary>
public sealed class PrivacyOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Privacy";

    /// <summary>
    /// Base64 keys of 32 bytes, the newest first. The newest encrypts; all decrypt. Take a key off the list once no row needs it.
    /// Empty is allowed in Development only, where a key is made once and kept beside the SQLite file.
    /// </summary>
    public IList<string> Keys { get; init; } = [];
}
