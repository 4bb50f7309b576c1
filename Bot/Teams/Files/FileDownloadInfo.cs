using System.Text.Json;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>A file that a user sent in the own chat. It stands in the user's OneDrive; <see cref="IFileClient"/> fetches it.</summary>
/// <param name="Name">The file's name, as the user has it.</param>
/// <param name="DownloadUrl">Where it can be fetched for some minutes, by whoever has this URL: never to be logged or kept.</param>
/// <param name="UniqueId">The id of the item in OneDrive; empty where Teams gives none.</param>
/// <param name="FileType">What follows the last dot of the name, without that dot (<c>csv</c>); empty where Teams gives none.</param>
public sealed record FileDownloadInfo(string Name, string DownloadUrl, string UniqueId, string FileType)
{
    /// <summary>The files that came with a message. What is no file, or is not of its shape, is passed over.</summary>
    public static IReadOnlyList<FileDownloadInfo> AllIn(Activity activity) =>
        [.. (activity.Attachments ?? []).Select(Parse).OfType<FileDownloadInfo>()];

    /// <summary>Reads it; null where the attachment is something else or has another shape.</summary>
    public static FileDownloadInfo? Parse(Attachment? attachment)
    {
        if (attachment is not { ContentType: Attachment.FileDownloadType, Name: { Length: > 0 } name, Content: { } content }) return null;
        if (content.ToElement() is not { ValueKind: JsonValueKind.Object } file) return null;
        return InvokeData.TextOf(file, "downloadUrl") is { Length: > 0 } url
            ? new FileDownloadInfo(name, url, InvokeData.TextOf(file, "uniqueId") ?? "", InvokeData.TextOf(file, "fileType") ?? "")
            : null;
    }

    /// <summary>Nothing of it: who has the URL has the file.</summary>
    public override string ToString() => nameof(FileDownloadInfo);
}
