using System.Text.Json;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>The place in the user's OneDrive that Teams made for a file the user wants to have.</summary>
/// <param name="Name">The file's name, which may differ from the offered one where that was taken.</param>
/// <param name="UploadUrl">Where its bytes are put, by whoever has this URL: never to be logged or kept.</param>
/// <param name="ContentUrl">Where the user finds it.</param>
/// <param name="UniqueId">The id of the item in OneDrive.</param>
/// <param name="FileType">What follows the last dot of the name, without that dot; empty where Teams gives none.</param>
public sealed record FileUploadInfo(string Name, string UploadUrl, string ContentUrl, string UniqueId, string FileType)
{
    /// <summary>Nothing of it: who has the URL can write the file.</summary>
    public override string ToString() => nameof(FileUploadInfo);

    /// <summary>Reads it; null where it has another shape.</summary>
    internal static FileUploadInfo? Parse(JsonElement info)
    {
        if (info.ValueKind != JsonValueKind.Object) return null;
        return InvokeData.TextOf(info, "name") is { Length: > 0 } name
            && InvokeData.TextOf(info, "uploadUrl") is { Length: > 0 } uploadUrl
            && InvokeData.TextOf(info, "contentUrl") is { Length: > 0 } contentUrl
            && InvokeData.TextOf(info, "uniqueId") is { Length: > 0 } uniqueId
                ? new FileUploadInfo(name, uploadUrl, contentUrl, uniqueId, InvokeData.TextOf(info, "fileType") ?? "")
                : null;
    }
}
