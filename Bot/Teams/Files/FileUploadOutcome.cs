namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>What came of putting a file in the user's OneDrive.</summary>
public enum FileUploadOutcome
{
    /// <summary>The whole file stands there.</summary>
    Uploaded,

    /// <summary>The URL is not one of Microsoft's file hosts; nothing was sent there.</summary>
    ForeignHost,

    /// <summary>The host refused it, or did not answer in time.</summary>
    Failed,
}
