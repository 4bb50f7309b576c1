namespace TeamsSchakelpunt.Bot.Privacy.Access;

/// <summary>What came of a check of the log.</summary>
public abstract record AccessVerification
{
    /// <summary>Every line is as it was written, and none is missing.</summary>
    /// <param name="Last">The number of the last line; 0 where nothing was ever logged.</param>
    /// <param name="ControlValue">The digest of the last line. Whoever keeps it can see later that the log was not turned back to before it.</param>
    public sealed record Whole(long Last, string ControlValue) : AccessVerification;

    /// <summary>The log is not as it was written.</summary>
    /// <param name="Number">The first line where that shows.</param>
    /// <param name="What">What shows.</param>
    public sealed record Broken(long Number, AccessBreak What) : AccessVerification;
}

/// <summary>What can be wrong with the log.</summary>
public enum AccessBreak
{
    /// <summary>The line is not the one that was written.</summary>
    Changed,

    /// <summary>The line is gone, and later ones are there.</summary>
    Missing,

    /// <summary>The line was never written by the Schakelpunt.</summary>
    Extra,

    /// <summary>This line and all after it are gone.</summary>
    CutOff,

    /// <summary>The line was sealed by a key that is no longer listed, so nothing can be said.</summary>
    UnknownKey,
}
