namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>What came of fetching a file.</summary>
public abstract record FileContent
{
    private FileContent()
    {
    }

    /// <summary>The whole file.</summary>
    /// <param name="Bytes">Its bytes.</param>
    public sealed record Downloaded(ReadOnlyMemory<byte> Bytes) : FileContent;

    /// <summary>It is larger than was asked for; nothing of it is kept.</summary>
    public sealed record TooLarge : FileContent;

    /// <summary>Its URL is not one of Microsoft's file hosts; nothing was asked there.</summary>
    public sealed record ForeignHost : FileContent;

    /// <summary>It did not come, or not in time: the link has expired or leads to a page, the file is gone, or the host does not answer.</summary>
    public sealed record Failed : FileContent;
}
