using System.Text.Json;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>Where Teams lets the bot put a file.</summary>
/// <param name="Name">Name of the file, as the user's OneDrive has it.</param>
/// <param name="UploadUrl">Takes the content, once.</param>
/// <param name="ContentUrl">Where the file is afterwards.</param>
/// <param name="UniqueId">Its id, for the card that shows it.</param>
/// <param name="FileType">Its extension.</param>
public sealed record FileUploadInfo(string Name, Uri UploadUrl, string ContentUrl, string UniqueId, string FileType)
{
    internal static FileUploadInfo? Parse(JsonElement info) =>
        info.ValueKind == JsonValueKind.Object
        && Text(info, "name") is { } name
        && Uri.TryCreate(Text(info, "uploadUrl"), UriKind.Absolute, out var uploadUrl)
        && Text(info, "contentUrl") is { } contentUrl
        && Text(info, "uniqueId") is { } uniqueId
            ? new FileUploadInfo(name, uploadUrl, contentUrl, uniqueId, Text(info, "fileType") ?? "")
            : null;

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var text) ? InvokeData.TextOf(text) : null;
}
