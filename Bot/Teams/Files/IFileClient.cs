namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>Fetches the files that users send, and puts those they asked for. Only on Microsoft's own file hosts.</summary>
public interface IFileClient
{
    /// <param name="file">The file.</param>
    /// <param name="mostBytes">No more than this is read.</param>
    /// <param name="cancellationToken">Stops fetching.</param>
    Task<FileContent> DownloadAsync(FileDownloadInfo file, int mostBytes, CancellationToken cancellationToken);

    /// <summary>Whether the file stands there now.</summary>
    Task<bool> UploadAsync(FileUploadInfo target, ReadOnlyMemory<byte> content, CancellationToken cancellationToken);
}

/// <summary>What became of a download.</summary>
public abstract record FileContent
{
    public sealed record Downloaded(byte[] Bytes) : FileContent;

    /// <summary>Larger than was asked for.</summary>
    public sealed record TooLarge : FileContent;

    /// <summary>It lies where no file of Teams lies, or can't be fetched.</summary>
    public sealed record Failed : FileContent;
}
