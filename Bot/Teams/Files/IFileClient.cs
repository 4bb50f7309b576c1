namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>
/// Fetches and puts files in users' OneDrive by the pre-authorised URLs that Teams hands out. It speaks to Microsoft's file
/// hosts alone, follows no redirect and shows no token. Each call ends within 20 seconds.
/// </summary>
public interface IFileClient
{
    /// <summary>Fetches a file that a user sent.</summary>
    /// <param name="file">Which.</param>
    /// <param name="mostBytes">The largest file that is wanted, in bytes; reading stops beyond it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mostBytes"/> is negative.</exception>
    Task<FileContent> DownloadAsync(FileDownloadInfo file, int mostBytes, CancellationToken cancellationToken);

    /// <summary>Puts a file where the user agreed to have it. After it <see cref="Activity.FileInfo"/> shows it in the chat.</summary>
    /// <param name="target">Where.</param>
    /// <param name="bytes">The whole file: at least one byte, and less than 60 MiB.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no bytes, or too many for one request.</exception>
    Task<FileUploadOutcome> UploadAsync(FileUploadInfo target, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken);
}
