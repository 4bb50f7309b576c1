using System.Text.Json;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>
/// The value of a <c>fileConsent/invoke</c>: whether the user wants the file that was offered by
/// <see cref="Activity.FileConsent"/>. It is answered with <see cref="InvokeResponse.Ok"/>; the card with the question is the
/// activity's <see cref="Activity.ReplyToId"/>, and it stays until it is updated or deleted.
/// </summary>
/// <param name="Context">What was sent along with the offer.</param>
/// <param name="Upload">Where to put the file; null where the user does not want it.</param>
public sealed record FileConsentRequest(IReadOnlyDictionary<string, string> Context, FileUploadInfo? Upload)
{
    public bool IsAccepted => Upload is not null;

    /// <summary>Reads it; null where it has another shape.</summary>
    public static FileConsentRequest? Parse(JsonElement? value)
    {
        if (value is not { ValueKind: JsonValueKind.Object } root || InvokeData.TextOf(root, "type") != "fileUpload") return null;
        var context = InvokeData.Flatten(root.TryGetProperty("context", out var given) ? given : default);
        switch (InvokeData.TextOf(root, "action"))
        {
            case "accept":
                return root.TryGetProperty("uploadInfo", out var info) && FileUploadInfo.Parse(info) is { } upload
                    ? new FileConsentRequest(context, upload)
                    : null;
            case "decline":
                return new FileConsentRequest(context, null);
            default:
                return null;
        }
    }
}
