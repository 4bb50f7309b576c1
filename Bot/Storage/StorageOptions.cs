namespace TeamsSchakelpunt.Bot.Storage;

/// <summary>Settings of section <c>Storage</c>.</summary>
public sealed class StorageOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Storage";

    /// <summary>Path of the embedded store; a relative one starts at the content root. Its folder is made where absent.</summary>
    public string Sqlite { get; set; } = "App_Data/schakelpunt.db";

    /// <summary>
    /// Azure Tables, used instead of SQLite when set: a connection string, or the endpoint's https URL (then by the app's own identity).
    /// Plain http is allowed in a connection string to this machine only.
    /// </summary>
    public string? Tables { get; set; }
}
