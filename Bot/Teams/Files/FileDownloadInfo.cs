using System.Text.Json;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>A file that somebody sent in the chat with the bot.</summary>
/// <param name="Name">Its name.</param>
/// <param name="DownloadUrl">Where it can be fetched for a while, without a token.</param>
public sealed record FileDownloadInfo(string Name, Uri DownloadUrl)
{
    /// <summary>The first file that came with a message; null where none did.</summary>
    public static FileDownloadInfo? FindIn(Activity activity) => (activity.Attachments ?? []).Select(Parse).FirstOrDefault(file => file is not null);

    private static FileDownloadInfo? Parse(Attachment attachment)
    {
        if (attachment is not { ContentType: Attachment.FileDownloadType, Content: { } content }) return null;
        return content.ToElement() is { ValueKind: JsonValueKind.Object } info
            && info.TryGetProperty("downloadUrl", out var url)
            && Uri.TryCreate(InvokeData.TextOf(url), UriKind.Absolute, out var address)
                ? new FileDownloadInfo(attachment.Name ?? "bestand", address)
                : null;
    }
}
